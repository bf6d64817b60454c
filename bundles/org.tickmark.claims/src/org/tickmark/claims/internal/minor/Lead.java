package org.tickmark.claims.internal.minor;

import org.tickmark.draft.Span;

/** Where a draft begins to tell: its first paragraph that is a sentence. */
final class Lead {
	/** In characters: two sentences. */
	private static final int LONGEST = 300;

	private Lead() { }

	/** Empty where no paragraph is one. */
	static Span of(String text) {
		int from = 0;
		while (from < text.length()) {
			int line = text.indexOf('\n', from);
			int end = line < 0 ? text.length() : line;
			if (text.substring(from, end).stripTrailing().endsWith(".")) return new Span(from, Math.min(end, from + LONGEST));
			from = end + 1;
		}
		return new Span(0, 0);
	}
}
