package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.draft.Draft;

/** Parts of the day that a story tells of, and the whole of a year: read on Wednesday, 15 May 2024. */
class PartsOfStoryTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The court sat on Tuesday. It heard Ann Berg for most of the afternoon before it rose.  | Tuesday=2024-05-14; the afternoon=2024-05-14TAF",
			"The court sat on May 2. It heard Ann Berg for most of the afternoon before it rose.    | May 2=2024-05-02; the afternoon=2024-05-02TAF",
			"The mayor spoke for most of the afternoon.                                             | ''"
	})
	void mostOfAPartOfTheDayIsOfTheStorysDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales fell in April. Exports rose during the month.          | April=2024-04; the month=2024-04",
			"April's rise in pay made the month's figures the best.       | April=2024-04; the month=2024-04",
			"Sales fell in April. Exports will rise during the month.     | April=2024-04; the month=2024-05",
			"The firm, founded in April 1999, said orders rose during the month. | April 1999=1999-04; the month=2024-05",
			"Sales fell in April. So far during the month rain has fallen. | April=2024-04; the month=2024-05",
			"Sales fell in April. The rest of the month will be calm. | April=2024-04; The rest of the month=2024-05",
			"Sales fell on April 2. Exports rose during the month.        | April 2=2024-04-02; the month=2024-05"
	})
	void theMonthIsTheOneThatTheParagraphTellsOfAsOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mayor met the dyers in the morning with Lee.               | the morning=2024-05-14TMO",
			"The mayor met Berg in the afternoon on a boat.                 | the afternoon=2024-05-14TAF",
			"The mayor drank his tea in the morning.                        | ''",
			"The mayor drinks his tea in the morning with Lee.              | ''"
	})
	void whatWasInTheMorningWasOnTheDayOfTheParagraphBefore(String next, String found) {
		String text = "The mill burned on Tuesday.\n\n" + next;
		String day = "Tuesday=2024-05-14";
		assertThat(Reading.in(text)).isEqualTo(found.isEmpty() ? day : day + "; " + found);
	}

	@Test
	void aDayFromWeeksAgoIsNotTheStorys() {
		assertThat(Reading.in("The mill burned on May 2.\n\nThe mayor met Berg in the afternoon on a boat.")).isEqualTo("May 2=2024-05-02");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Men came on Tuesday. The inquest is on Monday. They had left only that afternoon." +
					" | Tuesday=2024-05-14; Monday=2024-05-20; that afternoon=2024-05-14TAF",
			"The inquest begins on Monday. The owner had left only that afternoon.                          | Monday=2024-05-20",
			"The inquest begins on Monday. The owner will leave that afternoon.                             | Monday=2024-05-20; that afternoon=2024-05-20TAF"
	})
	void whatHasBeenWasNotOnADayToCome(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2024-05-15 | The mill cut its full-year forecast.              | full-year=2024",
			"2024-05-15 | Dale Mills kept its full-year profit outlook.     | full-year=2024",
			"2024-02-20 | Dale Mills said full-year profit rose.            | full-year=2023",
			"2024-02-20 | Dale Mills cut its full-year forecast.            | full-year=2024",
			"2024-05-15 | Full-year profit for 2023 fell.                   | 2023=2023",
			"2024-05-15 | The mill needs a full-year licence.               | ''"
	})
	void theFullYearOfAFirmIsTheOneUnderWayOrJustOver(LocalDate filed, String sentence, String found) {
		assertThat(Reading.in(Draft.of(sentence).filedOn(filed))).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The pound rose for the second day in a row ahead of the Bank's Thursday meeting. "
			+ "| the second day=2024-05-15; Thursday=2024-05-16",
			"They gathered for the second night in a row.                | the second night=2024-05-15"
	})
	void theDayOfARowIsThePapersOwn(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On Tuesday, the guild asked for the letter of Friday. Later in the day, it had it. "
			+ "| Tuesday=2024-05-14; Friday=2024-05-10; Later in the day=2024-05-14",
			"The guild asked for the letter on Tuesday. Later in the day, it had it. | Tuesday=2024-05-14; Later in the day=2024-05-14"
	})
	void laterInTheDayIsThatOfTheDayWhichOpenedTheSentence(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Her largest crowd was two weeks ago, the same night that he won.       | two weeks ago=2024-W18; the same night=XXXX-XX-XXTNI",
			"She won in March, and he lost the same evening.                        | March=2024-03; the same evening=2024-03-XXTEV",
			"She won on Tuesday, and he lost the same night.                        | Tuesday=2024-05-14; the same night=2024-05-14TNI",
			"The inn closed at 11 p.m. and opened again the same night.            | 11 p.m.=2024-05-15T23:00; the same night=2024-05-15TNI",
			"The match was put off this morning. The same evening they played.     | this morning=2024-05-15TMO; The same evening=2024-05-15TEV",
			"She will speak at noon, and he will answer the same evening.           | noon=2024-05-15T12:00; the same evening=2024-05-15TEV"
	})
	void theSameNightIsOfTheDayThatIsTold(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
