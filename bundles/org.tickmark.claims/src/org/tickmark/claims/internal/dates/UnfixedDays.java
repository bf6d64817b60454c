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
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/** Weekdays that are on no day of the calendar: "on a rainy Thursday this month", "he is for it on Monday, against it on Tuesday". */
final class UnfixedDays {
	private static final WordSet ARTICLES = WordSet.of("a", "an", "one");
	private static final WordSet WHICH = WordSet.of("this", "last", "in", "of");
	private static final int DAYS_OF_WEEK = 7;
	/** In words: "a rather cold, wet Thursday". */
	private static final int ADJECTIVES = 4;
	/** In words: from one day of a row to the next. */
	private static final int REACH = 10;
	private static final int ROW = 3;

	private UnfixedDays() { }

	/** @param end behind the weekday @param day its number */
	static Optional<TimeExpression> at(Scan scan, int i, int end, int day) {
		Optional<TimeExpression> ofMonth = isOneOfSeveral(scan.words(), i) ? ofMonth(scan, i, end) : NOTHING;
		if (ofMonth.isPresent()) return ofMonth;
		return isInRow(scan, i) ? Optional.of(unplaced(scan, i, end, "XXXX-WXX-" + day)) : NOTHING;
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

	/** Three days on end, each with its "on", of which nobody tells in the past or as to come: a way to speak of the fickle. */
	private static boolean isInRow(Scan scan, int i) {
		if (!scan.words().is(i - 1, "on") || !scan.spoken().isQuoted(scan.words(), i)) return false;
		int days = 1;
		int first = i;
		int last = i;
		for (int next = beside(scan.words(), i, -1); next > 0 && days < ROW; next = beside(scan.words(), next, -1)) {
			first = next;
			days++;
		}
		for (int next = beside(scan.words(), i, 1); next > 0 && days < ROW; next = beside(scan.words(), next, 1)) {
			last = next;
			days++;
		}
		return days == ROW && isTimeless(scan, first) && isTimeless(scan, last);
	}

	/** The verb of whoever says so tells nothing of what is said. */
	private static boolean isTimeless(Scan scan, int i) {
		Tense.Clue clue = scan.clue(i, i + 1);
		return clue.tense() == Tense.OPEN || !scan.spoken().isQuoted(scan.words(), clue.at());
	}

	/** @param step -1 for the day before, 1 for the day after @return its index, 0 where none stands close by */
	private static int beside(Words words, int i, int step) {
		int wanted = Math.floorMod(CalendarWords.weekday(words.lower(i)) - 1 + step, DAYS_OF_WEEK) + 1;
		for (int k = i + 2 * step; Math.abs(k - i) < REACH; k += step)
			if (words.is(k - 1, "on") && words.isCapitalized(k) && CalendarWords.weekday(words.lower(k)) == wanted) return k;
		return 0;
	}
}
