package org.tickmark.archive.quotes;

/** Which words stand in so many quotations that they do not tell one from another. */
final class CommonWords {
	private static final int A_HUNDREDTH = 100;
	private static final int FEW = 10;

	private CommonWords() { }

	/** In more than so many quotations a word is common. @param quotations how many there are */
	static long beyond(long quotations) {
		return Math.max(FEW, quotations / A_HUNDREDTH);
	}
}
