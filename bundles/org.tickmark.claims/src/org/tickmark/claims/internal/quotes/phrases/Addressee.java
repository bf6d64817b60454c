package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.draft.Span;

/** Whom something is said to: "Karl Brook" of "He told Karl Brook that", "the Post" of "telling the Post that it leaks". */
public final class Addressee {
	private static final int NEAR = 5;
	private static final int LONGEST_HEARER = 5;

	private Addressee() { }

	/**
	 * "He told Karl Brook that", "she had asked Brook,", "he said Brook had left": whom the verb that stands there is said to, or of. Not
	 * "he told Brook voters" or "Brook's clerk", nor "Judge Brook", who may be another Brook.
	 */
	public static Optional<Span> hearer(Period period, int from) {
		int verb = period.isAuxiliary(from) ? from + 1 : from;
		if (!period.isCapitalized(verb + 1) || SpeechVerbs.form(period.lower(verb)).isEmpty()) return Optional.empty();
		int end = verb + 2;
		while (end <= verb + NEAR && period.isCapitalized(end)) end++;
		boolean whole = !Name.isTitle(period.lower(verb + 1)) && !period.isCapitalized(end) && endsName(period, end);
		return whole ? Optional.of(period.span(verb + 1, end)) : Optional.empty();
	}

	/** "telling the Post that it leaks": "telling" governs what begins there. */
	public static boolean isToldBy(Period period, int from) {
		for (int verb = from - 1; verb >= from - LONGEST_HEARER && verb > 0; verb--) {
			boolean tells = SpeechVerbs.form(period.lower(verb)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND
					&& form.verb().may(SpeechVerbs.SpeechVerb.Use.HEARER)).isPresent();
			if (tells) return true;
			boolean heard = period.isCapitalized(verb) || FunctionWords.ARTICLES.contains(period.lower(verb))
					|| FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb)) || period.isWord(verb) && period.isCapitalized(verb - 1);
			if (!heard) return false;
		}
		return false;
	}

	private static boolean endsName(Period period, int end) {
		String next = period.lower(end);
		boolean clause = FunctionWords.DETERMINERS.contains(next) || FunctionWords.QUESTION_WORDS.contains(next)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(next) || FunctionWords.PREPOSITIONS.contains(next);
		boolean verb = period.isAuxiliary(end) && !next.equals("'s") || period.isPastVerb(end);
		return end >= period.stop() || next.equals(",") || period.isQuotation(end) || clause || verb;
	}
}
