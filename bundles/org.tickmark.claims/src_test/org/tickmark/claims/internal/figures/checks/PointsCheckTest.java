package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsCheckTest {
	private final PointsCheck check = new PointsCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Turnout rose from 4 % to 6 %, an increase of 2 %. | 2 %: 4 % \u2192 6 % is +2 points or +50.0 %, not 2 "
					+ "%: points are not per cent [2 percentage points]",
			"Support fell 3 percent, from 48 percent to 45 percent. | 3 percent: 48 percent \u2192 45 percent is "
					+ "\u22123 points or \u22126.3 %, not 3 percent: points are not per cent [3 percentage points]",
			"The bank raised its rate by 0.5 percent, from 4 percent to 4.5 percent. | 0.5 percent: 4 percent \u2192 "
					+ "4.5 percent is +0.5 points or +12.5 %, not 0.5 percent: points are not per cent [0.5 percentage points]",
			"The share of ferries went from 20% to 25%, up 5%. | 5%: 20% \u2192 25% is +5 points or +25.0 %, not 5%: "
					+ "points are not per cent [5 percentage points]",
			"Its market share slipped 3 percent to 27 percent, from 30 percent. | 3 percent: 30 percent \u2192 27 "
					+ "percent is \u22123 points or \u221210.0 %, not 3 percent: points are not per cent [3 percentage points]",
			"The tax climbs from 20 percent to 25 percent, 5 percent more than now. | 5 percent: 20 percent \u2192 "
					+ "25 percent is +5 points or +25.0 %, not 5 percent: points are not per cent [5 percentage points]",
			"The literacy rate improved by 8 percent, from 80 to 88 percent. | 8 percent: 80 \u2192 88 percent is +8 "
					+ "points or +10.0 %, not 8 percent: points are not per cent [8 percentage points]",
			"Turnout dropped from 61 per cent to 57 per cent, a fall of 4 per cent. | 4 per cent: 61 per cent \u2192 "
					+ "57 per cent is \u22124 points or \u22126.6 %, not 4 per cent: points are not per cent [4 percentage "
					+ "points]"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Turnout rose from 4 % to 6 %, an increase of 50 %.",
			"Turnout rose from 4 % to 6 %, an increase of 2 percentage points.",
			"Support fell three points, from 48 percent to 45 percent.",
			"The bank raised its rate by 12.5 percent, from 4 percent to 4.5 percent.",
			"The share went from 20% to 25%, up a quarter.",
			"Turnout was 61 per cent, 4 per cent more than in 2019.",
			"Prices rose 2 percent and wages 4 percent.",
			"Its market share slipped 10 percent to 27 percent, from 30 percent."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
