package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedEventCheckTest {
	private final RepeatedEventCheck check = new RepeatedEventCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"Ann Berg was born in 1957. Berg, born in 1958, paints.                                 | 1958: Dated 1958 here and 1957 "
					+ "elsewhere in the draft: which is right?",
			"Berg died on 3 March 2020. He was rich. Berg, who died on 5 March 2020, left a house.  | 5 March 2020: Dated 5 March 2020 "
					+ "here and 3 March 2020 elsewhere in the draft: which is right?",
			"The funeral is on March 27. She will sing at the funeral on March 28.                  | March 28: Dated March 28 here and "
					+ "March 27 elsewhere in the draft: which is right?"
	})
	void marksTheSecondDateOfWhatHappensOnlyOnce(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann Berg was born in 1957. Berg, born on 3 May 1957, paints.",
			"Ann Berg was born in 1957. Her son Olav Berg was born in 1985.",
			"Smith, born in 1970, met Smith, born in 1972, at school.",
			"The election on 3 November 2020 was close. The election on 5 November 2024 was not.",
			"Berg was born in about 1957. Berg, born in 1958, paints.", "The vote on March 11 failed. The vote on March 13 passed."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
