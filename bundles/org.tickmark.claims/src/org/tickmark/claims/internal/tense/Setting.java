package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** A day that somebody set: what is fixed, scheduled or slated for it lies ahead of the text that tells so. */
public final class Setting {
	private static final WordSet FIXED = WordSet.of("set", "scheduled", "rescheduled", "fixed", "slated", "listed", "booked", "reset");
	private static final WordSet DONE = WordSet.of("had", "previously", "originally", "initially", "earlier", "who", "which");
	/** Before the day: "for early March", "for 10 a.m. on Feb. 9". */
	private static final WordSet BEFORE_DAY = WordSet.of("on", "early", "late", "mid", "-", ":", "a.m.", "p.m.", "am", "pm", "noon", "the");
	private static final WordSet AS = WordSet.of("for", "as");
	/** One sets them by what one has done. */
	private static final WordSet RECORDS = WordSet.of("record", "records", "high", "highs", "low", "lows", "mark", "tone", "pace", "fire",
			"example", "standard");
	private static final int REACH = 9;
	private static final int CLOCK_REACH = 6;
	private static final int JOINED_REACH = 20;

	private Setting() { }

	/** "set sentencing for Feb. 9", "set a hearing date of Feb. 9", "set Feb. 9 for the hearing". */
	public static boolean isSet(Words words, int from, int to) {
		int before = from - 1;
		if (words.in(before, FIXED) && (words.in(to, AS) || words.is(before, "scheduled"))) return !isDone(words, before);
		boolean of = words.is(before, "of") && words.is(before - 1, "date");
		for (int i = before; i > before - CLOCK_REACH && (words.in(i, BEFORE_DAY) || words.isNumber(i)); i--) before = i - 1;
		if (!of && !words.is(before, "for")) return false;
		for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
			if (words.in(i, RECORDS) || words.is(i, ";")) return false;
			if (words.in(i, FIXED)) return !isDone(words, i);
		}
		return false;
	}

	/** "had been set for Feb. 9": told when it may be over. */
	private static boolean isDone(Words words, int i) {
		return words.in(i - 1, DONE) || words.in(i - 2, DONE) || words.is(i - 1, "and") && hadDone(words, i - 1);
	}

	/** "had ruled that she must leave, and set Friday for it": both were over when something else came. */
	private static boolean hadDone(Words words, int and) {
		for (int i = and - 1; i >= Math.max(0, and - JOINED_REACH) && !words.is(i, ";"); i--)
			if (words.is(i, "had")) return words.lower(i + 1).endsWith("ed") || words.lower(i + 1).endsWith("en");
		return false;
	}
}
