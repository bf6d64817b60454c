package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** A fault of the whole draft is one problem, and what hides nothing is none. */
class OneProblemTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The dock is closed,” said Jan Brook. The mill is closed,” said Ann Lee. | 1",
			"\u202A”The dock is closed!!” wrote Jan Brook. | 1",
			"” The dock is closed,” wrote Jan Brook.\\n\\n” The mill is closed,” wrote Ann Lee. | 1",
			"The dock is closed,” wrote Jan Brook.\\n\\nThe mill is closed,” wrote Ann Lee. | 2",
			"Jan Brook wrote: “The dock: “It is closed“ on Monday. | 1"})
	void oneFaultOfMarksIsOneProblem(String text, int problems) {
		assertThat(texts(text, "problem.marks", false)).hasSize(problems);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Sources said the dock was closed. The mill, sources said, was not. | sources",
			"Sources said the dock was closed. The mill, one diplomat said, was not. | one diplomat"})
	void sourcesWithoutANameAreOneProblemThatLeadsToAllOfThem(String text, String other) {
		List<Claim> problems = ClaimDetection.standard().claimsIn(Draft.of(text)).stream()
				.filter(claim -> claim.ruleId().equals("problem.quote.anonymous") && !claim.minor()).toList();
		assertThat(problems).singleElement().satisfies(problem -> {
			assertThat(problem.span().in(text)).isEqualTo("Sources");
			assertThat(((Detail.Related) problem.detail()).spans()).extracting(span -> span.in(text)).containsExactly(other);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"problem.quote.cue | Karl Brandt admitted that the dam was closed.",
			"problem.quote.surname | Karl Brandt and Eva Brandt came.\\n\\nBrandt said that the dam was closed."})
	void whatHousesDifferOnIsFoundOnRequest(String rule, String text) {
		assertThat(texts(text, rule, false)).isEmpty();
	}
}
