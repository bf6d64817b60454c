package org.tickmark.claims.internal.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Compares values of time expressions as far as they are days and lengths. */
final class Lengths {
	private static final int DAY = 24;
	private static final int LONGEST = 6;
	/** "A month" is four weeks, or thirty-one days. */
	private static final double FAIR = 1.2;
	/** Farther apart two lengths are of two things. */
	private static final double SLIP = 4;

	private Lengths() { }

	static boolean isDay(String value) {
		return value.length() == 10 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5)) && day(value).isPresent();
	}

	private static Optional<LocalDate> day(String value) {
		try {
			return Optional.of(LocalDate.parse(value));
		} catch (DateTimeException e) {
			// What no calendar has is a matter for another rule.
			return Optional.empty();
		}
	}

	/** From one day to the other, whichever comes first. */
	static long apart(String one, String other) {
		return Math.abs(day(one).orElseThrow().toEpochDay() - day(other).orElseThrow().toEpochDay());
	}

	/** Of a length in one unit, "P3W": empty for all others. */
	static Optional<Integer> hours(String value) {
		boolean time = value.startsWith("PT");
		int from = time ? 2 : 1;
		int digits = from;
		while (digits < value.length() && digits < from + LONGEST && Character.isDigit(value.charAt(digits))) digits++;
		if (digits == from || digits != value.length() - 1) return Optional.empty();
		int number = Integer.parseInt(value.substring(from, digits));
		int unit = switch (value.charAt(digits)) {
			case 'H' -> 1;
			case 'D' -> DAY;
			case 'W' -> 7 * DAY;
			case 'M' -> time ? 0 : 30 * DAY;
			case 'Y' -> 365 * DAY;
			default -> 0;
		};
		return number > 0 && unit > 0 ? Optional.of(number * unit) : Optional.empty();
	}

	/** Whether both cannot be the length of one thing, and are near enough for a slip. */
	static boolean differ(String one, String other) {
		double first = hours(one).orElseThrow();
		double second = hours(other).orElseThrow();
		boolean sameUnit = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
		double ratio = Math.max(first, second) / Math.min(first, second);
		return ratio < SLIP && ratio > (sameUnit ? 1 : FAIR);
	}
}
