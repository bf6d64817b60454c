package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weekday and its date in brackets, as timetables write them; read on Wednesday, 15 May 2024. */
class BracketedDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The fair opened on Monday (13).                     | Monday (13)=2024-05-13",
			"The club meets on Tuesday (21) in the hall.         | Tuesday (21)=2024-05-21",
			"They sail on Tuesday (4 June).                      | Tuesday (4 June)=2024-06-04",
			"They sail on Sunday (June 9).                       | Sunday (June 9)=2024-06-09"
	})
	void areOneDay(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"More came on Monday (13 people) than before.        | Monday=2024-05-13",
			"Fewer came on Monday (90).                          | Monday=2024-05-13",
			"It rained on Monday (as ever).                      | Monday=2024-05-13"
	})
	void doNotTakeWhatElseStandsInBrackets(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
