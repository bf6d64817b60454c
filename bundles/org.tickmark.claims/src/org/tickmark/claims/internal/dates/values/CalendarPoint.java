package org.tickmark.claims.internal.dates.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month of it or a day of that.
 *
 * @param year {@link #UNKNOWN} where the text does not tell
 * @param month 0 where only the year is meant
 * @param day 0 where the whole month is meant
 */
public record CalendarPoint(int year, int month, int day) {
	private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");
	public static final int UNKNOWN = Integer.MIN_VALUE;

	public static CalendarPoint of(LocalDate date) {
		return new CalendarPoint(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/** The year, month or day that a value in TIMEX3 terms begins with; empty of a week, a season, a stretch. */
	public static Optional<CalendarPoint> in(String value) {
		Matcher point = POINT.matcher(value);
		if (!point.matches()) return Optional.empty();
		return Optional.of(new CalendarPoint(number(point, 1), number(point, 2), number(point, 3)));
	}

	private static int number(Matcher point, int group) {
		return Optional.ofNullable(point.group(group)).map(Integer::parseInt).orElse(0);
	}

	public static CalendarPoint year(int year) {
		return new CalendarPoint(year, 0, 0);
	}

	public boolean hasYear() {
		return year != UNKNOWN;
	}

	public CalendarPoint in(int otherYear) {
		return new CalendarPoint(otherYear, month, day);
	}

	/** Whether it is a part of a longer one, as a day is of its month. */
	public boolean isIn(CalendarPoint longer) {
		return hasYear() && year == longer.year && (longer.month == 0 || month == longer.month && longer.day == 0);
	}

	/** Its first day, where it is known to that degree and exists. */
	public Optional<LocalDate> firstDay() {
		if (!hasYear() || Math.abs(year) > 9999) return Optional.empty();
		YearMonth start = YearMonth.of(year, Math.max(1, month));
		return start.isValidDay(Math.max(1, day)) ? Optional.of(start.atDay(Math.max(1, day))) : Optional.empty();
	}

	public String value() {
		StringBuilder value = new StringBuilder(10).append(yearValue());
		if (month > 0) append(value, month);
		if (day > 0) append(value, day);
		return value.toString();
	}

	private String yearValue() {
		if (!hasYear()) return "XXXX";
		String digits = Integer.toString(Math.abs(year));
		return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
	}

	private static void append(StringBuilder value, int number) {
		value.append(number < 10 ? "-0" : "-").append(number);
	}
}
