package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.dates.Times;
import org.tickmark.claims.internal.facts.FactReader.Read;
import org.tickmark.claims.internal.prose.Furniture;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.SpokenWords;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** What the sentences of a draft assert in the narrator's own voice, one assertion a sentence at most. */
final class Facts {
	private static final int FEWEST_WORDS = 4;
	/** Credits and bylines are shorter, and to look for them in every sentence takes longer than all the rest. */
	private static final int MOST_OF_FURNITURE = 16;
	private static final String STOPS = ".!?,;:\u2026\u2014\u2013-";

	private final Prose prose;
	private final SpokenWords spoken;
	private final List<Claim> dates;
	private final List<Fact> facts = new ArrayList<>();

	private record Fact(Assertion assertion, Span span, Span sentence, List<String> grounds) { }

	private Facts(Prose prose) {
		this.prose = prose;
		this.spoken = SpokenWords.of(prose);
		this.dates = Times.of(prose).claims();
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
		if (!others.isEmpty() && others.getFirst().contains(sentence.span())) return;
		boolean[] masked = masked(tokens, others);
		Read read = FactReader.read(tokens, i -> masked[i]);
		boolean said = !others.isEmpty() && spoken.isSaidWithin(sentence.span());
		Optional<Assertion> assertion = asserts(read, !said && !isDated(sentence));
		if (assertion.isEmpty() || tokens.size() < MOST_OF_FURNITURE && Furniture.is(sentence.span(), prose.draft())) return;
		List<Ground> grounds = read.grounds().stream().filter(ground -> assertion.get().restsOn(ground.trait())).toList();
		Span span = !said ? trimmed(tokens, 0, tokens.size())
				: unmaskedAround(tokens, masked, Math.max(0, grounds.getFirst().from()));
		facts.add(new Fact(assertion.get(), span, sentence.span(),
				grounds.stream().map(ground -> prose.textOf(FactReader.span(tokens, ground))).distinct().toList()));
	}

	/** What a date stands beside is listed with it. */
	private boolean isDated(Sentence sentence) {
		for (int i = TextOrder.first(dates, date -> date.span().start() >= sentence.span().start()); i < dates.size(); i++) {
			if (dates.get(i).span().start() >= sentence.span().end()) return false;
			if (!dates.get(i).isVagueTime()) return true;
		}
		return false;
	}

	private static boolean[] masked(List<Token> tokens, List<Span> others) {
		boolean[] masked = new boolean[tokens.size()];
		int next = 0;
		for (int i = 0; i < masked.length && next < others.size(); i++) {
			while (next < others.size() && others.get(next).end() <= tokens.get(i).start()) next++;
			masked[i] = next < others.size() && others.get(next).start() <= tokens.get(i).start();
		}
		return masked;
	}

	/** @param whole whether nothing else in the sentence is listed that says when or who said so */
	private static Optional<Assertion> asserts(Read read, boolean whole) {
		if (read.has(Trait.QUESTION)) return Optional.empty();
		if (rests(read, Assertion.SUPERLATIVE)) return Optional.of(Assertion.SUPERLATIVE);
		if (read.hedged()) return Optional.empty();
		if (rests(read, Assertion.COMPARISON)) return Optional.of(Assertion.COMPARISON);
		return whole && rests(read, Assertion.EVENT) ? Optional.of(Assertion.EVENT) : Optional.empty();
	}

	private static boolean rests(Read read, Assertion assertion) {
		return read.grounds().stream().anyMatch(ground -> assertion.restsOn(ground.trait()));
	}

	/** What is left of the sentence around the word, without what others say. */
	private static Span unmaskedAround(List<Token> tokens, boolean[] masked, int word) {
		int from = word;
		int to = word + 1;
		while (from > 0 && !masked[from - 1]) from--;
		while (to < masked.length && !masked[to]) to++;
		return trimmed(tokens, from, to);
	}

	private static Span trimmed(List<Token> tokens, int start, int end) {
		int from = start;
		int to = end;
		while (from < to - 1 && isStop(tokens.get(from))) from++;
		while (to - 1 > from && isStop(tokens.get(to - 1))) to--;
		return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
	}

	private static boolean isStop(Token token) {
		return token.text().length() == 1 && STOPS.contains(token.text());
	}
}
