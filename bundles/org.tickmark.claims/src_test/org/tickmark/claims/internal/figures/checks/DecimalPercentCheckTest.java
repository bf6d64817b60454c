package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalPercentCheckTest {
	private final DecimalPercentCheck check = new DecimalPercentCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Of 5,000 parcels 100 were lost, or 0.02 percent. | 0.02 percent: 100 of 5,000 is 2.0 %, not 0.02 "
					+ "percent: the fraction was written as a percentage [2 percent]",
			"In all, 20 of 1,000 crates (0.02 percent) were wet. | 0.02 percent: 20 of 1,000 is 2.0 %, not 0.02 "
					+ "percent: the fraction was written as a percentage [2 percent]",
			"The fee rose 0.15 percent from 200 euros to 230 euros. | 0.15 percent: 200 euros \u2192 230 euros is "
					+ "+15.0 %, not 0.15 percent: the fraction was written as a percentage [15 percent]",
			"In all, 30 of the 200 boats, or 0.15 percent, leak. | 0.15 percent: 30 of 200 is 15.0 %, not 0.15 "
					+ "percent: the fraction was written as a percentage [15 percent]",
			"The fee fell 0.2 percent, from 500 euros to 400 euros. | 0.2 percent: 500 euros \u2192 400 euros is "
					+ "\u221220.0 %, not 0.2 percent: the fraction was written as a percentage [20 percent]",
			"In all, 3 of 50 crates (0.06 percent) were wet. | 0.06 percent: 3 of 50 is 6.0 %, not 0.06 percent: the "
					+ "fraction was written as a percentage [6 percent]",
			"Prices rose from \u20AC2.00 to \u20AC2.50, an increase of 0.25 percent. | 0.25 percent: \u20AC2.00 "
					+ "\u2192 \u20AC2.50 is +25.0 %, not 0.25 percent: the fraction was written as a percentage [25 percent]",
			"Only 45 of the 900 flats (0.05 percent) are let. | 0.05 percent: 45 of 900 is 5.0 %, not 0.05 percent: "
					+ "the fraction was written as a percentage [5 percent]"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Of 5,000 parcels 100 were lost, or 2 percent.",
			"Of 5,000 parcels one was lost, or 0.02 percent.",
			"In all, 20 of 100,000 crates (0.02 percent) were wet.",
			"The fee rose 0.15 percent.",
			"The fee rose 15 percent from 200 euros to 230 euros.",
			"The economy shrank by 0.2 percent.",
			"The fee rose 0.5 percent, from 200 euros to 201 euros.",
			"Alcohol of 0.05 percent was found in 45 of 900 drivers."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
