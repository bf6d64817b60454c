package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seasons before what is held in them; filed on Wednesday, 15 May 2024. */
class SeasonOccasionsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Gray will speak at the summer convention.                      | summer=2024-SU",
			"Gray looked ahead to the fall campaign.                        | fall=2024-FA",
			"They cut the mistakes for the fall budget talks.               | fall=2024-FA",
			"The fall strike closed the mill.                               | fall=2023-FA",
			"Gray wore a coat at the winter show.                           | winter=2023-WI",
			"He did well in the summer debates.                             | summer=2023-SU",
			"Gray lost the fall campaign.                                   | fall=2023-FA",
			"She was hurt in the summer season.                             | summer=2023-SU",
			"Gray spoke at the spring meeting in Hull.                      | spring=2024-SP"
	})
	void areOfTheYearInWhichItIsHeld(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"She had a summer job in Hull.", "The summer analysts were young.", "He wore the winter coat.",
			"The Winter Games were held here.", "They cheered the fall of the wall."})
	void tellWhatKindOfThingItIsOtherwise(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The town's winter population is 300.", "Rain has cooled the Arctic's summer temperature.",
			"They tested the spring rate of the mill.", "They measured the fall rate of the ice.", "Sales were 7% above their summer average."})
	void whatIsMeasuredInThemIsOfEveryYear(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Guests crowd the summer season in Hull every year.             | every year=P1Y",
			"Every year guests crowd the summer season in Hull.             | Every year=P1Y",
			"The fall semester was held online in 2020.                     | 2020=2020"
	})
	void areLeftToTheYearThatTheSentenceNames(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
