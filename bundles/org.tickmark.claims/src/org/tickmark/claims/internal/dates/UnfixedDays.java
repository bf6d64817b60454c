package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Weekdays that are on no day of the calendar: "on a rainy Thursday this month". */
final class UnfixedDays {
	private static final WordSet ARTICLES = WordSet.of("a", "an", "one");
	private static final WordSet WHICH = WordSet.of("this", "last", "in", "of");
	/** In words: "a rather cold, wet Thursday". */
	private static final int ADJECTIVES = 4;

	private UnfixedDays() { }

	/** @param end behind the weekday */
	static Optional<TimeExpression> at(Scan scan, int i, int end) {
		return isOneOfSeveral(scan.words(), i) ? ofMonth(scan, i, end) : NOTHING;
	}

	/** "on a rainy Thursday afternoon", but not "on a press call Friday". */
	private static boolean isOneOfSeveral(Words words, int i) {
		for (int k = i - 1; k > i - 2 - ADJECTIVES; k--) {
			if (words.in(k, ARTICLES)) return words.is(k - 1, "on") || k == 0 || words.is(k, "one");
			if (!words.isWord(k) && !words.is(k, ",") || words.isCapitalized(k)) return false;
		}
		return false;
	}

	/** The month behind it tells that it is one of that month, and of no other; without one it may be the last of all. */
	private static Optional<TimeExpression> ofMonth(Scan scan, int i, int end) {
		Words words = scan.words();
		int behind = CalendarWords.dayPart(words.lower(end)).isEmpty() ? end : end + 1;
		if (!words.in(behind, WHICH)) return NOTHING;
		int month = words.is(behind, "in") || words.is(behind, "of") ? behind + 1 : behind;
		return scan.plainAt(month).filter(found -> found.type() == TimexType.DATE).flatMap(TimeExpression::point)
				.filter(point -> point.month() > 0 && point.day() == 0 && point.hasYear())
				.map(point -> ofMonth(scan, i, end, behind, point));
	}

	/** Its part of the day, too, since none is taken up behind a day that is not known. */
	private static TimeExpression ofMonth(Scan scan, int i, int end, int behind, CalendarPoint month) {
		TimeExpression day = unplaced(scan, i, end, Narrative.openDay(month));
		return behind == end ? day : day.spanning(i, behind).at("T" + CalendarWords.dayPart(scan.words().lower(end)));
	}

	private static TimeExpression unplaced(Scan scan, int from, int to, String value) {
		return scan.narrative().counted(from, to, TimexType.DATE, value, Direction.PLAIN).because(new Explanation.VagueTime());
	}
}
