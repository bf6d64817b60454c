package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, and how far, where what is said stands between a subject and what it did: "Lee, after saying that it leaks, left". */
class BetweenSubjectAndVerbTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee, after saying that the pier leaked, took to the sea.; Lee; that the pier leaked",
			"Lee, after initially saying he would not sail, took to the sea.; Lee; he would not sail",
			"The council, after having announced that the pool would close, changed its mind.; The council; that the pool would close",
			"The party, while insisting that it was united, split into three.; The party; that it was united",
			"Dr. Roth, despite warning that the pier was weak, signed the papers.; Dr. Roth; that the pier was weak",
			"The firm, since announcing in May that it would move to Ulm, has lost its staff.; The firm; that it would move to Ulm",
			"Prosecutors, besides arguing that the fire was set, pointed to the debts.; Prosecutors; that the fire was set",
			"Lee, aside from arguing that the tax was unfair, offered no plan.; Lee; that the tax was unfair",
			"Ann Lee, the mayor of Ulm, after conceding that she had lost, thanked her voters.; Ann Lee, the mayor of Ulm; that she had lost",
			"Many were surprised when Lee, after claiming that the pier leaked, bought it.; Lee; that the pier leaked",
			"Lee, before telling the court that she saw the van, asked for water.; Lee; that she saw the van"
	})
	void speaksWhoeverThenDoesSomething(String sentence, String speaker, String words) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).first().asString().startsWith(speaker + " | ").endsWith(" | " + words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The minister, after promising that no one would be worse off, cut the grant by half.; that no one would be worse off",
			"Lee, while insisting that the pier is safe, wants a second opinion.; that the pier is safe",
			"The club, after announcing that coaches, crews and staff would go, laid off ten.; that coaches, crews and staff would go",
			"Lee, after saying he would stay in Ulm - it is old, given its walls - bought a boat.; he would stay in Ulm - it is old, given its walls",
			"Lee, saying that the pier leaked, left the hall.; that the pier leaked",
			"Lee argued with Roth, saying that the loss of boats — as Stein put it — was slight.; that the loss of boats — as Stein put it — was slight"
	})
	void isSaidUpToTheVerbOfTheSubject(String sentence, String words) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().endsWith(" | " + words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"On Monday, after saying that the pier leaked, he left.; he",
			"In Ulm, before announcing that the pool would close, the council met.; the council",
			"After saying that the pier leaked, Lee left.; Lee"
	})
	void leadsUpToWhoeverStandsBehind(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().startsWith(speaker + " | ");
	}
}
