package org.tickmark.claims.internal.figures;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Tells the number "one" from the pronoun: "one ship" and "one of them", not "the one who", "a new one", "one might". */
final class OneWord {
	private static final WordSet POINTING = WordSet.of("the", "this", "that", "which", "any", "every", "each", "another", "these",
			"those", "no", "some", "only", "other", "whatever", "whichever", "such");
	private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "this", "that", "very", "another", "my", "your", "his", "her",
			"their", "our", "its", "no", "any", "too", "so", "more", "most", "is", "was");
	private static final WordSet COMPARED = WordSet.of("later", "earlier", "next", "last");
	private static final WordSet MODALS = WordSet.of("can", "could", "may", "might", "must", "should", "would", "will", "cannot", "can't",
			"wants", "needs", "thinks", "sees", "feels", "knows", "believes", "imagines", "expects", "hopes", "does", "doesn't",
			"wonders", "considers", "looks");

	private OneWord() { }

	/** @param i index of "one", which stands alone as a number */
	static boolean isNumber(Words words, int i) {
		if (words.is(i + 1, "'s") || words.is(i + 1, "another") || words.is(i + 1, "else") || words.in(i + 1, MODALS)) return false;
		if (words.is(i + 1, "has") && words.is(i + 2, "to")) return false;
		if (words.isDash(i - 1) && words.joined(i - 1)) return false;
		boolean noun = words.ties(i + 1) || words.isWord(i + 1) && !Function.is(words.lower(i + 1)) && !words.lower(i + 1).endsWith("ed");
		if (words.is(i + 1, "of") && !words.in(i - 1, POINTING)) return true;
		if (words.is(i - 1, "each") || words.in(i - 1, COMPARED)) return false;
		if (words.in(i - 1, POINTING)) return noun && !(words.is(i - 1, "no") && isVerb(words.lower(i + 1)));
		boolean described = words.isWord(i - 1) && !Function.is(words.lower(i - 1)) && !Function.isVerb(words.lower(i - 1))
				&& words.in(i - 2, ARTICLES);
		return noun || !described;
	}

	private static boolean isVerb(String word) {
		return Function.isVerb(word) || word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ed");
	}
}
