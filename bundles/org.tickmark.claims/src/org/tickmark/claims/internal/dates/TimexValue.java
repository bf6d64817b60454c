package org.tickmark.claims.internal.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import org.tickmark.claims.internal.dates.Numerals.Quantity;

/** Writes values as TIMEX3 has them. */
final class TimexValue {
	static final String PRESENT = "PRESENT_REF";
	static final String PAST = "PAST_REF";
	static final String FUTURE = "FUTURE_REF";

	private TimexValue() { }

	/** ISO week, Monday to Sunday: "2023-W24". */
	static String week(LocalDate day) {
		int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
		return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
	}

	static String quarter(LocalDate day) {
		return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
	}

	/** "199" are the 1990s; "19" is the twentieth century, as TIMEX3 cuts a year's digits off. */
	static String leading(int year, int digits) {
		return new CalendarPoint(year, 0, 0).value().substring(0, digits);
	}

	/** "P2Y6M" for two years and a half, since the standard wants whole numbers where there are any. */
	static String duration(Quantity quantity, Unit unit) {
		if (quantity.vague()) return unit.some();
		double amount = quantity.amount() * unit.factor;
		if (amount == Math.rint(amount)) return unit.duration(Long.toString((long) amount));
		long whole = (long) amount;
		String parts = whole == 0 ? "" : whole + unit.letter;
		if (amount - whole == 0.5) {
			switch (unit) {
				case YEAR, DECADE, CENTURY, MILLENNIUM -> { return "P" + parts + "6M"; }
				case DAY -> { return "P" + parts + "T12H"; }
				case HOUR, MINUTE -> { return "PT" + parts + "30" + (unit == Unit.HOUR ? "M" : "S"); }
				default -> { }
			}
		}
		return unit.duration(Double.toString(Math.round(amount * 100) / 100.0));
	}

	static String clock(int hour, int minute) {
		return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + Math.max(0, minute);
	}
}
