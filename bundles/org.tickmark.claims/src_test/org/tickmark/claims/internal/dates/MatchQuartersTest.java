package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A match has quarters, too: read on Wednesday, 15 May 2024. */
class MatchQuartersTest {
	private static final String PLAYED = "Hull's coach saw Berg score 12 points in the first quarter of the game. "
			+ "The rebounds were Hull's, and it led at halftime. ";

	@Test
	void quartersOfAMatchAreNoPartsOfAYear() {
		assertThat(Reading.in(PLAYED)).isEmpty();
	}

	@Test
	void thoseThatNameTheirYearAre() {
		assertThat(Reading.in(PLAYED + "The hall was sold in the first quarter of 2022."))
				.isEqualTo("the first quarter of 2022=2022-Q1");
	}

	@Test
	void inATextOnTradeTheyAreToo() {
		assertThat(Reading.in(PLAYED + "The club's revenue fell.")).isEqualTo("the first quarter=2024-Q1");
	}
}
