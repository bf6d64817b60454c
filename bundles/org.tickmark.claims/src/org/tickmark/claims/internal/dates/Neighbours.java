package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;

/**
 * Times that lie beside or within another that is named with them: "the day before yesterday", "the week before last", "the first week of
 * March".
 */
final class Neighbours {
	private static final int LAST = -1;

	private Neighbours() { }

	/** From the article on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		Optional<TimeExpression> week = weekOfMonth(scan, i);
		if (week.isPresent()) return week;
		boolean before = words.is(i + 2, "before");
		if (!before && !words.is(i + 2, "after")) return NOTHING;
		return Unit.singular(words.lower(i + 1)).filter(unit -> !unit.clock).flatMap(unit -> beside(scan, i, unit, before ? -1 : 1));
	}

	private static Optional<TimeExpression> beside(Scan scan, int i, Unit unit, int sign) {
		Words words = scan.words();
		if (words.is(i + 3, sign < 0 ? "last" : "next") && !words.isWord(i + 4)) {
			if (words.is(i + 1, "night")) return Optional.of(scan.narrative().shifted(i, i + 4, Unit.DAY, 2L * sign).at("TNI"));
			return Optional.of(scan.narrative().shifted(i, i + 4, unit, 2L * sign));
		}
		// Another article would begin another of these, and so on to the end of the text.
		if (unit != Unit.DAY || words.is(i + 1, "night") || words.is(i + 3, "the")) return NOTHING;
		Optional<TimeExpression> day = scan.plainAt(i + 3).filter(found -> found.type() == TimexType.DATE);
		return day.flatMap(TimeExpression::point).filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.map(first -> scan.narrative().counted(i, day.get().to(), CalendarPoint.of(first.plusDays(sign)), Direction.PLAIN)
						.because(day.get().why()));
	}

	/** "the first week of March", "the last week of May 2019". */
	private static Optional<TimeExpression> weekOfMonth(Scan scan, int i) {
		Words words = scan.words();
		Ordinal ordinal = words.is(i + 1, "last") || words.is(i + 1, "final") ? new Ordinal(i + 2, LAST) : Numerals.ordinalAt(words, i + 1);
		if (!ordinal.found() || ordinal.number() > 4 || !words.is(ordinal.end(), "week") || !words.is(ordinal.end() + 1, "of"))
			return NOTHING;
		Optional<TimeExpression> month = CalendarDates.monthAt(scan, ordinal.end() + 2)
				.filter(found -> found.point().filter(point -> point.day() == 0).isPresent());
		return month.flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.map(first -> ordinal.number() == LAST ? first.plusMonths(1).minusDays(6) : first.plusWeeks(ordinal.number() - 1L))
				.map(day -> scan.narrative().counted(i, month.get().to(), TimexType.DATE, TimexValue.week(day), Direction.PLAIN)
						.because(month.get().why()));
	}
}
