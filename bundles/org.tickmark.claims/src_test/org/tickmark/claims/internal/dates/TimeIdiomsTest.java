package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of time that tell none. */
class TimeIdiomsTest {
	@ParameterizedTest
	@ValueSource(strings = {"She never missed a day.", "He didn't miss a day at school.", "They called it a day.", "One day he left.",
			"It could one day heal the blind.", "The bridge may fall any day now.", "The farm is in a free-fall.", "It was an overnight success.",
			"Prices doubled overnight.",
			"A coalition to stop mills and March on the capital met.", "He hopes to one day sail."})
	void tellNoTime(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town will one day be a port.             | one day=FUTURE_REF",
			"One day it will be a port.                   | ",
			"The fair lasted one day.                     | one day=P1D",
			"He did it in one day, she in two.            | one day=P1D",
			"He missed a week of lessons.                 | a week=P1W",
			"The ship is due now.                         | now=PRESENT_REF"
	})
	void areToldFromTimes(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}
}
