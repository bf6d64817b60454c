package org.tickmark.review.text;

import java.util.function.IntPredicate;

/**
 * What two sentences have in common.
 *
 * @param words how many stand in both in the same order
 * @param share of the letters of both
 * @param covered of the letters of the one that has fewer
 * @param facts whether these are the same figures and names, perhaps some fewer in one of them, or others
 * @param terms how many figures, names and other words of weight the old one has
 */
record Likeness(int words, double share, double covered, Terms.Facts facts, int terms) {
	private static final int FEW_WORDS = 5;
	private static final int FEW_TERMS = 2;
	/** A shorter sentence may well deny what another one says. */
	private static final int MANY_WORDS = 10;
	private static final double NEARLY_ALL = 0.85;
	private static final double SOME = 0.6;
	private static final double MOST = 0.7;

	static Likeness of(Words old, WordRange before, Words now, WordRange after) {
		int[] found = Alignment.ofPieces(old.in(before), now.in(after));
		IntPredicate isCommon = word -> found[word - before.first()] != Alignment.NONE;
		int common = WordMatch.letters(old, before, isCommon);
		int all = WordMatch.letters(old, before, word -> true);
		int allNow = WordMatch.letters(now, after, word -> true);
		return new Likeness(before.count(word -> old.isWord(word) && isCommon.test(word)), 2 * common / (double) (all + allNow),
				common / (double) Math.min(all, allNow), Terms.compared(old, before, now, after), Terms.count(old, before));
	}

	/** Whether one is the other, edited: where facts are only left out or added, or it is turned round, nearly all else is the same. */
	boolean isOfOne() {
		if (words < FEW_WORDS || share < SOME) return false;
		return switch (facts) {
			case SAME -> terms >= FEW_TERMS || share >= MOST;
			case FEWER -> covered >= MOST;
			case TURNED -> words >= MANY_WORDS && share >= NEARLY_ALL;
			case OTHER -> false;
		};
	}
}
