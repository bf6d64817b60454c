package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of the whole draft is one problem, and what hides nothing is none. */
class OneProblemTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"“The dock is closed,\" said Jan Brook. “The mill is closed,\" said Ann Lee. “We left,\" said Karl Dunn. | 1",
			"“The dock is closed,\" said Jan Brook. \"The mill is closed,” said Ann Lee. | 1",
			"“‘The dock is closed,'” said Jan Brook. “The mill is closed,\" said Ann Lee. | 2",
			"\u202A”The dock is closed!!” wrote Jan Brook. | 1",
			"Jan Brook wrote: “The dock: “It is closed“ on Monday. | 1",
			"Jan Brook left the dock [<a href=”https://dock.example” target=”_blank”>here</a>] on Monday. | 1"})
	void oneFaultOfMarksIsOneProblem(String text, int problems) {
		assertThat(texts(text, "problem.marks", false)).hasSize(problems);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Sources said the dock was closed. The mill, sources said, was not. | 1",
			"Sources said the dock was closed. The mill, one diplomat said, was not. | 2"})
	void theSameNamelessSourceIsOneProblem(String text, int problems) {
		assertThat(texts(text, "problem.quote.anonymous", false)).hasSize(problems);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"problem.quote.cue | Karl Brandt admitted that the dam was closed.",
			"problem.quote.surname | Karl Brandt and Eva Brandt came.\\n\\nBrandt said that the dam was closed."})
	void whatHousesDifferOnIsFoundOnRequest(String rule, String text) {
		assertThat(texts(text, rule, false)).isEmpty();
	}
}
