package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.UnclosedMark;

/** Marks that a paragraph leaves open and another further down closes; and what is lost all the same. */
class MarksClosedBelowTest {
	private static final String PART = "\n\n";

	@ParameterizedTest
	@ValueSource(strings = {
			"“The dam leaks.|It was built in haste.|It will break,” said Ann Lee, who left.",
			"Ann Lee said in her letter, \"The dam leaks.|It was built in haste.|It will break.\"|Nobody came.",
			"“The crews,” Ann Lee said, “have worked on the dam since|May and in all weathers.”|Nobody came.",
			"“The crews,” said Ann Lee, “have worked on the dam since|May and in all weathers.”|Nobody came.",
			"The letter came in May: “The dam leaks.|It was built in haste.”|Nobody came."
	})
	void aQuotationOfSeveralParagraphsIsClosedInTheLast(String text) {
		assertThat(QuotesIn.text(text.replace("|", PART)).of("problem.marks")).isEmpty();
	}

	@Test
	void thePassageOfAnotherTextHasMarksOfAnotherKindInIt() {
		var quotes = QuotesIn.text(String.join(PART, "The Post had it first. It wrote of the dam.", "\"Ann Lee saw the water come.", "“It leaks,” Lee said.",
				"Nobody believed her.\"", "The dam is old."));

		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@Test
	void thePassageMayTellWhatSomebodySays() {
		var quotes = QuotesIn.text(String.join(PART, "The Post had it first. It wrote of the dam.", "\"Ann Lee saw the water come.",
				"“It leaks,” Lee said.", "Lee said that she ran. Nobody believed her.\"", "The dam is old."));

		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@Test
	void eachParagraphOfThePassageMayBeginWithTheMark() {
		var quotes = QuotesIn.text(String.join(PART, "The Post had it first. It wrote of the dam.", "\"Ann Lee saw the water come.", "“It leaks,” Lee said.",
				"\"Karl Roth ran.", "Nobody believed her.\"", "The dam is old."));

		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The dam leaks, said Ann Lee. She left the hall.|It will break,” she said.",
			"“The dam leaks.|“It will break,” said Ann Lee.|It is old” and wet.",
			"The clerk called it “a shame of a dam.|The old” dam broke."})
	void noneFurtherDownClosesWhatIsAttributedOrGoesOnInAnotherQuotation(String text) {
		assertThat(QuotesIn.text(text.replace("|", PART)).of("problem.marks")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Lee called it “a shame. She left.|The clerk read the letter.” It was wet.",
			"He said the “shame of the town.|Lee measured the pipe.” It was late.",
			"Lee said the plan is “bad for all.|The council will meet in May.|Roth said the plan is good.”",
			"Lee said the plan is old, “bad for all.|The council will meet in May.” It was late."})
	void aMarkLostInOnePlaceAndAnotherInTheNextAreNoQuotationOfSeveralParagraphs(String text) {
		assertThat(QuotesIn.text(text.replace("|", PART)).of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The plan is bad for all.|The council will meet in May.|Roth said the plan is good.” It was late.",
			"“The plan is bad for all.|The council will meet in May, said Karl Roth.|The plan is good.” It was late.",
			"“The plan is bad for all.|Karl Roth said that he came. He left.|The plan is good.” It was late."})
	void itGoesOnInNoParagraphThatTellsWhatSomebodySays(String text) {
		assertThat(QuotesIn.text(text.replace("|", PART)).of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
	}

	@Test
	void itDoesNotGoOnForever() {
		String text = "“The dam leaks.|" + "It is old. It is wet.|".repeat(30) + "It will break.” He left.";

		assertThat(QuotesIn.text(text.replace("|", PART)).of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
	}

	@Test
	void aPassageThatIsNeverClosedIsReported() {
		var quotes = QuotesIn.text(String.join(PART, "The Post had it first.", "\"Ann Lee saw the water come.", "“It leaks,” Lee said.", "She left."));

		assertThat(quotes.of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("\""));
	}
}
