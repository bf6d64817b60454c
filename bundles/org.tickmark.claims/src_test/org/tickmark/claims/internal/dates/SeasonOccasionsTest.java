package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seasons before what is held or reckoned in them; filed on Wednesday, 15 May 2024. */
class SeasonOccasionsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Gray will speak at the summer convention.                      | summer=2024-SU",
			"Gray looked ahead to the fall campaign.                        | fall=2024-FA",
			"They cut the mistakes for the fall budget talks.               | fall=2024-FA",
			"The fall strike closed the mill.                               | fall=2023-FA",
			"Gray wore a coat at the winter show.                           | winter=2023-WI",
			"He did well in the summer debates.                             | summer=2024-SU",
			"Gray lost the fall campaign.                                   | fall=2023-FA",
			"Sales were 7% above their summer average.                      | summer=2023-SU",
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
}
