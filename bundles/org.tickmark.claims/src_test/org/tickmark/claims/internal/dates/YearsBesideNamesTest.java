package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years that only what stands around them tells from other numbers; filed on Wednesday, 15 May 2024. */
class YearsBesideNamesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The farmers' 2000 protest drew crowds.                         | 2000=2000",
			"The farmers\u2019 2000 protest drew crowds.                    | 2000=2000",
			"Gray signed a 2000 law on hay.                                 | 2000=2000",
			"Gray signed a 2000 federal law on hay.                         | 2000=2000",
			"She wept at a 2000 Italian film.                               | 2000=2000"
	})
	void aRoundYearTellsALawOrAFilmFromOthers(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"They hired the farmers' 2000 cows.", "It was the brothers' 1500 meter race.", "She won her 1500 meter race.",
			"It was a 2000 mile walk.", "It was a 2000 mile race.", "Gray sat in a 2000 seat hall.", "It stood on a 2000 hectare estate.",
			"They built a 2000 bed hospital.", "It hung from a 2000 volt line.", "She won with a 2000 vote lead.",
			"They sold the farmers' 1500 sheep.", "They fired the firms' 2000 staff."})
	void andIsANumberOfWhateverElseFollows(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"They lost in Hull in 20.", "Hull has 80 and York 84.", "Roth swam it in 52, Lee in 53 and Gray in 54.",
			"It was Lee in 80 and 84.", "It is cut in 80 and 84 pieces."})
	void twoFiguresWithoutTheirCenturyAreNone(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"In August Gray met the farmers.                                | August=2023-08",
			"August Gray met the farmers.                                   | ~~",
			"They believe in August Gray and his hay.                       | ~~"
	})
	void aMonthThatIsANameTooIsOneBeforeWhatSomebodyDid(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Fences went up for Inauguration Day.                           | ~~",
			"Britons vote on July 4. On election day, polling stations open at 7 a.m. | July 4=2024-07-04; 7 a.m.=2024-07-04T07:00"
	})
	void electionDayInSmallLettersIsThatOfAnyState(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
