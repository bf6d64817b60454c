package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Relative clauses that are set off by commas or dashes: what they tell is theirs, and what stands around them tells nothing of it. */
final class Asides {
	private static final WordSet WHO = WordSet.of("who", "which", "whose");
	/** In words: the longest one that parts a subject from its verb. */
	private static final int REACH = 26;

	private Asides() { }

	/** Where one ends, behind "On Monday, Roth, who had left, will speak". @param mark before it @return 0 where none begins, or none ends */
	static int end(Words words, int mark) {
		return isMark(words, mark) && words.in(mark + 1, WHO) ? closing(words, mark + 2, words.isDash(mark)) : 0;
	}

	/** Where the one ends that holds a date: "Roth, who needs to win on Tuesday, said". @param who its first word @return 0 where it is none */
	static int endAround(Words words, int who, int to) {
		return words.in(who, WHO) && isMark(words, who - 1) ? closing(words, to, words.isDash(who - 1)) : 0;
	}

	private static int closing(Words words, int from, boolean dash) {
		for (int i = from; i < from + REACH; i++) if (dash ? words.isDash(i) && !words.ties(i) : words.is(i, ",")) return i;
		return 0;
	}

	private static boolean isMark(Words words, int i) {
		return words.is(i, ",") || words.isDash(i);
	}
}
