package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** A speaker ends where it is told when, where and how something was said, and holds all of an address, a number or a signer. */
class WhoAndNotWhenTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee, speaking at a rally in Ulm, said the dam was old.; Ann Lee",
			"Ann Lee, during a visit to Ulm, said the dam was old.; Ann Lee",
			"Ann Lee, without naming Roth, said the dam was old.; Ann Lee",
			"Ann Lee, while touring the mill, said the dam was old.; Ann Lee",
			"The mayor, in an interview, said the dam was old.; The mayor",
			"Ann Lee, for her part, said the dam was old.; Ann Lee",
			"Ann Lee, though, said the dam was old.; Ann Lee",
			"Speaking in Ulm, Brook, without naming Roth, accused the mill of theft.; Brook",
			"Many clerks, including Ann Lee, said the dam was old.; Many clerks, including Ann Lee",
			"Clerks, like their elders, said the dam was old.; Clerks, like their elders",
			"Ann Lee, a clerk in Ulm, said the dam was old.; Ann Lee, a clerk in Ulm",
			"Speaking at the meeting Cllr Brook said the dam was old.; Cllr Brook",
			"Speaking on the plan in Ulm yesterday PM Brook said the dam was old.; PM Brook",
			"Speaking after the vote the mayor said the dam was old.; the mayor",
			"Responding Ms Lee said the dam was old.; Ms Lee",
			"Ann Lee, head of sales at the firm's St. Louis, Mo., office, said the dam was old.; "
					+ "Ann Lee, head of sales at the firm's St. Louis, Mo., office",
			"Ann Lee, an Ulm, Ohio, nurse who left in May, said the dam was old.; Ann Lee, an Ulm, Ohio, nurse who left in May",
			"A clerk in Ulm, Ohio, said the dam was old.; A clerk in Ulm, Ohio",
			"The Harbour Office less than two weeks ago said the dam was old.; The Harbour Office",
			"The council three days ago said the dam was old.; The council",
			"A clerk who left three days ago said the dam was old.; A clerk who left three days ago",
			"The two clerks who lived together said the dam was old.; The two clerks who lived together",
			"A clerk familiar with Lee’s thinking said the dam was old.; A clerk familiar with Lee’s thinking",
			"LFD #1 said the dam was old.; LFD #1"
	})
	void takesWhoeverSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).first().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam is old,” read the letter signed by the mill's head of sales, Ann Lee.; "
					+ "the letter signed by the mill's head of sales, Ann Lee",
			"“The dam is old,” read the letter signed by the mill's chief and owner, Ann Lee.; "
					+ "the letter signed by the mill's chief and owner, Ann Lee",
			"“The dam is old,” read the letter from the mayor.; the letter from the mayor"
	})
	void takesWhoeverSigned(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(speaker + " | read | The dam is old,");
	}

	@Test
	void givesReportsThatSomebodyCitesToNobody() {
		assertThat(QuotesIn.text("Lee's office cited reports that the dam had burst.").quotes("quote.indirect"))
				.doesNotContain("Lee | reports | that the dam had burst");
		assertThat(QuotesIn.text("Lee's repeated claims that the dam had burst were false.").quotes("quote.indirect"))
				.first().asString().startsWith("Lee | claims | that the dam had burst");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The note prompted Roth to take the rare step of asking the court to name a judge.; Roth",
			"The town sued Ann Lee, who in the past has said that the dam was old.; who",
			"Ann Lee held up a sign saying the dam was old.; a sign",
			"Ann Lee put up a sign saying the dam was old.; Ann Lee",
			"The mill listed the names of ten men believed to be lost but said the dam was old.; The mill"
	})
	void takesWhoeverDoesSo(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect").getLast()).startsWith(speaker + " | ");
	}

	@Test
	void leavesTheSubjectOfWhatIsSaidWhereItIs() {
		assertThat(QuotesIn.text("Brook who left in May, said the war of words, was late.").quotes("quote.indirect")).first().asString()
				.endsWith(" | said | the war of words, was late");
		assertThat(QuotesIn.text("The dam, said the mayor, was old.").quotes("quote.indirect"))
				.containsExactly("the mayor | said | The dam … was old");
	}

	@Test
	void takesWhoeverIsQuotedAsSaying() {
		assertThat(QuotesIn.text("“It leaks,” the Ulm Agency quoted Mayor Ann Lee as saying on Friday.").claims()).hasSize(1);
		assertThat(QuotesIn.text("“It leaks,” the Ulm Agency quoted Mayor Ann Lee as saying on Friday.").quotes("quote.direct"))
				.containsExactly("Mayor Ann Lee | saying | It leaks,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The head of the Green Congress, Karl Brook, spoke of former President Ole Roth.|According to him, the dam is old.; Karl Brook",
			"The National Chairman of the Green Congress, Karl Brook, said former President Ole Roth was late.|According to him, the dam is old.; "
					+ "Karl Brook",
			"Karl Brook said it was late.|Speaking of a meeting of mayors with Ole Roth in Ulm, he said the dam was old.; Karl Brook",
			"Karl Brook came.|He was asked by Mayor Ole Roth if it was late.|He said the dam was old.; Karl Brook",
			"Minister of Ports and Harbours Ann Lee Monday spoke.|Minister Lee said the dam was old.; Ann Lee",
			"Minister of Ports and Harbours Ann Lee spoke.|She said the dam was old.; Ann Lee",
			"Karl Brook, 66, came.|The 66-year-old said it was late.|He said the dam was old.; Karl Brook",
			"Karl Brook said it was late.|The vote is fine with a friend, former mayor Ole Roth.|He said the dam was old.; Ole Roth",
			"Karl Brook said it was late.|He spoke of a friend, former mayor Ole Roth.|He said the dam was old.; Karl Brook",
			"UN Special Envoy for Peru Ole Ould Roth came.|He said the dam was old.; Ole Ould Roth",
			"Karl Brook came.|The Green stalwart said Ole Roth was late.|He said the dam was old.; Karl Brook"
	})
	void knowsWhoIsMeant(String text, String name) {
		var last = QuotesIn.text(text.replace("|", "\n\n")).of("quote.indirect").getLast();
		assertThat(last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "").isEqualTo(name);
	}
}
