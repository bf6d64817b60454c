package org.tickmark.claims.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tickmark.claims.internal.words.WordSet;

/** How phone numbers are written, so that no range, year or sum is taken for one. */
final class PhoneNumber {
	private static final WordSet LEADS = WordSet.of("call", "calls", "calling", "phone", "telephone", "tel", "ring", "dial", "fax",
			"hotline", "helpline", "text", "mobile", "cell", "whatsapp", "number");
	private static final int LOOK_BEHIND = 40;
	private static final int LONGEST = 24;
	private static final int FEWEST_DIGITS = 6;
	private static final int MOST_DIGITS = 15;

	private PhoneNumber() { }

	/** With the plus or bracket that stands before the digit at {@code digit}. */
	static int startBefore(String text, int digit, int least) {
		int from = digit;
		while (from > least && digit - from < 3 && "+(".indexOf(text.charAt(from - 1)) >= 0) from--;
		return from;
	}

	/** The index behind the number that begins at {@code from}, or {@code digit} if there is none. */
	static int end(String text, int from, int digit) {
		if (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || "$\u00A3\u20AC#.,/-".indexOf(text.charAt(from - 1)) >= 0))
			return digit;
		int to = from;
		int digits = 0;
		int end = from;
		List<Integer> groups = new ArrayList<>();
		int group = 0;
		boolean blanks = true;
		while (to < text.length() && to - from < LONGEST) {
			char c = text.charAt(to);
			if (c >= '0' && c <= '9') {
				digits++;
				group++;
				end = to + 1;
			} else if (" \u00A0-.()/\u2011\u2013".indexOf(c) >= 0) {
				if (group > 0) groups.add(group);
				if (c == '-' || c == '\u2011' || c == '.' || c == '\u2013') blanks = false;
				group = 0;
			} else if (!(c == '+' && to == from)) {
				break;
			}
			to++;
		}
		if (group > 0) groups.add(group);
		if (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "%".indexOf(text.charAt(end)) >= 0)) return digit;
		if (end + 1 < text.length() && text.charAt(end) == ',' && Character.isDigit(text.charAt(end + 1))) return digit;
		if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return digit;
		return fits(text, from, digits, groups, blanks) ? end : digit;
	}

	private static boolean fits(String text, int from, int digits, List<Integer> groups, boolean blanks) {
		if (text.charAt(from) == '+') return digits >= 8;
		boolean bracket = text.charAt(from) == '(' || text.startsWith("(0", from);
		if (bracket) return digits >= 8 && groups.size() > 1 && text.indexOf(')', from) - from <= 7;
		boolean american = groups.equals(List.of(3, 3, 4)) || groups.equals(List.of(1, 3, 3, 4)) && text.charAt(from) == '1';
		if (american) return true;
		boolean trunk = text.charAt(from) == '0' && digits >= 9 && groups.getFirst() >= 3 && (blanks || groups.size() > 1);
		return trunk || groups.stream().allMatch(size -> size >= 2) && isLedTo(text, from);
	}

	/** "Call", "tel." and the like close before it. */
	private static boolean isLedTo(String text, int from) {
		String before = text.substring(Math.max(0, from - LOOK_BEHIND), from).toLowerCase(Locale.ROOT);
		int end = before.length();
		int words = 0;
		while (end > 0 && words < 5) {
			int stop = end;
			while (stop > 0 && !Character.isLetter(before.charAt(stop - 1))) {
				if (before.charAt(stop - 1) == '\n') return false;
				stop--;
			}
			int start = stop;
			while (start > 0 && Character.isLetter(before.charAt(start - 1))) start--;
			if (LEADS.contains(before.substring(start, stop))) return true;
			end = start;
			words++;
		}
		return false;
	}
}
