package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;

/** What is not told of a day but supposed, or said of it besides: "If she wins on Saturday", "on Saturday, when Hull votes". */
public final class Suppositions {
	/** In words. */
	private static final int REACH = 20;

	private Suppositions() { }

	/** Where no verb tells which way a day is counted. @param from of the day @param to behind it */
	public static boolean isOne(Words words, int from, int to) {
		// "Two die on Sunday when a bus crashes" tells of what has been, in a headline's present.
		return !words.isWord(to) && words.is(to + 1, "when") || isCondition(words, from);
	}

	/** "if they take office in January"; not "if they took office in January". */
	public static boolean isCondition(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - REACH) && !words.is(i, ";"); i--) {
			if (words.is(i, "if")) return i < from - 2;
			if (Tense.isPastWord(words.lower(i)) || words.lower(i).endsWith("ed")) return false;
		}
		return false;
	}
}
