package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters that their months name, and what business news says beside them: read on Wednesday, 15 May 2024. */
class MonthQuartersTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales of wool fell in the March quarter.                     | the March quarter=2024-Q1",
			"Sales of wool fell in the September quarter.                 | the September quarter=2023-Q3",
			"The mill will earn more in the September quarter.            | the September quarter=2024-Q3",
			"The October-December quarter was worse.                      | October-December quarter=2023-Q4",
			"It lost money in the July-to-September period.               | July-to-September period=2023-Q3",
			"It lost money in the Oct.-Dec. period of 2021.               | Oct.-Dec. period of 2021=2021-Q4",
			"It lost money in the June quarter of last year.              | the June quarter of last year=2023-Q2"
	})
	void monthsNameAQuarter(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The March report tells of a quarter that was bad.            | March=2024-03",
			"It rained from June to July, a period of grief.              | June=2023-06; July=2023-07"
	})
	void monthsBesideOneDoNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Dale Mills earned less in the first quarter. In the first quarter of 2022 it had lost money. Nobody was paid in that quarter. "
					+ "| the first quarter=2024-Q1; the first quarter of 2022=2022-Q1; that quarter=2022-Q1",
			"Dale Mills' first-quarter profit fell. It sold less in the most recent quarter. "
					+ "| first-quarter=2024-Q1; the most recent quarter=2024-Q1",
			"Dale Mills' first-quarter profit fell. Hull Wool's fiscal third quarter was good. Dale sold less in the quarter. "
					+ "| first-quarter=2024-Q1; fiscal third quarter=2023-Q3; the quarter=2024-Q1"
	})
	void aQuarterGoesBackToTheOneThatWasTold(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales fell last year. It hopes for growth in the next year.  | last year=2023; the next year=2025",
			"In 2009 it opened. It grew in the next year.                 | 2009=2009; the next year=2010",
			"Roads will be full over the holiday weekend.                 | the holiday weekend=2024-W20-WE",
			"They met on the long weekend.                                | the long weekend=2024-W19-WE",
			"The talks will begin in the nearest future.                  | the nearest future=FUTURE_REF"
	})
	void yearsAndWeekendsNearby(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "The Tomorrow Fund paid for the roof.", "Twenty-First Century Wool went under." })
	void namesAreNoTimes(String sentence) {
		assertThat(Reading.in(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Dairy posts 1Q profit                        | 1Q=2024-Q1",
			"The 1Q09 loss was small.                     | 1Q09=2009-Q1",
			"It lost money in 4Q 2008 and 2Q '08.         | 4Q 2008=2008-Q4; 2Q '08=2008-Q2",
			"Q1 results were good.                        | Q1=2024-Q1",
			"Q1 is the lower quartile.                    | ",
			"He read 1Q84.                                | ",
			"He sold 5Q and 1QX.                          | "
	})
	void readQuartersCutShort(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill sold less in the final three months of 2019.        | the final three months of 2019=2019-Q4",
			"The first three months of 2019 were dry.                     | The first three months of 2019=2019-Q1",
			"It hired in the last three months of last year.              | the last three months of last year=2023-Q4",
			"Wool fell in the first three months of the year.             | the first three months of the year=2024-Q1",
			"Wool fell in the last three months of the year.              | the last three months of the year=2023-Q4",
			"Wool will fall in the last three months of the year.         | the last three months of the year=2024-Q4"
	})
	void threeMonthsAtTheEdgeOfAYearAreAQuarterOfIt(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill was shut for the first three months of the war.     | the first three months=P3M",
			"It sold less in the final four months of 2019.               | four months=P4M; 2019=2019",
			"The mill was shut for three months of 2019.                  | three months=P3M; 2019=2019"
	})
	void otherMonthsAreNone(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
