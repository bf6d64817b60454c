package org.tickmark.claims.internal.dates.values;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import org.tickmark.claims.internal.reading.Numerals.Quantity;

/** Writes values as TIMEX3 has them. */
public final class TimexValue {
	public static final String PRESENT = "PRESENT_REF";
	public static final String PAST = "PAST_REF";
	public static final String FUTURE = "FUTURE_REF";

	private TimexValue() { }

	/** ISO week, Monday to Sunday: "2023-W24". */
	public static String week(LocalDate day) {
		int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
		return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
	}

	public static String quarter(LocalDate day) {
		return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
	}

	/** "199" are the 1990s; "19" is the twentieth century, as TIMEX3 cuts a year's digits off. */
	public static String leading(int year, int digits) {
		return new CalendarPoint(year, 0, 0).value().substring(0, digits);
	}

	/** "P2Y6M" for two years and a half, since the standard wants whole numbers where there are any. */
	public static String duration(Quantity quantity, Unit unit) {
		if (quantity.vague()) return unit.some();
		double amount = quantity.amount() * unit.factor;
		if (amount == Math.rint(amount)) return unit.duration(Long.toString((long) amount));
		long whole = (long) amount;
		String parts = whole == 0 ? "" : whole + unit.letter;
		double rest = amount - whole;
		return switch (unit) {
			case YEAR, DECADE, CENTURY, MILLENNIUM ->
				isWhole(rest * 12) ? "P" + parts + Math.round(rest * 12) + "M" : decimal(unit, amount);
			case DAY -> isWhole(rest * 24) ? "P" + parts + "T" + Math.round(rest * 24) + "H" : decimal(unit, amount);
			case HOUR, MINUTE ->
				isWhole(rest * 60) ? "PT" + parts + Math.round(rest * 60) + (unit == Unit.HOUR ? "M" : "S") : decimal(unit, amount);
			default -> decimal(unit, amount);
		};
	}

	private static boolean isWhole(double amount) {
		return Math.abs(amount - Math.rint(amount)) < 1e-9;
	}

	private static String decimal(Unit unit, double amount) {
		return unit.duration(Double.toString(Math.round(amount * 100) / 100.0));
	}

	public static String clock(int hour, int minute) {
		return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + Math.max(0, minute);
	}
}
