package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies before a day that the text told; read on Wednesday, 15 May 2024. */
class EarlierDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The dam broke on Monday. The rain had begun 24 hours earlier.         | Monday=2024-05-13; 24 hours earlier=2024-05-12",
			"The dam broke on Monday. The town had been warned 48 hours earlier.   | Monday=2024-05-13; 48 hours earlier=2024-05-11",
			"The flood that came 24 hours earlier cost more lives on Tuesday.      | 24 hours earlier=2024-05-13; Tuesday=2024-05-14",
			"The dam broke on Monday. The rain had begun two days earlier.         | Monday=2024-05-13; two days earlier=2024-05-11"
	})
	void wholeDaysAreCountedFromIt(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The rain had begun 24 hours earlier.                                  | 24 hours=PT24H",
			"The dam broke on Monday. The rain had begun five hours earlier.       | Monday=2024-05-13; five hours=PT5H"
	})
	void elseItIsALength(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Lee spoke to the crew on Monday. \"We buried him earlier today,\" she said. | Monday=2024-05-13; earlier today=2024-05-13",
			"Lee spoke to the crew on Monday. They buried him earlier today.            | Monday=2024-05-13; earlier today=2024-05-15"
	})
	void quotedWordsAreOfTheDayOfTheTalk(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Last year's deal wasn't sealed until June.             | Last year=2023; June=2023-06",
			"The bridge didn't open until October.                  | October=2023-10",
			"The mill was not sold until Monday.                    | Monday=2024-05-13"
	})
	void whatWasNotDoneUntilThenWasDoneThen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The bridge was not expected to open until October.     | October=2024-10",
			"The bridge wasn't due to open until October.           | October=2024-10",
			"It will not open until October.                        | October=2024-10",
			"The mill is shut until October.                        | October=2024-10",
			"The mill was not sold, and is shut until October.      | October=2024-10"
	})
	void aPlanAndWhatGoesOnUntilThenLookAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
