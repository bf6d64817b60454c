package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollLeadCheckTest {
	private final PollLeadCheck check = new PollLeadCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Berg leads Lund by 52 percent to 44 percent, a 10-point lead. | 10: 52 percent \u2212 44 percent is 8, "
					+ "not 10; rounding leaves room for 7 to 9 [8]",
			"Berg leads Hale by 8 points, 48 percent to 43 percent, the poll found. | 8: 48 percent \u2212 43 "
					+ "percent is 5, not 8; rounding leaves room for 4 to 6 [5]",
			"Hale is six points ahead, 45 percent to 43 percent. | six: 45 percent \u2212 43 percent is 2, not six; "
					+ "rounding leaves room for 1 to 3 [two]",
			"Hale's six-point lead is within the margin of error of 2 points. | six: A lead of six is not within a "
					+ "margin of 2: it is more than twice that",
			"Hale's two-point lead is outside the margin of error of 3 points. | two: A lead of two is not beyond a "
					+ "margin of 3",
			"Hale leads Voss by 46 percent to 44 percent in a poll with a margin of error of 3.5 points. | 46 "
					+ "percent: A lead of 2 is no lead with a margin of error of 3.5: say that it is within the margin",
			"Hale is ahead by two points in the survey. Its margin of error is plus or minus 3 points. | two: A lead "
					+ "of 2 is no lead with a margin of error of 3: say that it is within the margin",
			"Hale leads Voss 47 percent to 44 percent. The poll of 800 voters has a margin of error of 3.5 "
					+ "percentage points. | 47 percent: A lead of 3 is no lead with a margin of error of 3.5: say that it is "
					+ "within the margin"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Berg leads Lund by 52 percent to 44 percent, an 8-point lead.",
			"Berg leads Lund by 52 percent to 44 percent, a 9-point lead.",
			"Berg's lead narrowed to two points, 48 percent to 46 percent, from six points.",
			"Hale leads Voss by 46 percent to 44 percent, within the margin of error of 3.5 points.",
			"Hale leads Voss by 52 percent to 44 percent in a poll with a margin of error of 3.5 points.",
			"Hale and Voss are in a statistical tie, 46 percent to 44 percent, with a margin of error of 3 points.",
			"Hale beat Voss by 46 percent to 44 percent.",
			"The skipper leads by two points; the margin of error is small.",
			"Hale's five-point lead is within the margin of error of 3 points."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
