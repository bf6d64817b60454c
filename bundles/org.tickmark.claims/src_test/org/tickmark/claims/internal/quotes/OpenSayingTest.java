package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;

/** A sentence that tells who speaks and not what, and right behind it a quotation in a sentence of its own. */
class OpenSayingTest {
	private static final String PART = "\n\n";
	private static final String QUOTED = " “The roof of the hall has leaked for years.”";

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lidl said in a statement.; Lidl; said",
			"Mayor Anna Holt responded in a statement.; Mayor Anna Holt; responded",
			"NATO said in a statement on Friday.; NATO; said",
			"The weather service warned on Sunday evening.; The weather service; warned",
			"The coach told reporters after the match.; The coach; told",
			"Coach Dan Reed spoke to reporters after the match.; Coach Dan Reed; spoke",
			"In court, Judge Maria Keller told the defendant on Friday.; Judge Maria Keller; told",
			"Finance chief Petra Lang told analysts on a conference call.; Finance chief Petra Lang; told",
			"The council has responded in a letter to parents.; The council; has responded",
			"The Lidl chain said in a statement provided to the Gazette.; The Lidl chain; said",
			"On Monday, a spokesman for Northwind responded by email.; a spokesman for Northwind; responded",
			"When asked about the delay, Holt replied.; Holt; replied",
			"But Mayor Anna Holt disagreed.; Mayor Anna Holt; disagreed",
			"He later said in a radio interview.; He; later said"})
	void leadsUpToTheQuotation(String before, String speaker, String cue) {
		assertThat(QuotesIn.text(before + QUOTED).quotes("quote.direct"))
				.containsExactly(speaker + " | " + cue + " | The roof of the hall has leaked for years.");
	}

	@Test
	void givesItToSomebodyOnlyProbably() {
		assertThat(QuotesIn.text("Lidl said in a statement." + QUOTED).of("quote.direct")).extracting(Claim::why)
				.containsExactly(new Explanation.ProbableSpeech("said"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"The two ministers said in a joint statement.", "Holt and Roth said in a statement.", "The family said in a statement."})
	void isOfSeveralWhereTheySignIt(String before) {
		assertThat(QuotesIn.text(before + QUOTED).quotes("quote.direct")).noneMatch(line -> line.startsWith("-"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The fine was announced in a statement.",
			"The minister was asked in a radio interview.",
			"Holt asked the minister in parliament.",
			"Holt never replied.",
			"Holt will respond in a statement on Friday.",
			"Holt could not explain on Friday.",
			"Nobody answered.",
			"Not everyone agreed.",
			"The two sides agreed on Monday.",
			"The two men spoke on Friday.",
			"The crowd laughed.",
			"The talks began on Friday.",
			"The alarm answered at once.",
			"Holt believed in it until the end.",
			"I told the mayor on Friday.",
			"He left without a word.",
			"The shop closed after Lidl responded in a statement.",
			"Holt said in a statement. Roth shook his head."})
	void leadsUpToNothing(String before) {
		assertThat(QuotesIn.text(before + QUOTED).quotes("quote.direct")).containsExactly("- | - | The roof of the hall has leaked for years.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Holt said in a statement. “It leaks in every corner,” Roth added.; Roth",
			"Holt said in a statement. “It leaks in every corner,” said Roth.; Roth",
			"Holt said in a statement. “It leaks in every corner.” — Carl Roth; Carl Roth",
			"Holt said the roof was old. “It leaks in every corner.” — Carl Roth; Carl Roth"})
	void givesWayToWhoeverIsNamedBehind(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).allMatch(line -> line.startsWith(speaker + " |")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {" ", PART})
	void partsItFromTheQuotationOfAnother(String between) {
		var quotes = QuotesIn.text("“It leaks,” Ann Lee said on Monday." + between + "Mayor Carl Holt responded in a statement." + QUOTED);

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | It leaks,",
				"Mayor Carl Holt | responded | The roof of the hall has leaked for years.");
	}

	@Test
	void leadsUpToAQuotationThatIsTheNextParagraph() {
		var quotes = QuotesIn.text("“It leaks,” Ann Lee said." + PART + "Mayor Carl Holt responded in a statement." + PART + QUOTED.strip());

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | It leaks,",
				"Mayor Carl Holt | responded | The roof of the hall has leaked for years.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"“Has the roof of the hall leaked for years?”", "“The roof of the hall has leaked for years.” Nobody came.",
			"The hall is old. “The roof of the hall has leaked for years.”"})
	void leadsUpToNoQuestionAndToNothingWithinTheNextParagraph(String next) {
		var quotes = QuotesIn.text("Mayor Carl Holt responded in a statement." + PART + next);

		assertThat(quotes.quotes("quote.direct")).hasSize(1).allMatch(line -> line.startsWith("- | -"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"She explained in a letter.", "Lee wrote on Facebook on Monday."})
	void goesOnWithTheQuotationOfTheSamePerson(String between) {
		assertThat(QuotesIn.text("“It leaks,” Ann Lee said. " + between + QUOTED).quotes("quote.direct"))
				.containsExactly("Ann Lee | said | It leaks, … The roof of the hall has leaked for years.");
	}

	@Test
	void goesOnWithTheNextQuotation() {
		assertThat(QuotesIn.text("Lidl said in a statement. “We will appeal the fine.” “It is far too high for us.”").quotes("quote.direct"))
				.containsExactly("Lidl | said | We will appeal the fine. … It is far too high for us.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Holt responded in a statement. “Hamlet” opens on Friday.", "Holt responded in a statement. “The Long Winter.”"})
	void leadsUpToNoTitle(String text) {
		assertThat(QuotesIn.text(text).of("quote.direct")).isEmpty();
	}
}
