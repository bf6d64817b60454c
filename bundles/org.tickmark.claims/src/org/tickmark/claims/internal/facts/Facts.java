package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.facts.FactReader.Read;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.prose.Furniture;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.SpokenWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** What the sentences of a draft assert: one assertion at most in the narrator's own voice, and one in the words of others. */
final class Facts {
	private static final int FEWEST_WORDS = 4;
	/** Behind a verb, for a clause of its own. */
	private static final int FEWEST_BEHIND = 3;
	/** Credits and bylines are shorter, and to look for them in every sentence takes longer than all the rest. */
	private static final int MOST_OF_FURNITURE = 16;
	/** What tells of somebody's own mind. */
	private static final Set<Trait> NO_DEEDS = EnumSet.of(Trait.OPINION, Trait.ADVICE, Trait.SELF, Trait.HEARER);
	/** Open a sentence that judges, or leaves open, what it tells. */
	private static final WordSet NO_SUBJECTS = WordSet.of("what", "whether", "whatever");
	/** They open what somebody asks or finds out; "where" and "how" may tell of a deed as well: "was shot where he stood". */
	private static final WordSet ASKING = WordSet.of("why", "whether");
	private static final int LONGEST_QUESTION = 5;
	private static final String STOPS = ".!?,;:\u2026\u2014\u2013-";

	private final Prose prose;
	private final SpokenWords spoken;
	private final Names names;
	private final OwnWords own;
	/** As the text has them, in its order. */
	private final List<Span> speakers;
	private final List<Fact> facts = new ArrayList<>();

	private record Fact(Assertion assertion, Span span, Span sentence, List<String> grounds) { }

	private Facts(Prose prose) {
		this.prose = prose;
		this.spoken = SpokenWords.of(prose);
		this.names = Names.of(prose);
		this.own = new OwnWords(spoken);
		this.speakers = spoken.sayings().stream().flatMap(saying -> saying.speaker().stream()).sorted().toList();
	}

	/** Read once for all rules on facts. */
	static Facts of(Prose prose) {
		return prose.shared(Facts.class, Facts::readWhole);
	}

	private static Facts readWhole(Prose prose) {
		var facts = new Facts(prose);
		for (Sentence sentence : prose.sentences()) facts.read(sentence);
		return facts;
	}

	List<Claim> claims(Assertion assertion) {
		return facts.stream().filter(fact -> fact.assertion() == assertion)
				.map(fact -> new Claim(assertion.rule(), ClaimKind.FACT, fact.span(), fact.sentence(),
						new FactReason.Stated(fact.grounds()), new Detail.None()))
				.toList();
	}

	private void read(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		if (tokens.size() < FEWEST_WORDS) return;
		List<Span> others = spoken.within(sentence.span());
		if (others.isEmpty() || !others.getFirst().contains(sentence.span())) narrated(sentence, tokens, others);
		List<Span> words = others.isEmpty() ? List.of() : spoken.wordsWithin(sentence.span());
		if (!words.isEmpty()) said(sentence, tokens, words);
	}

	private void narrated(Sentence sentence, List<Token> tokens, List<Span> others) {
		boolean[] masked = within(tokens, others, true);
		boolean parted = !others.isEmpty() && spoken.isSaidWithin(sentence.span());
		boolean[] unread = parted ? own.withSubjects(tokens, masked) : masked;
		Read read = FactReader.read(tokens, i -> unread[i]);
		Optional<Assertion> assertion = asserts(read);
		if (assertion.isEmpty() || tokens.size() < MOST_OF_FURNITURE && Furniture.is(sentence.span(), prose.draft())) return;
		if (assertion.get() == Assertion.EVENT) {
			if (parted && (!tellsAside(read, tokens, masked) || isOfSpeaker(read, tokens, sentence.span()))) return;
			if (isLoose(read, tokens, sentence.span())) return;
		}
		// "For the first time, the yard | says": who says so is part of what stands out.
		boolean whole = assertion.get() == Assertion.SUPERLATIVE;
		boolean[] left = !parted ? new boolean[masked.length] : whole ? masked : unread;
		add(assertion.get(), read, sentence, tokens, left);
		addCause(assertion.get(), read, sentence, tokens, left);
	}

	/** Beside what stands out or is compared, a cause is checked by itself. */
	private void addCause(Assertion other, Read read, Sentence sentence, List<Token> tokens, boolean[] masked) {
		boolean beside = other == Assertion.SUPERLATIVE || other == Assertion.COMPARISON;
		if (!beside || read.hedged() || !rests(read, Assertion.CAUSE)) return;
		add(Assertion.CAUSE, read, sentence, tokens, around(Trait.CAUSE, read, tokens, masked));
	}

	/** @return of each token, whether it lies outside of the clause that tells a cause, or that compares */
	private static boolean[] around(Trait trait, Read read, List<Token> tokens, boolean[] masked) {
		boolean[] outside = new boolean[masked.length];
		Arrays.fill(outside, true);
		Ground told = read.grounds().stream().filter(ground -> ground.trait() == trait).findFirst().orElseThrow();
		int at = Math.max(0, told.from());
		int from = clauseStart(tokens, masked, at);
		int to = clauseEnd(tokens, masked, at);
		// "In the wake of the fire, the council met", "it had 40 boats, compared with 30 in May": both halves tell it.
		boolean opens = from >= told.from();
		if (opens && isComma(tokens, from - 1) && trait == Trait.COMPARISON) from = clauseStart(tokens, masked, from - 1);
		else if (opens && to + 1 < outside.length && isComma(tokens, to)) to = clauseEnd(tokens, masked, to + 1);
		Arrays.fill(outside, from, to, false);
		return outside;
	}

	private static int clauseStart(List<Token> tokens, boolean[] masked, int at) {
		int from = at;
		while (from > 0 && !masked[from - 1] && !isBreak(tokens, from - 1)) from--;
		return from;
	}

	static int clauseEnd(List<Token> tokens, boolean[] masked, int at) {
		int to = at;
		while (to < masked.length && !masked[to] && !isBreak(tokens, to)) to++;
		return to;
	}

	/** A comma, a semicolon or a dash; no hyphen within a word, and no full stop of "Mr." */
	static boolean isBreak(List<Token> tokens, int i) {
		Token token = tokens.get(i);
		boolean tied = i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).end() == token.start() && token.end() == tokens.get(i + 1).start();
		return isStop(token) && !tied && !token.text().equals(".");
	}

	static boolean isComma(List<Token> tokens, int i) {
		return i >= 0 && tokens.get(i).text().equals(",");
	}

	/** "Whatever one makes of it": of nobody and nothing in particular, it only describes; "what struck me" and the like judge. */
	private boolean isLoose(Read read, List<Token> tokens, Span sentence) {
		if (NO_SUBJECTS.contains(tokens.getFirst().lower())) return true;
		if (tokens.stream().anyMatch(Token::isNumber)) return false;
		boolean named = !names.in(sentence).isEmpty();
		return read.grounds().stream().filter(ground -> Assertion.EVENT.restsOn(ground.trait())).allMatch(ground -> {
			String verb = tokens.get(Math.max(0, ground.from())).lower();
			boolean soft = ground.to() - ground.from() == 1 && (FactWords.SOFT.contains(verb) || !named && FactWords.LOOSE.contains(verb));
			return soft || ground.trait() == Trait.STATE && FactWords.SOFT.contains(tokens.get(ground.to() - 1).lower());
		});
	}

	/** "Said Ann Lee, who runs the port": what a speaker is, is told with the name. */
	private boolean isOfSpeaker(Read read, List<Token> tokens, Span sentence) {
		int from = TextOrder.first(speakers, speaker -> speaker.end(), sentence.start() + 1);
		return read.grounds().stream().filter(ground -> Assertion.EVENT.restsOn(ground.trait())).allMatch(ground -> {
			if (ground.to() - ground.from() > 1) return false;
			String verb = tokens.get(Math.max(0, ground.from())).lower();
			if (ground.trait() != Trait.STATE && !FactWords.POSTS.contains(verb)) return false;
			Span words = FactReader.span(tokens, ground);
			for (int i = from; i < speakers.size() && speakers.get(i).start() < sentence.end(); i++) {
				Span speaker = speakers.get(i);
				if (speaker.start() < words.start() && words.end() <= speaker.end() && isAside(tokens, speaker.start(), words.start()))
					return true;
			}
			return false;
		});
	}

	/** Behind a comma or "who" in between: what it tells of somebody stands in an apposition. */
	private static boolean isAside(List<Token> tokens, int from, int to) {
		for (int i = TextOrder.first(tokens, token -> token.start(), from); i < tokens.size() && tokens.get(i).start() < to; i++) {
			if (tokens.get(i).is(",") || tokens.get(i).is("who")) return true;
		}
		return false;
	}

	/** What stands out or is compared can be looked up whoever says so, and so can what a named party did. */
	private void said(Sentence sentence, List<Token> tokens, List<Span> words) {
		boolean[] masked = within(tokens, words, false);
		Read read = FactReader.read(tokens, i -> masked[i]);
		Optional<Assertion> assertion = asserts(read);
		if (assertion.isEmpty() || assertion.get() == Assertion.EVENT && !isDeedOfParty(read, words)) return;
		if (assertion.get() == Assertion.EVENT && opensLoosely(read, tokens, masked)) return;
		if (assertion.get() == Assertion.SUPERLATIVE && NO_DEEDS.stream().anyMatch(read::has)) return;
		// What the whole says is checked with the quotation; the cause or comparison in it is a fact.
		Trait trait = assertion.get() == Assertion.CAUSE ? Trait.CAUSE : Trait.COMPARISON;
		boolean part = assertion.get() != Assertion.SUPERLATIVE && read.has(trait);
		add(assertion.get(), read, sentence, tokens, part ? around(trait, read, tokens, masked) : masked);
		addCause(assertion.get(), read, sentence, tokens, masked);
	}

	/** "Whatever he has sold, Berg said, can be bought back"; what is done behind the comma is told. */
	private static boolean opensLoosely(Read read, List<Token> tokens, boolean[] masked) {
		int first = 0;
		while (first < masked.length && masked[first]) first++;
		if (first == masked.length || !tokens.get(first).is("whatever")) return false;
		int end = clauseEnd(tokens, masked, first);
		return read.grounds().stream().allMatch(ground -> ground.from() < end);
	}

	/** Beside what is said, "she asked" and "after a short pause" tell nothing more. */
	private static boolean tellsAside(Read read, List<Token> tokens, boolean[] masked) {
		return read.grounds().stream().filter(ground -> Assertion.EVENT.restsOn(ground.trait()))
				.anyMatch(ground -> tellsAside(tokens, masked, Math.max(1, ground.to())));
	}

	private static boolean tellsAside(List<Token> tokens, boolean[] masked, int behind) {
		int to = OwnWords.end(masked, behind);
		if (to < masked.length && isQuestion(tokens, behind, to)) return false;
		return to - behind >= FEWEST_BEHIND && !FactWords.REPLIES.contains(tokens.get(behind - 1).lower());
	}

	/** "Wondered who, without the yard, | could do it", "was pressed on why | he said so": what is asked stands in the words of others. */
	private static boolean isQuestion(List<Token> tokens, int behind, int to) {
		if (to - behind < 1 || to - behind > LONGEST_QUESTION) return false;
		return tokens.get(behind).is("who") || ASKING.contains(tokens.get(behind).lower())
				|| behind + 1 < to && ASKING.contains(tokens.get(behind + 1).lower());
	}

	private boolean isDeedOfParty(Read read, List<Span> words) {
		// "Is losing" and "is divided" are done, "is a threat" is thought.
		boolean done = read.grounds().stream().anyMatch(ground -> ground.trait() == Trait.DEED
				|| ground.trait() == Trait.STATE && ground.to() - ground.from() > 1);
		if (!done || NO_DEEDS.stream().anyMatch(read::has)) return false;
		return words.stream().anyMatch(span -> names.in(span).stream().anyMatch(name -> names.bearerOf(name).isParty()));
	}

	/** @param masked the words that are not part of it */
	private void add(Assertion assertion, Read read, Sentence sentence, List<Token> tokens, boolean[] masked) {
		List<Ground> grounds = read.grounds().stream().filter(ground -> assertion.restsOn(ground.trait())).toList();
		Span span = own.around(tokens, masked, grounds.getFirst());
		if (assertion == Assertion.CAUSE && isStub(tokens, span) || assertion == Assertion.COMPARISON && prose.textOf(span).indexOf(' ') < 0) {
			if (!rests(read, Assertion.SUPERLATIVE) && rests(read, Assertion.EVENT)) add(Assertion.EVENT, read, sentence, tokens, masked);
			return;
		}
		facts.add(new Fact(assertion, span, sentence.span(),
				grounds.stream().map(ground -> prose.textOf(FactReader.span(tokens, ground))).distinct().toList()));
	}

	/** "In an effort", where all that follows are the words of somebody. */
	private static boolean isStub(List<Token> tokens, Span span) {
		return tokens.stream().filter(token -> span.contains(new Span(token.start(), token.end()))).limit(FEWEST_WORDS).count() < FEWEST_WORDS;
	}

	/** @return of each token, {@code inside} where it begins in one of them and the opposite where it does not */
	private static boolean[] within(List<Token> tokens, List<Span> spans, boolean inside) {
		boolean[] within = new boolean[tokens.size()];
		int next = 0;
		for (int i = 0; i < within.length; i++) {
			while (next < spans.size() && spans.get(next).end() <= tokens.get(i).start()) next++;
			within[i] = inside == (next < spans.size() && spans.get(next).start() <= tokens.get(i).start());
		}
		return within;
	}

	private static Optional<Assertion> asserts(Read read) {
		if (read.has(Trait.QUESTION)) return Optional.empty();
		if (rests(read, Assertion.SUPERLATIVE)) return Optional.of(Assertion.SUPERLATIVE);
		if (read.hedged()) return Optional.empty();
		if (rests(read, Assertion.COMPARISON)) return Optional.of(Assertion.COMPARISON);
		if (rests(read, Assertion.CAUSE)) return Optional.of(Assertion.CAUSE);
		return rests(read, Assertion.EVENT) ? Optional.of(Assertion.EVENT) : Optional.empty();
	}

	private static boolean rests(Read read, Assertion assertion) {
		for (Ground ground : read.grounds()) if (assertion.restsOn(ground.trait())) return true;
		return false;
	}

	static boolean isStop(Token token) {
		return token.text().length() == 1 && STOPS.contains(token.text());
	}
}
