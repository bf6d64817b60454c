package org.tickmark.claims.internal.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;

/** The days that a date in the text covers, from its first to its last: one, or those of a week, month, quarter or year. */
record DaysCovered(LocalDate first, LocalDate last) {
	/** Of a TIMEX3 value; empty where it names no such days, or days that do not exist. */
	static Optional<DaysCovered> of(String value) {
		int time = value.indexOf('T');
		String date = time < 0 ? value : value.substring(0, time);
		if (date.length() < 4 || !date.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
		try {
			return Optional.of(read(date));
		} catch (DateTimeException | NumberFormatException e) {
			// What no calendar has is a matter for another check.
			return Optional.empty();
		}
	}

	private static DaysCovered read(String date) {
		int year = Integer.parseInt(date.substring(0, 4));
		if (date.length() == 4) return new DaysCovered(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		if (date.length() == 10 && Character.isDigit(date.charAt(5))) return new DaysCovered(LocalDate.parse(date), LocalDate.parse(date));
		char unit = date.charAt(5);
		if (unit == 'Q') return months(year, date.charAt(6) - '0', 3);
		if (unit == 'H') return months(year, date.charAt(6) - '0', 6);
		if (unit == 'W' && Character.isDigit(date.charAt(6))) return week(year, Integer.parseInt(date.substring(6, 8)));
		YearMonth month = YearMonth.parse(date);
		return new DaysCovered(month.atDay(1), month.atEndOfMonth());
	}

	private static DaysCovered months(int year, int number, int length) {
		YearMonth start = YearMonth.of(year, (number - 1) * length + 1);
		return new DaysCovered(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
	}

	private static DaysCovered week(int year, int number) {
		LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(WeekFields.ISO.dayOfWeek(), 1);
		return new DaysCovered(monday, monday.plusDays(6));
	}

	boolean isDay() {
		return first.equals(last);
	}

	boolean isYear() {
		return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
	}
}
