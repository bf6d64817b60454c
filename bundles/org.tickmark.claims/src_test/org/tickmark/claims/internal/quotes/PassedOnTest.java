package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Explanation.AttributedSpeech;
import org.tickmark.claims.Explanation.ProbableSpeech;

/** Words passed on by somebody, told before their speaker, or gone on with in a paragraph of their own. */
class PassedOnTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Echoed Sen. Ann Lee (D-Ulm), “I was told so.”; Sen. Ann Lee (D-Ulm) | Echoed | I was told so.",
			"Agreed Rep. Karl Brook (R-Ohio): “It leaks.”; Rep. Karl Brook (R-Ohio) | Agreed | It leaks.",
			"“It leaks,” echoed Ted Roth.; Ted Roth | echoed | It leaks,",
			"“It leaks,” said Karl Brook (R-Ohio) of his own town's readiness to let it close.; Karl Brook (R-Ohio) | said | It leaks,",
			"“We had no time to leave,” Ann Lee, a clerk in Ulm was quoted as saying by the Post.; "
					+ "Ann Lee, a clerk in Ulm | was quoted as saying | We had no time to leave,",
			"“We had no time to leave,” the mayor was quoted as saying by the Post.; the mayor | was quoted as saying | We had no time to leave,",
			"“We had no time to leave,” Ann Lee, a clerk in Ulm said.; Ann Lee, a clerk in Ulm | said | We had no time to leave,",
			"“You call them names,” Lee charged in her speech.; Lee | charged | You call them names,",
			"“Would it leak?” Brook pressed.; Brook | pressed | Would it leak?",
			"“It is great!” beamed Karl Roth of Ulm.; Karl Roth of Ulm | beamed | It is great!",
			"“It leaks,” he went on.; he | went on | It leaks,",
			"“It leaks,” the Ulm Post reported him saying.; him | saying | It leaks,",
			"“It leaks,” the Ulm Post reported.; the Ulm Post | reported | It leaks,",
			"“It leaks every day,” Brook began the meeting, and left.; Brook | began | It leaks every day,",
			"“It leaks every day.” Brook began the meeting late.; - | - | It leaks every day.",
			"“He looks after his boats and mills,” Brook accused, and left.; Brook | accused | He looks after his boats and mills,",
			"“He looks after his boats.” Brook accused Roth of theft.; - | - | He looks after his boats.",
			"Said Ann Lee, who grew up in the port, “We were proud.”; Ann Lee, who grew up in the port | Said | We were proud.",
			"“Will it leak?” Ann Lee said in a conference call with Ulm reporters.; Ann Lee | said | Will it leak?",
			"“It is a wall!” Ann Lee said as she opened the dam.; Ann Lee | said | It is a wall!",
			"“Will it leak?” Lee told reporters during Tuesday's conference call.; Lee | told | Will it leak?",
			"“Will it ever leak?” Lee said on Monday that the dam was old.; - | - | Will it ever leak?",
			"“Will it ever leak?” Lee said in May the dam was old.; - | - | Will it ever leak?",
			"“It leaks,” Karl Brook, the clerk, said.; Karl Brook, the clerk | said | It leaks,"
	})
	void findsWhoSpeaksTheQuotation(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The Post cited the mayor of one of the towns closest to the dam, Ann Lee, as saying that the wall had cracked.; "
					+ "the mayor of one of the towns closest to the dam, Ann Lee | saying | that the wall had cracked",
			"The Ulm Institute reported citing early findings that the dam was built of sand.; "
					+ "The Ulm Institute | reported | that the dam was built of sand",
			"The Ulm Post reported him saying that the wall had cracked.; him | saying | that the wall had cracked",
			"The Ulm Post reported Ted Roth as saying that the wall had cracked.; Ted Roth | saying | that the wall had cracked",
			"The Ulm Post reported that the wall had cracked.; The Ulm Post | reported | that the wall had cracked",
			"The lake rose by two metres, according to a poll by the Ulm Institute.; "
					+ "a poll by the Ulm Institute | according to | The lake rose by two metres",
			"The lake rose by two metres, according to a report on Ulm Television.; "
					+ "a report on Ulm Television | according to | The lake rose by two metres",
			"The lake rose by two metres, according to a report on Monday.; a report | according to | The lake rose by two metres"
	})
	void findsWhoseWordsArePassedOn(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).contains(quote).hasSizeLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The flour is old,” Ann Lee said in a call, the Ulm Post reported.; Ann Lee | said | The flour is old,",
			"The mill on Tuesday said sales rose by 3 percent, less than estimates for a gain of 4 percent, according to Lake Data.; "
					+ "The mill | said | sales rose by 3 percent"
	})
	void areTheirsWhoIsNamedNearest(String sentence, String quote) {
		QuotesIn found = QuotesIn.text(sentence);

		assertThat(found.of("quote.direct").size() + found.of("quote.indirect").size()).isEqualTo(1);
		assertThat(found.quotes(sentence.startsWith("“") ? "quote.direct" : "quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The flour is old,” Ann Lee said, but the bread was good, Karl Brook said.; Karl Brook | said | "
					+ "“The flour is old,” Ann Lee said, but the bread was good",
			"The mill said sales rose by 3 percent, according to the Ulm Post.; the Ulm Post | according to | The mill said sales rose by 3 percent"
	})
	void areTheOuterSourcesWhereItTellsMore(String sentence, String quote) {
		QuotesIn found = QuotesIn.text(sentence);

		assertThat(found.quotes(sentence.startsWith("“") ? "quote.direct" : "quote.indirect")).contains(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook said the dam was old.; Karl Brook | - | It will be torn down and built again next year.",
			"Ann Lee has said the dam was old.; Ann Lee | - | It will be torn down and built again next year.",
			"Karl Brook left the hall.; - | - | It will be torn down and built again next year.",
			"Clerks said the dam was old.; - | - | It will be torn down and built again next year.",
			"Karl Brook said the dam was old. The town has a hall.; - | - | It will be torn down and built again next year."
	})
	void goesOnForThePersonReportedLastAbove(String above, String quote) {
		String text = above + "\n\n“It will be torn down and built again next year.”\n\nThe hall is new.";

		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook said the dam was old.\n\n“Will it be torn down and built again next year?”\n\nThe hall is new.",
			"Karl Brook said the dam was old.\n\n“It will be torn down.” The hall is new and has a roof of glass."
	})
	void leavesOpenWhoAsksOrWhatStandsAmongOtherWords(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith("- | - |");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The Post quoted one of the mayor's aides as saying that the pier leaks.; one of the mayor's aides | saying | that the pier leaks",
			"The Post quoted Ida Roth as saying on Monday that the pier leaks.; Ida Roth | saying | that the pier leaks",
			"Ida Roth cited the law as a reason.; Ida Roth | cited | the law as a reason",
			"He quoted from the book as saying little is good.; He | quoted | from the book as saying little is good"
	})
	void givesWhatIsCitedToWhoeverSaidIt(String sentence, String line) {
		var found = QuotesIn.text(sentence);

		assertThat(found.quotes("quote.indirect")).containsExactly(line);
		assertThat(found.of("quote.indirect")).extracting(Claim::why).allMatch(AttributedSpeech.class::isInstance);
	}

	@Test
	void keepsTheCitingWhereItTellsMore() {
		assertThat(QuotesIn.text("The Post cited a rise in wages and the mayor as saying that the pier leaks.").quotes("quote.indirect"))
				.anyMatch(line -> line.startsWith("The Post | "));
	}

	@Test
	void givesWhatADiverIsQuotedAsSayingToTheDiver() {
		assertThat(QuotesIn.text("The Post quoted a diver as saying the pier leaks.").quotes("quote.indirect"))
				.containsExactly("a diver | saying | the pier leaks");
	}

	@Test
	void takesNoDayForWhoeverIsCited() {
		var found = QuotesIn.text("Karl Stein was quoted on Friday as saying that the pier leaks.");

		assertThat(found.quotes("quote.indirect")).containsExactly("Karl Stein | saying | that the pier leaks");
		assertThat(found.of("quote.indirect")).extracting(Claim::why).allMatch(ProbableSpeech.class::isInstance);
	}

	@Test
	void takesNobodyElseForWhoeverQuotesHim() {
		var found = QuotesIn.text("In a tweet Ida Roth quoted the mayor as saying “We need to do something now.”");

		assertThat(found.quotes("quote.direct")).containsExactly("the mayor | saying | We need to do something now.");
		assertThat(found.of("quote.direct"))
				.extracting(claim -> claim.detail() instanceof Attribution said ? said.speaker().flatMap(one -> one.resolved()).orElse("") : "-")
				.containsExactly("");
	}
}
