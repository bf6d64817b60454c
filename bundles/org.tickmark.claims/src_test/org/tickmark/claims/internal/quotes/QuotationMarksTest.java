package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation.MismatchedMarks;
import org.tickmark.claims.Explanation.UnclosedMark;
import org.tickmark.claims.Explanation.UnopenedMark;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class QuotationMarksTest {
	@Test
	void reportsAMarkThatIsNeverClosed() {
		var quotes = QuotesIn.text(
				"Ana Ruiz said: “The dock is closed. Boats wait outside.\n\n“We wait,” said Jan Brook.".replace("\n\n“", "\n\nThen “"));

		Claim problem = quotes.of("problem.marks").getFirst();
		assertThat(problem.why()).isEqualTo(new UnclosedMark("“"));
		assertThat(problem.span()).isEqualTo(new Span(15, 16));
		assertThat(quotes.quotes("quote.direct")).first().isEqualTo("Ana Ruiz | said | The dock is closed. Boats wait outside.");
	}

	@Test
	void reportsWhatClosesNothingBehindAnotherQuotation() {
		var problems = QuotesIn
				.text("Ann Lee said: “The dam leaks. Then she left.\n\nThen “we wait,” said Jan Brook. It is old.” He left.").of("problem.marks");

		assertThat(problems).extracting(Claim::why).containsExactly(new UnclosedMark("“"), new UnopenedMark("”"));
	}

	@Test
	void readsTwoSingleMarksForADoubleOne() {
		var quotes = QuotesIn.text("“The mills’ dam leaks,’’ Ann Lee, a clerk, told the Post. “And it is old.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee, a clerk | told | The mills’ dam leaks, … And it is old.");
		assertThat(quotes.of("problem.marks.style")).extracting(Claim::why).containsExactly(new MismatchedMarks("“", "’’"));
	}

	@Test
	void closesAtALoneSingleMarkBehindAFullStopAndSaysSo() {
		var quotes = QuotesIn.text("Ann Lee said: “The dam leaks. It will break in May.’ Then she left the hall.");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | The dam leaks. It will break in May.");
		assertThat(quotes.of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
	}

	@Test
	void closesAtALoneSingleMarkBehindAComma() {
		var quotes = QuotesIn.text("“The dam leaks. It will break,’ Ann Lee said.");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | The dam leaks. It will break,");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Ann Lee said: “The dam’s old. Then she left the hall.",
			"Ann Lee said: “The dam leaks in D.C.’s heart. Then she left the hall."})
	void closesNothingAtAnApostrophe(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly("Ann Lee | said | " + text.substring("Ann Lee said: “".length()));
	}

	@Test
	void opensAtAMarkThatIsTurnedTheWrongWay() {
		var first = QuotesIn.text("” The dock is shut for now,” said Jan Brook. “It will open in May.”");
		var behindVerb = QuotesIn.text("Jan Brook says,” The dock is shut for now.”");

		assertThat(first.quotes("quote.direct")).containsExactly("Jan Brook | said | The dock is shut for now, … It will open in May.");
		assertThat(behindVerb.quotes("quote.direct")).containsExactly("Jan Brook | says | The dock is shut for now.");
	}

	@Test
	void opensNothingWhereNoOtherMarkCloses() {
		assertThat(QuotesIn.text("” The dock is shut for now, said “Jan” Brook.").quotes("quote.direct")).isEmpty();
	}

	@Test
	void endsNoQuotationAtInches() {
		assertThat(QuotesIn.text("“He is tall; he’s like 6’2”,” Jan Brook said.").quotes("quote.direct"))
				.containsExactly("Jan Brook | said | He is tall; he’s like 6’2”,");
		assertThat(QuotesIn.text("“I was born in ’62,” Jan Brook said, “in May.”").quotes("quote.direct"))
				.containsExactly("Jan Brook | said | I was born in ’62, … in May.");
	}

	@Test
	void reportsAMarkThatClosesNothing() {
		var problems = QuotesIn.text("The dock is closed,” said Jan Brook.").of("problem.marks");

		assertThat(problems).extracting(Claim::why).containsExactly(new UnopenedMark("”"));
	}

	@Test
	void reportsOnlyTheFirstOfTwoWhereItWasMeantToOpen() {
		var behindVerb = QuotesIn.text("Jan Brook said,” The dock is closed.”").of("problem.marks");
		var first = QuotesIn.text("” The dock is closed,” said Jan Brook.").of("problem.marks");

		assertThat(behindVerb).extracting(Claim::span).containsExactly(new Span(15, 16));
		assertThat(first).extracting(Claim::span).containsExactly(new Span(0, 1));
	}

	@Test
	void reportsBothMarksOfTwoQuotationsThatAreNeverOpened() {
		var problems = QuotesIn.text("The dock is closed,” said Jan Brook. Boats wait,” said Ana Ruiz.").of("problem.marks");

		assertThat(problems).hasSize(2);
	}

	@Test
	void reportsMarksThatDoNotMatchAndWhereTheOtherStands() {
		var quotes = QuotesIn.text("Jan Brook said: “The dock is closed. »");

		Claim problem = quotes.of("problem.marks").getFirst();
		assertThat(problem.why()).isEqualTo(new MismatchedMarks("“", "»"));
		assertThat(problem.detail()).isEqualTo(new Related(List.of(new Span(16, 17))));
		assertThat(quotes.quotes("quote.direct")).containsExactly("Jan Brook | said | The dock is closed.");
	}

	@Test
	void closesABentSingleMarkWithAStraightOneAndSaysSo() {
		var quotes = QuotesIn.text("Jan Brook said: “The crew kept asking ‘who is on watch?'” Nobody was.");

		assertThat(quotes.of("problem.marks.style")).extracting(Claim::why).containsExactly(new MismatchedMarks("‘", "'"));
		assertThat(quotes.quotes("quote.direct")).containsExactly("Jan Brook | said | The crew kept asking ‘who is on watch?'");
	}

	@Test
	void takesAStraightApostropheForNoMarkWhileABentOneIsThereToClose() {
		var quotes = QuotesIn.text("‘The pilots' strike is over,’ said Jan Brook.");

		assertThat(quotes.of("problem.marks")).isEmpty();
		assertThat(quotes.quotes("quote.direct")).containsExactly("Jan Brook | said | The pilots' strike is over,");
	}

	@Test
	void keepsAFaultInItsParagraph() {
		var quotes = QuotesIn.text("He said “the dock is closed and left.\n\nIt rained. “We wait for the tide,” said Jan Brook.");

		assertThat(quotes.quotes("quote.direct")).last().isEqualTo("Jan Brook | said | We wait for the tide,");
		assertThat(quotes.of("problem.marks")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"He said: ”We wait.”", "He said: »We wait.«", "It’s the drivers’ day in the ‘90s.",
			"'Tis the drivers' day, rock 'n' roll.", "“‘Go,’ he said,” she said.", "\"The 9\" pipe is long,\" he said.",
			"She is 5'10\" tall.", "“One.\n\n“Two.\n\n“Three.”", "‘Don’t go,’ she said.",
			"‘One. It’s the drivers’ day.\n\n‘Two,’ she said."})
	void findsNoFault(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"‘It leaks. They drank it.\n\nKarl Roth left.", "‘It leaks. They drank it.\n\n“They left,” Roth said."})
	void goesOnOnlyWhereTheNextParagraphRepeatsTheMark(String text) {
		assertThat(QuotesIn.text(text).of("problem.marks")).hasSize(1);
	}

	@Test
	void aQuotationInSingleMarksGoesOnBehindAParagraph() {
		var quotes = QuotesIn.text("‘It leaks. Nobody asked us.\n\n‘We drank it,’ Karl Roth said.");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Karl Roth | said | It leaks. Nobody asked us. … We drank it,");
	}

	@Test
	void readsAHundredThousandMarksNeverClosed() {
		String text = "“a ".repeat(100_000);

		var reading = QuotationMarks.read(ReadProse.of(Draft.of(text)));

		assertThat(reading.faults().listed()).hasSize(1_000);
		// cut into seven paragraphs, of which six begin with a mark that goes on with what is open
		assertThat(reading.faults().more()).isEqualTo(100_000 - 6 - 1_000);
	}

	@Test
	void takesAFewWordsThatNobodySpeaksAsScareQuotes() {
		var quotes = QuotesIn.text("A balloon was accused of being a “spy” aircraft. They read “The Old Man and the Sea” aloud.");

		assertThat(quotes.quotes("quote.scare")).containsExactly("spy", "The Old Man and the Sea");
		assertThat(quotes.of("quote.direct")).isEmpty();
	}

	@Test
	void takesANameThatSomethingIsOfForAScareQuote() {
		var quotes = QuotesIn.text("Roth was the founder of “Millers and Clerks for Ulm 2008.” He is the author of “The Mill: A Life in Ulm.”");

		assertThat(quotes.quotes("quote.scare")).containsExactly("Millers and Clerks for Ulm 2008.", "The Mill: A Life in Ulm.");
		assertThat(quotes.of("quote.direct")).isEmpty();
	}

	@Test
	void takesASentenceBehindOfForAQuotation() {
		assertThat(QuotesIn.text("The hall was full of “We will not sell the old mill.”").of("quote.direct")).hasSize(1);
		assertThat(QuotesIn.text("There were cries of “No Mill For Ulm Or Bonn.”").of("quote.direct")).hasSize(1);
	}

	@Test
	void takesATermThatAPrepositionNeedsForAScareQuote() {
		var quotes = QuotesIn.text("They held him guilty of “theft and false dealing” in May.");

		assertThat(quotes.quotes("quote.scare")).containsExactly("theft and false dealing");
		assertThat(quotes.of("quote.direct")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"They lived with “we will be there soon” for years.", "They went home with “a dam of old and rotten wood.”",
			"They left after “nobody saw the old dam break” in May."})
	void takesASentenceForWhatSomebodySays(String text) {
		assertThat(QuotesIn.text(text).of("quote.direct")).hasSize(1);
	}

	@Test
	void leavesMarkupInTheTextAlone() {
		var quotes = QuotesIn
				.text("Lee wrote: <post pic=\"\" author=\"ann_lee\" time=\"14\">The port is shut</post>. \"It is,\" said Lee.");

		assertThat(quotes.of("problem.marks")).isEmpty();
		assertThat(quotes.quotes("quote.direct")).containsExactly("Lee | said | It is,");
	}

	@Test
	void findsItsWayThroughAnyMixtureOfMarksAndWords() {
		var random = new Random(20_240_611);
		String[] pieces = {"“", "”", "\"", "'", "''", "``", "‘", "’", "«", "»", "„", " ", " ", " ", ". ", ", ", ": ", "\n\n", "said",
				"Ann Lee", "he", "that", "the dock", "according to", "5", "told", "called", "asked to", "saying", "claim that", "adding",
				"As", "’s", "(", ")", ";", "—", "\uD83D\uDE00", "e\u0301", "and", "\uD83D"};
		for (int round = 0; round < 3_000; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(40); i >= 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
			assertSpansInside(text.toString());
		}
	}

	private static void assertSpansInside(String text) {
		var paragraphs = ReadProse.of(Draft.of(text)).paragraphs();
		for (Claim claim : QuotesIn.text(text).claims()) {
			int behind = 0;
			for (Span span : claim.spans()) {
				assertThat(span.isEmpty()).as(text).isFalse();
				assertThat(span.start()).as(text).isGreaterThanOrEqualTo(behind);
				behind = span.end();
				assertThat(paragraphs).as(text).anyMatch(paragraph -> paragraph.span().contains(span));
			}
		}
	}

	@Test
	void closesWithAMarkThatASpacePartsFromBothWords() {
		var quotes = QuotesIn.text("“It was told, but nobody came, “ said Ann Lee. “Now they say it was late.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | It was told, but nobody came, … Now they say it was late.");
	}

	@Test
	void closesTwoQuotationsWithThreeStrokes() {
		var quotes = QuotesIn.text("The note said: ``The mayor shut the mill. She said it has `a right to rest.\u2034");

		assertThat(quotes.quotes("quote.direct")).containsExactly("The note | said | The mayor shut the mill. She said it has `a right to rest.");
		assertThat(quotes.of("problem.marks")).isEmpty();
	}
}
