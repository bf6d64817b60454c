package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quarter results are of, and which they are compared with, where a text tells of more than one. */
class QuartersToldTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"First-quarter profit rose. The mill gave no forecast of second-quarter results. In the latest quarter sales fell. "
			+ "| First-quarter=2024-Q1; second-quarter=2024-Q2; the latest quarter=2024-Q1",
			"The mill expects to report a first-quarter loss. In the year-earlier quarter it had a profit. Sales in the latest quarter fell. "
			+ "| first-quarter=2024-Q1; the year-earlier quarter=2023-Q1; the latest quarter=2024-Q1",
			"The mill expects a second-quarter loss. In the latest quarter sales fell. | second-quarter=2024-Q2; the latest quarter=2024-Q1"
	})
	void theLatestIsTheLastThatIsOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"First-quarter profit rose. In the fourth quarter the mill had beaten that of a year earlier. "
			+ "| First-quarter=2024-Q1; the fourth quarter=2023-Q4; a year earlier=2022-Q4",
			"First-quarter profit rose. It was more than in all of 2021. It beat that of a year earlier. "
			+ "| First-quarter=2024-Q1; 2021=2021; a year earlier=2023-Q1",
			"First-quarter profit beat that of the fourth quarter and that of a year earlier. "
			+ "| First-quarter=2024-Q1; the fourth quarter=2023-Q4; a year earlier=2023-Q1"
	})
	void aYearEarlierGoesBackFromTheSentencesOwn(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The brewer lost money in the fiscal third quarter. Separately, a bakery said first-quarter profit doubled. Year-earlier results "
			+ "were poor. | fiscal third quarter=2024-Q3; first-quarter=2024-Q1; Year-earlier=2023-Q1",
			"The brewer lost money in the fiscal third quarter. Sales rose in the quarter ended March 31 from those of a year earlier. "
			+ "| fiscal third quarter=2024-Q3; the quarter=2024-Q1; March 31=2024-03-31; a year earlier=2023-Q3"
	})
	void anotherFirmHasTheCalendars(String text, String found) {
		assertThat(Reading.in(text).replace("the fiscal", "fiscal")).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"First-quarter profit rose. Profit for the nine months beat that of the 2023 period. "
			+ "| First-quarter=2024-Q1; the nine months=P9M; the 2023 period=2023",
			"First-quarter profit rose. It beat that of the 2023 period.    | First-quarter=2024-Q1; the 2023 period=2023-Q1",
			"First-quarter profit rose. Sales of last year's quarter beat it. | First-quarter=2024-Q1; last year's quarter=2023-Q1",
			"First-quarter profit fell from that of the corresponding quarter last year. "
			+ "| First-quarter=2024-Q1; the corresponding quarter last year=2023-Q1",
			"First-quarter profit fell from that of the comparable period a year earlier. "
			+ "| First-quarter=2024-Q1; the comparable period a year earlier=2023-Q1",
			"The mill had a comparable period of growth.                    | ''"
	})
	void periodsAreComparedWithTheirLike(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
