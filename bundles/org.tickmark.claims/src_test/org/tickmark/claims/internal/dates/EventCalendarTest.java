package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on and when, as local papers list it: read on Wednesday, 15 May 2024. */
class EventCalendarTest {
	private static final String LISTED = """
			May 18

			Wool fair in the mill yard, 9 a.m. to noon.

			May 23-25

			Sale of yarn, 10 a.m.-4 p.m. Thursday and Friday; 9 a.m.-noon Saturday.

			Sunday, May 26

			Choir in the barn, starting at 6:30 p.m. Seats were free last year.
			""";

	@Test
	void theDayAboveAnEntryIsThatOfItsTimes() {
		assertThat(Reading.in(LISTED)).isEqualTo("May 18=2024-05-18; 9 a.m.=2024-05-18T09:00; noon=2024-05-18T12:00; "
				+ "May 23-25=2024-05-23/2024-05-25; 10 a.m.=2024-05-23T10:00; 4 p.m. Thursday=2024-05-23T16:00; Friday=2024-05-24; "
				+ "9 a.m.=2024-05-25T09:00; noon Saturday=2024-05-25T12:00; "
				+ "Sunday, May 26=2024-05-26; 6:30 p.m.=2024-05-26T18:30; last year=2023");
	}

	@Test
	void aSingleDateAboveATextIsNoCalendar() {
		assertThat(Reading.in("May 18\n\nThe choir sang in the barn at 6 p.m. on Monday.\n\nThe doors had been opened at 5 p.m."))
				.isEqualTo("May 18=2024-05-18; 6 p.m.=2024-05-13T18:00; Monday=2024-05-13; 5 p.m.=2024-05-13T17:00");
	}

	@Test
	void aCalendarOfWhatIsOverHeadsNothingToCome() {
		assertThat(Reading.in("May 3\n\nThe fair will be moved to Friday.\n\nMay 10\n\nThe fair will be moved to Sunday."))
				.isEqualTo("May 3=2024-05-03; Friday=2024-05-17; May 10=2024-05-10; Sunday=2024-05-19");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The fair runs from 9 a.m. to noon Saturday, May 25.     | 9 a.m.=2024-05-25T09:00; noon Saturday, May 25=2024-05-25T12:00",
			"The sale will be 10 a.m.-2 p.m. on Saturday.            "
					+ "| 10 a.m.=2024-05-18T10:00; 2 p.m.=2024-05-18T14:00; Saturday=2024-05-18",
			"The talk will be from 6:30-8 p.m. Monday.               | 6:30=2024-05-20T18:30; 8 p.m. Monday=2024-05-20T20:00",
			"The shop will open 11-2 p.m. Monday.                    | 11=2024-05-20T11:00; 2 p.m. Monday=2024-05-20T14:00",
			"The shop will open from 10 to noon Monday.              | 10=2024-05-20T10:00; noon Monday=2024-05-20T12:00"
	})
	void theDayBehindARangeIsThatOfBothItsEnds(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Hull lost 7-10 to the mill.                             | ''",
			"They took 6 to 8 of the best.                           | ''"
	})
	void scoresAndCountsAreNoTimesOfTheClock(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@Test
	void aSecondTimeInASentenceIsOnTheDayOfTheFirst() {
		assertThat(Reading.in("The parade will be on Monday at 9 a.m. in Mill Lane. The lane will be shut at 8 a.m. and the bridge at 8:30 a.m."))
				.isEqualTo("Monday=2024-05-20; 9 a.m.=2024-05-20T09:00; 8 a.m.=2024-05-20T08:00; 8:30 a.m.=2024-05-20T08:30");
	}
}
