package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Explanation.ProbableSpeech;

/** Words that stand by themselves: nobody's, but where "Lee wrote:" leads up to them. */
class BlockQuotationTest {
	private static final String PART = "\n\n";

	@ParameterizedTest
	@ValueSource(strings = {
			"Lena Brook said the letter was rude.;The letter:",
			"Lena Brook said the pier will be mended.;Read the full apology:",
			"Lena Brook has sued the board. “It lied to me,” Brook said.;Here is its reply in full:",
			"The pier was closed on Monday.;Here is the full letter from June:",
			"The pier was closed on Monday.;See the Ulm Post's transcript of the talk by Karl Stein:",
			"Lena Brook said the bill was bad.;Read the text of the bill:"
	})
	void isNobodysBehindAHeading(String lead) {
		assertThat(QuotesIn.text(lead.replace(";", PART) + PART + "“I came to the pier. I saw it leak.”").quotes("quote.direct"))
				.last().isEqualTo("- | - | I came to the pier. I saw it leak.");
	}

	@Test
	void isNobodysWhereItsWordsAreLabelled() {
		assertThat(QuotesIn.text(String.join(PART, "Lena Brook said the pier will be mended.", "Partial transcript as follows:", "“ROTH: Does it leak?",
				"“BROOK: It does.”")).quotes("quote.direct")).allMatch(line -> line.startsWith("- | "));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The harbour board issued a statement on Friday.",
			"Karl Brook sent out a long e-mail to members.",
			"Karl Brook gave a speech in Ulm.",
			"A letter was sent by Karl Brook.",
			"The clerk sent the mayor a letter before he left.",
			"Lena Brook posted a statement from Karl Stein on Monday."
	})
	void isNobodysBehindAMessageSent(String deed) {
		for (String gap : List.of(" ", PART)) {
			var found = QuotesIn.text(deed + gap + "“I read it on the pier. I wept for hours.”");

			assertThat(found.quotes("quote.direct")).containsExactly("- | - | I read it on the pier. I wept for hours.");
		}
	}

	@Test
	void leavesWordsToWhoeverIsSaidToSpeakThem() {
		assertThat(QuotesIn.text("Lena Brook sent a letter to Karl Stein. “The pier is closed,” he replied.").quotes("quote.direct"))
				.containsExactly("he | replied | The pier is closed,");
	}

	@ParameterizedTest
	@ValueSource(strings = {"The statement was signed by Ida Roth, the board's chair.", "A message was put out by the police on Monday.",
			"The talk was written by Ida Roth."})
	void isNobodysAboveAMessageSent(String below) {
		assertThat(QuotesIn.text("“We are sorry for the delay. It was ours.”" + PART + below).quotes("quote.direct"))
				.containsExactly("- | - | We are sorry for the delay. It was ours.");
	}

	@Test
	void meansItsWriterByI() {
		var found = QuotesIn.text(String.join(PART, "Karl Stein left the town. He wrote on his blog:",
				"I think it is a shame.", "I think this column has told it all."));

		assertThat(found.of("quote.indirect")).extracting(claim -> speaker(claim)).containsExactly("Karl Stein", "");
		assertThat(found.of("quote.indirect")).first().satisfies(claim -> assertThat(claim.why()).isInstanceOf(ProbableSpeech.class));
	}

	@ParameterizedTest
	@ValueSource(strings = {"• “The show is dull and goes on for hours” – Ida Roth, Ulm", "- “The show is dull and goes on for hours” (Ida Roth)",
			"It was the old rule of the house, “come early and then stay the night”, that cost him the post.",
			"The clerk came late. “We shall mend the pier by the end of May.”"})
	void leavesQuotationsInABlockToWhoeverSpeaksThem(String block) {
		assertThat(QuotesIn.text("Karl Stein wrote:" + PART + block).quotes("quote.direct")).noneMatch(line -> line.startsWith("Karl Stein"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Karl Stein wrote that three piers were lost:", "Karl Stein had three fears:", "Karl Stein wrote on his blog."})
	void leavesIToTheTellerBehindAnythingElse(String lead) {
		assertThat(QuotesIn.text(lead + PART + "I think it is a shame.").of("quote.indirect")).last()
				.satisfies(claim -> assertThat(speaker(claim)).isEmpty());
	}

	private static String speaker(Claim claim) {
		return claim.detail() instanceof Attribution said ? said.speaker().flatMap(one -> one.resolved()).orElse("") : "";
	}
}
