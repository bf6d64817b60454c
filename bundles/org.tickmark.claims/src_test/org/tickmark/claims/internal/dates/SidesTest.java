package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of the draft's date a day lies when another word stands between it and its verb: read on Wednesday, 15 May 2024. */
class SidesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town is holding a further meeting on Monday with firms.       | Monday=2024-05-20",
			"The mayor is meeting farmers on Tuesday.                          | Tuesday=2024-05-21",
			"The mayor is flying to Oslo Monday.                               | Monday=2024-05-20"
	})
	void whatSomebodyIsDoingOnANamedDayIsArranged(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill is losing more than it told us on Monday.                | Monday=2024-05-13",
			"She is visiting the mill that burned on Monday.                   | Monday=2024-05-13",
			"The mayor was meeting farmers on Tuesday.                         | Tuesday=2024-05-14"
	})
	void whatMerelyGoesOnIsNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill burned on Monday. The mayor said the hall would stay lit on Monday night.  | Monday=2024-05-13; Monday night=2024-05-13TNI",
			"The team won on Tuesday. It should gain from the win Tuesday, Lee said.             | Tuesday=2024-05-14; Tuesday=2024-05-14",
			"The mill burned on Monday. The mayor said the town would meet on Sunday.            | Monday=2024-05-13; Sunday=2024-05-19",
			"The mill burned on Monday. The mayor said the town will meet on Monday.             | Monday=2024-05-13; Monday=2024-05-20",
			"The mill burned on Friday. The mayor said the town would meet on Friday.            | Friday=2024-05-10; Friday=2024-05-17"
	})
	void whatSomebodySaidWouldBeOnADayThatTheTextHasToldOfIsOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Her jibe in the debate on Friday, one of many, annoyed the mayor. | Friday=2024-05-10",
			"The debate on Friday will be close.                               | Friday=2024-05-17",
			"All six came through to the next round of the Hull Open on Monday. | Monday=2024-05-13"
	})
	void anOccasionOfWhichTheSentenceTellsIsOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The kin of Ann Berg, who was stabbed to death in Hull in July, wept.  | July=2023-07",
			"The dyer, who was sent to prison at Hull in July, wept.               | July=2023-07"
	})
	void whatHappenedToSomebodyInAMonthHasBeen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill has pledged to pay no more until after the summer.       | the summer=2024-SU",
			"The wheel wouldn't reach Hull before July at the earliest.        | July=2024-07",
			"She paid for it on Monday at the latest.                          | Monday=2024-05-20",
			"They danced until after the winter.                               | the winter=2023-WI",
			"The mill paid no more after the winter.                           | the winter=2023-WI"
	})
	void aBoundLiesAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth promised a reform if he and Lee take office in January.      | January=2025-01",
			"Roth promised a reform after he and Lee took office in January.   | January=2024-01",
			"They would have been rich if they had sold in January.            | January=2024-01",
			"Prices rose in January, when the mill reopened.                   | January=2024-01"
	})
	void aMonthOfAConditionIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town will vote again because of the killing on Friday of a guard. | Friday=2024-05-10",
			"Shops will stay shut because of the deadly attack in St. Mary's Square on Saturday. | Saturday=2024-05-11",
			"The hall burned on Monday. The school will open again after the blast on Friday. | Monday=2024-05-13; Friday=2024-05-17",
			"The mayor will speak about the crash on Friday.                   | Friday=2024-05-17",
			"The road will be shut because of the march on Friday.             | Friday=2024-05-17",
			"She will meet the families after the crash, on Friday.            | Friday=2024-05-17"
	})
	void whatNobodyPlannedIsOverWhereItIsTheCause(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town has published the letters, a process that began in June. | June=2023-06",
			"He runs two shops that opened in June.                            | June=2023-06",
			"The set that broke in June will be mended.                        | June=2023-06",
			"Despite fears that reduced fares in June will hurt the town, it goes ahead. | June=2024-06",
			"Experts stress that increased fares in June will hurt.            | June=2024-06",
			"The problem is that increased fares in June will hurt.            | June=2024-06",
			"The mayor says that planned talks in June are off.                | June=2024-06"
	})
	void aVerbBehindThatTellsOfTheNounBeforeIt(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
