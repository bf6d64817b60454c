package org.tickmark.claims.internal.reading;

/** Figures set against those of an earlier time: "sales rose to 5 from 4 a year earlier". */
public final class Comparison {
	/** Words of "a year earlier". */
	private static final int EXPRESSION = 3;
	private static final int REACH = 14;

	private Comparison() { }

	/** Whether the words from an index to another name only that earlier time; what comes next is told of the time of the 5. */
	public static boolean isWith(Words words, int from, int to) {
		boolean before = words.is(to - 1, "before") || words.is(to - 1, "earlier") || words.is(to - 1, "ago");
		if (!before || to - from != EXPRESSION) return false;
		for (int i = from - 1; i > from - REACH; i--) {
			if (words.is(i, ";")) return false;
			boolean with = words.is(i, "from") || words.is(i, "with") && words.is(i - 1, "compared");
			if (words.is(i, "than") || with && isAmount(words, i + 1, from)) return true;
		}
		return false;
	}

	private static boolean isAmount(Words words, int from, int to) {
		for (int i = from; i < to; i++) if (words.isNumber(i)) return true;
		return from == to;
	}
}
