package org.tickmark.claims.internal.minor;

import java.util.Locale;
import java.util.Set;

import org.tickmark.draft.Span;

/** Times that only say what a figure counts by: "3,000 a year". */
record Rates(String text) {
	private static final Set<String> ONE = Set.of("P1Y", "P1M", "P1W", "P1D", "PT1H");
	private static final Set<String> UNITS = Set.of("seconds", "minutes", "hours", "days", "weeks", "months");
	private static final Set<String> SCALES = Set.of("percent", "hundred", "thousand", "million", "billion", "trillion", "dollar", "dollars",
			"cent", "cents", "pound", "pounds", "euro", "euros", "times");

	/** @param value in TIMEX3 terms */
	boolean has(Span span, String value) {
		if (!ONE.contains(value) || !begins(span, "a ", "an ", "per ", "each ", "every ", "a-", "an-", "per-")) return false;
		int end = span.start();
		// "a $9-an-hour job"
		if (end > 0 && text.charAt(end - 1) == '-') end--;
		while (end > 0 && text.charAt(end - 1) == ' ') end--;
		int start = end;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
		if (start == end) return false;
		// "nine minutes a day".
		if (UNITS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) return true;
		if (isCounted(start) || isCounted(wordBefore(start))) return true;
		char last = text.charAt(end - 1);
		return Character.isDigit(last) || last == '%' || SCALES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	/** "1.6 million barrels a day": what is counted stands behind its number. @param noun where it begins */
	private boolean isCounted(int noun) {
		int end = noun;
		while (end > 0 && text.charAt(end - 1) == ' ') end--;
		int start = end;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
		if (start == end) return false;
		return Character.isDigit(text.charAt(end - 1)) || SCALES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	/** "110,000 metric tons a year": where the word before the noun begins, if it is one. */
	private int wordBefore(int noun) {
		int start = noun - 1;
		while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) start--;
		return start > 0 && start < noun - 1 && text.charAt(start - 1) == ' ' ? start : 0;
	}

	private boolean begins(Span span, String... words) {
		for (String word : words) if (text.regionMatches(true, span.start(), word, 0, word.length())) return true;
		return false;
	}
}
