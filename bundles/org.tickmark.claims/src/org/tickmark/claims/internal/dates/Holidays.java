package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.tickmark.claims.Explanation.Direction;

/** Days that have a name: "Christmas", "New Year's Eve", "Thanksgiving Day", "Easter Sunday". */
final class Holidays {
	private static final Map<String, IntFunction<LocalDate>> FIXED = Map.of(
			"christmas", year -> LocalDate.of(year, 12, 25),
			"halloween", year -> LocalDate.of(year, 10, 31),
			"thanksgiving", year -> LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
			"easter", Holidays::easter);
	private static final Map<String, IntFunction<LocalDate>> WITH_DAY = Map.of(
			"independence", year -> LocalDate.of(year, 7, 4),
			"valentine's", year -> LocalDate.of(year, 2, 14),
			"veterans", year -> LocalDate.of(year, 11, 11),
			"labor", year -> LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
			"memorial", year -> LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
			"election", year -> LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1),
			"boxing", year -> LocalDate.of(year, 12, 26),
			"may", year -> LocalDate.of(year, 5, 1));

	private Holidays() { }

	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		if (!words.isCapitalized(i)) return NOTHING;
		String first = words.lower(i);
		if (first.equals("good") && words.is(i + 1, "friday")) return Optional.of(placed(scan, i, i + 2, year -> easter(year).minusDays(2)));
		if (first.equals("ash") && words.is(i + 1, "wednesday")) return Optional.of(placed(scan, i, i + 2, year -> easter(year).minusDays(46)));
		if (first.equals("new") && words.is(i + 1, "year") && words.is(i + 2, "'s")) return newYear(scan, i);
		if (first.equals("valentine") && words.is(i + 1, "'s") && words.is(i + 2, "day")) return Optional.of(placed(scan, i, i + 3, dayOf("valentine's")));
		if (WITH_DAY.containsKey(first)) return words.is(i + 1, "day") && words.isCapitalized(i + 1) ? Optional.of(placed(scan, i, i + 2, dayOf(first))) : NOTHING;
		if (!FIXED.containsKey(first) || words.isCapitalized(i + 1) && !words.is(i + 1, "day") && !words.is(i + 1, "eve") && !words.is(i + 1, "sunday")) return NOTHING;
		IntFunction<LocalDate> day = FIXED.getOrDefault(first, Holidays::easter);
		if (words.is(i + 1, "eve")) return Optional.of(placed(scan, i, i + 2, year -> day.apply(year).minusDays(1)));
		boolean named = words.is(i + 1, "day") || words.is(i + 1, "sunday");
		return Optional.of(placed(scan, i, named ? i + 2 : i + 1, day));
	}

	private static IntFunction<LocalDate> dayOf(String word) {
		return WITH_DAY.getOrDefault(word, Holidays::easter);
	}

	private static Optional<TimeExpression> newYear(Scan scan, int i) {
		if (scan.words().is(i + 3, "eve")) return Optional.of(placed(scan, i, i + 4, year -> LocalDate.of(year, 12, 31)));
		return scan.words().is(i + 3, "day") ? Optional.of(placed(scan, i, i + 4, year -> LocalDate.of(year, 1, 1))) : NOTHING;
	}

	private static TimeExpression placed(Scan scan, int from, int end, IntFunction<LocalDate> day) {
		int at = scan.words().is(end, ",") || scan.words().is(end, "of") ? end + 1 : end;
		int year = scan.words().figure(at);
		if (scan.words().figures(at) == 4 && year > 1500) return TimeExpression.stated(from, at + 1, CalendarPoint.of(day.apply(year)));
		Optional<LocalDate> reference = scan.narrative().reference();
		if (reference.isEmpty()) {
			CalendarPoint usual = CalendarPoint.of(day.apply(2000));
			return scan.narrative().counted(from, end, new CalendarPoint(CalendarPoint.UNKNOWN, usual.month(), usual.day()), Direction.NEAREST);
		}
		LocalDate base = reference.get();
		LocalDate best = day.apply(base.getYear());
		for (int other : new int[] { base.getYear() - 1, base.getYear() + 1 }) {
			LocalDate candidate = day.apply(other);
			if (Math.abs(candidate.toEpochDay() - base.toEpochDay()) < Math.abs(best.toEpochDay() - base.toEpochDay())) best = candidate;
		}
		return scan.narrative().counted(from, end, CalendarPoint.of(best), Direction.NEAREST);
	}

	/** Western Easter Sunday, by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
	static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int m = (a + 11 * d + 22 * e) / 451;
		int sum = d + e - 7 * m + 114;
		return LocalDate.of(year, sum / 31, sum % 31 + 1);
	}
}
