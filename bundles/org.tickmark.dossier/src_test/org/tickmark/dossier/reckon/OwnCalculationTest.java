package org.tickmark.dossier.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.review.evidence.Evidence;

class OwnCalculationTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"(1.38-1.2)/1.2 | (1.38-1.2)/1.2 = 0.15 (15 %)", "412/1,380 | 412/1,380 \u2248 0.298551 (29.86 %)",
			"1,380 + 412 | 1,380 + 412 = 1792", "412/1,380 in % | 412/1,380 in % \u2248 29.8551 %", "3 \u00D7 4 \u2212 2 | 3 \u00D7 4 "
					+ "\u2212 2 = 10",
			"1,234,567 * 1000 | 1,234,567 * 1000 = 1234567000", "2^10 | 2^10 = 1024", "SUM(40, 50, 5) | SUM(40, 50, 5) = 95",
			"AVERAGE(2,4) | AVERAGE(2,4) = 3", "1.05^10 | 1.05^10 \u2248 1.62889", "0.1+0.2 | 0.1+0.2 = 0.3", "5-5 | 5-5 = 0",
			"100 mi in km | 100 mi in km \u2248 160.934 km", "26 miles to km | 26 miles to km \u2248 41.8429 km",
			"(26+385/1760) mi in km | (26+385/1760) mi in km \u2248 42.195 km", "212 \u00B0F in \u00B0C | 212 \u00B0F in \u00B0C = 100 "
					+ "\u00B0C",
			"10 gal in l | 10 gal in l \u2248 37.8541 or 45.4609 l", "80 km/h in mph | 80 km/h in mph \u2248 49.7097 mph"})
	void isWorkedOut(String typed, String shown) {
		assertThat(OwnCalculation.of(typed)).map(OwnCalculation::inWords).contains(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "see sheet 4", "12/0", "1/2 = 0.5", "100 mi in kg", "100 parsnips in km", "(1+2", "x+1", "FACT(5)",
			"\"a\"+\"b\"",
			"9^9^9^9", "1e999999999*10", "2^99999", "2^(9*99999)", "ROUND(1/3, 2000000000)", "DT_NOW()", "true", "SQRT(-1)", "1..2"})
	void whatHasNoResultStaysAsItIsTyped(String typed) {
		assertThat(OwnCalculation.of(typed)).isEmpty();
	}

	@Test
	void noExpressionKeepsTheDeskBusy() {
		for (String typed : new String[] {"(".repeat(290), "9^".repeat(140) + "9", "SQRT(".repeat(50) + "2" + ")".repeat(50),
				"-".repeat(290) + "1",
				"1/3".repeat(90), "(99999999999999999999^99)^99", "999999999^999999999", "SQRT(1e999999999)"}) {
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatCode(() -> OwnCalculation.of(typed))
					.as(typed).doesNotThrowAnyException());
		}
	}

	@Test
	void evidenceKeepsItsResult() {
		Evidence done = OwnCalculation.completed(Evidence.typed("own calculation: (1.38-1.2)/1.2"));

		assertThat(done.title()).isEqualTo("(1.38-1.2)/1.2 = 0.15 (15 %)");
		assertThat(OwnCalculation.completed(done)).isEqualTo(done);
		assertThat(OwnCalculation.completed(Evidence.typed("primary: 12/3"))).isEqualTo(Evidence.typed("primary: 12/3"));
		assertThat(OwnCalculation.completed(Evidence.typed("own calculation: the sum in sheet 4")).title()).isEqualTo("the sum in sheet 4");
	}
}
