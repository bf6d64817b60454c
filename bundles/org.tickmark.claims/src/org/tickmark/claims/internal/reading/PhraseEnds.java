package org.tickmark.claims.internal.reading;

import org.tickmark.claims.internal.words.FunctionWords;

/** Where a time ends that a noun may go on from: "by morning prayer" and "all week passes" are no morning and no week. */
public final class PhraseEnds {
	private PhraseEnds() { }

	/** @param i behind the noun */
	public static boolean at(Words words, int i) {
		if (words.ties(i) || words.is(i, "'s") || words.is(i, "of")) return false;
		return !words.isWord(i) && !words.isNumber(i) || words.in(i, FunctionWords.PREPOSITIONS) || words.in(i, FunctionWords.CONJUNCTIONS)
				|| words.in(i, FunctionWords.DETERMINERS) || words.in(i, FunctionWords.SUBJECT_PRONOUNS)
				|| words.in(i, FunctionWords.AUXILIARIES) || words.in(i, FunctionWords.ADVERBS);
	}
}
