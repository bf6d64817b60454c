package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;

/** Part of a sentence stands in marks, and no word of saying belongs to it. */
class PartQuotationTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee teased a new pier “that no other town on this lake will have”.; Ann Lee | - | that no other town on this lake will have",
			"She also dreaded a plan that “takes the stones from under our houses”.; She | - | takes the stones from under our houses",
			"The mayor had fretted that the dam “will not last another winter”.; The mayor | - | will not last another winter"
	})
	void isProbablyByWhoeverTheSentenceTellsOf(String text, String quote) {
		var quotes = QuotesIn.text(text);

		assertThat(quotes.quotes("quote.direct")).containsExactly(quote);
		assertThat(quotes.of("quote.direct")).extracting(Claim::why).allMatch(Explanation.ProbableSpeech.class::isInstance);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee hit the mayor for “hiding every leak from the town”.; Ann Lee",
			"The mayor took credit for “each and every stone of the dam”.; The mayor",
			"The harbour board laid out a vision for “a port that pays for all of its crews”.; The harbour board",
			"Karl Roth left, and the mayor egged on the crews with talk of “a new boat for each of us”.; the mayor",
			"The ad targets a “rotten board that sells each stone of the dam”.; The ad",
			"Ann Lee issued a statement calling on the crews “to guard each boat on the lake”.; Ann Lee",
			"Ann Lee likes the port -- “I think no boat is safer than in our own town.”; Ann Lee"
	})
	void isProbablyByWhoeverTheClauseIsAbout(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).first().asString().startsWith(speaker + " | ");
		assertThat(QuotesIn.text(text).of("quote.direct")).first().extracting(Claim::why).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks, and no board has the will to mend it,” one mill ad declared.; one mill ad",
			"“The dam leaks, and no board has the will to mend it,” a voice-over in the film states.; a voice-over in the film",
			"“The dam leaks, and no board has the will to mend it!” growled Karl Roth.; Karl Roth",
			"The “question of who is to mend the dam remains a great one,” Ann Lee, a clerk at the port, wrote.; Ann Lee, a clerk at the port"
	})
	void isProbablyByWhoeverDoesSomethingRightBehind(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).first().asString().startsWith(speaker + " | ");
	}

	@Test
	void goesOnWhereASentenceOpensWithIt() {
		assertThat(QuotesIn.text("“The dam leaks,” Ann Lee said. “It has been old for so many years” in every part of the port.")
				.quotes("quote.direct")).last().asString().startsWith("Ann Lee | ").endsWith("It has been old for so many years");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann Lee was described as “the worst of all the clerks of the port”.",
			"Ann Lee took her boat wherever she went, “sailing and rowing on the waters of the enemy.”",
			"Karl Roth runs a mill whose owner wants “a port that pays for all of its crews”.",
			"Ann Lee likes the headline “Why no boat is safe in our own town”."
	})
	void isByNobodyWhereItIsToldOfSomebody(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).last().asString().startsWith("- | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The flood began with reports of a “small leak in the north wall”.",
			"Ann Lee was blamed for what became “a hole in the purse of the town”.",
			"When Ann Lee lost the vote that was called “a fight over every last stone”, the town cheered.",
			"Ann Lee wrote a column titled “Why the dam must never be sold”.",
			"Ann Lee ignored a note “all of the boats will burn by the spring”.",
			"Karl Brook received an order to “leave the hall and never to come back”.",
			"Karl Brook copied a speech whose author had seen “a sea of fire on every side of the town”.",
			"Ann Lee insulted a fireman who had seen “a sea of fire on every side of the town”.",
			"Ann Lee dreaded a law that “takes the stones from under our houses”.",
			"Ann Lee joined a march against “the sale of every last boat on the lake”.",
			"“The dam is old,” Ann Lee said. The Constitution bars “cruel and unusual punishments of any kind.”",
			"“The dam is old,” Ann Lee said. The town charter gives the board “full power over every last stone.”",
			"“The dam is old,” Ann Lee said. The town charter gives the board “full power over every last stone.”",
			"Ann Lee joined the cast of the play “Rivers and Stones of Old Ulm.”",
			"“The dam is old,” Ann Lee said. Karl Brook's plan becomes “a quite different danger for the town.”",
			"“The dam is old,” Ann Lee said.\n\nA wet year becomes “a quite different danger for the town.”"
	})
	void isByNobodyWhoIsTold(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).last().asString().startsWith("- | - | ");
	}

	@Test
	void isNotByWhoeverSpokeBeforeWhereAnotherCriesIt() {
		var quotes = QuotesIn.text("“The dam is old,” Ann Lee said. Then came the worst: “It has broken on both sides,” bawled the fireman.");

		assertThat(quotes.quotes("quote.direct")).last().asString().doesNotStartWith("Ann Lee").endsWith("It has broken on both sides,");
	}

	@Test
	void isWholeWithItsSentenceWhereSomebodyWrites() {
		var quotes = QuotesIn.text("With the help of clerks, the mill was “working to change its name for good,” wrote the clerk, Ann Lee.");

		assertThat(quotes.quotes("quote.direct")).containsExactly("the clerk, Ann Lee | wrote | "
				+ "With the help of clerks, the mill was “working to change its name for good,”");
	}

	@Test
	void isNotJoinedToWhatIsQuotedNext() {
		assertThat(QuotesIn.text("Ann Lee dreaded a plan that “takes the stones from under our houses.” “We will not let it pass.”")
				.quotes("quote.direct")).containsExactly("Ann Lee | - | takes the stones from under our houses.",
						"Ann Lee | - | We will not let it pass.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The harbour board released a statement on Monday, offering “a deep and sincere apology” to Ida Roth.; The harbour board",
			"Ida Roth issued a “full and very frank apology” to the crew.; Ida Roth",
			"Ida Roth sent the crew her “most sincere and deep” condolences.; Ida Roth",
			"Ida Roth sent a letter to members inviting them to “win my carved boat!”; Ida Roth"
	})
	void givesWordsOfAnApologyOrInvitationToWhoeverGivesIt(String sentence, String speaker) {
		var found = QuotesIn.text(sentence);

		assertThat(found.quotes("quote.direct")).singleElement().asString().startsWith(speaker + " | ");
		assertThat(found.of("quote.direct")).extracting(Claim::why).allMatch(Explanation.ProbableSpeech.class::isInstance);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ida Roth never issued a “full and very frank apology” to the crew.",
			"The crew got a “full and very frank apology” from the board.",
			"Ida Roth offered a “free boat for the first ten buyers” deal.",
			"Ida Roth left after the board offered “a full and very frank apology” to the crew.",
			"Ida Roth wrote a letter to the mayor after his vow to “mend the old pier at once”.",
			"Ida Roth sent a letter to a clerk who wanted to “mend the old pier at once”."
	})
	void givesToNobodyWhatMayBeAnothers(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).singleElement().asString().startsWith("- | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“It leaks,” Ann Lee said. For the crews of the lake, by contrast, “nothing on that pier has ever been safe.”",
			"Ann Lee said the dam was safe. Unless the board leaves, “it is hard to see how the pier can be kept.”",
			"“It leaks,” Ann Lee said. The pier has “never been safe for any of the crews.”",
			"“It leaks,” Ann Lee said. Sadly, “nothing on that pier has ever been safe.”",
			"The plan “got a new name,” Ann Lee said, and still “has not a single stone to show for all of it.”"
	})
	void isProbablyByWhoeverSpokeJustBefore(String text) {
		var found = QuotesIn.text(text);

		assertThat(found.quotes("quote.direct")).last().asString().startsWith("Ann Lee");
		assertThat(found.of("quote.direct")).last().extracting(Claim::why).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@Test
	void goesOnToNobodyBelow() {
		assertThat(QuotesIn.text("Ann Lee said the dam was old. For the crews, “nothing on that pier has ever been safe.”\n\n"
				+ "It is old. “Mend the pier before the end of May.”").quotes("quote.direct").getLast()).startsWith("- | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann Lee said the dam was old. By the rules of the port, “no boat may be tied up for more than a day.”",
			"Ann Lee said the dam was old. On the oldest of the stones, “here stood the first of the piers.”",
			"Ann Lee said the dam was old. If mended, “no boat may be tied up for more than a day.”",
			"Ann Lee said the dam was old. For an answer, “no boat may be tied up for more than a day.”",
			"Ann Lee said the dam was old. Later, “no boat may be tied up for more than a day.”",
			"Ann Lee said she had asked twice. The response was “ask the crews of the harbour for it.”",
			"Ann Lee said she had been caught. The charge was “theft of a boat from the harbour.”",
			"Ann Lee said Mill Corp. lied. Mill Corp. is “proud of the way in which it treats the crews.”",
			"Ann Lee said the owners lied. The owners were “sure that the court would see it in their way.”",
			"Ann Lee said the board lied. The board was “sure that the court would see it in the same way.”",
			"Ann Lee said she had a card. It was “meet me on the pier with all of the papers.”",
			"Ann Lee said the plan was old. “Sweet is the morning on the pier of Ulm” for the crews of the lake.",
			"“It leaks,” Ann Lee said. The board met. For the crews of the lake, “nothing on that pier has ever been safe.”",
			"“It leaks,” Ann Lee said.\n\nFor the crews of the lake, by contrast, “nothing on that pier has ever been safe.”",
			"The crews said the dam was old. A new wall would help, but only if “the town pays for every last stone.”",
			"Ann Lee said the plan was old. Karl Brook left, because “the town pays for every last stone.”",
			"Ann Lee said the plan was old. “Nothing on that pier is safe” was what the last of the crews had heard.",
			"Ann Lee said the plan was old. Karl Brook ignored a call to “mend the pier before the end of May.”",
			"Ann Lee said the plan was old. She was handed a bill that bars “every last boat from the old pier.”",
			"Ann Lee signed the plan. For the crews of the lake, “nothing on that pier has ever been safe.”"
	})
	void isByNobodyWhereTheSentenceTellsMore(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).last().asString().startsWith("- | - | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"As Ann Lee puts it, Karl Roth told the crews that “the wall has to go before the winter.”",
			"Yet as Ann Lee noted, Karl Roth told the crews that “the wall has to go before the winter.”"
	})
	void isNotByWhoeverIsOnlyNamedBeforeAnother(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).noneMatch(quote -> quote.startsWith("Ann Lee"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mayor wants the crews “to say first of all that the pier is lost”.; The mayor | - | to say first of all that the pier is lost",
			"It rests on a “clear source of money for the mill,” as a harbour memo put it.; a harbour memo | put it | clear source of money for the mill,",
			"As Ann Lee puts it, Roth has made the crews “an offer that nobody can sail away from.”; "
					+ "Ann Lee | puts it | Roth has made the crews “an offer that nobody can sail away from.”",
			"Yet, as Ann Lee noted in a talk on Sunday, the pier “has kept a few friends in the town.”; "
					+ "Ann Lee | noted | the pier “has kept a few friends in the town.”"
	})
	void isByWhoeverPutsItSo(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(quote);
	}
}
