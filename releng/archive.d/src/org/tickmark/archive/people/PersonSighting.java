package org.tickmark.archive.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one article says of one person. */
record PersonSighting(String name, String article, Optional<LocalDate> date, List<String> roles, Optional<Integer> age, String context) {
	/** The first day on which somebody of this age at this day may be born. */
	LocalDate bornFrom() {
		return date.orElseThrow().minusYears(age.orElseThrow() + 1L).plusDays(1);
	}

	/** The last such day. */
	LocalDate bornTo() {
		return date.orElseThrow().minusYears(age.orElseThrow());
	}

	boolean hasAge() {
		return age.isPresent() && date.isPresent();
	}
}
