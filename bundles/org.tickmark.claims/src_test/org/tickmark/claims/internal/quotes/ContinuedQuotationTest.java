package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.UnclosedMark;
import org.tickmark.draft.Span;

/** Each paragraph of a quotation that runs on opens anew, and only the last one closes; a crosshead may stand between them. */
class ContinuedQuotationTest {
	private static final String PART = "\n\n";

	@ParameterizedTest
	@ValueSource(strings = {"Old stones", "Harbour works delayed", "Mill to open in May, town agrees", "Boats ‘never safe’ at quay", "3 boats lost"})
	void goesOnBehindACrosshead(String crosshead) {
		var quotes = QuotesIn.text("Ann Lee said: “The dam leaks." + PART + crosshead + PART + "“It is old.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Ann Lee | said | The dam leaks. … It is old.");
		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@Test
	void goesOnFromParagraphToParagraphOnBothSidesOfTheCrosshead() {
		var quotes = QuotesIn.text(String.join(PART, "Ann Lee said: “The dam leaks.", "“It is old.", "Old stones", "“He said that he saw it. He then left.",
				"“We wait.”", "The town is small."));

		assertThat(quotes.quotes("quote.direct"))
				.containsExactly("Ann Lee | said | The dam leaks. … It is old. … He said that he saw it. He then left. … We wait.");
		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@Test
	void goesOnWithAllThatIsLeftOpenBehindTheWordsOfSaying() {
		var quotes = QuotesIn.text(String.join(PART, "“The dam leaks,” Ann Lee said on Monday. “Stones fall. Each day counts.", "Mill opens",
				"“We ask for help.”"));

		assertThat(quotes.quotes("quote.direct"))
				.containsExactly("Ann Lee | said | The dam leaks, … Stones fall. Each day counts. … We ask for help.");
		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The quay is closed.", "Ann Lee:", "He said “no” twice",
			"The harbour works will be late again since nobody has paid for any of them so far"})
	void endsWithItsParagraphIfMoreThanACrossheadStandsBehind(String next) {
		var quotes = QuotesIn.text("Ann Lee said: “The dam leaks." + PART + next + PART + "“It is old,” said Karl Brook.");

		assertThat(quotes.of("problem.marks")).extracting(Claim::why).containsExactly(new UnclosedMark("“"));
		assertThat(quotes.quotes("quote.direct")).contains("Karl Brook | said | It is old,");
	}

	@Test
	void reportsTheLastParagraphIfThatIsNotClosed() {
		var quotes = QuotesIn.text("Ann Lee said: “The dam leaks." + PART + "Old stones" + PART + "“It is old." + PART + "The town is small.");

		assertThat(quotes.of("problem.marks")).extracting(Claim::span).containsExactly(new Span(43, 44));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks,” said Ann Lee.|Old stones|“It is old and wet.”; Ann Lee",
			"“The dam leaks,” said Ann Lee.|“It is old and wet.”|“The town knows that.”; Ann Lee",
			"The mayor said: “The dam leaks.”|Harbour works delayed|“It is old and wet.”; The mayor"
	})
	void givesAClosedOneToTheSameSpeaker(String text, String name) {
		assertThat(speakers(text)).containsOnly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The dam leaks,” said Ann Lee.|Karl Brook|“It is old and wet.”",
			"“The dam leaks,” said Ann Lee.|The town is small.|“It is old and wet.”",
			"“The dam leaks,” said Ann Lee.|Old stones|Harbour works|“It is old and wet.”"})
	void givesItToNobodyBehindANameOrAnotherParagraph(String text) {
		assertThat(speakers(text)).containsExactly("Ann Lee", "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook said the offer was low after the union announced a strike.|“I am sad for the town but we go on.|“It is bad.”; Karl Brook",
			"Mr Brook said it was safe.|“It has had a good run.”|The town had built its dam. “That is what we do here.”; Mr Brook",
			"Ann Lee said the town was safe.|However, a dam would not keep it dry. ‘The river is rising and we know it.’; Ann Lee"
	})
	void goesOnBehindPlainSentencesAndWhatIsReported(String text, String name) {
		assertThat(speakers(text)).containsOnly(name);
		assertThat(QuotesIn.text(text.replace("|", PART)).of("quote.direct")).extracting(Claim::why)
				.contains(new Explanation.ContinuedQuotation());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook said the town was safe.|The clerk laughed. “That is what we do here.”",
			"Karl Brook said the town was safe.|Ted Roth ran the mill. “That is what we do here.”",
			"Karl Brook said the town was safe. The town has a hall.|“That is what we do here.”",
			"Karl Brook said the town was safe.|They laughed. “That is what we do here.”",
			"Karl Brook said the town was safe.|The dam is old. “Is that what we do here?”",
			"Karl Brook said the town was safe.|The dam is old. “That is what we do here.” It broke.",
			"Karl Brook said the town was safe.|The dam is old.|The river is high. “That is what we do here.”"
	})
	void givesItToNobodyBehindSomebodyElse(String text) {
		assertThat(speakers(text)).containsOnly("");
	}

	private static List<String> speakers(String parts) {
		String text = parts.replace("|", PART);
		return QuotesIn.text(text).of("quote.direct").stream().map(Claim::detail).map(Attribution.class::cast)
				.map(said -> said.speaker().map(speaker -> speaker.span().in(text)).orElse("")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ivo Jenkins said the mill was safe.|“We look at it each day and at night.”; Ivo Jenkins",
			"The mayor said the mill was safe.|“We look at it each day and at night.”; The mayor",
			"On Monday the mayor said the mill was safe.|“We look at it each day and at night.”; the mayor"
	})
	void goesOnForAPersonWhateverTheNameEndsWith(String text, String speaker) {
		assertThat(QuotesIn.text(text.replace("|", PART)).quotes("quote.direct"))
				.containsExactly(speaker + " | - | We look at it each day and at night.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Democrats said the mill was safe.", "Jenkins, Ann Lee and Roth said the mill was safe.",
			"Two of the mayors said the mill was safe."})
	void doesNotGoOnForSeveral(String before) {
		assertThat(QuotesIn.text(before + PART + "“We look at it each day and at night.”").quotes("quote.direct"))
				.containsExactly("- | - | We look at it each day and at night.");
	}
}
