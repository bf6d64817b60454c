package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Which "that" opens a clause whose verb may stand right behind it: in "the boat that sank" it does, in "that planned visit" it points. */
final class Relatives {
	private static final WordSet NO_NOUNS = WordSet.of("to", "for", "on", "in", "a", "an", "the", "its", "his", "her", "their", "this", "that",
			"'s", "still", "any", "no");

	/** "this", "his" and "is" are no nouns. */
	private static final int SHORT = 4;

	private Relatives() { }

	/** "the boat that sank", not "said that planned talks" and not "that planned visit". */
	static boolean opens(Words words, int that) {
		String noun = words.lower(that - 1);
		return words.is(that, "that") && words.isWord(that - 1) && !noun.endsWith("ed") && !noun.endsWith("ing") && !words.in(that - 1, NO_NOUNS)
				&& !Tense.isPast(noun) && (!noun.endsWith("s") || isNoun(words, that - 1) && isFinite(words, that + 1));
	}

	/** "the process that", "two shops that", "a range of talks that"; the word in "the mayor says that" is a verb. */
	private static boolean isNoun(Words words, int i) {
		String word = words.lower(i);
		boolean one = word.length() > SHORT && (word.endsWith("us") && !word.endsWith("ous") || word.endsWith("is"));
		return !words.isCapitalized(i) && (one || words.isNumber(i - 1) || FunctionWords.DETERMINERS.contains(words.lower(i - 1))
				|| FunctionWords.PREPOSITIONS.contains(words.lower(i - 1)));
	}

	/** "the shops that opened in May", "the storms that killed two"; "the fears that reduced fares in May" may go on with any verb. */
	private static boolean isFinite(Words words, int verb) {
		String next = words.lower(verb + 1);
		return !words.lower(verb).endsWith("ed") || !words.isWord(verb + 1) || next.endsWith("ly") || FunctionWords.DETERMINERS.contains(next)
				|| FunctionWords.PREPOSITIONS.contains(next);
	}
}
