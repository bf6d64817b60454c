package org.tickmark.claims.internal.dates.values;

import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;

/**
 * What one rule has read.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param relative whether a reader wants to see the value beside it
 * @param point the calendar day, month or year that later expressions may count from ("that year", "two days later")
 * @param mod what blurs, bounds or narrows it
 */
public record TimeExpression(int from, int to, TimexType type, String value, boolean relative, Explanation why, Optional<CalendarPoint> point,
		Optional<TimexMod> mod) {
	/** Between the first and the last day of one that names both, as ISO 8601 writes intervals. */
	private static final char RANGE = '/';

	public TimeExpression(int from, int to, TimexType type, String value, boolean relative, Explanation why, Optional<CalendarPoint> point) {
		this(from, to, type, value, relative, why, point, Optional.empty());
	}

	public static TimeExpression stated(int from, int to, CalendarPoint point) {
		return new TimeExpression(from, to, TimexType.DATE, point.value(), false, new Explanation.StatedDate(), Optional.of(point));
	}

	public static TimeExpression stated(int from, int to, String value) {
		return new TimeExpression(from, to, TimexType.DATE, value, false, new Explanation.StatedDate(), Optional.empty());
	}

	public static TimeExpression duration(int from, int to, String value) {
		return new TimeExpression(from, to, TimexType.DURATION, value, false, new Explanation.StatedDuration(), Optional.empty());
	}

	public static TimeExpression recurring(int from, int to, String value) {
		return new TimeExpression(from, to, TimexType.SET, value, false, new Explanation.RecurringTime(), Optional.empty());
	}

	public static TimeExpression vague(int from, int to, String value) {
		return new TimeExpression(from, to, TimexType.DATE, value, false, new Explanation.VagueTime(), Optional.empty());
	}

	/** The same time with more words around it: "early", "the end of". */
	public TimeExpression spanning(int newFrom, int newTo) {
		return new TimeExpression(newFrom, newTo, type, value, relative, why, point, mod);
	}

	public TimeExpression because(Explanation reason) {
		return new TimeExpression(from, to, type, value, relative, reason, point, mod);
	}

	public TimeExpression at(String time) {
		return new TimeExpression(from, to, TimexType.TIME, value + time, relative, why, point, mod);
	}

	/** "March 11-13": from its day to another one of that month. */
	public TimeExpression upTo(int lastDay) {
		String whole = point.filter(first -> first.day() > 0 && first.day() < lastDay)
				.map(first -> value + RANGE + new CalendarPoint(first.year(), first.month(), lastDay).value()).orElse(value);
		return new TimeExpression(from, to, type, whole, relative, why, point, mod);
	}

	public TimeExpression modified(TimexMod by) {
		return new TimeExpression(from, to, type, value, relative, why, point, Optional.of(by));
	}
}
