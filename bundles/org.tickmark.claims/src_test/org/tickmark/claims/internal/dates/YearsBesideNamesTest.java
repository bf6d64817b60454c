package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years that only what stands around them tells from other numbers; filed on Wednesday, 15 May 2024. */
class YearsBesideNamesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The farmers' 2000 protest drew crowds.                         | 2000=2000",
			"The farmers\u2019 2000 protest drew crowds.                    | 2000=2000",
			"Gray signed a 2000 law on hay.                                 | 2000=2000",
			"They hired the farmers' 2000 cows.                             | ~~",
			"It was a 2000 mile walk.                                       | ~~",
			"Gray sat in a 2000 seat hall.                                  | ~~"
	})
	void aRoundYearBeforeANounIsOneBehindItsOwner(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
