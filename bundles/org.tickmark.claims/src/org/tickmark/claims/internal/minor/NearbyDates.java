package org.tickmark.claims.internal.minor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;

/**
 * A day or month that was named just before in the same words: "on Monday … on Monday". Further away it may date another event, and a year
 * nearly always does.
 */
final class NearbyDates {
	/** Letters between the two. */
	private static final int NEAR = 300;
	/** Before a date, in which the words are looked for that lead to it. */
	private static final int LEAD = 24;
	private static final int SAME_LETTERS = 10;
	/** Begins the value of a day that cannot be placed. */
	private static final String UNKNOWN = "X";
	/** Of a value: longer than a year. */
	private static final int YEAR = 4;
	/** Before it, a narrower time of that day. */
	private static final List<String> NARROWER = List.of("early ", "late ", "mid-");
	private static final Set<String> SAME = Listed.unordered("""
			that day, that same day, that month, that week""");

	private final String text;
	private final Map<String, Integer> last = new HashMap<>();
	private String lastValue = "";
	private int lastEnd;

	private NearbyDates(String text) {
		this.text = text;
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var dates = new NearbyDates(text);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.DATE && claim.detail() instanceof Timex timex && dates.is(claim, timex)
				? claim.asMinor() : claim);
	}

	private boolean is(Claim claim, Timex timex) {
		if (claim.minor() || timex.type() == TimexType.DURATION || timex.type() == TimexType.SET || claim.isVagueTime()) return false;
		// Of "on Friday … on Friday" in a draft without a date nothing says that both are one day.
		if (timex.value().startsWith(UNKNOWN)) return false;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		int start = claim.span().start();
		boolean again = SAME.contains(words) && timex.value().equals(lastValue) && isNear(lastEnd, start);
		if (timex.value().length() > YEAR && NARROWER.stream().noneMatch(each -> text.regionMatches(true, start - each.length(), each, 0,
				each.length()))) {
			Integer before = last.put(words + ' ' + timex.value(), claim.span().end());
			again |= before != null && isNear(before, start) && !isSameStatement(before - claim.span().length(), start);
		}
		lastValue = timex.value();
		lastEnd = claim.span().end();
		return again;
	}

	/** "The ferry sank on Sunday … The ferry sank on Sunday": the whole statement comes again, which is an item that points to the first. */
	private boolean isSameStatement(int before, int start) {
		return lead(before).equals(lead(start));
	}

	/** The letters of the words that lead to it. */
	private String lead(int start) {
		String words = text.substring(Math.max(0, start - LEAD), start).replace(" ", "");
		return words.substring(Math.max(0, words.length() - SAME_LETTERS));
	}

	private boolean isNear(int end, int start) {
		return start - end <= NEAR;
	}
}
