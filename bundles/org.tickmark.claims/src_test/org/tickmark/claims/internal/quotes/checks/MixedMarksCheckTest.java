package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation.MismatchedMarks;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class MixedMarksCheckTest {
	private static final String RULE = "problem.marks.style";

	private static List<Claim> problems(String text) {
		return ClaimDetection.standard().following(HousePolicy.USUAL.asking(Set.of(RULE))).claimsIn(Draft.of(text)).stream()
				.filter(claim -> claim.ruleId().startsWith("problem.marks")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Jan Brook said: “The dock is closed.\" Boats wait.", "Jan Brook said: \"The dock is closed.” Boats wait.",
			"Jan Brook said: “The dock is closed.’’ Boats wait.", "Jan Brook said: ``The dock is closed.\" Boats wait.",
			"Jan Brook said: “The crew kept asking ‘who is on watch?'” Nobody was."})
	void marksAPairThatIsHalfStraight(String text) {
		assertThat(problems(text)).singleElement().extracting(Claim::ruleId).isEqualTo(RULE);
	}

	@Test
	void marksTheClosingOneAndSaysWhereTheOtherStands() {
		Claim problem = problems("Jan Brook said: “The dock is closed.\" Boats wait.").getFirst();

		assertThat(problem.span()).isEqualTo(new Span(36, 37));
		assertThat(problem.detail()).isEqualTo(new Related(List.of(new Span(16, 17))));
		assertThat(problem.why()).isEqualTo(new MismatchedMarks("“", "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Jan Brook said: “The dock is closed.” Boats wait.", "“The dock is closed,” said Jan Brook. \"Boats wait,\" said Ann Lee."})
	void staysSilent(String text) {
		assertThat(problems(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Jan Brook said: “The dock is closed.» Boats wait.", "Jan Brook said: “The dock is closed.’ Boats wait."})
	void leavesAMarkOfAnotherPairToTheRuleForLostOnes(String text) {
		assertThat(problems(text)).singleElement().extracting(Claim::ruleId).isEqualTo("problem.marks");
	}

	@Test
	void isOneProblemOfDoubleMarksAndOneOfSingleOnes() {
		String text = "“‘The dock is closed,'” said Jan Brook. “The mill is closed,\" said Ann Lee. \"We left,” said Karl Dunn.";

		assertThat(problems(text).stream().filter(claim -> !claim.minor())).hasSize(2);
	}

	@Test
	void isFoundOnRequest() {
		var detection = ClaimDetection.standard();

		assertThat(detection.rulesOnRequest()).contains(RULE);
		assertThat(detection.claimsIn(Draft.of("Jan Brook said: “The dock is closed.\" Boats wait."))).extracting(Claim::kind)
				.doesNotContain(ClaimKind.PROBLEM);
	}
}
