package org.tickmark.dossier.values;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;

/**
 * The days that a point in time may be.
 *
 * @param first and last as days of the epoch; last before first where they are not known
 * @param clock in minutes; below nought where no time of day is told
 * @param weekday from 1; 0 where more days are meant than one
 * @param monthDay the month times 100 and the day; 0 where they are not known
 */
record Days(long first, long last, int clock, int weekday, int monthDay) {
	static final Days NONE = new Days(0, -1, -1, 0, 0);
	private static final int A_YEAR = 365;
	private static final int EARLIEST = -365_000;
	private static final int LATEST = 365_000;
	private static final Map<String, int[]> SEASONS = Map.of("SP", new int[] {3, 3}, "SU", new int[] {6, 3}, "FA", new int[] {9, 3}, "WI",
			new int[] {12, 3});

	/** @param value in TIMEX3 terms */
	static Days of(String value, Optional<TimexMod> mod) {
		try {
			int time = value.indexOf('T');
			String date = time < 0 ? value : value.substring(0, time);
			int clock = time < 0 ? -1 : clock(value.substring(time + 1));
			Days read = date.startsWith("X") ? part(date) : range(date);
			Days blurred = mod.map(read::as).orElse(read);
			return new Days(blurred.first, blurred.last, clock, read.weekday, read.monthDay);
		} catch (DateTimeException | NumberFormatException e) {
			// Rules of others may write values of their own.
			return NONE;
		}
	}

	boolean isKnown() {
		return last >= first;
	}

	boolean isPartlyKnown() {
		return weekday > 0 || monthDay > 0 || clock >= 0;
	}

	long length() {
		return last - first + 1;
	}

	boolean covers(Days other) {
		return first <= other.first && other.last <= last;
	}

	boolean overlaps(Days other) {
		return first <= other.last && other.first <= last;
	}

	/** How many days lie between, both ends counted; nought where they overlap. */
	long apart(Days other) {
		return Math.max(0, Math.max(other.first - last, first - other.last));
	}

	private static int clock(String time) {
		if (time.length() < 2 || !Character.isDigit(time.charAt(0))) return -1;
		int hour = Integer.parseInt(time.substring(0, 2));
		return time.length() >= 5 && time.charAt(2) == ':' ? hour * 60 + Integer.parseInt(time.substring(3, 5)) : hour * 60;
	}

	/** "XXXX-03-12", "XXXX-WXX-5". */
	private static Days part(String date) {
		if (date.matches("XXXX-WXX-[1-7]")) return new Days(0, -1, -1, date.charAt(9) - '0', 0);
		if (!date.matches("XXXX-\\d\\d(-\\d\\d)?")) return NONE;
		int month = Integer.parseInt(date.substring(5, 7));
		return new Days(0, -1, -1, 0, month * 100 + (date.length() > 7 ? Integer.parseInt(date.substring(8)) : 0));
	}

	private static Days range(String date) {
		int to = date.indexOf('/');
		if (to > 0) return to(range(date.substring(0, to)), range(date.substring(to + 1)));
		if (!date.matches("\\d{2,4}(-[0-9A-Z]{2,3})?(-[0-9A-Z]{1,2})?")) return NONE;
		if (date.length() <= 4) return years(date);
		int year = Integer.parseInt(date.substring(0, 4));
		String second = date.substring(5);
		if (second.startsWith("W") && Character.isDigit(second.charAt(1))) return week(year, second);
		if (second.matches("Q[1-4]")) return months(year, (second.charAt(1) - '1') * 3 + 1, 3);
		if (second.matches("H[12]")) return months(year, (second.charAt(1) - '1') * 6 + 1, 6);
		int[] season = SEASONS.get(second);
		if (season != null) return months(year, season[0], season[1]);
		int month = Integer.parseInt(second.substring(0, 2));
		if (second.length() == 2) return months(year, month, 1);
		return day(LocalDate.of(year, month, Integer.parseInt(second.substring(3))));
	}

	/** From the first day of one to the last of the other. */
	private static Days to(Days from, Days last) {
		return from.isKnown() && last.isKnown() ? new Days(from.first, last.last, -1, 0, 0) : NONE;
	}

	private static Days day(LocalDate day) {
		long number = day.toEpochDay();
		return new Days(number, number, -1, day.getDayOfWeek().getValue(), day.getMonthValue() * 100 + day.getDayOfMonth());
	}

	/** A century, a decade, a year. */
	private static Days years(String date) {
		int length = (int) Math.pow(10, 4 - date.length());
		int from = Integer.parseInt(date) * length;
		return between(LocalDate.of(from, 1, 1), LocalDate.of(from + length - 1, 12, 31));
	}

	private static Days months(int year, int month, int length) {
		YearMonth from = YearMonth.of(year, month);
		return between(from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth());
	}

	private static Days week(int year, String week) {
		LocalDate monday = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusWeeks(Integer.parseInt(week.substring(1, 3)) - 1L);
		if (week.endsWith("-WE")) return between(monday.plusDays(5), monday.plusDays(6));
		return week.length() > 4 ? day(monday.plusDays(week.charAt(4) - '1')) : between(monday, monday.plusDays(6));
	}

	private static Days between(LocalDate from, LocalDate to) {
		return new Days(from.toEpochDay(), to.toEpochDay(), -1, 0, 0);
	}

	private Days as(TimexMod mod) {
		long part = Math.max(1, length() * 2 / 5);
		long around = length() == 1 ? 2 : Math.max(1, length() / 3);
		return switch (mod) {
			case START -> stretched(first, first + part - 1);
			case END -> stretched(last - part + 1, last);
			case MID -> stretched(first + length() * 3 / 10, last - length() * 3 / 10);
			// A company's year may begin in any month, and carry the number of the year that it begins or ends in.
			case FISCAL -> stretched(first - A_YEAR, last + A_YEAR);
			case APPROX -> stretched(first - around, last + around);
			case BEFORE, LESS_THAN -> stretched(EARLIEST, first - 1);
			case AFTER, MORE_THAN -> stretched(last + 1, LATEST);
			case ON_OR_BEFORE, EQUAL_OR_LESS -> stretched(EARLIEST, last);
			case ON_OR_AFTER, EQUAL_OR_MORE -> stretched(first, LATEST);
		};
	}

	private Days stretched(long from, long to) {
		return isKnown() ? new Days(from, to, clock, weekday, monthDay) : this;
	}
}
