package org.tickmark.claims.spi;

import org.tickmark.draft.Span;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param text as written
 * @param lower in lower case of the root locale, typographic apostrophes as {@code '}
 */
public record Token(int start, int end, String text, String lower) {
	/** Nearly all tokens begin below it or with a mark of typography, and asking Unicode takes many times as long. */
	private static final int ASCII = 0x80;
	private static final char FIRST_MARK = '\u2010';
	private static final char LAST_MARK = '\u2027';

	/** In the text of the draft. */
	public Span span() {
		return new Span(start, end);
	}

	/** @param word in lower case, with {@code '} for an apostrophe */
	public boolean is(String word) {
		return lower.equals(word);
	}

	/** Whether it begins with a letter. */
	public boolean isWord() {
		if (text.isEmpty()) return false;
		char first = text.charAt(0);
		return first < ASCII ? first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' : !isMark(first) && Character.isLetter(first);
	}

	/** Whether it begins with a digit, as "1st" and "7pm" do; spelled-out numbers are words. */
	public boolean isNumber() {
		if (text.isEmpty()) return false;
		char first = text.charAt(0);
		return first < ASCII ? first >= '0' && first <= '9' : !isMark(first) && Character.isDigit(first);
	}

	/** Whether it begins with a capital, as every first word of a sentence does. */
	public boolean isCapitalized() {
		if (text.isEmpty()) return false;
		char first = text.charAt(0);
		return first < ASCII ? first >= 'A' && first <= 'Z' : !isMark(first) && Character.isUpperCase(first);
	}

	/** A dash, a quotation mark or an ellipsis. */
	private static boolean isMark(char first) {
		return first >= FIRST_MARK && first <= LAST_MARK;
	}
}
