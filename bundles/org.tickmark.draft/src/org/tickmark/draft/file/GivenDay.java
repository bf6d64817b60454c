package org.tickmark.draft.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day that a collection gives an article beside its text, from which the article's dates count.
 *
 * @param field in which it stands
 * @param written as it stands there, which may be no date
 */
public record GivenDay(String field, String written) {
	/** The first that says something counts. */
	private static final List<String> FIELDS = List.of("dct", "date");
	private static final int LENGTH = "2024-03-12".length();
	private static final int LAST_YEAR = 9999;

	/** Empty where no field says anything. @param value of a field, as far as it is there */
	public static Optional<GivenDay> of(Function<String, Optional<String>> value) {
		return FIELDS.stream().flatMap(field -> value.apply(field).map(String::strip).filter(written -> !written.isEmpty())
				.map(written -> new GivenDay(field, written)).stream()).findFirst();
	}

	/** Also with an hour behind it, which articles are not read against; empty for what is no day of a calendar that people write. */
	public Optional<LocalDate> day() {
		boolean timed = written.length() > LENGTH && (written.charAt(LENGTH) == 'T' || written.charAt(LENGTH) == ' ');
		try {
			return Optional.of(LocalDate.parse(timed ? written.substring(0, LENGTH) : written))
					.filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
