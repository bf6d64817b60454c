package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.FiscalTime;
import org.tickmark.claims.Explanation.StretchBetween;

/** A company's own quarters and years, filed on Wednesday, 15 May 2024. */
class PeriodsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Profit rose in its fiscal third quarter.          | fiscal third quarter=DATE 2024-Q3 FISCAL",
			"Third-quarter profit rose from that of the year-earlier period. Sales for the quarter ended March 31 fell. "
			+ "| Third-quarter=DATE 2024-Q3 FISCAL; the year-earlier period=DATE 2023-Q3 FISCAL; the quarter=DATE 2024-Q1; March 31=DATE 2024-03-31",
			"Third-quarter profit rose. Sales for the quarter ended March 31 fell. Ulm Corp. lost money in its first quarter. "
			+ "| Third-quarter=DATE 2023-Q3; the quarter=DATE 2024-Q1; March 31=DATE 2024-03-31; first quarter=DATE 2024-Q1",
			"First-quarter profit rose. Sales for the quarter ended March 31 fell. "
			+ "| First-quarter=DATE 2024-Q1; the quarter=DATE 2024-Q1; March 31=DATE 2024-03-31",
			"Profit rose in its third fiscal quarter ended 31 March 2024. "
			+ "| third fiscal quarter=DATE 2024-Q3 FISCAL; 31 March 2024=DATE 2024-03-31",
			"Profit rose in its third quarter, which ended April 30. "
			+ "| third quarter=DATE 2024-Q3 FISCAL; April 30=DATE 2024-04-30",
			"It was the first quarter of the mill's fiscal 2025.  | the first quarter=DATE 2025-Q1 FISCAL; fiscal 2025=DATE 2025 FISCAL",
			"It lost money in the first quarter of its fiscal 2025, and none a year earlier. "
			+ "| the first quarter=DATE 2025-Q1 FISCAL; fiscal 2025=DATE 2025 FISCAL; a year earlier=DATE 2024-Q1 FISCAL",
			"It was good in the first quarter of financial year 2025. | the first quarter of financial year 2025=DATE 2025-Q1 FISCAL",
			"The fiscal fourth quarter was poor. In the current quarter it hopes for more. "
			+ "| The fiscal fourth quarter=DATE 2024-Q4 FISCAL; the current quarter=DATE 2025-Q1 FISCAL",
			"Third-quarter profit rose. For the three months that ended March 2, it paid more. "
			+ "| Third-quarter=DATE 2024-Q3 FISCAL; the three months=DURATION P3M; March 2=DATE 2024-03-02",
			"It lost money in the third quarter of its current fiscal year, which ends on April 30, 2024. "
			+ "| the third quarter=DATE 2024-Q3 FISCAL; current fiscal year=DATE 2024 FISCAL; April 30, 2024=DATE 2024-04-30",
			"It lost money in the second quarter of its current fiscal year. "
			+ "| the second quarter=DATE 2024-Q2 FISCAL; current fiscal year=DATE 2024 FISCAL",
			"Its fiscal year ends in September. Profit rose in the second quarter. "
			+ "| fiscal year=DATE 2024 FISCAL; September=DATE 2024-09; the second quarter=DATE 2024-Q2 FISCAL"
	})
	void keepTheirNumberAndSayThatTheyAreFiscal(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Profit rose in the first quarter ended March 31.  | the first quarter=DATE 2024-Q1; March 31=DATE 2024-03-31",
			"Profit rose in the first quarter, which ended on March 30. | the first quarter=DATE 2024-Q1; March 30=DATE 2024-03-30",
			"Growth slowed in the first quarter. The fiscal 2025 budget is due. "
			+ "| the first quarter=DATE 2024-Q1; The fiscal 2025=DATE 2025 FISCAL",
			"Growth slowed in the first calendar quarter of 2021. | the first calendar quarter of 2021=DATE 2021-Q1",
			"Growth slowed in the first calendar quarter.      | the first calendar quarter=DATE 2024-Q1",
			"The fiscal watchdog met in the first quarter.     | the first quarter=DATE 2024-Q1"
	})
	void leaveTheCalendarsQuartersAlone(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found);
	}

	@Test
	void sayFromWhenToWhenWhereTheTextNamesTheEnd() {
		Claim quarter = Reading.claimsIn("Profit rose in its third quarter, which ended April 30.").getFirst();

		assertThat(quarter.why()).isEqualTo(new FiscalTime(true, Optional.of(LocalDate.of(2024, 4, 30))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It lost money in the third quarter of its current fiscal year, which ends on April 30, 2024. | 2024-01-30",
			"It lost money in the first quarter of its current fiscal year, which ends on Sept. 30.       | 2023-12-30",
			"It lost money in the third quarter of the mill's fiscal year, ending June 30.                | 2024-03-30"
	})
	void countAQuartersEndFromThatOfItsYear(String text, LocalDate end) {
		assertThat(Reading.claimsIn(text).getFirst().why()).isEqualTo(new FiscalTime(true, Optional.of(end)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales rose in the three months ended March 31.    | 2024-01-01 | 2024-03-31",
			"Sales rose in the nine months to January.         | 2023-05-01 | 2024-01-31",
			"Sales rose in the first nine months of 2022.      | 2022-01-01 | 2022-09-30",
			"Sales rose in the first six months of last year.  | 2023-01-01 | 2023-06-30"
	})
	void placeAStretchOfMonths(String text, LocalDate first, LocalDate last) {
		assertThat(Reading.claimsIn(text).getFirst().why()).isEqualTo(new StretchBetween(first, last));
	}

	@Test
	void doNotPlaceAStretchThatIsOnlyLong() {
		assertThat(Reading.claimsIn("He stayed for the three months of the fair.").getFirst().why())
				.isEqualTo(new Explanation.StatedDuration());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales beat those of the prior year.                          | the prior year=2023",
			"Sales beat those of the first quarter and of the prior year. | the first quarter=2024-Q1; the prior year=2023-Q1",
			"In the first quarter sales beat those of the prior-year period. | the first quarter=2024-Q1; the prior-year period=2023-Q1",
			"He had no prior years of work. It rained prior to the fair.  | ''",
			"Sales rose in the first quarter from the previous quarter.   | the first quarter=2024-Q1; the previous quarter=2023-Q4",
			"Sales rose in the first quarter from the same quarter a year earlier. "
			+ "| the first quarter=2024-Q1; the same quarter a year earlier=2023-Q1"
	})
	void countThePriorYear(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The dairy posted an annual profit.           | annual=DURATION P1Y",
			"It was the first annual net loss.            | annual=DURATION P1Y",
			"The annual parade was wet.                   | ",
			"Read the Annual Income Review.               | "
	})
	void reckonUpAYear(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found == null ? "" : found);
	}
}
