package org.tickmark.claims.internal.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date in the text covers, from its first to its last: one, or those of a week, month, quarter or year. */
record DaysCovered(LocalDate first, LocalDate last) {
	/** Of a TIMEX3 value; empty where it names no such days, or days that do not exist. */
	static Optional<DaysCovered> of(String value) {
		int range = value.indexOf('/');
		if (range > 0) return of(value.substring(0, range)).flatMap(first -> of(value.substring(range + 1))
				.filter(last -> !last.last().isBefore(first.first())).map(last -> new DaysCovered(first.first(), last.last())));
		int time = value.indexOf('T');
		String date = time < 0 ? value : value.substring(0, time);
		if (!isFigures(date, 0, 4)) return Optional.empty();
		try {
			return read(date, number(date, 0, 4));
		} catch (DateTimeException | NumberFormatException e) {
			// What no calendar has is a matter for another check.
			return Optional.empty();
		}
	}

	/** By hand: what a parser takes for a value that is no day, the exception aside, is longer than all the rest of a check. */
	private static Optional<DaysCovered> read(String date, int year) {
		if (date.length() == 4) return Optional.of(new DaysCovered(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
		if (date.length() == 10 && Character.isDigit(date.charAt(5))) return day(date, year);
		char unit = date.charAt(5);
		if (unit == 'Q') return Optional.of(months(year, date.charAt(6) - '0', 3));
		if (unit == 'H') return Optional.of(months(year, date.charAt(6) - '0', 6));
		if (unit == 'W' && Character.isDigit(date.charAt(6))) return week(year, Integer.parseInt(date.substring(6, 8)));
		if (date.length() != 7 || !isMonth(date)) return Optional.empty();
		YearMonth month = YearMonth.of(year, number(date, 5, 7));
		return Optional.of(new DaysCovered(month.atDay(1), month.atEndOfMonth()));
	}

	private static Optional<DaysCovered> day(String date, int year) {
		if (!isMonth(date) || date.charAt(7) != '-' || !isFigures(date, 8, 10)) return Optional.empty();
		LocalDate day = LocalDate.of(year, number(date, 5, 7), number(date, 8, 10));
		return Optional.of(new DaysCovered(day, day));
	}

	private static boolean isMonth(String date) {
		return date.charAt(4) == '-' && isFigures(date, 5, 7);
	}

	private static boolean isFigures(String date, int from, int to) {
		for (int i = from; i < to; i++) if (i >= date.length() || date.charAt(i) < '0' || date.charAt(i) > '9') return false;
		return true;
	}

	private static int number(String date, int from, int to) {
		return Integer.parseInt(date, from, to, 10);
	}

	private static DaysCovered months(int year, int number, int length) {
		YearMonth start = YearMonth.of(year, (number - 1) * length + 1);
		return new DaysCovered(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
	}

	/** The fourth of January is in the first; a week is of the year that its Thursday is of. */
	private static Optional<DaysCovered> week(int year, int number) {
		LocalDate fourth = LocalDate.of(year, 1, 4);
		LocalDate monday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L).plusWeeks(number - 1L);
		return monday.plusDays(3).getYear() == year ? Optional.of(new DaysCovered(monday, monday.plusDays(6))) : Optional.empty();
	}

	boolean isDay() {
		return first.equals(last);
	}

	boolean isYear() {
		return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
	}
}
