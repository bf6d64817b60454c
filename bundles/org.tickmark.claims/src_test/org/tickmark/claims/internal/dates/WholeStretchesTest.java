package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;

/** Weeks, months and years that are meant as a whole or by their end; filed on Wednesday, 15 May 2024, unless said otherwise. */
class WholeStretchesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The two mills have been feuding all year.                      | all year=2024",
			"Gray sold hay all weekend in Hull.                             | all weekend=2024-W19-WE",
			"As farmers all week had done, Gray sold hay.                   | all week=2024-W20",
			"It will rain all week long, they said.                         | all week=2024-W20",
			"The lead that she has held all month is gone.                  | all month=2024-05",
			"In 2012 they rowed all year.                                   | 2012=2012; all year=2012"
	})
	void theWholeOfThemIsTheDraftsOwnUnlessTheSentenceTellsOfAnother(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Swans nest here all year.", "The pool is open all year round.", "The pool is open all year.", "They sold all week passes to him.",
			"He slept all day and all night.", "In 2012 they rowed all month with 3."})
	void whatIsSoEveryYearOrTellsHowIsNone(String text) {
		assertThat(Reading.in(text)).doesNotContain("all");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The crew hopes it will be over by week's end.                  | week's end=DATE 2024-W20 END",
			"By the month's end, forty had left.                            | the month's end=DATE 2024-05 END",
			"By week\u2019s end the mill had shut.                          | week\u2019s end=DATE 2024-W20 END"
	})
	void theirEndIsOfTheDraftsOwn(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found);
	}

	@Test
	void onAMondayTheWeekThatIsToldOfIsOver() {
		Draft monday = Draft.of("Gray sold hay all week. By week's end he had sold out.").filedOn(LocalDate.of(2024, 5, 13));

		assertThat(Reading.in(monday)).isEqualTo("all week=2024-W19; week's end=2024-W19");
	}
}
