package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months that a contract or a term names, whatever the tense of the sentence; read on Wednesday, 15 May 2024. */
class ContractMonthsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Barley for July delivery rose to a new high.                      | July=2024-07",
			"Rye for March delivery lost a tenth of its price.                 | March=2025-03",
			"Copper for delivery was dear; the November delivery cost less.    | November=2024-11",
			"The September contract settled lower on the wool exchange.        | September=2024-09",
			"Traders sold December gold futures before noon.                   | December=2024-12; noon=2024-05-15T12:00",
			"Wheat futures for September fell sharply.                         | September=2024-09"
	})
	void aContractIsOfTheMonthAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They announced tariffs that take effect in August.                | August=2024-08",
			"The council passed a law that goes into effect in January.        | January=2025-01",
			"She has let the loft to a choir starting in July.                 | July=2024-07",
			"They hired two cooks, beginning in June.                          | June=2024-06",
			"The board approved a fair planned for October.                    | October=2024-10",
			"The trustees chose a new roof, due in November.                   | November=2024-11",
			"The mayor shut the bridge until July.                             | July=2024-07"
	})
	void aTermBeginsAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He won the September contract to mend the roof.                   | September=2023-09",
			"A November delivery of bricks went astray.                        | November=2023-11",
			"The ban took effect in August.                                    | August=2023-08",
			"Starting in July, prices fell.                                    | July=2023-07",
			"There had been talks starting in August.                          | August=2023-08",
			"The tax did not take effect in December.                          | December=2023-12"
	})
	void whatWasDoneLiesBehind(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
