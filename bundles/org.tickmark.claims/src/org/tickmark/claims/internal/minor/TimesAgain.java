package org.tickmark.claims.internal.minor;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;

/**
 * A time that is listed once is not listed again in a sentence that another item asks for: "that day", "Tuesday's primary", "Monday night" after
 * "Monday". Whoever checks that item checks the day with it. A year is not listed again at all, nor what only points back. How long something took
 * is told of each thing anew; so is the hour by the clock. What a person has set stays listed.
 */
final class TimesAgain {
	/** Of a value: year, month and day. */
	private static final int DAY = 10;
	/** Of a value: a year or several. */
	private static final int YEARS = 4;
	/** Begins the value of a day that cannot be placed: nothing says that "on Friday … on Friday" are one day in a draft without a date. */
	private static final String UNKNOWN = "X";
	private static final Pattern CLOCK = Pattern.compile("T\\d");
	private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
	private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}";
	/** "Nov. 8", "the 8th of November". */
	private static final Pattern OF_MONTH = Pattern.compile(
			"\\b" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH);
	/** "That October". */
	private static final String POINTING = "that ";
	/** A figure does not say what was done then. */
	private static final Set<ClaimKind> ASKING = EnumSet.of(ClaimKind.FACT, ClaimKind.QUOTE, ClaimKind.CRITICISM);
	/** What a listed day tells of the month or year that it is in, where nothing else was told since. */
	private static final Set<String> THAT = Set.of("that month", "that same month", "that week", "that same week", "that year", "that same year");

	private final String text;
	/** Times that are listed, by their value and by how much of it is written out. */
	private final Set<String> listed = new HashSet<>();
	/** Sentences that something else is listed of. */
	private final Set<Span> asked = new HashSet<>();
	private String last = "";

	private TimesAgain(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) if (!claim.minor() && ASKING.contains(claim.kind())) asked.add(claim.sentence());
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var times = new TimesAgain(text, claims);
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
		if (claim.why() instanceof Explanation.ValueSet) return false;
		return again && (value.length() <= YEARS || words.startsWith(POINTING) || asked.contains(claim.sentence()));
	}

	private static String day(String value) {
		return CLOCK.matcher(value).find() ? value : value.substring(0, Math.min(DAY, value.length()));
	}

	/** "The Nov. 8 vote", after "Election Day", says which day it is. A date with its year or in figures may be a stamp, which tells of nothing. */
	private boolean isListed(String value, String words) {
		boolean day = OF_MONTH.matcher(words).find();
		boolean stamp = value.length() == DAY && words.chars().noneMatch(Character::isLetter);
		if (stamp || day && YEAR.matcher(words).find()) return !listed.add(value + " in full");
		if (!day) return !listed.add(value);
		boolean first = listed.add(value + " by month");
		listed.add(value);
		return !first;
	}
}
