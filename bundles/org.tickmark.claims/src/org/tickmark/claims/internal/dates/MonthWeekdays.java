package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;

/**
 * A weekday counted within its month: "the first Tuesday in November", "the last Friday of May 2019", "the second Monday of every month".
 */
final class MonthWeekdays {
	private static final int LAST = -1;
	private static final int MOST = 5;

	private MonthWeekdays() { }

	/** From the article on, or from the ordinal where none stands before it. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		int from = words.is(i, "the") ? i + 1 : i;
		Ordinal ordinal = words.is(from, "last") || words.is(from, "final") ? new Ordinal(from + 1, LAST) : Numerals.ordinalAt(words, from);
		int weekday = ordinal.found() && words.isCapitalized(ordinal.end()) ? CalendarWords.weekday(words.lower(ordinal.end())) : 0;
		int link = ordinal.end() + 1;
		if (weekday == 0 || ordinal.number() > MOST || !words.is(link, "in") && !words.is(link, "of")) return NOTHING;
		if (words.is(link + 2, "month") && isEach(words, link + 1))
			return Optional.of(TimeExpression.recurring(i, link + 3, "XXXX-WXX-" + weekday));
		Optional<TimeExpression> month = CalendarDates.monthAt(scan, link + 1).or(() -> deictic(scan, link + 1))
				.filter(found -> found.point().filter(point -> point.day() == 0 && point.month() > 0).isPresent());
		return month.flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.flatMap(first -> counted(first, ordinal.number(), DayOfWeek.of(weekday)))
				.map(day -> scan.narrative().counted(i, month.get().to(), CalendarPoint.of(day), Direction.PLAIN)
						.because(month.get().why()));
	}

	private static boolean isEach(Words words, int i) {
		return words.is(i, "every") || words.is(i, "each") || words.is(i, "the");
	}

	/** "next month". */
	private static Optional<TimeExpression> deictic(Scan scan, int i) {
		boolean named = scan.words().is(i + 1, "month")
				&& (scan.words().is(i, "this") || scan.words().is(i, "next") || scan.words().is(i, "last"));
		return named ? Deictics.at(scan, i) : NOTHING;
	}

	private static Optional<LocalDate> counted(LocalDate first, int ordinal, DayOfWeek weekday) {
		LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
		return day.getMonth() == first.getMonth() ? Optional.of(day) : Optional.empty();
	}
}
