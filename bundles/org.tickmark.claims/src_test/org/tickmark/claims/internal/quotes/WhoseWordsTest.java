package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

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
			"“It leaks at every joint,” reacted Eva Brook.; Eva Brook | reacted | It leaks at every joint,",
			"“It leaks at every joint,” Eva Brook roared.; Eva Brook | roared | It leaks at every joint,",
			"The old mill ad claims “nobody has ever seen such bread.”; The old mill ad | claims | nobody has ever seen such bread.",
			"The contract promises “a new wall by the end of the year.”; The contract | promises | a new wall by the end of the year.",
			"The plan was derided by Eva Brook as “the end of all our bread.”; Eva Brook | derided | the end of all our bread.",
			"They won after her May comment that, “No miller has ever seen such bread.”; her | comment | No miller has ever seen such bread."
	})
	void findsWhoSaysWhatStandsInTheMarks(String sentence, String quotation) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(quotation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Eva Brook has signaled that the mill may close.; Eva Brook | has signaled | that the mill may close",
			"The harbour board forecast that the mill would close.; The harbour board | forecast | that the mill would close",
			"The bank projects that the mill will close.; The bank | projects | that the mill will close",
			"Eva Brook called upon the town to mend the dam.; Eva Brook | called upon | the town to mend the dam",
			"Eva Brook's answer was that the dam leaks.; Eva Brook | answer was | that the dam leaks",
			"His main argument is that “the dam leaks at every joint.”; His | argument is | that “the dam leaks at every joint.”",
			"The letter rebuts comments from former mayor Eva Brook that the dam was dry.; former mayor Eva Brook | comments | that the dam was dry",
			"The letter rebuts a suggestion by the old mayor that somebody “ought to look” at the dam.; the old mayor | suggestion | "
					+ "that somebody “ought to look” at the dam",
			"The letter rebuts Eva Brook's earlier statements that the dam was dry.; Eva Brook | statements | that the dam was dry"
	})
	void findsWhoSaysTheClause(String sentence, String saying) {
		var found = QuotesIn.text(sentence);

		assertThat(Stream.of("quote.direct", "quote.indirect").flatMap(rule -> found.quotes(rule).stream())).containsExactly(saying);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A new project attracted millers from the town.",
			"Eva Brook left after remarks from the clerk that drew fire.",
			"Eva Brook left after remarks that hurt the town.",
			"Eva Brook dug up accusations from that year.",
			"The mill stood for its owners, and the main point was that.",
			"A rail bridge and the kids of the town are missed."
	})
	void findsNobodyWhoSaysAnything(String sentence) {
		var found = QuotesIn.text(sentence);

		assertThat(found.quotes("quote.indirect")).isEmpty();
		assertThat(found.quotes("quote.direct")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“Nobody has seen such bread,” Eva Brook said. “It is sold in all of the mills” of the old town.",
			"“Nobody has seen such bread,” said Eva Brook. “But I think it is sold here,” because of the long winter.",
			"“Nobody has seen such bread,” Eva Brook said. “It is sold in all of the mills,” which pleased the town."
	})
	void endsAQuotationInTheWordsOfTheWriter(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith("Eva Brook | said | Nobody has seen such bread, … ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The ferries carry more than half of the millers.” [The Ulm Post]; The Ulm Post | [",
			"“The ferries carry more than half of the millers.” [The Ulm Post]; The Ulm Post | [",
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
