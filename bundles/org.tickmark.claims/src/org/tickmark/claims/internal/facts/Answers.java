package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tickmark.claims.FactReason.Answer;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.SpokenWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** What those who are named in a draft say in it themselves, or would not say. */
final class Answers {
	private static final WordSet DENIALS = WordSet.of("denied", "denies", "denying", "rejected", "rejects", "dismissed", "dismisses",
			"disputed", "disputes", "refuted", "refutes", "apologized", "apologised", "apologizes", "apologises", "defended", "defends",
			"rebutted");
	private static final WordSet SILENCES = WordSet.of("comment", "respond", "response", "reached", "reply", "answer", "interview",
			"interviewed");
	/** Not returned: "did not return calls". */
	private static final WordSet CALLS = WordSet.of("call", "calls", "message", "messages", "email", "emails", "e-mail", "e-mails");
	private static final WordSet RETURN = WordSet.of("return", "returned", "returning");
	/** Who was charged in the sentence before. */
	private static final WordSet PRONOUNS = WordSet.of("he", "she", "they", "it");
	private static final WordSet BODIES = WordSet.of("company", "firm", "group", "agency", "union", "ministry", "department", "bank",
			"party", "charity", "organization", "organisation", "committee", "office", "council", "university", "school");
	private static final WordSet REFUSALS = WordSet.of("declined", "refused", "not", "n't", "no", "didn't", "couldn't", "unavailable",
			"wouldn't", "declines", "unable", "weren't", "wasn't");
	/** Who answers for others. */
	private static final WordSet LAWYERS = WordSet.of("lawyer", "lawyers", "attorney", "attorneys", "solicitor", "barrister", "counsel");
	private static final WordSet SPEAKERS_FOR = WordSet.of("spokesman", "spokeswoman", "spokesperson", "representative", "representatives",
			"publicist", "agent");
	private static final WordSet STAND_FOR = WordSet.copyOf(Stream.of(LAWYERS, SPEAKERS_FOR).flatMap(Set::stream).toList());
	private static final WordSet DEFENCE = WordSet.of("defense", "defence");
	private static final int REACH = 6;

	/**
	 * @param place of the sentence that answers, or says that there is no answer
	 * @param words of it that do
	 */
	record Found(Answer answer, Span place, Span words) { }

	private final Prose prose;
	private final Names names;
	private final Map<Integer, List<Found>> byBearer = new HashMap<>();

	private Answers(Prose prose) {
		this.prose = prose;
		this.names = Names.of(prose);
	}

	/** Read once for all charges. */
	static Answers of(Prose prose) {
		return prose.shared(Answers.class, Answers::readWhole);
	}

	private static Answers readWhole(Prose prose) {
		var answers = new Answers(prose);
		Map<String, Integer> lastWords = answers.lastWords();
		for (SpokenWords.Saying saying : SpokenWords.of(prose).sayings()) {
			answers.speaker(saying, lastWords).ifPresent(bearer -> answers.add(bearer, Answer.GIVEN, saying.spans().getFirst()));
			if (saying.speaker().isPresent()) answers.represent(saying, saying.speaker().get());
		}
		for (Sentence sentence : prose.sentences()) answers.read(sentence);
		return answers;
	}

	/** In text order within each sort. @param bearer index of {@link Names#bearers()} */
	List<Found> of(int bearer) {
		return byBearer.getOrDefault(bearer, List.of());
	}

	/** "She did not respond": what a sentence without a name says of whoever was charged right before it. */
	static Optional<Found> silence(Sentence sentence, List<NameMention> here) {
		var words = new Words(sentence.tokens());
		boolean meant = words.in(0, PRONOUNS) || words.is(0, "the") && words.in(1, BODIES);
		if (!meant) return Optional.empty();
		Optional<Span> silent = silence(words);
		// Behind the word stand those who asked.
		boolean named = silent.isPresent() && here.stream().anyMatch(name -> name.span().end() <= silent.get().start());
		return named ? Optional.empty() : silent.map(span -> new Found(Answer.DECLINED, sentence.span(), span));
	}

	/** The last word of the sentence that says so. */
	private static Optional<Span> silence(Words words) {
		if (!words.mayHold(REFUSALS) || !words.mayHold(SILENCES) && !words.mayHold(CALLS)) return Optional.empty();
		for (int i = words.size() - 1; i > 0; i--) if (isSilence(words, i)) return Optional.of(words.tokens().get(i).span());
		return Optional.empty();
	}

	private static boolean isSilence(Words words, int i) {
		return words.in(i, SILENCES) && has(words, i, REFUSALS) || words.in(i, CALLS) && has(words, i, RETURN) && has(words, i, REFUSALS);
	}

	private void add(int bearer, Answer answer, Span place) {
		add(bearer, new Found(answer, place, place));
	}

	private void add(int bearer, Found found) {
		byBearer.computeIfAbsent(bearer, any -> new ArrayList<>()).add(found);
	}

	private Map<String, Integer> lastWords() {
		Map<String, Integer> known = new HashMap<>();
		for (int i = 0; i < names.bearers().size(); i++) {
			Bearer bearer = names.bearers().get(i);
			known.putIfAbsent(lastWord(bearer.canonical()), i);
		}
		return known;
	}

	private static String lastWord(String name) {
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** Whom the words of the speaker name, or else whom the name that they stand for is of. */
	private Optional<Integer> speaker(SpokenWords.Saying saying, Map<String, Integer> lastWords) {
		Optional<NameMention> named = saying.speaker().flatMap(span -> names.in(span).stream().findFirst());
		if (named.isPresent()) return named.map(NameMention::bearer);
		return saying.name().isEmpty() ? Optional.empty() : Optional.ofNullable(lastWords.get(lastWord(saying.name())));
	}

	/** "Ann Lee, a lawyer for Karl Brandt, said": an answer of whom she speaks for. */
	private void represent(SpokenWords.Saying saying, Span speaker) {
		Sentence sentence = prose.sentenceAt(speaker.start());
		List<NameMention> here = names.in(sentence.span());
		if (here.isEmpty()) return;
		var words = new Words(sentence.tokens());
		for (int i = words.next(STAND_FOR, 0); i < words.size(); i = words.next(STAND_FOR, i + 1)) {
			boolean lawyer = words.in(i, LAWYERS);
			boolean defence = lawyer && words.in(i - 1, DEFENCE);
			int start = words.tokens().get(i).start();
			int behind = words.is(i + 1, "for") && i + 2 < words.size() ? words.tokens().get(i + 2).start() : -1;
			for (NameMention name : here) {
				boolean owns = words.is(i - 1, "'s") && name.span().end() == words.tokens().get(i - 1).start();
				boolean named = name.span().start() == behind || owns || defence && name.span().start() > start && !speaker.overlaps(name.span());
				if (named) add(name.bearer(), Answer.GIVEN, saying.spans().getFirst());
			}
		}
	}

	private void read(Sentence sentence) {
		List<NameMention> here = names.in(sentence.span());
		if (here.isEmpty()) return;
		var words = new Words(sentence.tokens());
		for (int i = words.next(DENIALS, 0); i < words.size(); i = words.next(DENIALS, i + 1)) deny(here, words, i);
		silence(words).ifPresent(silent -> {
			for (NameMention name : here) {
				// Behind the word stand those who asked.
				if (name.span().end() <= silent.start()) add(name.bearer(), new Found(Answer.DECLINED, sentence.span(), silent));
			}
		});
	}

	/** The last name before the word is whose denial it is. */
	private void deny(List<NameMention> here, Words words, int i) {
		int offset = words.tokens().get(i).start();
		int behind = TextOrder.first(here, name -> name.span().end(), offset + 1);
		if (behind > 0) add(here.get(behind - 1).bearer(), Answer.DENIED, prose.sentenceAt(offset).span());
	}

	private static boolean has(Words words, int i, WordSet what) {
		for (int k = Math.max(0, i - REACH); k < i; k++) {
			if (words.in(k, what)) return true;
		}
		return false;
	}
}
