package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Who says it, where the words before the verb hold more than a subject, or only the end of one. */
class NoSubjectAloneTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ann Lee, a miller in Ulm, released figures Monday morning that suggest the dam is losing water. | figures",
			"But I think Brook's plan reveals that the dam is old. | Brook's plan",
			"Newly released figures suggest the dam is losing water. | released figures",
			"The letter of elected clerks that suggest the dam is old was lost. | The letter of elected clerks",
			"Displaced millers say the dam is losing water. | Displaced millers"
	})
	void isNotTheVerbOfAnother(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook (who has 40 boats to date) said the dam would leak. | Brook (who has 40 boats to date)",
			"Brook (known for her boats) said the dam would leak. | Brook (known for her boats)",
			"The Mill Trust (short: MT) said the dam would leak. | The Mill Trust (short: MT)",
			"Brook (left) said the dam would leak. | Brook (left)"
	})
	void standsBeforeWhatIsBracketed(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"About one in four say they would leave the town. | About one in four",
			"About 3 in 4 said they would leave the town. | About 3 in 4",
			"More than half of the millers said the dam would leak. | More than half of the millers",
			"Fewer than 40 millers said the dam would leak. | Fewer than 40 millers",
			"Just over a quarter of them say the dam will leak. | Just over a quarter of them",
			"Just shy of half, 49%, say the dam will leak. | Just shy of half, 49%",
			"In Ulm, virtually all clerks say the dam will leak. | virtually all clerks",
			"At least two clerks said the dam would leak. | At least two clerks",
			"Only Brook said the dam would leak. | Brook",
			"The town rose by more than 40 and half of them said the dam would leak. | half of them",
			"In a letter Brook said the dam would leak. | Brook"
	})
	void isAShareAndNotItsLastFigure(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It is a plan Brook said could drive the millers out. | Brook",
			"This is a costly dam Ann Lee said would leak. | Ann Lee",
			"The ships, which the Office for Ports and Trade says were late, are old. | the Office for Ports and Trade",
			"The Harbour Times said boats were rare. | The Harbour Times"
	})
	void isNotWhatTheyTalkOf(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth, who will leave after also working in Ulm, Trier and Bonn, warned that the dam would leak. | "
					+ "Roth, who will leave after also working in Ulm, Trier and Bonn",
			"Roth, they said, warned that the dam would leak. | Roth",
			"The clerk, Ann Lee, warned that the dam would leak. | The clerk, Ann Lee"
	})
	void isNotWhatIsSetOff(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"“The dam leaks like a sieve,” as Ann Lee put it. | Ann Lee",
			"“The dam leaks like a sieve,” as the owner said. | the owner"
	})
	void putsItSo(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth was sternly critical of millers who suggest the dam is safe. | millers",
			"Roth is tired of old clerks who say the dam is safe. | old clerks",
			"Roth met clerks of the mill who say the dam is safe. | clerks of the mill"
	})
	void isOneWhoIsJudgedWithoutTheJudgement(String sentence, String meant) {
		Claim claim = QuotesIn.text(sentence).of("quote.indirect").getLast();
		assertThat(claim.detail()).isInstanceOfSatisfying(Attribution.class,
				said -> assertThat(said.speaker().flatMap(Speaker::resolved)).contains(meant));
	}
}
