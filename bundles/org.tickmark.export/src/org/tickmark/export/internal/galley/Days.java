package org.tickmark.export.internal.galley;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class Days {
	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private Days() { }

	static String shown(LocalDate day) {
		return SHOWN.format(day);
	}
}
