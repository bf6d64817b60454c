package org.tickmark.review.text;

import java.util.function.IntPredicate;

/**
 * What two sentences have in common.
 *
 * @param words how many stand in both in the same order
 * @param others how many of the one that has more words stand in it alone
 * @param share of the letters of both
 * @param covered of the letters of the one that has fewer
 * @param facts whether these are the same figures and names, perhaps some fewer in one of them, or others
 * @param terms how many figures, names and other words of weight the old one has
 * @param named how many of these are figures and names
 */
record Likeness(int words, int others, double share, double covered, Terms.Facts facts, int terms, int named) {
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
		int words = before.count(word -> old.isWord(word) && isCommon.test(word));
		int most = Math.max(before.count(old::isWord), after.count(now::isWord));
		return new Likeness(words, most - words, 2 * common / (double) (all + allNow),
				common / (double) Math.min(all, allNow), Terms.compared(old, before, now, after), Terms.count(old, before),
				before.count(word -> Terms.isFact(old, word)));
	}

	/**
	 * Whether one is the other, edited: where facts are only left out or added, or it is turned round, nearly all else is the same. A short
	 * one has two names or figures and one other word; without another word it would be one of several that read alike.
	 */
	boolean isOfOne() {
		if (share < SOME) return false;
		if (words < FEW_WORDS) return others == 1 && facts == Terms.Facts.SAME && named >= FEW_TERMS;
		return switch (facts) {
			case SAME -> terms >= FEW_TERMS || share >= MOST;
			case FEWER -> covered >= MOST;
			case TURNED -> words >= MANY_WORDS && share >= NEARLY_ALL;
			case OTHER -> false;
		};
	}
}
