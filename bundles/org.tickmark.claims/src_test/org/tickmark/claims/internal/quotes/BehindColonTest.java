package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.ContinuedQuotation;
import org.tickmark.claims.Explanation.ProbableSpeech;

/** Who speaks behind a colon that no verb of saying leads up to. */
class BehindColonTest {
	@ParameterizedTest
	@ValueSource(strings = { "For treasurer Ann Lee losing the mill would be hard: “We grew up here, all of us.”",
			"For treasurer Ann Lee losing the mill would be hard:\n\n“We grew up here, all of us.”" })
	void isProbablyThePersonNamedBefore(String text) {
		QuotesIn found = QuotesIn.text(text);

		assertThat(found.quotes("quote.direct")).containsExactly("Ann Lee | - | We grew up here, all of us.");
		assertThat(found.of("quote.direct")).extracting(Claim::why).containsExactly(new ProbableSpeech(":"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ann Lee says the mill is cold. Due to the old ovens they've had to close it: “We may not open again this year.”",
			"Ann Lee says the mill is cold.\n\nDue to the old ovens they've had to close it:\n\n“We may not open again this year.”",
			"Ann Lee says the mill is cold.\n\nFull text as follows:\n\n“We may not open again this year.”",
			"Ann Lee says the mill is cold. Then, in May: “We may not open again this year.”" })
	void isElseProbablyWhoSpokeLast(String text) {
		QuotesIn found = QuotesIn.text(text);

		assertThat(found.quotes("quote.direct")).containsExactly("Ann Lee | - | We may not open again this year.");
		assertThat(found.of("quote.direct")).extracting(Claim::why).containsExactly(new ContinuedQuotation());
	}

	@ParameterizedTest
	@ValueSource(strings = { "It seems hard to simply tell the millers: “We are sorry, but it is over.”",
			"It would be easy to tell them: “We are sorry, but it is over.”" })
	void isNotWhatOnlyOpensTheSentence(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly("- | - | We are sorry, but it is over.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The port lost a boat. It took to the radio: “We are sorry for the loss.”",
			"The port lost a boat. It was forced to write: “We are sorry for the loss.”" })
	void isOfWhatIsMeantByIt(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly("It | : | We are sorry for the loss.");
	}

	@Test
	void isElseNobody() {
		assertThat(QuotesIn.text("Due to the old ovens they've had to close it: “We may not open again this year.”").quotes("quote.direct"))
				.containsExactly("- | - | We may not open again this year.");
	}

	@Test
	void isNobodyWhereNothingIsSpoken() {
		QuotesIn found = QuotesIn.text("For treasurer Ann Lee losing the mill meant an old sign: “Closed Today”.");

		assertThat(found.quotes("quote.direct")).isEmpty();
		assertThat(found.of("quote.scare")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Updated: 2014-12-04 10:06", "Last Updated: May 3, 2014 | Harbour News", "Published: 3 May 2014", "Posted: Friday"})
	void isNobodyInAStamp(String stamp) {
		QuotesIn found = QuotesIn.text(stamp + "\n\nThe dam leaks.");

		assertThat(found.quotes("quote.indirect")).isEmpty();
		assertThat(found.quotes("quote.direct")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The miller had one wish: “Let us all bake again.”; The miller",
			"On Sunday the miller had one wish: “Let us all bake again.”; the miller",
			"In Ulm the miller had one wish: “Let us all bake again.”; the miller"
	})
	void isTheSubjectIfItHangsOnNothing(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(speaker + " | : | Let us all bake again.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"CREWS CARE MORE FOR THE PIER THAN FOR ANY WALL ON THE LAKE - Ida Brook and Tom Holt: “We found the pier worth it.”; Ida Brook and Tom Holt",
			"Not all walls are alike. From the report: “The older walls gave better results.”; the report",
			"More from the letter: “The older walls gave better results.”; the letter",
			"Brook resisted: “The older walls gave better results.”; Brook"
	})
	void isWhoeverStandsBeforeIt(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith(speaker + " | : | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The pier fell because of all the boats that had been tied to it for years, near Lake Brook: “The older walls gave better results.”",
			"It took a day to come from Ulm: “The older walls gave better results.”"
	})
	void isNoPlaceThatEndsTheSentence(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().doesNotStartWith("Lake").doesNotStartWith("Ulm");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"From the first day: “The older walls gave better results.”",
			"Old and new walls - From the far shore: “The older walls gave better results.”",
			"New to the lake and to all of the coast in the north this year - Lake Brook: “Fast, dry and easy to handle.”"
	})
	void isNobodyWhereNoTextOrNameStandsBeforeIt(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith("- | ");
	}

	@Test
	void isTheWholeTitleWhereOneStandsBeforeIt() {
		assertThat(QuotesIn.text("Brook on Ice: “The older walls gave better results.”").quotes("quote.direct")).singleElement().asString()
				.startsWith("Brook on Ice | ");
	}
}
