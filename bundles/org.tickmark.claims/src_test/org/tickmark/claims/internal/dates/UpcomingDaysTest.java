package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays that the present tense tells of as a calendar does, read on Wednesday, 15 May 2024. */
class UpcomingDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The rain date is Monday.                                 | Monday=2024-05-20",
			"The baths and the library are closed on Monday.          | Monday=2024-05-20",
			"Most schools are off Tuesday.                            | Tuesday=2024-05-21",
			"He leaves office on Monday.                              | Monday=2024-05-20",
			"The company reports earnings on Tuesday.                 | Tuesday=2024-05-21",
			"The team faces Hull on Sunday.                           | Sunday=2024-05-19",
			"The final takes place on Sunday.                         | Sunday=2024-05-19",
			"Voters go to the polls on Sunday.                        | Sunday=2024-05-19",
			"The bank holds its next meeting on Tuesday.              | Tuesday=2024-05-21",
			"The council plans a public meeting Monday.               | Monday=2024-05-20",
			"Mayor to open wool fair on Monday                        | Monday=2024-05-20",
			"The clerk stands trial on Jan. 9, 2025. She is accused of a theft on Dec. 3. "
					+ "| Jan. 9, 2025=2025-01-09; Dec. 3=2023-12-03",
			"Tickets go on sale on Monday.                            | Monday=2024-05-20",
			"Lee goes on trial on Monday.                             | Monday=2024-05-20",
			"Lee appears in court on Monday.                          | Monday=2024-05-20",
			"More snow is likely on Monday.                           | Monday=2024-05-20",
			"The storm could hit on Monday.                           | Monday=2024-05-20",
			"The baths will remain closed on Monday.                  | Monday=2024-05-20",
			"Polls close on Sunday.                                   | Sunday=2024-05-19",
			"“We play on Sunday,” she said.                           | Sunday=2024-05-19",
			"The board meets at 7 p.m. Monday.                        | 7 p.m. Monday=2024-05-20T19:00"
	})
	void whatACalendarTellsLiesAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The market was closed on Monday.                         | Monday=2024-05-13",
			"The baths remained closed on Monday.                     | Monday=2024-05-13",
			"The pool was open on Sunday.                             | Sunday=2024-05-12",
			"The baths were open on Sunday and shut on Monday.        | Sunday=2024-05-12; Monday=2024-05-13",
			"Tickets went on sale on Monday.                          | Monday=2024-05-13",
			"Boys play on Sunday in a park in Hull.                   | Sunday=2024-05-12",
			"Not until Tuesday did he speak.                          | Tuesday=2024-05-14",
			"The bills had to be paid by Tuesday.                     | Tuesday=2024-05-14",
			"He is the man whom they met on Monday.                   | Monday=2024-05-13",
			"It is Monday that hurt them most.                        | Monday=2024-05-13",
			"News reports about the mill on Monday were false.        | Monday=2024-05-13",
			"He left office on Monday.                                | Monday=2024-05-13",
			"The bank held its last meeting on Tuesday.               | Tuesday=2024-05-14",
			"Mayor opened wool fair on Monday                         | Monday=2024-05-13",
			"The council had spending plans on Monday.                | Monday=2024-05-13"
	})
	void whatIsToldOfThePastDoesNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sunday's match will decide the title.                    | Sunday=2024-05-19",
			"Tuesday's council meeting will discuss the roof.         | Tuesday=2024-05-21",
			"He misses Sunday's match with a bad knee.                | Sunday=2024-05-19"
	})
	void anAppointmentThatWillBeIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Monday's ruling will be appealed.                        | Monday=2024-05-13",
			"Sunday's match was lost.                                 | Sunday=2024-05-12",
			"Sunday's fire will cost them dear.                       | Sunday=2024-05-12"
	})
	void whatCameAboutUnannouncedHasBeen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The board met on Monday of last week.                    | Monday of last week=2024-05-06",
			"The vote, which took place on Friday last week, was lost. | Friday last week=2024-05-10",
			"They met Monday this week.                               | Monday this week=2024-05-13",
			"The council will vote on Thursday next week.             | Thursday next week=2024-05-23",
			"They sank last week, Monday was calm.                    | last week=2024-W19; Monday=2024-05-13",
			"On Tuesday last week's vote was set aside.               | Tuesday=2024-05-14; last week=2024-W19"
	})
	void aDayOfANamedWeekIsInThatWeek(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The crash was in the 1500 block of Hill Street on Monday. | Monday=2024-05-13",
			"The 1990 block on exports was lifted on Monday.           | 1990=1990; Monday=2024-05-13"
	})
	void theNumberOfABlockIsNoYear(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Members voted to change the agenda for Monday's sitting.  | Monday=2024-05-20",
			"The coach named his squad for Sunday's match.             | Sunday=2024-05-19",
			"The police set out their plans for Saturday's long march. | Saturday=2024-05-18",
			"They trained in the rain before Sunday's race.            | Sunday=2024-05-19",
			"The clerk changed the timetable ahead of Saturday's rally. | Saturday=2024-05-18"
	})
	void whatIsPreparedIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He thanked them for Sunday's match.                       | Sunday=2024-05-12",
			"She was fined for Saturday's parade.                      | Saturday=2024-05-11",
			"The coach named his squad for Tuesday's match.            | Tuesday=2024-05-14",
			"Before Sunday's race the river was cleared.               | Sunday=2024-05-12",
			"The police changed the plans for Saturday's fire.         | Saturday=2024-05-11"
	})
	void whatIsThankedOrBlamedForHasBeen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The fair opens on Saturday. It is being dubbed \u201Csuper Saturday\u201D. | Saturday=2024-05-18; Saturday=2024-05-18",
			"The fair opens on Saturday. Bakers called it \u201Cbun Saturday\u201D. | Saturday=2024-05-18; Saturday=2024-05-18",
			"The final takes place on Sunday. For Hull, Sunday means more. | Sunday=2024-05-19; Sunday=2024-05-19"
	})
	void aDayThatTheTextLookedAheadToStaysThere(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The final takes place on Sunday. On Sunday they lost the last one. | Sunday=2024-05-19; Sunday=2024-05-12",
			"The fair closed on Saturday. It was dubbed \u201Cwet Saturday\u201D. | Saturday=2024-05-11; Saturday=2024-05-11",
			"They lost on Sunday. The next match is on Sunday. For Hull, Sunday means more. "
					+ "| Sunday=2024-05-12; Sunday=2024-05-19; Sunday=2024-05-12"
	})
	void unlessAnotherIsToldOf(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mayor has raised more than any rival ahead of Monday's primary.   | Monday=2024-05-20",
			"Roth will speak in Hull on Saturday, a week before Monday's runoff.   | Saturday=2024-05-18; a week=P1W; Monday=2024-05-20",
			"The poll has tightened with only five days left before Monday.        | five days=P5D; Monday=2024-05-20",
			"Her speech days before Saturday's primary has stirred three towns.    | Saturday=2024-05-18",
			"The race turned nasty ahead of the county's rich Saturday primary.    | Saturday=2024-05-18",
			"It sold out in the run-up to the boat race on Saturday in Hull.       | Saturday=2024-05-18",
			"Two of them sit atop the polls ahead of Tuesday's primary.            | Tuesday=2024-05-21",
			"There's a vote Monday.                                                | Monday=2024-05-20",
			"He tells them that there is an election on Tuesday.                   | Tuesday=2024-05-21",
			"\u201CI'm voting no on Monday,\u201D Roth said.                     | Monday=2024-05-20",
			"In the primary on Tuesday, Roth faces Ann Lee.                        | Tuesday=2024-05-21",
			"They face Hull at home on Sunday.                                     | Sunday=2024-05-19",
			"Rovers play Hull on Sunday.                                           | Sunday=2024-05-19",
			"Monday marks ten years since the flood.                               | Monday=2024-05-20; ten years=P10Y",
			"Monday is the deadline for it.                                        | Monday=2024-05-20",
			"He spoke in a church Sunday, reminding them to vote Tuesday.          | Sunday=2024-05-12; Tuesday=2024-05-21"
	})
	void whatADayIsLookedForwardToIsToCome(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"As it was to report on Friday, the yard was sold.                     | Friday=2024-05-17",
			"Roth, who was to sail on Tuesday, fell ill.                           | Tuesday=2024-05-14",
			"Roth told the council on Thursday that the mill was lost.             | Thursday=2024-05-16",
			"The mill is lost, Roth warned on Thursday.                            | Thursday=2024-05-16",
			"Roth said Thursday the mill was lost. By Thursday night it rained.    | Thursday=2024-05-16; Thursday night=2024-05-16TNI",
			"Roth spoke in Hull on Friday.                                         | Friday=2024-05-10"
	})
	void whatWasSaidOnTheNextDayOrAwaitedIsNotLongOver(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Roth was told on Thursday that the mill was lost.                     | Thursday=2024-05-09",
			"The mill burned on Thursday.                                          | Thursday=2024-05-09",
			"The poll, Roth said, was taken Thursday through Monday.               | Thursday=2024-05-09; Monday=2024-05-13"
	})
	void whatWasDoneSixDaysAgoStaysThere(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mayor had spent 3 million before Tuesday's primary.               | Tuesday=2024-05-14",
			"The mayor was the favourite before Tuesday's primary.                 | Tuesday=2024-05-14",
			"They slept in the days before Monday.                                 | Monday=2024-05-13",
			"Up to 300 people on Monday blocked the road.                          | Monday=2024-05-13",
			"There was a vote Monday.                                              | Monday=2024-05-13",
			"There were two votes on Monday.                                       | Monday=2024-05-13",
			"There is anger about the vote on Monday.                              | Monday=2024-05-13",
			"The Rangers play on Monday was poor.                                  | Monday=2024-05-13",
			"Roth, pleading guilty to fraud on Monday, wept.                       | Monday=2024-05-13",
			"Roth had quit five days before Monday.                                | five days=P5D; Monday=2024-05-13",
			"In the primary on Tuesday, Roth faced Ann Lee.                        | Tuesday=2024-05-14",
			"In the primary on Tuesday, those who voted chose Roth.                | Tuesday=2024-05-14",
			"They watched the Rovers play Hull on Sunday.                          | Sunday=2024-05-12",
			"Lee helped the Rovers face Hull on Sunday.                            | Sunday=2024-05-12",
			"She sold the boat five days before Monday's storm.                    | five days=P5D; Monday=2024-05-13",
			"He quit five days before Monday's inquest.                            | five days=P5D; Monday=2024-05-13",
			"In a memo on Tuesday, Roth leaves nobody in doubt.                    | Tuesday=2024-05-14",
			"After the row on Monday, Roth faces a vote.                           | Monday=2024-05-13",
			"In the primary on Tuesday, Roth faces Ann Lee, whom he beat.          | Tuesday=2024-05-14",
			"They face a fine over the brawl on Sunday.                            | Sunday=2024-05-12",
			"They face Judge Roth over the brawl on Sunday.                        | Sunday=2024-05-12",
			"They're facing jail over the brawl on Saturday.                       | Saturday=2024-05-11",
			"Rovers play Hull often and on Sunday they lost.                       | Sunday=2024-05-12",
			"Monday is the first day without rain.                                 | Monday=2024-05-13",
			"Monday marks the fourth fire here.                                    | Monday=2024-05-13",
			"Monday marked ten years.                                              | Monday=2024-05-13; ten years=P10Y",
			"Monday was the deadline.                                              | Monday=2024-05-13",
			"He reminded them that they had won Monday.                            | Monday=2024-05-13"
	})
	void whatADayIsLookedBackToHasBeen(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Half of them will have had a dose by the end of March.      | the end of March=2025-03",
			"The ads reserved in June will be seen in two towns.         | June=2024-06",
			"Roth will have heard in March that it sank.                 | March=2024-03",
			"Half of them had had a dose by the end of March.            | the end of March=2024-03",
			"The hall had been reserved in June.                         | June=2023-06"
	})
	void aMonthOfWhatIsArrangedIsToCome(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
