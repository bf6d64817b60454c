package org.tickmark.claims.internal.minor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;

/**
 * A time that is listed once is not listed again: "that day", "Tuesday's primary", "Monday night" after "Monday". What else was done on that day is a
 * deed with the day in its words, and asked for by its own item. How long something took is told of each thing anew; so is the hour by the clock.
 */
final class TimesAgain {
	/** Of a value: year, month and day. */
	private static final int DAY = 10;
	/** Begins the value of a day that cannot be placed: nothing says that "on Friday … on Friday" are one day in a draft without a date. */
	private static final String UNKNOWN = "X";
	private static final Pattern CLOCK = Pattern.compile("T\\d");
	private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
	/** "Nov. 8", "8 November". */
	private static final Pattern OF_MONTH = Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}\\b(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}");
	/** What a listed day tells of the month or year that it is in, where nothing else was told since. */
	private static final Set<String> THAT = Set.of("that month", "that same month", "that week", "that same week", "that year", "that same year");

	private final String text;
	/** Times that are listed, by their value and by how much of it is written out. */
	private final Set<String> listed = new HashSet<>();
	private String last = "";

	private TimesAgain(String text) {
		this.text = text;
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var times = new TimesAgain(text);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.DATE && claim.detail() instanceof Timex timex && times.is(claim, timex)
				? claim.asMinor() : claim);
	}

	private boolean is(Claim claim, Timex timex) {
		if (claim.minor() || timex.type() == TimexType.DURATION || timex.type() == TimexType.SET || claim.isVagueTime()) return false;
		if (timex.value().startsWith(UNKNOWN)) return false;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		String value = day(timex.value());
		boolean again = THAT.contains(words) && last.startsWith(value) || isListed(value, words);
		last = value;
		return again;
	}

	private static String day(String value) {
		return CLOCK.matcher(value).find() ? value : value.substring(0, Math.min(DAY, value.length()));
	}

	/** "The Nov. 8 vote", after "Election Day", says which day it is. A date with its year may be a stamp, which tells of nothing. */
	private boolean isListed(String value, String words) {
		if (!OF_MONTH.matcher(words).find()) return !listed.add(value);
		if (YEAR.matcher(words).find()) return !listed.add(value + " in full");
		boolean first = listed.add(value + " by month");
		listed.add(value);
		return !first;
	}
}
