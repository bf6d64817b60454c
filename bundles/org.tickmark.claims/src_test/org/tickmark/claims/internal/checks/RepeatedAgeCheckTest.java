package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedAgeCheckTest {
	private final RepeatedAgeCheck check = new RepeatedAgeCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The 52-year-old Karl Brandt was held on Monday. Brandt, 54, denies it.                 | 54: 54 years old here and 52 "
					+ "elsewhere in the draft: which is right?",
			"Karl Brandt, 52, was held on Monday. The 54-year-old denied it.                         | 54-year-old: 54 years old here "
					+ "and 52 elsewhere in the draft: which is right?",
			"Police held the 52-year-old baker Karl Brandt. On Friday Brandt (54) was freed.         | 54: 54 years old here and 52 "
					+ "elsewhere in the draft: which is right?",
			"Ann Berg, 71, still paints. Her hand is sure. Berg, who is 73, rises at six.            | 73: 73 years old here and 71 "
					+ "elsewhere in the draft: which is right?",
			"Mayor Eva Lund, 48, resigned. Lund is 49 years old and has two children.                | 49 years old: 49 years old here "
					+ "and 48 elsewhere in the draft: which is right?",
			"Eva Lund, aged 48, resigned. Police searched the house of 84-year-old Eva Lund.         | 84-year-old: 84 years old here "
					+ "and 48 elsewhere in the draft: which is right?",
			"Karl Brandt, 52, fell. Brandt, 52, was unhurt. Brandt, 25, walked home.                 | 25: 25 years old here and 52 "
					+ "elsewhere in the draft: which is right?",
			"Eva Lund, 48, ran with Karl Brandt, 52. Lund, 44, won.                                  | 44: 44 years old here and 48 "
					+ "elsewhere in the draft: which is right?"
	})
	void marksTheSecondAgeOfOnePerson(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The 52-year-old Karl Brandt was held on Monday. Brandt, 52, denies it.",
			"Karl Brandt, 52, struck a cyclist. The 34-year-old was taken to hospital.",
			"Karl Brandt, 53, celebrated his birthday on Monday. Brandt, 52, had been ill.",
			"Karl Brandt, 53, turned 54 on Friday. Brandt, 54, is a baker.",
			"Karl Brandt, 52, spoke first. His son Olaf Brandt, 24, followed.",
			"Karl Brandt, 52, met Eva Brandt, 48. Brandt, 48, is a judge.",
			"Karl Brandt, 52, was 30 when he joined. Brandt, 30 at the time, was poor.",
			"Karl Brandt, 52, was held. In 1998 Brandt, 25, had been held before.",
			"Karl Brandt Sr., 78, founded it. Karl Brandt Jr., 52, leads it.",
			"Eva Lund, 48, has a 12-year-old son. The 12-year-old plays chess.",
			"Karl Brandt, 52, killed his wife. The 49-year-old was found on Sunday.",
			"Then-49-year-old Karl Brandt took over. Brandt, 52, is a baker.",
			"Karl Brandt, 52, and Eva Lund, 48, wed. The 48-year-old is a judge.", "On Monday, 12, they met. On Monday, 14, they left.",
			"Karl Brandt, 12, 14, and 16 points. Karl Brandt, 20, 30, and 10 points."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
