package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time, a paper, a finding or a denial between whoever speaks and what is said. */
class WhoseWordsTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The clerk of the port has over the past few weeks often warned that the dam leaks.; The clerk of the port",
			"A clerk from the port said in a statement emailed to the Post that the dam leaks.; A clerk from the port",
			"A clerk who did not want to be named because of port rules said that the dam leaks.; "
					+ "A clerk who did not want to be named because of port rules",
			"First estimates put the cost of the dam at ten dollars.; First estimates",
			"The council welcomed the miller's first finding that the dam leaks.; the miller",
			"The council welcomed its finding that the dam leaks.; its",
			"Lee said the dam leaks, a charge that port officials strongly denied, saying it was dry.; port officials",
			"Lee said the port officials had left the dam, saying it was dry.; Lee",
			"Arguing that the dam leaks, with the first boats lost in May, Ann Lee has left.; Ann Lee",
			"Clerks were asked, and all but one said the dam leaks.; all but one",
			"Clerks were asked, but one said the dam leaks.; one",
			"Lee said that after legal advice Ulm had concluded the dam was old, saying he backed the judges.; Lee"
	})
	void findsWhoSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The clerks have a larger say than the millers.", "The town shut the mill after a suicide blast in the north." })
	void leavesANounThatLooksLikeAVerb(String sentence) {
		assertThat(QuotesIn.text(sentence).of("quote.indirect")).isEmpty();
	}

	@Test
	void takesNobodyFromTheStoryForWhoeverTellsIt() {
		assertThat(QuotesIn.text("They never tire of telling this story: In May, with boats lost, the crew learned of a leak.").quotes("quote.indirect"))
				.noneMatch(line -> line.startsWith("the crew"));
	}

	@Test
	void takesWhatALotOfThemSay() {
		assertThat(QuotesIn.text("A third say that the dam leaks.").quotes("quote.indirect")).containsExactly("A third | say | that the dam leaks");
	}

	@Test
	void readsTheNameThatEndsAHeading() {
		assertThat(QuotesIn.text("‘The dam will hold till spring’: Ann Lee\n\nAnn Lee left.").quotes("quote.direct"))
				.containsExactly("Ann Lee | : | The dam will hold till spring");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"‘The dam will hold till spring’: Five boats sink",
			"‘The dam will hold till spring’: The Mill",
			"‘The Dam’: Part Two"
	})
	void takesNoSubjectOfAHeadingForASpeaker(String heading) {
		assertThat(QuotesIn.text(heading + "\n\nAnn Lee left.").quotes("quote.direct")).noneMatch(line -> line.contains(" | : | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The ferries carry more than half of the millers.” [The Ulm Post]; The Ulm Post | [",
			"“The ferries carry more than half of the millers.” [UP.]; UP | [",
			"“The ferries carry more than half of the millers.” – @evabrook; @evabrook | –",
			"OPEN—“Show in the old mill confronts the tide,” by Post's Eva Brook: http://up.example/1; Eva Brook | by"
	})
	void takesWhoeverIsCreditedBehind(String text, String credit) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith(credit + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“The ferries carry more than half of the millers.” [Applause]",
			"“The ferries carry more than half of the millers.” [as he left]",
			"“The ferries carry more than half of the millers” by night and day."
	})
	void takesNoNoiseForACredit(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).noneMatch(line -> !line.startsWith("- | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Eva Brook said the mill is rich. Good bread still sells, but usually only when “the price is lower than the tide.”; Eva Brook",
			"Eva Brook said the plan was old. A new wall would help, but only if “the town pays for every last stone.”; Eva Brook",
			"Eva Brook said the plan was old. Crews left, because “the town pays for every last stone.”; Eva Brook",
			"“The dam is old,” Eva Brook said. A wet year becomes “a quite different danger for the town.”; Eva Brook",
			"“We thought only Karl Roth was rude,” said Eva Brook. Roth “misspoke and should say so in public.”; Eva Brook",
			"Eva Brook said, “Instead of calling us after the flood,” the mayor “went out for a swim.”; Eva Brook"
	})
	void goesOnInTheWordsOfWhoeverSpokeLast(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct").getLast()).startsWith(speaker + " | said | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Eva Brook said the mill is rich. Karl Roth still sells bread, but usually only when “the price is lower than the tide.”",
			"Eva Brook said the mill is rich. The law says nothing, and the charter bars “every last boat from the quay.”"
	})
	void goesOnForNobodyWhereAnotherIsNamedOrAPaperSpeaks(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct").getLast()).doesNotStartWith("Eva Brook");
	}
}
