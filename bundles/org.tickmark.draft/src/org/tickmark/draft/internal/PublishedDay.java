package org.tickmark.draft.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.WrittenDay;

/** Reads a date as publishing systems write it, in the zone that it is written in: at 23:30 in New York it is not tomorrow yet. */
public final class PublishedDay {
	private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:\\D.*)?", Pattern.DOTALL);

	private PublishedDay() { }

	public static Optional<LocalDate> in(String written) {
		String date = written.strip();
		Matcher iso = ISO.matcher(date);
		try {
			if (iso.matches()) return Optional
					.of(LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))));
			if (date.length() > 25) return Optional.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
		} catch (DateTimeException e) {
			// No date of the calendar, or none that is written like that.
			return Optional.empty();
		}
		return WrittenDay.in(date.replace(",", " ")).flatMap(day -> day.year().filter(day.day()::isValidYear).map(day.day()::atYear));
	}
}
