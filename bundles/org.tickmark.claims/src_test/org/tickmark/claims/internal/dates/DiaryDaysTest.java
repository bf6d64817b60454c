package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays of which the plain present tells as a newsroom's diary, a notice or a picture does, read on Wednesday, 15 May 2024. */
class DiaryDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Judge Roth returns to the bench Monday.                  | Monday=2024-05-20",
			"Pupils return to school on Monday.                       | Monday=2024-05-20",
			"The show returns on Tuesday with a new host.             | Tuesday=2024-05-21",
			"When the house returns on Monday, the bill falls.        | Monday=2024-05-20",
			"The inquest continues on Monday.                         | Monday=2024-05-20",
			"The council debates the plan on Tuesday.                 | Tuesday=2024-05-21",
			"Members vote on the deal Monday.                         | Monday=2024-05-20",
			"Hull name their squad on Tuesday.                        | Tuesday=2024-05-21",
			"The levy comes into force Monday.                        | Monday=2024-05-20",
			"The new mayor, Ann Lee, takes office on Monday.          | Monday=2024-05-20",
			"The second series of the show lands on Tuesday.          | Tuesday=2024-05-21",
			"The novel hits shelves on Monday.                        | Monday=2024-05-20",
			"\u201CThe Mill\u201D premieres Monday.                   | Monday=2024-05-20",
			"Lee gives evidence on Tuesday.                           | Tuesday=2024-05-21",
			"The defence rests its case Tuesday.                      | Tuesday=2024-05-21",
			"The leaders hold talks on Monday.                        | Monday=2024-05-20",
			"Bakers walk out on Monday.                               | Monday=2024-05-20",
			"Roth travels to Oslo on Tuesday.                         | Tuesday=2024-05-21"
	})
	void whatTheDiaryHoldsIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Villagers return to their homes on Monday.               | Monday=2024-05-13",
			"A woman returns to the yard on Tuesday.                  | Tuesday=2024-05-14",
			"Ann Lee returns to her seat on Tuesday.                  | Tuesday=2024-05-14",
			"Fans cheer as Ann Lee returns to the stage on Monday.    | Monday=2024-05-13",
			"Lawmakers vote on the bill on Tuesday in Oslo.           | Tuesday=2024-05-14",
			"Bakers walk out of a mill on Tuesday.                    | Tuesday=2024-05-14",
			"Ann Lee holds up a scarf in Leeds on Tuesday.            | Tuesday=2024-05-14",
			"The mayor holds a news conference in Hull on Tuesday.    | Tuesday=2024-05-14",
			"Cattle graze in Devon on Tuesday.                        | Tuesday=2024-05-14",
			"Council debates the roof Monday                          | Monday=2024-05-13"
	})
	void whatAPictureShowsOrAHeadlineTellsHasBeen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The returns on Monday showed a clear lead.               | Monday=2024-05-13",
			"He counted the returns on Monday.                        | Monday=2024-05-13",
			"She watched the band return on Monday.                   | Monday=2024-05-13",
			"They saw Hull name their squad on Tuesday.               | Tuesday=2024-05-14",
			"The court hears closing arguments after a leak on Tuesday. | Tuesday=2024-05-14",
			"The work continues on Tuesday.                           | Tuesday=2024-05-14",
			"He names his rivals in a letter on Monday.               | Monday=2024-05-13"
	})
	void nounsAndWhatIsOnlyTheCauseAreNoDiary(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The hall was shut Monday, and classes resume Tuesday.    | Monday=2024-05-13; Tuesday=2024-05-21",
			"Roth told staff on Monday that the plant closes on Tuesday. | Monday=2024-05-13; Tuesday=2024-05-21",
			"Roth said the hearing continues Monday.                  | Monday=2024-05-20",
			"They played on Monday and meet again on Tuesday.         | Monday=2024-05-13; Tuesday=2024-05-21",
			"She was bailed on Monday and returns to court on Tuesday. | Monday=2024-05-13; Tuesday=2024-05-21"
	})
	void aPastVerbOfAnotherClauseLeavesItSo(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A ban taking effect Monday worries bakers.               | Monday=2024-05-20",
			"Rules coming into force on Monday curb noise.            | Monday=2024-05-20",
			"Strikes starting on Tuesday threaten harvests.           | Tuesday=2024-05-21"
	})
	void whatTakesEffectOnADayIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Strikes starting on Tuesday halted the trains.           | Tuesday=2024-05-14",
			"The rules taking effect on Monday were rushed.           | Monday=2024-05-13",
			"Starting on Tuesday, they marched to the sea.            | Tuesday=2024-05-14"
	})
	void unlessItIsToldAsOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Join us in the chapel on Monday.                         | Monday=2024-05-20",
			"Come to the mill on Tuesday for tea.                     | Tuesday=2024-05-21",
			"Call by the office on Tuesday.                           | Tuesday=2024-05-21",
			"Is the pool open on Monday?                              | Monday=2024-05-20",
			"Are schools closed Monday?                               | Monday=2024-05-20",
			"What's on in Hull on Tuesday?                            | Tuesday=2024-05-21"
	})
	void whatReadersAreInvitedToOrAskIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Meet the man who swam the lake on Tuesday.               | Tuesday=2024-05-14",
			"Call for calm on Tuesday fails.                          | Tuesday=2024-05-14",
			"Visit to Rome on Tuesday ends in row.                    | Tuesday=2024-05-14",
			"Was the pool open on Monday?                             | Monday=2024-05-13",
			"Is it true that he quit on Monday?                       | Monday=2024-05-13",
			"What happened at the mill on Monday?                     | Monday=2024-05-13"
	})
	void whatTheyAreToldOrAskOfThePastIsNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The surgery is open Monday and Tuesday.                  | Monday=2024-05-20; Tuesday=2024-05-21",
			"Roth is back in the dock Tuesday.                        | Tuesday=2024-05-21",
			"The circus is in town on Monday.                         | Monday=2024-05-20",
			"There is a memorial Mass on Tuesday.                     | Tuesday=2024-05-21",
			"Monday is Wool Day.                                      | Monday=2024-05-20",
			"Tuesday is election day in Ohio.                         | Tuesday=2024-05-21",
			"Buses are diverted from Monday to Wednesday.             | Monday=2024-05-20; Wednesday=2024-05-22"
	})
	void aStateOfADayIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The club is in shock on Monday.                          | Monday=2024-05-13",
			"There is a photo from Monday.                            | Monday=2024-05-13",
			"There is a report on Monday that he quit.                | Monday=2024-05-13",
			"Tuesday is his last chance.                              | Tuesday=2024-05-14",
			"Trains ran from Monday to Wednesday.                     | Monday=2024-05-13; Wednesday=2024-05-15"
	})
	void aMoodOrANewsIsNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
