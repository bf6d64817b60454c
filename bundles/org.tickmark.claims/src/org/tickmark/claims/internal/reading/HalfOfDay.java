package org.tickmark.claims.internal.reading;

import org.tickmark.claims.internal.words.WordSet;

/**
 * The half of the day that stands behind a time of the clock.
 *
 * @param end index behind it, 0 where none is named
 * @param evening whether the second half is meant
 */
public record HalfOfDay(int end, boolean evening) {
	public static final HalfOfDay NONE = new HalfOfDay(0, false);

	private static final WordSet MORNING = WordSet.of("a.m.", "am");
	private static final WordSet EVENING = WordSet.of("p.m.", "pm");

	/** "a.m.", "pm"; "p.m" without its last stop is three tokens. */
	public static HalfOfDay at(Words words, int i) {
		String word = words.lower(i);
		if (MORNING.contains(word)) return new HalfOfDay(i + 1, false);
		if (EVENING.contains(word)) return new HalfOfDay(i + 1, true);
		boolean cut = (word.equals("a") || word.equals("p")) && words.is(i + 1, ".") && words.joined(i + 1) && words.is(i + 2, "m")
				&& words.joined(i + 2);
		return cut ? new HalfOfDay(i + 3, word.equals("p")) : NONE;
	}

	public boolean isNamed() {
		return end > 0;
	}

	/** Of the day. @param shown by a clock of twelve hours */
	public int hour(int shown) {
		return shown % 12 + (evening ? 12 : 0);
	}
}
