package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What TIMEX3 knows, sort by sort: exact span, type, value and mod, in a text filed on Wednesday, 15 May 2024. */
class CoverageTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It took about five years.                      | about five years=DURATION P5Y APPROX",
			"It took roughly ten days.                      | roughly ten days=DURATION P10D APPROX",
			"It took some twenty years.                     | some twenty years=DURATION P20Y APPROX",
			"It took a week or so.                          | a week or so=DURATION P1W APPROX",
			"It took nearly five years.                     | nearly five years=DURATION P5Y LESS_THAN",
			"It took less than a month.                     | less than a month=DURATION P1M LESS_THAN",
			"It took fewer than ten days.                   | fewer than ten days=DURATION P10D LESS_THAN",
			"It took more than a month.                     | more than a month=DURATION P1M MORE_THAN",
			"It took over three hours.                      | over three hours=DURATION PT3H MORE_THAN",
			"It took at least 30 days.                      | at least 30 days=DURATION P30D EQUAL_OR_MORE",
			"It took no less than two years.                | no less than two years=DURATION P2Y EQUAL_OR_MORE",
			"It took no more than two years.                | no more than two years=DURATION P2Y EQUAL_OR_LESS",
			"It took up to six weeks.                       | up to six weeks=DURATION P6W EQUAL_OR_LESS",
			"It was done within a year.                     | a year=DURATION P1Y EQUAL_OR_LESS",
			"It took two to three weeks.                    | two to three weeks=DURATION P2W EQUAL_OR_MORE",
			"It began more than a year ago.                 | more than a year ago=DATE 2023 BEFORE",
			"It began less than two weeks ago.              | less than two weeks ago=DATE 2024-W18 AFTER",
			"It began about two years ago.                  | about two years ago=DATE 2022 APPROX",
			"It began in early 2019.                        | early 2019=DATE 2019 START",
			"It began in mid-June 2019.                     | mid-June 2019=DATE 2019-06 MID",
			"It began in late September.                    | late September=DATE 2023-09 END",
			"It began at the beginning of October 2019.     | the beginning of October 2019=DATE 2019-10 START",
			"It ended by the end of 2020.                   | the end of 2020=DATE 2020 END",
			"It ended in the middle of 2020.                | the middle of 2020=DATE 2020 MID",
			"It began circa 1850.                           | 1850=DATE 1850 APPROX",
			"It began around 1850.                          | 1850=DATE 1850 APPROX",
			"It ended by year's end.                        | year's end=DATE 2024 END",
			"It began earlier this month.                   | earlier this month=DATE 2024-05 START"
	})
	void boundsAndPhases(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}
}
