package org.tickmark.claims.internal.dates.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;

/** The weekdays that the text named so far, by the way in which a word beside them points: to come, or over. */
public final class WeekdaysTold {
	private final Set<DayOfWeek> ahead = EnumSet.noneOf(DayOfWeek.class);
	private final Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);

	/** Whether the text told of such a day as to come, and of none that has been: the last week's, and the next week's, are not one. */
	public boolean looksAheadTo(DayOfWeek weekday) {
		return ahead.contains(weekday) && !past.contains(weekday);
	}

	/** The same, whether or not it told of one that has been. */
	public boolean tellsOfNext(DayOfWeek weekday) {
		return ahead.contains(weekday);
	}

	/** Whether the text told of such a day as over, and of none to come. */
	public boolean looksBackTo(DayOfWeek weekday) {
		return past.contains(weekday) && !ahead.contains(weekday);
	}

	/** @param reference the draft's date */
	public void remember(TimeExpression expression, Optional<LocalDate> reference) {
		if (!(expression.why() instanceof Explanation.RelativeDate relative)) return;
		Optional<LocalDate> told = expression.point().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
		boolean toCome = told.filter(named -> reference.filter(day -> named.isAfter(day) && named.isBefore(day.plusWeeks(1))).isPresent()).isPresent();
		if (looksAhead(expression) || toCome) told.map(LocalDate::getDayOfWeek).ifPresent(ahead::add);
		if (relative.ground() == Ground.PAST && !toCome) told.map(LocalDate::getDayOfWeek).ifPresent(past::add);
	}

	public static boolean looksAhead(TimeExpression expression) {
		return expression.why() instanceof Explanation.RelativeDate relative
				&& (relative.ground() == Ground.AHEAD || relative.ground() == Ground.DEADLINE);
	}
}
