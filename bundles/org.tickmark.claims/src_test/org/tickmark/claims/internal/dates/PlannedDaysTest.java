package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are set, possible or in a calendar, and the day that a time of the clock has: read on Wednesday, 15 May 2024. */
class PlannedDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The judge set the hearing for Jan. 20.             | Jan. 20=2025-01-20",
			"The judge set the hearing for Sept. 9.             | Sept. 9=2024-09-09",
			"A coroner fixed the inquest for early March.       | early March=2025-03",
			"The court scheduled the trial for March.           | March=2025-03",
			"The judge set a trial date of Jan. 20.             | Jan. 20=2025-01-20",
			"She set Jan. 20 for the hearing.                   | Jan. 20=2025-01-20",
			"The judge set a hearing for 9 a.m. on Monday.      | 9 a.m.=2024-05-20T09:00; Monday=2024-05-20"
	})
	void whatIsSetForADayLiesAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She set a record for the mile on Jan. 20.          | Jan. 20=2024-01-20",
			"The mill set a record for March.                   | March=2024-03",
			"The trial had been set for Jan. 20.                | Jan. 20=2024-01-20",
			"Ann Berg left for Oslo on Monday.                  | Monday=2024-05-13"
	})
	void whatWasDoneOnADayDoesNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She could return for the weekend game in Hull.              | the weekend=2024-W20-WE",
			"The mill could reopen on Monday.                            | Monday=2024-05-20",
			"Dale Mills, which makes yarn, reports results Monday night. | Monday night=2024-05-20TNI",
			"The team, which faces Hull on Tuesday, is second.           | Tuesday=2024-05-21",
			"Ann Berg, a baker, hosts a fair on Tuesday.                 | Tuesday=2024-05-21"
	})
	void whatMayOrIsToHappenLiesAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She returned for the weekend game in Hull.                  | the weekend=2024-W19-WE",
			"They came early so they could meet on Monday.               | Monday=2024-05-13",
			"The mill could not open on Monday.                          | Monday=2024-05-13",
			"The mill is for sale, reports Ann Berg, who saw it Monday.  | Monday=2024-05-13"
	})
	void whatWasPossibleOrIsPassedOnDoesNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Crews left at about 1815 BST (1715 UTC) yesterday. "
			+ "| 1815 BST=2024-05-14T18:15; 1715 UTC=2024-05-14T17:15Z; yesterday=2024-05-14",
			"The road shut at 7:15 p.m. (1815 GMT) on Monday. "
			+ "| 7:15 p.m.=2024-05-13T19:15; 1815 GMT=2024-05-13T18:15Z; Monday=2024-05-13",
			"Yesterday the road shut at 7 p.m. (1800 GMT). "
			+ "| Yesterday=2024-05-14; 7 p.m.=2024-05-14T19:00; 1800 GMT=2024-05-14T18:00Z",
			"The road shut at 1815 BST (1715 UTC).              | 1815 BST=2024-05-15T18:15; 1715 UTC=2024-05-15T17:15Z"
	})
	void theDayInItsPhraseIsTheClocks(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On Friday the mill burned. Later in the day the mayor came. | Friday=2024-05-10; Later in the day=2024-05-10",
			"The mayor will speak later in the day.                      | later in the day=2024-05-15"
	})
	void laterInTheDayIsThatOfTheTale(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
