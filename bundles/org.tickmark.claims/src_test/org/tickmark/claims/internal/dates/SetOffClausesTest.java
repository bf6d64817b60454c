package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clause tells which way a weekday is counted, filed on Wednesday, 15 May 2024. */
class SetOffClausesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On Monday, Roth, who had left early, will speak in Hull.             | Monday=2024-05-20",
			"On Monday, Roth — who had left early and lost it — will speak.      | Monday=2024-05-20",
			"On Monday, Roth, who had left early, spoke in Hull.                  | Monday=2024-05-13",
			"On Monday, Roth, who had left early.                                 | Monday=2024-05-13",
			"On Monday, Roth, who will leave early, spoke in Hull.                | Monday=2024-05-13"
	})
	void aClauseBeforeTheVerbTellsNothing(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth had been scheduled to speak in Hull on Wednesday, followed by York on Thursday. "
					+ "| Wednesday=2024-05-15; Thursday=2024-05-16",
			"Roth was followed by a dog on Thursday in York.                   | Thursday=2024-05-09"
	})
	void whatFollowsIsToldByWhatItFollows(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
