package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who said what somebody is fined, jailed or thanked for. */
class AnsweringForItTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The club sacked its coach for saying that the pitch was wet. | its coach",
			"The league fined the club £5,000 for saying that the referee was blind. | the club",
			"The judge jailed Karl Brook, who runs the mill, for claiming that he was a doctor. | Karl Brook",
			"The paper gave Brook two stars, out of four, for claiming that he had met the dealer. | Brook",
			"Police arrested two men for claiming that they were doctors. | two men",
			"Fans booed him for saying that the match was lost. | him",
			"The board will fine head coach Karl Brook for saying that the pitch was wet. | head coach Karl Brook",
			"The school suspended Ann Lee on Monday for claiming that the exam had leaked. | Ann Lee",
			"The union wants to punish two members for telling the press that the strike was off. | two members",
			"The paper went on to openly mock Brook, Ann Lee and Karl Roth for claiming that the dam was theirs. | Brook, Ann Lee and Karl Roth"
	})
	void isWhomItIsDoneTo(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Lee lost her job for saying that the match was lost. | Lee",
			"Lee sent the family an apology for saying that the boy had lied. | Lee",
			"Lee gave the board her reasons for saying that the dam would hold. | Lee",
			"Lee won praise for saying that the match was lost. | Lee",
			"Lee faced the judge for claiming that she was a doctor. | Lee",
			"The paper paid the bishop £500 for saying that he had lied. | The paper",
			"Lee angered the manager for saying that she wanted to leave. | Lee",
			"Lee will face the judge for telling police that she was ill. | Lee",
			"Lee kicked herself for saying that the match was won. | Lee",
			"Lee was fined $500 for saying that the referee was blind. | Lee",
			"Lee lost the trust of voters for saying that the pier would close. | Lee",
			"Lee left after Brook was fined for saying that the referee was blind. | Brook",
			"Lee mocked the town clerk for never admitting that the pier leaked. | Lee",
			"The coach used the interview for saying that the fans were quiet. | The coach",
			"The minister drew the voters' anger for claiming that crime had fallen. | The minister"
	})
	void isWhoeverDoesItOtherwise(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}
}
