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
			"The two mills are feuding all week long, they said.            | all week=2024-W20",
			"The lead that she has held all month is gone.                  | all month=2024-05",
			"Gray sold hay all weekend in Hull.                             | all weekend=2024-W19-WE"
	})
	void theWholeOfThemIsTheDraftsOwnWhereWhatIsToldReachesIt(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Swans nest here all year.", "The pool is open all year round.", "The pool is open all year.", "They sold all week passes to him.",
			"He slept all day and all night.", "In 2012 they rowed all month with 3.", "In 2012 they rowed all year.", "It rained all month in March.",
			"In April, police searched all month.", "In April, police searched all weekend.", "Last week was dire: it rained all week.",
			"Next week schools will be shut all week.", "The show will run all week from June 3.", "The rule was in force all year in 2019.",
			"As a child he waited all week.", "In those days shops were shut all weekend.", "In March it rained. They have rowed all week."})
	void whatIsOfAnotherTimeOrOfEveryYearIsNone(String text) {
		assertThat(Reading.in(text)).doesNotContain("all");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The crew hopes it will be over by week's end.                  | week's end=DATE 2024-W20 END",
			"Gray hopes to be home by the month's end.                      | the month's end=DATE 2024-05 END",
			"By week\u2019s end the mill will be shut.                      | week\u2019s end=DATE 2024-W20 END"
	})
	void theirEndIsAwaited(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The siege began on April 3. By month's end, 300 were dead.", "In March it began. By month's end, 300 were dead.",
			"Last month it began. By month's end, 300 were dead.", "It began on May 6. By week's end, 300 were dead.",
			"It began on April 3. By month's end, 300 would be dead.", "Each paid rent at month's end.", "Each pays rent by month's end."})
	void ofWhatWasNothingTellsWhoseEndItIs(String text) {
		assertThat(Reading.in(text)).doesNotContain("end");
	}

	@Test
	void onAMondayTheWeekThatIsToldOfMayBeThatBefore() {
		Draft monday = Draft.of("Gray has sold hay all week. His mill is shut.").filedOn(LocalDate.of(2024, 5, 13));

		assertThat(Reading.in(monday)).isEmpty();
	}
}
