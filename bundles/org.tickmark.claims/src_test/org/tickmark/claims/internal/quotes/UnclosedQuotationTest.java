package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a quotation goes whose closing mark is missing. */
class UnclosedQuotationTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee said: “We came to see the dam. We told the mayor how we stand in town. He heard us.; Ann Lee | said | "
					+ "We came to see the dam. We told the mayor how we stand in town. He heard us.",
			"Ann Lee said, “We came to see the dam. It was late.; Ann Lee | said | We came to see the dam. It was late.",
			"Ann Lee said: “We have fed ten cats, held two fairs in each of the mills, urged hundreds to come, and paid for all.; "
					+ "Ann Lee | said | We have fed ten cats, held two fairs in each of the mills, urged hundreds to come, and paid for all.",
			"Ann Lee said it was late. “We need bakers. It is a loss.; Ann Lee | said | We need bakers. It is a loss.",
			"“The dam is old. It leaks. The town will pay, said Ann Lee. She left.; Ann Lee | said | The dam is old. It leaks. The town will pay,",
			"“The dam is old, said Ann Lee. The town will pay.; Ann Lee | said | The dam is old,"
	})
	void goesOnToTheWordsThatSayWhoSpokeOrToTheEndOfTheParagraph(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee said “the dam is old. The town did not pay.; Ann Lee | said | the dam is old.",
			"Ann Lee said it was late. “We need bakers. Karl Brook said the town had paid. It was night.; Ann Lee | said | We need bakers.",
			"Ann Lee said it was late. “We need bakers. It is a loss. The boats sank near “Old Isle”.; Ann Lee | said | We need bakers."
	})
	void endsWithItsSentenceWhereTheWriterMayGoOn(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@Test
	void holdsNothingThatItsSpeakerReports() {
		assertThat(QuotesIn.text("Ann Lee said: “We came late. We told the mayor that the dam leaks.").quotes("quote.indirect")).isEmpty();
	}

	@Test
	void staysInItsParagraph() {
		assertThat(QuotesIn.text("“We will pay. It is old.\n\nThe mayor left.").quotes("quote.direct"))
				.containsExactly("- | - | We will pay. It is old.");
	}
}
