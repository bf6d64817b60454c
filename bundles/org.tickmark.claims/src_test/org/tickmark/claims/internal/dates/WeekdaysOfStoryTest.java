package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By one weekday a text means one day, also where the words that say which come later: read on Wednesday, 15 May 2024. */
class WeekdaysOfStoryTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"If you want to grasp Tuesday's debate, look at the map. Her jokes fell flat Tuesday.             | Tuesday=2024-05-14; Tuesday=2024-05-14",
			"Scenes from the harbour on Monday will haunt the divers. The ferry sank on Monday.                | Monday=2024-05-13; Monday=2024-05-13",
			"The win on Tuesday will only speed the shift. Lee lost on Tuesday.                               | Tuesday=2024-05-14; Tuesday=2024-05-14",
			"He may face doubts when he speaks later Monday. The mayor went to Hull on Monday.                | Monday=2024-05-13; Monday=2024-05-13",
			"She changed her tour to be in Hull on Tuesday. Lee spoke in Hull on Tuesday.                     | Tuesday=2024-05-14; Tuesday=2024-05-14"
	})
	void aDayThatOnlySeemsToLieAheadIsTheOneToldAsOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Lee will appear before the council on Tuesday. Her aide left on Tuesday.            | Tuesday=2024-05-21; Tuesday=2024-05-14",
			"On Monday, Lee will open the hall. The mayor resigned on Monday.                    | Monday=2024-05-20; Monday=2024-05-13",
			"The vote is planned Friday in Hull. The mill burned on Friday.                      | Friday=2024-05-17; Friday=2024-05-10",
			"Lee plans to visit the mill on Friday. It burned on Friday.                         | Friday=2024-05-17; Friday=2024-05-10",
			"The bill is due by Friday. The mill burned on Friday.                               | Friday=2024-05-17; Friday=2024-05-10",
			"The funeral on Monday will be held in Hull. The mayor died on Monday.               | Monday=2024-05-20; Monday=2024-05-13",
			"Monday's hearing will be public. She was arrested on Monday.                        | Monday=2024-05-20; Monday=2024-05-13",
			"Voters go to the polls on Monday. The rivals debated on Monday.                     | Monday=2024-05-20; Monday=2024-05-13",
			"A second launch could come as soon as Monday. It was scrubbed on Monday.            | Monday=2024-05-20; Monday=2024-05-13",
			"Ahead of Monday's final, Hull trained twice. The squad flew home on Monday.         | Monday=2024-05-20; Monday=2024-05-13",
			"Roth hopes to be fit for Monday. He limped off on Monday.                           | Monday=2024-05-20; Monday=2024-05-13",
			"They sit atop the polls ahead of Monday's vote. The mayor resigned on Monday.       | Monday=2024-05-20; Monday=2024-05-13"
	})
	void whatItsVerbPlacesAheadStaysThere(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The game on Saturday will be shown live. Hull lost on Saturday.                          | Saturday=2024-05-18; Saturday=2024-05-11",
			"Scenes from the game on Saturday will be shown. It ended on Saturday.                    | Saturday=2024-05-18; Saturday=2024-05-11"
	})
	void aDayThatIsMostOfAWeekBackIsHardlyMeant(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@Test
	void aDayThatTheTextMostlyLooksAheadToStaysThere() {
		String text = "Scenes from the vote on Monday will haunt them. Lee will win on Monday. It began on Monday.";

		assertThat(Reading.in(text)).isEqualTo("Monday=2024-05-20; Monday=2024-05-20; Monday=2024-05-13");
	}
}
