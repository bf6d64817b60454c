package org.tickmark.dossier.words;

/**
 * A word as it is compared. Typography, upper and lower case, and American or British spelling make no difference to its key; a figure's
 * key is its value, in letters or not.
 *
 * @param start in its text
 * @param end in its text; the word in front of a contraction ends where the rest begins
 */
record Word(int start, int end, String key, int marks) {
	/** Has a capital that no sentence start explains. */
	static final int CAPITAL = 1;
	/** Is the first of a sentence. */
	static final int STARTS = 1 << 1;
	/** Is the last of a sentence. */
	static final int ENDS = 1 << 2;
	/** Is the first of a line. */
	static final int LINE = 1 << 3;
	/** Is broken off by a dash or by dots. */
	static final int BROKEN = 1 << 4;
	/** Stands in square brackets. */
	static final int BRACKETED = 1 << 5;
	/** Has dots before it for words left out. */
	static final int AFTER_DOTS = 1 << 6;
	/** Begins with a capital, whatever the reason. */
	static final int UPPER = 1 << 7;

	boolean is(int mark) {
		return (marks & mark) != 0;
	}
}
