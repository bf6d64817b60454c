package org.tickmark.claims.internal.dates;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.Periods;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Says of a time by a company's calendar that it is one, and of counted months where they lie. */
final class FiscalTimes {
	private static final WordSet ENDS = WordSet.of("ended", "ending", "to", "through");
	private static final WordSet FISCAL = WordSet.of("fiscal", "financial", "fy");

	private FiscalTimes() { }

	/** Says of a fiscal time that it is one, and of months that are counted to a day where they lie. */
	static TimeExpression marked(Scan scan, TimeExpression found) {
		String value = found.value();
		if (found.type() == TimexType.DURATION) return placed(scan, found);
		Optional<Periods> own = scan.narrative().periods();
		boolean quarter = value.length() == 7 && value.charAt(5) == 'Q' && value.charAt(0) != 'X';
		// "the quarter ended March 31": its last day says which of the calendar's it is.
		boolean byItsEnd = scan.words().is(found.from(), "the") && found.to() == found.from() + 2 && scan.words().is(found.to(), "ended");
		boolean calendar = byItsEnd || Periods.namesCalendar(scan.words(), found.from(), found.to());
		boolean fiscal = quarter && own.isPresent() && !calendar || (quarter || value.length() == 4) && namesFiscal(scan.words(), found);
		if (!fiscal || found.why() instanceof Explanation.StretchBetween) return found;
		Optional<LocalDate> last = quarter ? own.flatMap(told -> told.endOf(value)) : Optional.empty();
		return found.modified(TimexMod.FISCAL).because(new Explanation.FiscalTime(quarter, last));
	}

	private static boolean namesFiscal(Words words, TimeExpression found) {
		for (int i = found.from(); i < found.to(); i++) if (words.in(i, FISCAL)) return true;
		return false;
	}

	/** "the three months ended March 31", "the first nine months of 2018". */
	private static TimeExpression placed(Scan scan, TimeExpression found) {
		Words words = scan.words();
		String value = found.value();
		boolean months = value.endsWith("M") && value.length() < 5 && value.charAt(1) != 'T' && value.charAt(1) != 'X';
		boolean year = value.equals("P1Y");
		if (!months && !year || found.mod().isPresent() || !words.is(found.from(), "the")) return found;
		int length = year ? 12 : Integer.parseInt(value.substring(1, value.length() - 1));
		Optional<LocalDate> last = words.in(found.to(), ENDS) ? lastDay(scan, found.to() + 1) : Optional.empty();
		Optional<LocalDate> first = last.map(day -> firstOf(day, length));
		boolean opens = words.is(found.from() + 1, "first") && length < 12;
		if (opens && words.is(found.to(), "of")) {
			Optional<LocalDate> january = startOfYear(scan, found.to() + 1);
			first = january;
			last = january.map(day -> day.plusMonths(length).minusDays(1));
		}
		return first.isEmpty() ? found : found.because(new Explanation.StretchBetween(first.get(), last.orElseThrow()));
	}

	/** To the first of a month where it ends with one. */
	private static LocalDate firstOf(LocalDate last, int months) {
		return last.plusDays(1).minusMonths(months);
	}

	private static Optional<LocalDate> lastDay(Scan scan, int i) {
		Optional<TimeExpression> named = CalendarDates.monthAt(scan, i);
		if (named.isEmpty()) named = CalendarDates.dayFirst(scan, i);
		return named.flatMap(TimeExpression::point).filter(point -> point.month() > 0)
				.flatMap(point -> point.firstDay().map(day -> point.day() > 0 ? day : day.plusMonths(1).minusDays(1)));
	}

	private static Optional<LocalDate> startOfYear(Scan scan, int i) {
		Words words = scan.words();
		int at = words.is(i, "the") || words.is(i, "this") || words.is(i, "last") ? i + 1 : i;
		if (words.figures(i) == 4) return CalendarPoint.year(words.figure(i)).firstDay();
		if (at == i || !words.is(at, "year") || words.in(at + 1, ENDS)) return Optional.empty();
		return scan.narrative().reference().map(day -> LocalDate.of(day.getYear() - (words.is(i, "last") ? 1 : 0), 1, 1));
	}
}
