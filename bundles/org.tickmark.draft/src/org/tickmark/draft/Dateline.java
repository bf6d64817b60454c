package org.tickmark.draft;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Place and day that a draft is filed from, as it stands in the text ("LISBON, March 14 —"), or the day alone beside its byline.
 *
 * @param span the dateline in the draft's text
 * @param place as written there, or empty
 * @param day month and day as written there or beside the byline, or empty when only a place is named
 * @param year as written in either place; agencies leave it out
 */
public record Dateline(Span span, Optional<String> place, Optional<MonthDay> day, Optional<Integer> year) {

	/** The full date, where the text gives all of it and such a day exists. */
	public Optional<LocalDate> date() {
		return year.flatMap(y -> day.filter(d -> d.isValidYear(y)).map(d -> d.atYear(y)));
	}

	/**
	 * The full date, a missing year taken from a date known from elsewhere: of the years around it the one that brings
	 * the dateline nearest to it, so that "Dec. 30" published on 2 January is last year's.
	 */
	public Optional<LocalDate> dateNear(LocalDate known) {
		if (date().isPresent() || day.isEmpty()) return date();
		return IntStream.rangeClosed(known.getYear() - 1, known.getYear() + 1)
				.filter(day.get()::isValidYear)
				.mapToObj(day.get()::atYear)
				.min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - known.toEpochDay())));
	}

	/** With what is left open here: the whole day where it names none, the year where it names the same day, and nothing where another. */
	Dateline completedFrom(LocalDate known) {
		MonthDay same = MonthDay.from(known);
		return day.filter(named -> !named.equals(same)).isPresent() ? this
				: new Dateline(span, place, Optional.of(same), Optional.of(known.getYear()));
	}
}
