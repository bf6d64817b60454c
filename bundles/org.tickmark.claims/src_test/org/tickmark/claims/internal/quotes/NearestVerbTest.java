package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where the words of saying hang on another verb, or stand behind a noun that belongs to something else. */
class NearestVerbTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee lost the vote, and Sen. Karl Stein (R-Ohio) kept asking her why the pier leaked.; Sen. Karl Stein (R-Ohio)",
			"Lee first spoke before the board in May, and Sen. Karl Stein kept asking her why the pier leaked.; Sen. Karl Stein",
			"Lee spoke first in the hall, and the clerk went on telling her that the pier was old.; the clerk",
			"The boats sank and workers started saying they liked the pier.; workers",
			"Once the film was shown, which told of the flood, the town immediately began calling for a new pier.; the town",
			"Asked about the pier, Roth just starts talking about football.; Roth",
			"Lee lost the vote and kept saying that the pier leaked.; Lee",
			"Lee wrote a letter as the talks began saying that the pier leaked.; Lee",
			"Ida Roth, a clerk, met a driver at a truck stop promising a new pier.; Ida Roth, a clerk"
	})
	void speaksWhoeverKeepsDoingSo(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Roth remembered Stein claiming that the pier leaked.; Stein",
			"Roth remembered the clerk telling him that the pier leaked.; the clerk",
			"Roth recalled him saying that the pier leaked.; him",
			"Roth remembered the flood, saying it was a shame.; Roth"
	})
	void speaksWhoeverIsRemembered(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ida Roth told the story while her rival, Karl Stein, had won the town by saying that the pier leaked.; her rival, Karl Stein",
			"Ida Roth left early, but Karl Stein won the town by saying that the pier leaked.; Karl Stein",
			"Ida Roth won the first town, although Karl Stein won the second by saying that the pier leaked.; Karl Stein",
			"Ida Roth won the town by saying that the pier leaked.; Ida Roth",
			"Looking back, there was a tie between the Harbour Board concluding that the pier leaked and the vote.; the Harbour Board"
	})
	void speaksWhoseClauseItIs(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"He complained about the rain, mocked the Harbour Party and its members, and made it clear that the pier leaked.",
			"He met the board, demanded a large sum of money, and also demanded that the pier be mended.",
			"He opened the talk, called the plan a joke and said that the pier leaked."
	})
	void everyVerbOfALimbHasTheFirstSubject(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isNotEmpty().allSatisfy(quote -> assertThat(quote).startsWith("He | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Friday at the Ulm Harbour council's spring meeting Sen. Ida Roth (D-Ohio) said the pier leaked.; Sen. Ida Roth (D-Ohio)",
			"Saturday at the Ohio convention Gov. Ida Roth said the pier leaked.; Gov. Ida Roth",
			"Saturday at the convention Ida Roth said the pier leaked.; Ida Roth",
			"Monday at the Ulm fair the mayor said the pier leaked.; the mayor",
			"Advisers to Gov. Ida Roth said the pier leaked.; Advisers to Gov. Ida Roth",
			"The chief aide of the state's former senator Ida Roth said the pier leaked.; The chief aide of the state's former senator Ida Roth",
			"A speaker at the state's spring fair said the pier leaked.; A speaker at the state's spring fair",
			"Monday in the town the chief engineer Karl Stein said the pier leaked.; the chief engineer Karl Stein"
	})
	void isNoPlaceBeforeTheName(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"It was late, an honour Stein said he hoped would come soon.; Stein",
			"It was late, a prize Stein said would change his life.; Stein",
			"The pier leaks, a furious Stein said he had been told.; a furious Stein"
	})
	void isNoNounThatItTellsOf(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}

	/** What is said within what somebody says is no second saying. */
	@ParameterizedTest
	@ValueSource(strings = {"Lee said he left when Ida Roth began attacking the clerk.", "Lee said he left after Ida Roth started blaming the clerk."})
	void saysItOnce(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith("Lee | ");
	}
}
