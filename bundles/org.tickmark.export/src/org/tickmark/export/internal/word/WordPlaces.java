package org.tickmark.export.internal.word;

import org.tickmark.draft.Span;

/**
 * Where the characters of a draft stand in the document that was made of it: the same characters in the same order, but for some that
 * documents have no place for, such as empty lines, and for lines that end in a way of their own.
 */
final class WordPlaces {
	/** By offset in the draft, one more than its length. */
	private final int[] inDocument;

	WordPlaces(String draft, String document) {
		inDocument = new int[draft.length() + 1];
		int at = 0;
		for (int i = 0; i < draft.length(); i++) {
			inDocument[i] = at;
			if (at < document.length() && document.charAt(at) == (draft.charAt(i) == '\r' ? '\n' : draft.charAt(i))) at++;
		}
		inDocument[draft.length()] = at;
	}

	Span of(Span span) {
		return new Span(inDocument[span.start()], inDocument[span.end()]);
	}
}
