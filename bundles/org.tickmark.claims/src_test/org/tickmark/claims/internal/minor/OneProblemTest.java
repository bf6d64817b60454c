package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of the whole draft is one problem, and what hides nothing is none. */
class OneProblemTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"“The dock is closed,\" said Jan Brook. “The mill is closed,\" said Ann Lee. “We left,\" said Karl Dunn. | 1",
			"“The dock is closed,\" said Jan Brook. \"The mill is closed,” said Ann Lee. | 2",
			"Jan Brook left the dock [<a href=”https://dock.example” target=”_blank”>here</a>] on Monday. | 1"})
	void oneFaultOfMarksIsOneProblem(String text, int problems) {
		assertThat(texts(text, "problem.marks", false)).hasSize(problems);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brandt admitted that, given the storm, the work would not be easy.", "Karl Brandt conceded that the other side had won.",
			"Ann Berg admitted that while the dam was never in danger, the mill was closed."})
	void whoGrantsSomethingHidesNothing(String text) {
		assertThat(texts(text, "problem.quote.cue", false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt admitted that the dam was closed. | admitted", "Karl Brandt conceded that he had signed the paper. | conceded"})
	void whoHidSomethingIsJudged(String text, String cue) {
		assertThat(texts(text, "problem.quote.cue", false)).containsExactly(cue);
	}
}
