package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.draft.Draft;

/** A company's own year, where a text says when it begins or ends; filed on Wednesday, 15 May 2024. */
class FiscalYearsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It raised its forecast for the fiscal year that began last month.   | fiscal year=DATE 2025 FISCAL; last month=DATE 2024-04",
			"It raised its forecast for the fiscal year, which began in October. | fiscal year=DATE 2024 FISCAL; October=DATE 2023-10",
			"It raised its forecast for the fiscal year that began in January.   | fiscal year=DATE 2024 FISCAL; January=DATE 2024-01",
			"It raised the tax of the fiscal year that ends today.               | fiscal year=DATE 2024 FISCAL; today=DATE 2024-05-15",
			"It raised the tax of the fiscal year ended Nov. 30.                 | fiscal year=DATE 2023 FISCAL; Nov. 30=DATE 2023-11-30",
			"It raised the tax of the fiscal year.                               | fiscal year=DATE 2024 FISCAL"
	})
	void bearTheNumberOfTheYearInWhichTheyEnd(String text, String found) {
		assertThat(Reading.full(text).replace("the fiscal", "fiscal")).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Its fiscal year began last month. For the first quarter it forecast a profit. | the first quarter=2025-Q1",
			"Its fiscal year, which began in April, brought profits. It hopes for more in the first quarter. | the first quarter=2025-Q1",
			"The state's fiscal year began last month. Trade fell in the third quarter.  | the third quarter=2023-Q3",
			"Its fiscal year began last month. Profit fell in the fourth quarter.        | the fourth quarter=2024-Q4",
			"Its fiscal year began in October. Profit fell in the second quarter.        | the second quarter=2024-Q2",
			"Its fiscal year began last month. Analysts forecast a profit for the year.  | the year=2025",
			"It sold more cheese. Analysts forecast a profit for the year.               | the year=2024"
	})
	void tellWhichQuartersAreMeant(String text, String found) {
		String all = Reading.in(text);
		assertThat(all.substring(all.lastIndexOf("the "))).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"For the fourth quarter, the mill forecast a loss.           | the fourth quarter=2024-Q4",
			"The mill projects a loss for the third quarter.             | the third quarter=2024-Q3",
			"It did better in the fourth quarter than had been forecast. | the fourth quarter=2023-Q4",
			"Analysts had forecast a loss for the fourth quarter.        | the fourth quarter=2023-Q4"
	})
	void aForecastQuarterIsToCome(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The dairy's quarterly profit rose from that of a year earlier.                        | quarterly=P3M; a year earlier=2023-Q1",
			"The dairy's annual profit rose from that of a year earlier.                           | annual=P1Y; a year earlier=2023",
			"The dairy cut its quarterly dividend from that of a year earlier.                     | a year earlier=2023"
	})
	void aQuarterlyResultIsComparedWithAQuarters(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It had a good fiscal year. Profit fell in its first fiscal quarter ended March 31. | first fiscal quarter=2024-Q1; March 31=2024-03-31",
			"It had a good fiscal year. Profit fell in its second fiscal quarter ended Dec. 31. | second fiscal quarter=2024-Q2; Dec. 31=2023-12-31",
			"It had a good fiscal year. Profit fell in its fourth fiscal quarter ended Nov. 30. | fourth fiscal quarter=2023-Q4; Nov. 30=2023-11-30",
			"Profit fell in its fourth fiscal quarter ended Nov. 30. | fourth fiscal quarter=2024-Q4; Nov. 30=2023-11-30",
			"Profit fell in its fiscal 2022 fourth quarter, ended Nov. 30. | fiscal 2022 fourth quarter=2022-Q4; Nov. 30=2023-11-30"
	})
	void areNumberedByTheEndOfTheirQuarter(String text, String found) {
		assertThat(Reading.in(text)).endsWith(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It had a good fiscal year. Profit rose in its first fiscal quarter ended Sept. 30 from that of a year earlier. | a year earlier=2024-Q1",
			"Profit rose in its first fiscal quarter ended Sept. 30. It did so in the previous fiscal year. | the previous fiscal year=2024",
			"Profit rose in its first fiscal quarter ended Sept. 30. It hopes for more in the current fiscal year. "
					+ "| the current fiscal year=2025",
			"Profit rose in its first fiscal quarter ended Sept. 30. The fiscal year began well. For the fiscal second quarter it hopes for more. "
					+ "| the fiscal second quarter=2025-Q2",
			"Profit rose in the quarter. It did so in the previous fiscal year. | the previous fiscal year=2023"
	})
	void theOthersAreNumberedAfterIt(String text, String found) {
		Draft autumn = Draft.of(text).filedOn(LocalDate.of(2024, 10, 22));
		assertThat(Reading.in(autumn)).endsWith(found);
	}
}
