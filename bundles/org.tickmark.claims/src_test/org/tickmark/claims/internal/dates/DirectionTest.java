package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.Wording;

/** Which Friday, which March: read on Wednesday, 15 May 2024. */
class DirectionTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The council will vote on Friday.                       | Friday=2024-05-17",
			"The news came ahead of a visit to the port on Friday.  | Friday=2024-05-17",
			"The news came ahead of the mayor's visit on Thursday.  | Thursday=2024-05-16",
			"The news came ahead of a visit to the port on Tuesday. | Tuesday=2024-05-14",
			"The mill was finished ahead of schedule on Friday.     | Friday=2024-05-10",
			"The council won't vote on Monday.                      | Monday=2024-05-20",
			"The report is due on Friday.                           | Friday=2024-05-17",
			"They face a Monday deadline to leave.                  | Monday=2024-05-20",
			"Lee, who turns 57 on Monday, spoke at length.          | Monday=2024-05-20",
			"He promised a plan in his run this fall.               | this fall=2024-FA",
			"He said that planned talks will begin on Monday.       | Monday=2024-05-20",
			"The report was due on Friday.                          | Friday=2024-05-17",
			"The hearing was set for Friday.                        | Friday=2024-05-17",
			"The hearing was set for Monday.                        | Monday=2024-05-20",
			"The hearing is scheduled for Tuesday.                  | Tuesday=2024-05-21",
			"The judge has scheduled a hearing for Tuesday.         | Tuesday=2024-05-21",
			"The two are to meet on Tuesday.                        | Tuesday=2024-05-21",
			"They plan to strike on Monday.                         | Monday=2024-05-20",
			"She said the council would vote on Monday.             | Monday=2024-05-20",
			"The two leaders meet separately Monday.                | Monday=2024-05-20",
			"My exams start on Monday.                              | Monday=2024-05-20",
			"The offer stands until Monday.                         | Monday=2024-05-20",
			"The mill must close by Monday.                         | Monday=2024-05-20",
			"The vote may come on Tuesday.                          | Tuesday=2024-05-21",
			"She urged them to vote Tuesday.                        | Tuesday=2024-05-21",
			"The firm agreed to pay on Tuesday.                     | Tuesday=2024-05-21",
			"They have good chances in the vote in October.         | October=2024-10",
			"It is one of the states that vote in March.            | March=2025-03",
			"The gifts are to influence the Nov. 8 vote, they said. | Nov. 8=2024-11-08",
			"It may come as early as Tuesday.                       | Tuesday=2024-05-21",
			"The trial will open in March.                          | March=2025-03",
			"The trial was set for March.                           | March=2025-03",
			"The trial is due to end in October.                    | October=2024-10",
			"Mr. Lee will succeed Ann Lee on Feb. 1.                | Feb. 1=2025-02-01",
			"They have until noon on Friday to appeal.              | noon=2024-05-17T12:00; Friday=2024-05-17",
			"The match kicks off at 8pm on Saturday.                | 8pm=2024-05-18T20:00; Saturday=2024-05-18",
			"Rain is forecast for Friday.                           | Friday=2024-05-17",
			"The House votes Friday.                                | Friday=2024-05-17",
			"The trial, in its second week, resumes on Monday.      | Monday=2024-05-20",
			"The library is free this Friday.                       | this Friday=2024-05-17",
			"The hall will open in winter.                          | winter=2024-WI"
	})
	void looksAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"By Monday evening the fire was out.                    | Monday evening=2024-05-13TEV",
			"Mohammed met her on Monday.                            | Monday=2024-05-13",
			"She arrived in Oslo on Friday.                         | Friday=2024-05-10",
			"The deadline on Monday passed without a word.          | Monday=2024-05-13",
			"The mill reported better-than-expected sales on Tuesday. | Tuesday=2024-05-14",
			"A report will say whether June industrial output fell. | June=2023-06",
			"The fire broke out about 1 p.m. CT Monday.             | 1 p.m. CT Monday=2024-05-13T13:00",
			"A 5 p.m. Monday deadline for them came and went.       | 5 p.m. Monday=2024-05-13T17:00",
			"She needs to see the boat that sank on July 20.        | July 20=2023-07-20",
			"It ran a first pilot trial of its slow-cooked, cold-stored Mill-19 milk in late October. | late October=2023-10",
			"She told the court on Monday that she will appeal.     | Monday=2024-05-13",
			"On Monday, she fled to Bergen.                         | Monday=2024-05-13",
			"Police shot two men Monday.                            | Monday=2024-05-13",
			"Friday's ruling will be appealed.                      | Friday=2024-05-10",
			"Until Friday's announcement, both were open.           | Friday=2024-05-10",
			"The firm agreed to a call on Friday.                   | Friday=2024-05-10",
			"She wouldn't say Friday what comes next.               | Friday=2024-05-10",
			"A poll of 1,000 likely voters Friday through Sunday.   | Friday=2024-05-10; Sunday=2024-05-12",
			"He should ignore those who on Friday laughed.          | Friday=2024-05-10",
			"A rally on Monday, and rain.                           | Monday=2024-05-13",
			"The trial opened in March.                             | March=2024-03",
			"The trial opened in October.                           | October=2023-10",
			"They have been at it since the spring.                 | the spring=2024-SP",
			"They have searched since the Nov. 3 fire.              | Nov. 3=2023-11-03",
			"He wrote a letter to Ann Berg in October.              | October=2023-10",
			"Her book appeared in the fall.                         | the fall=2023-FA"
	})
	void looksBack(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A march planned for Tuesday was canceled.              | Tuesday=2024-05-14",
			"He is doing well ahead of Thursday's vote.             | Thursday=2024-05-16",
			"He is running in Thursday's vote.                      | Thursday=2024-05-16",
			"It will air in Thursday's show.                        | Thursday=2024-05-16",
			"They will appeal Tuesday's ruling.                     | Tuesday=2024-05-14",
			"Lee threatened to skip Thursday's debate.              | Thursday=2024-05-16",
			"Lee threatened on Monday to skip Thursday's debate.    | Monday=2024-05-13; Thursday=2024-05-16",
			"A march planned for Thursday was called off.           | Thursday=2024-05-16",
			"The vote had been set for Tuesday.                     | Tuesday=2024-05-14",
			"The attack began, as previously planned Tuesday night. | Tuesday night=2024-05-14TNI"
	})
	void takesTheNearerOneWhereAPlanMayBeOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She arrived in Oslo on Friday.                         | BEFORE  | PAST     | arrived",
			"The council will vote on Friday.                       | AFTER   | AHEAD    | will",
			"The hearing was set for Monday.                        | AFTER   | AHEAD    | set",
			"The offer stands until Monday.                         | AFTER   | DEADLINE | until",
			"Friday's ruling will be appealed.                      | BEFORE  | PAST     | Friday's",
			"The vote had been set for Tuesday.                     | BEFORE  | EITHER   | set",
			"The trial opened in October.                           | BEFORE  | PAST     | opened",
			"He was last seen on Nov. 3.                            | BEFORE  | PAST     | was",
			"The trial is due to end in October.                    | AFTER   | AHEAD    | due"
	})
	void namesTheWordThatDecided(String sentence, Direction direction, Ground ground, String cue) {
		assertThat(Reading.claimsIn(sentence).getFirst().why())
				.isEqualTo(new Explanation.RelativeDate(Reading.FILED, direction, ground, cue));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A rally on Monday, and rain.                           | BEFORE  | USAGE",
			"It rained on April 2.                                  | NEAREST | DISTANCE",
			"She came yesterday.                                    | BEFORE  | WORDS",
			"Last Monday it rained.                                 | BEFORE  | WORDS"
	})
	void saysWhereNoWordDecided(String sentence, Direction direction, Ground ground) {
		assertThat(Reading.claimsIn(sentence).getFirst().why())
				.isEqualTo(new Explanation.RelativeDate(Reading.FILED, direction, ground, ""));
	}

	@Test
	void wordsTheReason() {
		String said = new Wording().of(Reading.claimsIn("The hearing was set for Monday.").getFirst().why());

		assertThat(said).isEqualTo("Counted from the draft’s date, Wed 15 May 2024: the next one after it, since “set” looks ahead");
	}

	/** A verb that does not hold the date says less than the calendar does; the draft is filed on 15 May 2024. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They have organized in states that host contests in June.    | June=2024-06",
			"He was not hopeful about the looming showdown in July.       | July=2024-07",
			"Votes stay open, he said, up until the convention in July.   | July=2024-07",
			"It is already almost June and the council has failed to act. | June=2024-06",
			"He made his support for the plan clear in an April letter.   | April=2024-04",
			"She is upbeat about her chances of winning in November.      | November=2024-11",
			"The town elected a baker in November.                        | November=2023-11",
			"Roth backs Lee, she said, because she prizes taking the White House in November. | November=2024-11",
			"The painter came to the white house in November, Roth said.  | November=2023-11",
			"The mill burned down in June after a storm.                  | June=2023-06",
			"In July, the mayor proposed a new bridge.                    | July=2023-07",
			"You love us in May or June, he said.                         | May=2024-05; June=2024-06",
			"She holds a solid lead in Friday's primary.                  | Friday=2024-05-17",
			"She won the primary on Friday by ten points.                 | Friday=2024-05-10",
			"The bishop, who speaks at a fair on Friday, is ill.          | Friday=2024-05-17",
			"The poll was taken from May 2 through Sunday.                | May 2=2024-05-02; Sunday=2024-05-12",
			"He seemed to be of two minds Friday night.                   | Friday night=2024-05-10TNI",
			"The order that was to be issued on Tuesday is late.          | Tuesday=2024-05-14",
			"The company sued the town on Friday, seeking a ban.          | Friday=2024-05-10",
			"On Friday, members of the group he founded will hold a feast. | Friday=2024-05-17",
			"It spent more under its advertising plans on Friday.         | Friday=2024-05-10"
	})
	void takesTheNearerOneWhereNoVerbHoldsTheDate(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Milk Sales Slide in July~~Dairies sold less milk in July than in June 2023, the ministry said. Sales fell by a tenth in July 2023. "
					+ "| July=2023-07",
			"Milk Sales Slide in April~~Dairies sold less milk in April. | April=2024-04",
			"Mayor to Open Fair in July~~The mayor will open the fair in July. | July=2024-07"
	})
	void letAHeadlinesMonthFollowItsText(String text, String first) {
		assertThat(Reading.in(text.replace('~', '\n'))).startsWith(first);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill said it would sell less in the wake of January's storm.     | January=2024-01",
			"The mill will sell less in the aftermath of July's floods.           | July=2023-07",
			"The ferry will be dearer since August's strike.                      | August=2023-08",
			"The bridge would be rebuilt after February's fire.                   | February=2024-02",
			"The bridge would be rebuilt following March's fire.                  | March=2024-03"
	})
	void whatLedToTheNewsLiesBehindIt(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mayor will resign after November's election.                     | November=2024-11",
			"The mayor will resign after July's fair.                             | July=2024-07",
			"The mill would sell more in the wake of a storm in July.             | July=2024-07"
	})
	void whatIsToComeMayFollowAMonthToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The union is going to leave her after her February remark that he is going to pay. | February=2024-02",
			"The yard is unlikely to help after his January remarks.  | January=2024-01",
			"The drop in wool prices in April is likely to herald a larger one.   | April=2024-04",
			"April's drop in wool prices is likely to herald a larger one.        | April=2024-04",
			"The drop in wool prices in June is likely to be larger.              | June=2024-06",
			"The vote in April is likely to be close.                             | April=2025-04"
	})
	void aMonthJustOverStaysSoWhateverIsLikelyToComeOfIt(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The bakers reached an agreement to form a new guild with the millers Monday. | Monday=2024-05-13",
			"The mill signed an agreement to buy the bakery on Friday.                    | Friday=2024-05-10",
			"The bakers reached an agreement to meet the millers on Monday.               | Monday=2024-05-20",
			"The bakers have an agreement to form a new guild on Monday.                  | Monday=2024-05-20"
	})
	void anAgreementWasReachedOnItsDay(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The row broke out just days before a new mayor is elected on Saturday.       | days=PXD; Saturday=2024-05-18",
			"It was shut until a new baker is chosen on Monday.                           | Monday=2024-05-20",
			"The row broke out just days before a new mayor was elected on Saturday.      | days=PXD; Saturday=2024-05-11",
			"The mayor is pictured on Saturday, when he opened the fair.                  | Saturday=2024-05-11"
	})
	void whatIsAwaitedIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
