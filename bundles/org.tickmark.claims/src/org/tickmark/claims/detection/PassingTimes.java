package org.tickmark.claims.detection;

import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.draft.Span;

/** Times of which the calendar has nothing, so that nobody can say that it was not so: "now", "several weeks", "every day". */
record PassingTimes(String text) {
	private static final Set<String> OPEN = Set.of("PXY", "PXM", "PXW", "PXD", "PTXH", "PTXM", "PTXS");
	private static final Set<String> ONE = Set.of("P1Y", "P1M", "P1W", "P1D", "PT1H");
	private static final Set<String> SCALES = Set.of("percent", "hundred", "thousand", "million", "billion", "trillion", "dollars",
			"pounds", "euros", "times");

	boolean has(Claim claim, Timex timex) {
		if (isRate(claim.span(), timex)) return true;
		if (!claim.isVagueTime()) return false;
		return timex.value().endsWith("_REF") || timex.type() == TimexType.DURATION && OPEN.contains(timex.value())
				|| timex.type() == TimexType.SET && ONE.contains(timex.value()) && begins(claim.span(), "every ", "each ");
	}

	/** "3,000 a year": the unit of the figure before it. */
	private boolean isRate(Span span, Timex timex) {
		if (!ONE.contains(timex.value()) || !begins(span, "a ", "an ", "per ", "each ", "every ")) return false;
		int end = span.start();
		while (end > 0 && text.charAt(end - 1) == ' ') end--;
		int start = end;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
		if (start == end) return false;
		char last = text.charAt(end - 1);
		return Character.isDigit(last) || last == '%' || SCALES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	private boolean begins(Span span, String... words) {
		for (String word : words) if (text.regionMatches(true, span.start(), word, 0, word.length())) return true;
		return false;
	}
}
