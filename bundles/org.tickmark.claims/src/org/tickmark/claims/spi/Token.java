package org.tickmark.claims.spi;

import org.tickmark.draft.Span;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param text as written
 * @param lower in lower case of the root locale, typographic apostrophes as {@code '}
 */
public record Token(int start, int end, String text, String lower) {
	public Span span() {
		return new Span(start, end);
	}

	public boolean is(String word) {
		return lower.equals(word);
	}

	public boolean isWord() {
		return Character.isLetter(text.charAt(0));
	}

	public boolean isNumber() {
		return Character.isDigit(text.charAt(0));
	}

	public boolean isCapitalized() {
		return Character.isUpperCase(text.charAt(0));
	}
}
