package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What became of what was planned for a day. */
final class Plans {
	private static final WordSet CALLED_OFF = WordSet.of("canceled", "cancelled", "postponed", "scrapped", "delayed", "dropped", "shelved",
			"abandoned");
	private static final WordSet RUN_OUT = WordSet.of("passed", "expired", "lapsed", "elapsed", "came", "went");
	/** In words: a verb farther behind hardly tells of it. */
	private static final int REACH = 22;

	private Plans() { }

	/** "A march planned for Saturday was canceled": on a Sunday that was yesterday's. */
	static boolean areOff(Words words, int to) {
		for (int i = to; i < to + 5; i++) if (words.in(i, CALLED_OFF) || words.is(i, "called") && words.is(i + 1, "off")) return true;
		return false;
	}

	/** "The deadline on Sunday passed", "A Sunday deadline for them to leave came and went". */
	static boolean areOver(Words words, int deadline) {
		for (int i = deadline + 1; i < Math.min(words.size(), deadline + REACH); i++) {
			if (words.in(i, RUN_OUT) && !words.is(i - 1, "be") && !words.is(i - 1, "had")) return true;
		}
		return false;
	}
}
