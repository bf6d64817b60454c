package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the words of somebody and is the writer's: what they referred to, how they looked, where they said it. */
class WriterAddsTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said the dam would hold, referring to the vote in May.; the dam would hold",
			"Brook said the dam would hold, adding nothing new.; the dam would hold",
			"The dam would hold, Brook said about 6:30 p.m.; The dam would hold",
			"The dam would hold, Brook said at 18.30.; The dam would hold",
			"Brook said at 6:30 p.m. Tuesday the dam would hold.; the dam would hold",
			"Brook told reporters the dam would hold, here Monday.; the dam would hold",
			"Brook claims the dam was robbed of its gates – an allegation the mill denies.; the dam was robbed of its gates",
			"Brook said the mill had lied, a charge that its owners have firmly rejected.; the mill had lied",
			"Brook said the mill had made a claim the town would pay.; the mill had made a claim the town would pay",
			"Brook said she was ill and the town was keeping her safe.; she was ill and the town was keeping her safe",
			"Brook pleaded guilty to two charges of theft.; guilty to two charges of theft",
			"Brook pleaded guilty in May.; guilty",
			"Brook accused him of stealing boats between May 2, 2005, and June 3, 2006.; him of stealing boats between May 2, 2005, and June 3, 2006",
			"Brook pleaded with the mayor to open the port.; the mayor to open the port",
			"Brook urged Ulm and others in the valley to hold on.; Ulm and others in the valley to hold on",
			"Brook said the dam was old, an apparent reference to the crack in the wall.; the dam was old",
			"Brook said it would pass, speaking to reporters after the vote.; it would pass",
			"With a letter from the port declaring the bid “poor and late” it seems the mill has lost.; the bid “poor and late”",
			"Brook said they left not just for the boats, but also because the dam leaks.; "
					+ "they left not just for the boats, but also because the dam leaks",
			"ULM/BONN. May 3 (Inter) - A flood of two metres was seen, a clerk said.; A flood of two metres was seen",
			"Brook said the sale begins at 5 p.m. Another is planned.; the sale begins at 5 p.m.",
			"Though they share his view and his argument that the port is old, they left the hall.; that the port is old",
			"Brook said it would pass, without elaborating.; it would pass",
			"Brook said the dam was safe, shaking his head.; the dam was safe",
			"Brook said it would pass, in a statement sent to the Post.; it would pass",
			"Brook said it would pass, fulfilling a promise to the town.; it would pass",
			"Brook said the mill fell short, breaking the wall of the dam.; the mill fell short, breaking the wall of the dam",
			"Brook said it would pass, but it failed in May.; it would pass",
			"Brook says it was old, but he closed it.; it was old",
			"Brook says the barn had been full, but did not hold a boat.; the barn had been full, but did not hold a boat",
			"Brook says that the halls were open, but the crowd was small.; that the halls were open, but the crowd was small",
			"Brook said it would close, but would open again in May.; it would close, but would open again in May",
			"Brook said it would close, but would not say when.; it would close",
			"Brook announced that prices rose in May, but remained slightly above the limit.; that prices rose in May, but remained slightly above the limit",
			"Brook said sales rose, but fell by a third in Ulm.; sales rose, but fell by a third in Ulm",
			"Brook said the dam was safe, but remained silent on its age.; the dam was safe",
			"Brook said the dam was safe, but stayed away.; the dam was safe",
			"Brook said profits fell, sending its shares down 4%.; profits fell",
			"Brook said the mill closed, sending forty people home.; the mill closed, sending forty people home",
			"Brook said the town could live without giving up its port.; the town could live without giving up its port",
			"Brook said she was there, speaking for the town.; she was there, speaking for the town",
			"Brook said the plan, in its old form, was dead.; the plan, in its old form, was dead",
			"Brook said the mill would cut 40 jobs, including 12 in Ulm.; the mill would cut 40 jobs, including 12 in Ulm",
			"Its chief said profits fell, giving its shares a push.; profits fell",
			"Brook said the dam leaked, giving the town a reason to close it.; the dam leaked, giving the town a reason to close it",
			"Brook announced a sale, marking the mill's first loss of land since the flood.; a sale",
			"Brook said they met, marking out a new road.; they met, marking out a new road",
			"Brook predicted a loss, in line with forecasts.; a loss",
			"Brook predicted a loss of $4 million, well short of Hill Street's estimates.; a loss of $4 million",
			"Brook said sales rose, better than analysts' expectations.; sales rose",
			"Brook said the mill was old, better than a ruin.; the mill was old, better than a ruin",
			"Brook said the mill lost, in a year that defied expectations.; the mill lost, in a year that defied expectations",
			"Brook said it was “too late,” raising new doubts.; it was “too late,”",
			"Brook said “ten men died,” more than the town has counted.; ten men died,",
			"Brook said the town lost “all,” including its mill.; the town lost “all,” including its mill",
			"The millers say they will win by saying what they did.; they will win by saying what they did",
			"Brook voiced his hope to end the row by winning the vote.; his hope to end the row by winning the vote",
			"Brook attacked the plan by selling his boat.; the plan",
			"Brook said they lost, but for another reason.; they lost, but for another reason",
			"Brook said they lost, but after a week they won.; they lost",
			"Brook said a crew saw the smoke and called 911.; a crew saw the smoke and called 911",
			"Brook said a crew saw the smoke and called the police.; a crew saw the smoke and called the police"
	})
	void leavesToTheWriterWhatTheWriterAdds(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@Test
	void endsWhereAnotherBodySpeaks() {
		assertThat(QuotesIn.text("Brook said she was ill and the town said it was keeping her safe.").quotes("quote.indirect"))
				.containsExactly("Brook | said | she was ill", "the town | said | it was keeping her safe");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said it would open on Monday but did not give further details.; it would open on Monday",
			"The port said that six were hurt but did not specify.; that six were hurt",
			"The port said six were hurt but would not say how.; six were hurt",
			"Brook said he was helping a miller and was reportedly planning to leave the town.; he was helping a miller",
			"Brook said the boat was late but did not sink.; the boat was late but did not sink",
			"Brook said he came early but did not give up his seat.; he came early but did not give up his seat",
			"Brook said the man was reportedly ill.; the man was reportedly ill"
	})
	void endsBeforeWhatTheWriterTellsOfTheSpeaker(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said he would stay away, a sharp reversal from last week.; he would stay away",
			"Brook said the port would pay, a concession to the millers.; the port would pay",
			"Brook said they wrote of the town and, above all, small things such as old Ulm drinking jokes.; "
					+ "they wrote of the town and, above all, small things such as old Ulm drinking jokes",
			"Brook said it would pass, in a surprise U-turn.; it would pass",
			"Brook said he bought the boat, a gift from the town.; he bought the boat",
			"Brook said towns were fair, but the mill should pay.; towns were fair, but the mill should pay"
	})
	void endsBeforeWhatTheWriterMakesOfIt(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The millers argue the dam is old and say the town must pay. | the dam is old | the town must pay",
			"The millers have argued the roads are full and say they want a new one. | the roads are full | they want a new one"
	})
	void endsWhereTheSameSpeakersSayMore(String sentence, String first, String second) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(first, second);
	}

	@Test
	void leavesAnInfinitiveBehindAndInWhatIsSaid() {
		assertThat(QuotesIn.text("Brook said he would ask the clerk to come and say the dam is safe.").quotes("quote.indirect"))
				.contains("Brook | said | he would ask the clerk to come and say the dam is safe");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Witnesses reported the boat sank at the pier, port's speaker Ann Lee said.; Witnesses reported the boat sank at the pier",
			"Workers said the toll rose to forty, state-run Ulm news agency reported.; Workers said the toll rose to forty"
	})
	void takesWhatTheInnerSourceSaysForPartOfTheOuter(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook criticised the plan as it went to the vote.; the plan",
			"Brook praised the town's harbour Sunday.; the town's harbour",
			"Brook accused the mill of lying after it had lost.; the mill of lying after it had lost",
			"Brook accused the mill of lying by reporting a loss.; the mill of lying by reporting a loss",
			"The mills announced job cuts and losses on Tuesday.; job cuts and losses",
			"The mills announced profits fell on Tuesday.; profits fell on Tuesday",
			"Brook announced the toll, which rose during the day.; the toll",
			"Brook announced the boats would sail, which pleased the town.; the boats would sail, which pleased the town"
	})
	void leavesOutWhenItWasSaidAndWhatTheWriterKnowsOfIt(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said that he wants the office while Mayor Ann Lee has said that she might seek the seat. "
					+ "| that he wants the office | that she might seek the seat",
			"The guard said his men had been forced to shoot, after a local clerk said millers had stopped them. "
					+ "| his men had been forced to shoot | millers had stopped them",
			"The millers say they will take the matter to the port, after the mayor ruled that all boats may stay. "
					+ "| they will take the matter to the port | that all boats may stay",
			"The clerks defended their deputy leader saying that he has a right to speak. "
					+ "| their deputy leader | that he has a right to speak"
	})
	void endsWhereAnotherSaysSomething(String sentence, String first, String second) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(first, second);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said the hall was shut, after the river had risen that day.; the hall was shut, after the river had risen that day",
			"Brook said the hall was full while the clerk was away.; the hall was full while the clerk was away",
			"Brook said many were angry at the port: “They do nothing,” he said, while hundreds left.; many were angry at the port: “They do nothing,”",
			"But the mill's insistence that the port choose halls to close is part of a larger problem: It has lost money.; "
					+ "that the port choose halls to close",
			"Brook's claim that the dam is safe was wrong.; that the dam is safe",
			"The town heard Brook's claim that the dam is safe.; that the dam is safe"
	})
	void endsWithWhatTheSpeakerSays(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}
}
