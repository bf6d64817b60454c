package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying with which something is done or shown, and nothing is said. */
class DeedTest {
	@ParameterizedTest
	@ValueSource(strings = {
			"Harbour Corp agreed to buy Mill Inc for $4 million.", "Harbour Corp has agreed to be acquired by Mill Inc.",
			"The two mills agreed to a merger.", "The union rejected the offer.", "The mill rejected a $4 million takeover offer.",
			"The council rejected the plan.", "The court dismissed the case.", "The film tells how the dam was built.",
			"Results suggest growth in the second half.", "The contract calls for a payment of $4 million.", "The town called off the feast.",
			"Lee called the clerk and her aide for a face-to-face meeting.", "The producers agreed to reduce output by a tenth.",
			"The plan, approved by the town but rejected last week by the port, is dead.",
			"Lee called in the police.", "The club defended its title.", "There are signs that demand is weak.", "Two men feared drowned were found.",
			"Those believed trapped were found.", "Survivors cried out in grief for the lost.",
			"The firm moved to assure supplies of coal, cutting its use of oil.",
			"A gunman opened fire in the US state of Ohio, killing two.", "It rained in several Northern states that the river serves.",
			"The flood claimed the lives of six people and left many homeless.", "Brook claimed the title on Sunday.",
			"The mill closed, adding to a row of losses that worry the town.", "The firm agreed to a rescue by its owner.",
			"He also agreed to return the boats.", "Brook was the third witness testifying Tuesday who saw the leak.",
			"The year brought losses, write-offs for old boats and a call-up of two men.", "The $12 million proposed budget failed.",
			"The old dam broke thanks in no small part to the flood that came in May.", "The mill closed thanks largely to its owner.",
			"The council passed its plan to question two witnesses.", "Police questioned three men on Sunday.",
			"The vote rejecting the tax was close.", "The mayor revealed the legislation on Sunday.",
			"Heavy rains in the north threaten to spoil the grain.", "The crisis threatens to close the mill.",
			"The mill is expected to announce on Monday that it will close.", "The towns are set to announce a new dam.",
			"The tax threatened to close the mill.", "The town admitted refugees from the north.", "The clerk was the only one who requested anonymity.",
			"Delegates pledged to Brook left the hall.", "Brook won 40 pledged delegates.", "The court denied bail to two men.",
			"Most state offices release them.", "Lee called Brook shortly after the vote.", "Lee went on to win the vote.",
			"Brook drew cheers after criticizing Roth and then leaving the hall.",
			"Officials rely on reports to estimate the number of victims.",
			"Millers voiced their concern after they were left out of a meeting.",
			"Brook wants to bring in a motion to the hall requesting to close the mill.",
			"The number of FoI requests that towns had refused rose.",
			"The mill posted a loss of $4 million.", "Voters have rejected three budgets so far this year.",
			"Some 57 percent of voters rejected the plan.", "The firm painted its boats in the carrier's recently revealed livery.",
			"Brook Mills earned 20 cents a share, matching Hill Street estimates.",
			"Rowing: fast, cold and a red face\n\nThe boats left on Sunday.",
			"The vote cut the tax from the 5 percent proposed in May to 4.",
			"The town closed the mill announced in May.",
			"Some 57 percent of voters rejected the budget proposals this year.",
			"A long campaign by the mill to deny news of a leak in the old dam failed on Sunday.",
			"The mayor's attempt to blame the clerk has failed.", "Efforts to accuse the mayor of theft failed.",
			"A clerk granted anonymity to disclose private letters left on Sunday.",
			"The clerk was not authorized to discuss the plan.",
			"Millers have rejected a series of proposed changes to the dam.", "Millers rejected changes to the dam.",
			"Millers rejected a number of plans for the dam.",
			"The profit warning hit the mill's shares, which fell to 5 pence.", "A flood warning was lifted.",
			"That implies a strong rise in profit, versus the loss that the mill forecast in May.",
			"You will recall that when the dam broke, the mayor left the town.", "You might remember that it was old.",
			"The clerk of the port stated this during an interview in Ulm at the weekend.", "The mayor announced this on Sunday.",
			"Brook voiced his criticism at a pre-recorded address aired Thursday where the boats were late.",
			"Brook intended to propose a change to the rules.", "Roth hoped to recommend a sale of the mill.",
			"Brook needed ten votes from the town to call for a recount.",
			"Karl Roth has agreed a deal to run the mill until 2026.", "Clerks have agreed terms with the port.", "The town agreed a truce.",
			 "The season ended with a mutually agreed draw rather than a win.",
			"The mayor's recently announced plan was lost.", "The coast had admitted more than 1.2 million young migrants since May.",
			"What it is to say is that the mayor has lost the town's trust.", "The dam is old, that is to say it leaks.",
			"And as the Post wrote, the clerk, who denies it, sold boats.", "But as Roth said, and few doubted it, the dam was old.",
			"The clerks refused to return.", "The millers refuse to leave the hall.",
			"An injury ruled out the rower.", "Brook did not rule out a sale.", "A sale was ruled out.",
			"It implies a rise of ten percent that the mill forecast.", "The 4 percent rise implies that demand was strong.",
			"Old customs largely reaffirm existing ties of power in the town.",
			"The Hall questions session again saw the clerks at their worst.",
			"The Ulm appeals court heard the clerks on Tuesday.",
			"Lee won her 200th grand slam match with a serve that few could meet.",
			"The port can hold suspects for ten minutes while guards arrive.",
			"The town has figures that Mayor Ann Lee will use to defend the old plan.",
			"A judge handed the mill a victory by declining to block its sale.",
			"The millers have yet to say where the boats will lie.",
			"The vote was like saying that the sea is dry.", "The anti-harbor express that ran so well will stop in May.",
			"It is a goal that the town will hold off on announcing until after the vote."
	})
	void takesNoDeedForASaying(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee agreed that the dam leaks.; that the dam leaks",
			"Her answer to this is to say that the dam leaks.; that the dam leaks",
			"Lee agreed the deal was fair.; the deal was fair",
			"Lee agreed the sale of the mill came too early.; the sale of the mill came too early",
			"Lee agreed the terms of the sale need care.; the terms of the sale need care",
			"Lee agreed the pact, which would save the mill, was a fair one.; the pact, which would save the mill, was a fair one",
			"Lee agreed a truce, not a strike, is what they need.; a truce, not a strike, is what they need",
			"Lee agreed a deal with the mill is needed.; a deal with the mill is needed",
			"Lee agreed a new dam was needed.; a new dam was needed",
			"Lee admitted students had died in the fire.; students had died in the fire",
			"Lee admitted more than half of the boats were old.; more than half of the boats were old",
			"Pro-harbor groups say that the dam leaks.; that the dam leaks",
			"Brook agreed to a debate in May.; to a debate in May",
			"Lee rejected the idea that the dam leaks.; the idea that the dam leaks",
			"The union rejected the claim.; the claim",
			"Lee rejected the plan.; the plan",
			"Hill Street estimates the dam will cost $4 million.; the dam will cost $4 million",
			"Lee admitted that refugees came.; that refugees came",
			"Delegates pledged to leave the hall.; to leave the hall",
			"Lee denied the leak.; the leak",
			"The clerk requested a copy of the plan.; a copy of the plan",
			"The film tells viewers that the dam leaks.; that the dam leaks",
			"Results suggest that the dam leaks.; that the dam leaks",
			"The Post cited clerks as saying that the dam leaks.; that the dam leaks",
			"Lee suggests a new dam.; a new dam",
			"Lee called it a small fee during grueling bids for office.; it a small fee during grueling bids for office",
			"The mayor calls for a new dam.; a new dam",
			"Brook defended the clerk.; the clerk",
			"The mill reported that sales fell.; that sales fell",
			"The Post reported the dam was old.; the dam was old",
			"Lee questioned the plan.; the plan",
			"Brook wrote a letter rejecting the claim.; the claim",
			"The mayor revealed that the legislation was dead.; that the legislation was dead",
			"The miller threatened to close the dam.; to close the dam",
			"The mill wrote to announce that it would close.; that it would close",
			"Brook is expected to argue that the dam leaks.; that the dam leaks",
			"Brook left after criticizing Roth and the mill.; Roth and the mill",
			"Early reports suggest that the dam leaks.; that the dam leaks",
			"Old records and claims show that the dam leaks.; that the dam leaks",
			"The Post reports fear that the dam leaks.; fear that the dam leaks",
			"The mayor thanks the clerks.; the clerks",
			"More than 2 million said the dam leaks.; the dam leaks",
			"Lee cried that the dam was old.; that the dam was old",
			"Lee believed red flags were there.; red flags were there",
			"The mayor tried to assure voters that the dam was safe.; that the dam was safe",
			"The mill claimed that lives were lost.; that lives were lost",
			"The officials state that the dam leaks.; that the dam leaks",
			"Lee added to reporters that the dam leaks.; that the dam leaks",
			"Lee is asking who saw the leak.; who saw the leak",
			"A campaign denied the leak.; the leak",
			"A clerk called the hall to deny the leak.; the leak",
			"A clerk used his anonymity to say that the dam leaks.; that the dam leaks",
			"The mayor rejected a series of claims by the clerk.; a series of claims by the clerk",
			"The mayor rejected some of the charges.; some of the charges",
			"Millers rejected the plan.; the plan",
			"The report is long. It suggests that the mill lost money.; that the mill lost money",
			"You said that the dam leaks.; that the dam leaks",
			"The mayor said this was wrong.; this was wrong",
			"Brook voiced his anger at the decision to close the dam.; his anger at the decision to close the dam",
			"The clerks refused to rule out a strike.; to rule out a strike",
			"Brook has ruled out selling the mill.; selling the mill",
			"The town ruled out a sale of the mill – but there was doubt over it.; a sale of the mill",
			"Lee affirmed that they stand behind the mayor.; that they stand behind the mayor",
			"Lee implies that demand was strong.; that demand was strong",
			"Lee: the dam was safe all winter; the dam was safe all winter",
			"Brook questions the session.; the session",
			"The clerks demanded answers about old thefts and alleged secret graves that were dug in the hall.; "
					+ "answers about old thefts and alleged secret graves that were dug in the hall",
			"They used the session to say that the dam leaks.; that the dam leaks",
			"Brook declined to block the sale.; to block the sale",
			"The millers promised forty boats in May but have yet to say where they will lie.; forty boats in May",
			"Lee discussed how the dam can be mended.; how the dam can be mended",
			"He alleged fraud had been done.; fraud had been done",
			"Lee said the crew had come but had yet to say what they saw.; the crew had come but had yet to say what they saw",
			"Brook suspects the clerk took the boats.; the clerk took the boats"
	})
	void takesASayingForOne(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().endsWith(" | " + content);
	}

	@Test
	void endsAtASemicolonBehindWhatThatPointsTo() {
		assertThat(QuotesIn.text("I think that's a good plan; the clerk and the mayor have read it.").quotes("quote.indirect"))
				.containsExactly("I | think | that's a good plan");
	}
}
