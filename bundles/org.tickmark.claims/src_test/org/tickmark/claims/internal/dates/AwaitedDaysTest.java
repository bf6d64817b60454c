package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays of which nothing is told but what is supposed or awaited, filed on Wednesday, 15 May 2024. */
class AwaitedDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth, whose seat is at stake in the primary on Saturday, let them be.  | Saturday=2024-05-18",
			"Roth, whose seat was at stake in the primary on Saturday, let them be. | Saturday=2024-05-11",
			"Roth, whose hat is from the fair on Saturday, let them be.             | Saturday=2024-05-11"
	})
	void aClauseWithTheDayInItTellsOfItAlone(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"If Roth wins the cup on Saturday, nobody is surprised.            | Saturday=2024-05-18",
			"Roth hopes for a few more cups on Saturday, when Hull sails.      | Saturday=2024-05-18",
			"The two meet for the first of three debates Saturday in Hull.     | Saturday=2024-05-18",
			"Roth hopes for a few more cups on Saturday \u2014 when Hull sails. | Saturday=2024-05-18",
			"Two die on Saturday when a bus falls into the sea.                | Saturday=2024-05-11",
			"Roth and Lee meet in a debate on Saturday when Hull sails.        | Saturday=2024-05-18",
			"If Roth won the cup on Saturday, nobody is surprised.             | Saturday=2024-05-11",
			"There is no word on the blaze on Saturday.                        | Saturday=2024-05-11"
	})
	void whatIsSupposedIsTheNearerDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth had been told before Monday's vote that he would lose.       | Monday=2024-05-13",
			"Roth trained before Saturday's race.                              | Saturday=2024-05-18"
	})
	void whatHadBeenToldBeforeItIsOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
