package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.detection.MinorClaimsTest.minor;
import static org.tickmark.claims.detection.MinorClaimsTest.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of time that say neither when nor how long, and what is told beside them. */
class PassingTimesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam was dry for several weeks. | several weeks", "It was the hottest day in many decades. | many decades",
			"They sang at the Christmas mass. | Christmas", "It carries the port into the 21st century. | 21st century",
			"Tests in the past decade failed. | the past decade", "If the vote were held today, Ann Lee would win. | today",
			"The mill makes 40,000 metric tons a year. | a year", "Shares fell from their 52-week high of $40. | 52-week",
			"Floods are part of daily life. | daily", "Ann Lee said coming days would show it. | coming days",
			"They passed the budget for 2012-13 on Monday. | 13",
			"Lee won the 2012 general election. Roth left the 2012 presidential race. | 2012"})
	void aTimeThatDatesNothing(String text, String time) {
		assertThat(minor(text)).contains(time);
		if (text.indexOf(time) == text.lastIndexOf(time)) assertThat(texts(text, false)).doesNotContain(time);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam burst before Christmas in the dark. | Christmas", "It closed at Easter. | Easter",
			"A 21st century mill burned down. | 21st century", "The vote was held today. | today",
			"The strike was a 52-week walkout. | 52-week", "The ferry is a daily service. | daily",
			"Ann Lee won the 2012 general election. | 2012",
			"They passed the budget for 2012-13 on Monday. | 2012", "The dam was built over four decades. | over four decades"})
	void aTimeThatLooksLikeOneOfThem(String text, String time) {
		assertThat(texts(text, false)).contains(time);
	}

	@Test
	void aVagueTimeCarriesNoEvent() {
		assertThat(texts("Colmere is a port. The yard burned down days earlier.", false)).contains("The yard burned down days earlier");
		assertThat(minor("Colmere is a port. The yard burned down on Monday.")).contains("The yard burned down on Monday");
	}
}
