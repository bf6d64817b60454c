package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;

/** Which of several days, months and years the story means; filed on Wednesday, 15 May 2024, unless a test says otherwise. */
class StoryTimesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The dairy agreed to sell its herd in December.          | December=2023-12",
			"The owners decided to close the kiln in January.        | January=2024-01",
			"The two agreed to meet in September.                    | September=2024-09",
			"She promised to pay the rent in September.              | September=2024-09",
			"The vote on Friday ended in a tie.                      | Friday=2024-05-10",
			"They vote on Friday.                                    | Friday=2024-05-17",
			"If a newcomer is elected in December, the tax goes.     | December=2024-12",
			"They do not want to run against her in January.         | January=2025-01",
			"The rally is held on 9 July.                            | 9 July=2024-07-09",
			"~By December, when we had the barn, a queue formed,~ he said. | December=2023-12"
	})
	void lookAheadOnlyWhereTheWordsDo(String text, String found) {
		assertThat(Reading.in(text.replace('~', '"'))).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"He was there on Jan. 6, 2021. The Jan. 6 fire cost him his job.   | Jan. 6, 2021=2021-01-06; Jan. 6=2021-01-06",
			"She was there on July 6, 2021. The shop will open on July 6.      | July 6, 2021=2021-07-06; July 6=2024-07-06"
	})
	void takeTheYearOfADayThatWasNamedInFull(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Floods came in January and in February. The next could be something like the floods in January and February. "
			+ "| January=2024-01; February=2024-02; January=2024-01; February=2024-02",
			"Floods came in January. The next flood could be in January. | January=2024-01; January=2025-01",
			"The next could be something like the floods in January.    | January=2025-01",
			"He was planning to leave, but changed his mind during Thursday's hearing. | Thursday=2024-05-09",
			"She will speak during Thursday's hearing.                  | Thursday=2024-05-16",
			"Profit rose from $4m the previous year, and costs from $2m the previous year. "
			+ "| the previous year=2023; the previous year=2023",
			"Profit rose in 2020 from the previous year, and costs fell. | 2020=2020; the previous year=2019"
	})
	void goBackToWhatWasTold(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2024-02-15 | Few will vote before Election Day. | 2024-11-05",
			"2024-02-15 | Far from Election Day, few care.   | 2024-11-05",
			"2023-11-02 | Polls open early on Election Day.  | 2023-11-07"
	})
	void knowInWhichYearsAmericansVote(LocalDate filed, String text, String day) {
		assertThat(Reading.in(Draft.of(text).filedOn(filed))).isEqualTo("Election Day=" + day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2024-02-15 | The clerks were slow on Election Day. Nobody wrote.  | Election Day=XXXX-XX-XX",
			"2024-12-02 | The clerks were slow on Election Day. Nobody wrote.  | Election Day=2024-11-05",
			"2024-06-15 | She led all the way in 2016. But on Election Day he won. | 2016=2016; Election Day=2016-11-08",
			"2024-02-15 | They will vote on Super Tuesday. Few will stay home. | Super Tuesday=2024-03-05",
			"2022-11-15 | They will vote on Super Tuesday. Few will stay home. | Super Tuesday=2024-03-05",
			"2024-03-20 | He lost it on Super Tuesday. Nobody stayed home.     | Super Tuesday=2024-03-05",
			"2024-03-20 | He lost on the 1988 Super Tuesday. Nobody cried.     | 1988=1988; Super Tuesday=1988-03-08",
			"2024-02-15 | They spoke of a Super Tuesday 2. Nobody cared.       | ''"
	})
	void knowTheVotesOfNoYearThatWasTold(LocalDate filed, String text, String found) {
		assertThat(Reading.in(Draft.of(text).filedOn(filed))).isEqualTo(found);
	}

	@Test
	void keepAMonthThatLookedAheadBefore() {
		assertThat(Reading.in("The match will be in January. A lead does not make a winner in January."))
				.isEqualTo("January=2025-01; January=2025-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"There are fewer bakers today than in his youth. | today=PRESENT_REF",
			"The well is as deep today as it was then.       | today=PRESENT_REF",
			"Milk was dearer today than yesterday.           | today=2024-05-15; yesterday=2024-05-14",
			"The mayor said today that she would go.         | today=2024-05-15"
	})
	void tellOurTimeFromTheDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"On Monday Roth said: ~Today we start again.~        | Monday=2024-05-13; Today=2024-05-13",
			"~Yesterday I lost my job,~ she told him on Monday.  | Yesterday=2024-05-12; Monday=2024-05-13",
			"~Tomorrow we sail,~ Roth said.                      | Tomorrow=2024-05-16",
			"On Monday Roth left for good; today he came back.   | Monday=2024-05-13; today=2024-05-15"
	})
	void countInQuotedWordsFromTheDayOnWhichTheyWereSpoken(String text, String found) {
		assertThat(Reading.in(text.replace('~', '"'))).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In 1972 he won the cup. That November he moved. | 1972=1972; That November=1972-11",
			"He paid on 27 June 2014. The firm dates from 2010. She paid that same day. "
					+ "| 27 June 2014=2014-06-27; 2010=2010; that same day=2014-06-27",
			"In May 2023 it had five members. By the end of the year it had forty. | May 2023=2023-05; the end of the year=2023",
			"They add the lists in January 2025 and are done by the end of the month. | January 2025=2025-01; the end of the month=2025-01",
			"In December it fell behind in the work due by December 3. | December=2023-12; December 3=2023-12-03"
	})
	void stayInTheYearOfTheTale(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"[Ten] years ago the kiln burnt.             | [Ten] years ago=2014",
			"It snowed for a third consecutive day.      | third consecutive day=2024-05-15",
			"The bridge opens by end of year.            | end of year=2024",
			"A crowd came on Saturday Night to see it.   | Saturday Night=2024-05-11TNI",
			"Every fiscal year the council sets a limit. | Every fiscal year=P1Y",
			"A weeks-long quarrel began.                 | weeks-long=PXW",
			"It lasts from 30 June-2 July.               | 30 June=2024-06-30; 2 July=2024-07-02",
			"The wall dates from the 21st century.       | 21st century=20"
	})
	void readTheWholeExpression(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He works for 21st Century Paints.", "They stop in the last year of his term.",
			"He spoke in the last week of the race.", "They sang Saturday Night Ferry." })
	void leaveNamesAndPlacesInAnotherStretch(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@Test
	void takeThePastWeekForTheOneThatEnds() {
		String text = "The plan won friends this past week.";

		assertThat(Reading.timex(Reading.claimsIn(Draft.of(text).filedOn(LocalDate.of(2024, 5, 18))).getFirst()).value())
				.isEqualTo("2024-W20");
		assertThat(Reading.in(text)).isEqualTo("this past week=2024-W19");
	}

	@Test
	void offerBothDaysWhereAPastPerfectStandsBeforeTheNextDay() {
		assertThat(Reading.timex(Reading.claimsIn("The kiln had been checked Thursday evening.").getFirst()).readings()).hasSize(2);
		assertThat(Reading.timex(Reading.claimsIn("The kiln had been checked Tuesday evening.").getFirst()).readings()).isEmpty();
	}
}
