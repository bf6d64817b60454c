package org.tickmark.claims.spi;

import org.tickmark.draft.Span;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param text as written
 * @param lower in lower case of the root locale, typographic apostrophes as {@code '}
 */
public record Token(int start, int end, String text, String lower) {
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
		return Character.isLetter(text.charAt(0));
	}

	/** Whether it begins with a digit, as "1st" and "7pm" do; spelled-out numbers are words. */
	public boolean isNumber() {
		return Character.isDigit(text.charAt(0));
	}

	/** Whether it begins with a capital, as every first word of a sentence does. */
	public boolean isCapitalized() {
		return Character.isUpperCase(text.charAt(0));
	}
}
