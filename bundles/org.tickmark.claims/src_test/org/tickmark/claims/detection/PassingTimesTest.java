package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.draft.Draft;

/** Words of time that say neither when nor how long, and what is told beside them. */
class PassingTimesTest {
	private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

	private static List<String> minor(String text) {
		return texts(text, true);
	}

	private static List<String> texts(String text, boolean minor) {
		return ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)).stream().filter(claim -> claim.minor() == minor)
				.map(claim -> claim.span().in(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam was dry for several weeks. | several weeks", "It was the hottest day in many decades. | many decades",
			"They sang at the Christmas mass. | Christmas", "It carries the port into the 21st century. | 21st century",
			"Tests in the past decade failed. | the past decade", "If the vote were held today, Ann Lee would win. | today",
			"The mill makes 40,000 metric tons a year. | a year"})
	void aTimeThatDatesNothing(String text, String time) {
		assertThat(minor(text)).contains(time);
		assertThat(texts(text, false)).doesNotContain(time);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam burst before Christmas in the dark. | Christmas", "It closed at Easter. | Easter",
			"A 21st century mill burned down. | 21st century", "The vote was held today. | today", "The dam was built over four decades. | over four decades"})
	void aTimeThatLooksLikeOneOfThem(String text, String time) {
		assertThat(texts(text, false)).contains(time);
	}

	@Test
	void aVagueTimeCarriesNoEvent() {
		assertThat(texts("Colmere is a port. The yard burned down days earlier.", false)).contains("The yard burned down days earlier");
		assertThat(minor("Colmere is a port. The yard burned down on Monday.")).contains("The yard burned down on Monday");
	}
}
