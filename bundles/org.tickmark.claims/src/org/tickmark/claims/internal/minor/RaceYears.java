package org.tickmark.claims.internal.minor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** "The 2016 field", "November's election": of the race that is on; every reader knows when it is. */
final class RaceYears {
	private static final int NO_YEAR = -2;
	/** A date, in which is looked for whether the race is decided. */
	private static final int BEFORE = 40;
	private static final Pattern OF_RACE = Pattern.compile("(?: (?:presidential|Republican|Democratic|GOP|White House))?"
			+ " (?:field|primary|primaries|cycle|delegates?|Dems|race"
			+ "|campaign|campaigns|contest|election|elections|nomination|hopefuls?|candidates?|contenders?|bid"
			+ "|ticket|nominee)\\b", Pattern.CASE_INSENSITIVE);
	/** Before it: it has taken place. */
	private static final Pattern DECIDED = Pattern.compile("\\b(?:won|lost|beat|defeated|conceded|held|swept|carried|decided|after|since)\\b[^.;]*$");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private static final Pattern MONTH = Pattern.compile("\\p{Lu}\\p{Ll}{2,8}");
	private static final Pattern OF_ELECTION = Pattern.compile("(?:['\u2019]s)?(?: (?:general|midterm|presidential))? elections?\\b");
	/** Of a value: year and month. */
	private static final int TO_MONTH = 7;

	private final String text;
	/** Of the draft; of no year where it has no date. */
	private final int year;
	/** That the draft is of, as in a value; none comes before it where the draft has no date. */
	private final String month;

	RaceYears(Draft draft) {
		this.text = draft.text();
		this.year = draft.referenceDate().map(LocalDate::getYear).orElse(NO_YEAR);
		this.month = draft.referenceDate().map(date -> YearMonth.from(date).toString()).orElse("");
	}

	/** @param span of a date @param value of it */
	boolean has(Span span, String value) {
		String words = span.in(text);
		boolean ofMonth = value.length() == TO_MONTH && MONTH.matcher(words).matches();
		if (ofMonth) return value.compareTo(month) > 0 && OF_ELECTION.matcher(text).region(span.end(), text.length()).lookingAt();
		if (!YEAR.matcher(words).matches()) return false;
		// "Lost the 2017 election" in a draft of 2016 is a slip that has to be seen.
		int ahead = Integer.parseInt(words) - year;
		boolean decided = DECIDED.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find();
		return (ahead == 0 || ahead == 1) && !decided && OF_RACE.matcher(text).region(span.end(), text.length()).lookingAt();
	}
}
