package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Explanation.AttributedSpeech;
import org.tickmark.claims.Explanation.ProbableSpeech;

/** Words that stand by themselves, whose speaker a heading, a message sent or a signature tells. */
class BlockQuotationTest {
	private static final String PART = "\n\n";

	@ParameterizedTest
	@ValueSource(strings = {"Transcript as follows:", "Read the full statement:", "Read the full statement below:", "Her full remarks:", "Here is her letter:",
			"The statement in full:"})
	void belongsToWhoeverAloneSpeaksBefore(String heading) {
		var found = QuotesIn.text(String.join(PART, "Mayor Lena Brook said the pier will be mended.", heading, "“I came to the pier. I saw it leak.”"));

		assertThat(found.quotes("quote.direct")).containsExactly("Mayor Lena Brook | - | I came to the pier. I saw it leak.");
		assertThat(found.of("quote.direct")).extracting(Claim::why).containsExactly(new ProbableSpeech(":"));
	}

	@Test
	void goesOnThroughAllParagraphsThatOpenWithAMark() {
		var found = QuotesIn.text(String.join(PART, "Lena Brook said, “We will mend the pier.”", "Transcript as follows:", "\"I came to the pier.",
				"\"I saw it leak. I said it would.", "\"That is all.\"", "Follow Ida Roth on her site."));

		assertThat(found.quotes("quote.direct")).containsExactly("Lena Brook | said | We will mend the pier.",
				"Lena Brook | - | I came to the pier. … I saw it leak. I said it would. … That is all.");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Lena Brook said, “We will mend it.” Clerk Ida Roth said, “We will not.”;Transcript as follows:",
			"Lena Brook said the pier will be mended. She met Karl Stein, the owner.;Read the full statement:",
			"Lena Brook said the letter was rude.;The letter:",
			"Lena Brook said the bill was bad.;Read the text of the bill:",
			"The pier was closed on Monday.;Read the full statement:",
			"They said the pier was closed.;Read the full statement:"
	})
	void isNobodysWhereItMayBeAnothers(String lead) {
		assertThat(QuotesIn.text(lead.replace(";", PART) + PART + "“I came to the pier. I saw it leak.”").quotes("quote.direct"))
				.last().isEqualTo("- | - | I came to the pier. I saw it leak.");
	}

	@Test
	void isNobodysWhereItsWordsAreLabelled() {
		assertThat(QuotesIn.text(String.join(PART, "Lena Brook said the pier will be mended.", "Partial transcript as follows:", "“ROTH: Does it leak?",
				"“BROOK: It does.”")).quotes("quote.direct")).allMatch(line -> line.startsWith("- | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Read Karl Stein's full statement:; Karl Stein", "Read the statement from the Ulm Board:; the Ulm Board",
			"A letter by Karl Stein:; Karl Stein"})
	void belongsToWhomTheHeadingNames(String heading, String author) {
		var found = QuotesIn.text(String.join(PART, "Lena Brook said the pier will be mended.", heading, "“I came to the pier. I saw it leak.”"));

		assertThat(found.quotes("quote.direct")).containsExactly(author + " | : | I came to the pier. I saw it leak.");
		assertThat(found.of("quote.direct")).extracting(Claim::why).containsExactly(new AttributedSpeech(":"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The harbour board issued a statement on Friday.; The harbour board | issued a statement",
			"Karl Brook sent out a long e-mail to members.; Karl Brook | sent out a long e-mail",
			"Karl Brook has since put out a statement.; Karl Brook | put out a statement",
			"Karl Brook gave a speech in Ulm.; Karl Brook | gave a speech",
			"A letter was sent by Karl Brook.; Karl Brook | letter was sent"
	})
	void belongsToWhoeverSentAMessageJustBefore(String deed, String speaker) {
		for (String gap : List.of(" ", PART)) {
			var found = QuotesIn.text(deed + gap + "“The pier is closed. We regret the delay.”");

			assertThat(found.quotes("quote.direct")).containsExactly(speaker + " | The pier is closed. We regret the delay.");
			assertThat(found.of("quote.direct")).extracting(Claim::why).allMatch(ProbableSpeech.class::isInstance);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Lena Brook posted a statement from Karl Stein on Monday.",
			"Lena Brook never issued a statement.",
			"Lena Brook did not send a letter.",
			"When Lena Brook issued a statement, the town laughed.",
			"The town laughed after Lena Brook issued a statement.",
			"Lena Brook shared a post on Monday.",
			"The court released a letter on Monday.",
			"Lena Brook wrote a letter about a speech.",
			"Did Lena Brook issue a statement?",
			"The new law was signed by Lena Brook.",
			"Lena Brook issued a statement on Monday. The mayor was late."
	})
	void isNobodysWhereNoMessageOfOnesOwnLeadsUpToIt(String sentence) {
		assertThat(QuotesIn.text(sentence + " “The pier is closed. We regret the delay.”").quotes("quote.direct"))
				.containsExactly("- | - | The pier is closed. We regret the delay.");
	}

	@Test
	void leavesWordsToWhoeverIsSaidToSpeakThem() {
		assertThat(QuotesIn.text("Lena Brook sent a letter to Karl Stein. “The pier is closed,” he replied.").quotes("quote.direct"))
				.containsExactly("he | replied | The pier is closed,");
	}

	@Test
	void belongsToWhoeverSignedIt() {
		var found = QuotesIn.text("“We are sorry for the delay. It was ours.”" + PART + "The statement was signed by Ida Roth, the board's chair.");

		assertThat(found.quotes("quote.direct"))
				.containsExactly("Ida Roth, the board's chair | statement was signed | We are sorry for the delay. It was ours.");
		assertThat(found.of("quote.direct")).extracting(Claim::why).containsExactly(new ProbableSpeech("statement was signed"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The pier is a shame,” said Karl Stein.; The statement was signed by Ida Roth.; Karl Stein | said | The pier is a shame,",
			"“The pier is a shame for us all.”; The new law was signed by Ida Roth.; - | - | The pier is a shame for us all.",
			"“The pier is a shame for us all.”; The statement was not signed by Ida Roth.; - | - | The pier is a shame for us all."
	})
	void isNotSignedByWhoeverSignsAnother(String quotation, String below, String line) {
		assertThat(QuotesIn.text(quotation + PART + below).quotes("quote.direct")).containsExactly(line);
	}

	@Test
	void meansItsWriterByI() {
		var found = QuotesIn.text(String.join(PART, "Karl Stein left the town. He wrote on his blog:",
				"I think it is a shame. But what counts is “who has built the pier” in May.", "I think this column has told it all."));

		assertThat(found.of("quote.indirect")).extracting(claim -> speaker(claim)).containsExactly("Karl Stein", "");
		assertThat(found.quotes("quote.direct")).hasSize(1).first().asString().endsWith("who has built the pier");
		assertThat(found.of("quote.direct")).extracting(claim -> speaker(claim)).containsExactly("Karl Stein");
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
