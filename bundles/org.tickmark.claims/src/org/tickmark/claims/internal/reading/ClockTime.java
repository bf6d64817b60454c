package org.tickmark.claims.internal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the clock whose day is known.
 *
 * @param zone "Z" where it is that of Greenwich, else empty: the place's own
 */
public record ClockTime(LocalDateTime time, String zone) {
	private static final Pattern VALUE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(Z?)");
	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
	private static final int LAST_YEAR = 9999;
	private static final int SMALL_HOURS = 5;
	private static final int LATE = 19;

	/** That of "2024-05-15T19:00"; the 31 April of a slip is none. */
	public static Optional<ClockTime> in(String value) {
		Matcher written = VALUE.matcher(value);
		if (!written.matches()) return Optional.empty();
		try {
			int minutes = Integer.parseInt(written.group(2)) * 60 + Integer.parseInt(written.group(3));
			LocalDateTime time = LocalDate.parse(written.group(1)).atTime(LocalTime.MIN).plusMinutes(minutes);
			return Optional.of(new ClockTime(time, written.group(4)));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	/** Empty where the calendar's four figures end. @param minutes before it when negative */
	public Optional<ClockTime> plus(int minutes) {
		LocalDateTime other = time.plusMinutes(minutes);
		return other.getYear() > LAST_YEAR || other.getYear() < 0 ? Optional.empty() : Optional.of(new ClockTime(other, zone));
	}

	/** The day on which its night began: its own from seven in the evening on, the one before in the small hours. */
	public Optional<LocalDate> night() {
		boolean small = time.getHour() < SMALL_HOURS;
		return small || time.getHour() >= LATE ? Optional.of(time.toLocalDate().minusDays(small ? 1 : 0)) : Optional.empty();
	}

	public String value() {
		return WRITTEN.format(time) + zone;
	}
}
