package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;

/** A verb of saying may do something or name it, and state nothing. */
class ActsTest {
	private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

	@ParameterizedTest
	@ValueSource(strings = {
			"The council confirmed a judge.", "The council has confirmed 40 nominees in all.", "It takes long to confirm a judge that millers like.",
			"Karl Brandt announced his candidacy in the old hall.",
			"Within ten years Norway will threaten Oslo (the capital) with floods launched from the lake.",
			"Ilse Roth spoke, reminding the clerks of the mayor's many errors.",
			"The wall is what some wrongly call a dam.", "It underscores a basic question of the vote: How would the mayor know?",
			"Even clerks are wary of saying anything that could be taken for blame.", "It is safe to say he’s referring to the plan for the dam.",
			"Asked whether the dam was safe, the mayor left.", "Some 53 percent of clerks described themselves as millers.",
			"Karl Brandt went on to describe the dam as old.", "Karl Brandt believes that the dam is safe.",
			"Ilse Roth emphasised the needs of the mill.", "Officials of the port were brought up to believe that the dam was safe.",
			"He laughed when asked who he would back instead.",
			"Clerks described watching the crane as it struck the pier.", "Clerks described the pier as the crane struck it.",
			"The town held a meeting to discuss how the dam could be mended.",
			"Some clerks may have thought that the “best” boat was theirs.",
			"Others wonder how the dam was built.",
			"If the letters show that Karl Brandt hid the losses, he could be fined.", "Karl Brandt never called a miller to ask for money.",
			"Karl Brandt kept promising change.", "Ilse Roth tried to explain to her son who Karl Brandt was.",
			"Ilse Roth is just saying what she really believes.", "The port wants to close what some call the “northern loop.”",
			"Ilse Roth answered without saying, “You are a fool, and always were.”", "Nobody said “stop the boats now.”",
			"Why not just say: “They will go home the way they came”?", "Karl Brandt announced a kind of truce with the mill.",
			"Although there is no doubt that the dam is old, millers disagree on how it should be mended.",
			"Karl Brandt shrugged, as if to say, “Who else would have paid for all of it?”",
			"Anyone questioning the count can read a long report called “The Count.”",
			"Karl Brandt refused to pay the mill.", "The port declined to renew the lease.", "Ilse Roth has twice refused to shut the dam.",
			"Clerks have no evidence to suggest that the dam was blown up.", "Ilse Roth looked for a way to admit that the dam had leaked.",
			"It was only an attempt to dispute that the dam leaks.", "The clerk’s task is to recommend boats.",
			"Karl Brandt would do better to say that the dam is old.", "Karl Brandt was expected to argue that the dam is old.",
			"Karl Brandt refused, bluntly, to concede that the dam was old.", "The judge is weighing whether to order the port to shut the dam.",
			"The trip suggests that the clerk has lied.", "The long fight underscored how old the dam was.",
			"Her victory over Karl Brandt confirmed the reach of the mill.", "The delay threatens to sink the sale of the mill.",
			"There is old evidence suggesting that the dam leaks.", "The findings point to a leak in the dam.",
			"Ilse Roth denounced Mayor Karl Brandt.", "Ilse Roth has praised the old mayor of Oslo.", "Ilse Roth criticized the local press.",
			"Ilse Roth condemned the mayor’s remarks.", "Karl Brandt has rejected the label.", "Millers rejected Karl Brandt on Monday.",
			"Karl Brandt praised her in the past.", "Karl Brandt is revealing the port's weakness.", "The law would require disclosing his earnings.",
			"Karl Brandt decried that sum.", "The clerk asked just that question.", "The council stopped confirming his judicial picks."})
	void statesNothing(String text) {
		assertThat(quotations(text, false)).isZero();
		assertThat(quotations(text, true)).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mayor confirmed that the judge had left.", "The mayor confirmed the sale of the mill to the judge.",
			"Karl Brandt announced his plan to close the mill.", "Ilse Roth announced that her candidacy was over.",
			"Karl Brandt will threaten to close the mill.", "Ilse Roth reminded the clerks that the dam was old.",
			"Karl Brandt asked whether the dam was safe.",
			"The mayor was asked by Karl Brandt whether the dam was safe.",
			"Karl Brandt wrote of the cracks which, he said, were being hidden.",
			"Karl Brandt called the dam a danger to the town.", "Ilse Roth said anything could happen at the dam.",
			"Ilse Roth underscored that the question was open.", "Ilse Roth described the sale of the mill as a gift.",
			"Karl Brandt left the hall, describing the dam as old.", "The agency believes that the dam leaks.",
			"Analysts believe the mill will close in May.", "By Monday, forty boats had sunk, according to the port.",
			"Ilse Roth emphasised the need to stay away from the old dam.", "Ilse Roth described the sale as deeply flawed.",
			"Ilse Roth described the sale as a badly planned gift that failed.", "Some clerks may say that the “best” boat was theirs.",
			"Ilse Roth said nothing illegal had happened.", "Ilse Roth insisted on Monday that the dam was safe.",
			"Ilse Roth insisted on Tuesday evening that the dam was safe.", "Ilse Roth insisted on paying “the full price of the dam.”",
			"Ilse Roth wondered whether the dam would hold.", "Others wonder whether 40 mills have closed.",
			"Ilse Waters wondered whether the clerk had lied.", "Some wondered whether the clerk had lied.",
			"If Ilse Roth says that the dam is safe, the mill will stay.",
			"Sergeant Ilse Day said that the dam leaked.", "The port system warned that the gates were shut.",
			"Karl Brandt denied flooding the mill.", "Karl Brandt denied that the mill had the permit.",
			"Clerks said little of the grain had been saved.", "Clerks said nothing else was lost.",
			"Karl Brandt refused to resign.", "Karl Brandt refused to endorse the mayor.", "Karl Brandt went on to say that the dam is old.",
			"A ready answer was found to say that the dam is old.", "The pilot's role was to explain that the lock was shut.",
			"The report suggests that the clerk has lied.", "A poll showed that the race was close.", "The campaign confirmed that the mayor had left.",
			"Ilse Roth denounced the mayor for his lies.", "Ilse Roth condemned the attack on the dam.", "Ilse Roth criticised the new rules.",
			"Ilse Roth praised the rapid work of the port.", "Ilse Roth rejected the claim.",
			"Karl Brandt revealed the port had sold the dam.", "Karl Brandt disclosed debts of $40 million.",
			"The port tweeted it had shut the dam.", "The dam will stay shut, a clerk repeated on Monday.",
			"Ilse Roth stopped to tell clerks that the dam leaked.", "Ilse Roth never stopped saying that the dam leaked.",
			"Ilse Roth left the hall, promising boats.", "Millers blocked the dam, demanding grain.",
			"Ilse Roth tried to tell the clerks what had sunk the boat.",
			"Ilse Roth explained why the dam was closed.", "Karl Brandt answered, “You are a fool, and always were.”",
			"Karl Brandt denied the claim the mayor had made.",
			"Karl Brandt called the dam the “northern loop.”", "Ilse Roth announced a truce with the mill."})
	void statesSomething(String text) {
		assertThat(quotations(text, false)).isOne();
	}

	private static long quotations(String text, boolean minor) {
		return ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(DAY)).stream()
				.filter(claim -> claim.kind() == ClaimKind.QUOTE && claim.minor() == minor).count();
	}
}
