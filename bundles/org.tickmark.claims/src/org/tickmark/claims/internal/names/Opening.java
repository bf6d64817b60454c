package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.Words;

/** Where any word has a capital: at the start of a sentence, of a quotation, behind a colon. */
final class Opening {
	private static final String MARKS = "\"\u201C\u2018\u00AB\u201E'`";

	private Opening() { }

	static boolean at(Words words, int i) {
		if (i == 0) return true;
		String before = words.text(i - 1);
		if (before.length() == 1) {
			char c = before.charAt(0);
			if (c == ':' || c == '\u2014' || c == '\u2022' || c == '*') return true;
			if (MARKS.indexOf(c) >= 0) return words.joined(i);
			if (c == '.' || c == '!' || c == '?' || c == '\u2026') return !words.joined(i) && !isAbbreviated(words, i - 1);
		}
		return !hasWordBefore(words, i);
	}

	private static boolean isAbbreviated(Words words, int stop) {
		return words.joined(stop) && (words.text(stop - 1).length() == 1 || NameWords.ABBREVIATIONS.contains(words.lower(stop - 1)));
	}

	/** Looks a few tokens back only: a list's number, a mark, a bracket. */
	private static boolean hasWordBefore(Words words, int i) {
		for (int k = i - 1; k >= 0; k--) {
			if (words.isWord(k) || i - k > 3) return true;
		}
		return false;
	}
}
