package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Worth;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.draft.Draft;

class RuleGradesTest {
	@Test
	void haveARuleALine() {
		RuleGrades grades = RuleGrades.of("fact.event = B\nproblem.marks=A\nfact.comparison = NONE\nnothing\n");

		assertThat(grades.grades()).containsOnly(entry("fact.event", Grade.B), entry("problem.marks", Grade.A));
		assertThat(RuleGrades.of(grades.written())).isEqualTo(grades);
	}

	@Test
	void standInPlaceOfTheClassThatIsProposed() {
		Draft draft = Draft.of("The council closed the school.");
		List<Claim> claims = ClaimDetection.standard().only(rule -> rule.equals("fact.event")).claimsIn(draft);
		Worth proposed = Findings.of(draft, claims).worthiness().of(claims.getFirst());

		assertThat(proposed.grade()).isEqualTo(Grade.C);
		assertThat(RuleGrades.of("fact.event = A").judge(claims.getFirst(), proposed))
				.isEqualTo(new Worth(Grade.A, proposed.score(), proposed.grounds()));
		assertThat(RuleGrades.of("fact.comparison = A").judge(claims.getFirst(), proposed)).isEqualTo(proposed);
		assertThat(RuleGrades.of("fact.event = A").judge(claims.getFirst(), new Worth(Grade.NONE, 0, List.of())).grade())
				.isEqualTo(Grade.NONE);
	}

	@Test
	void areSetAndGivenUpOneByOne() {
		RuleGrades set = RuleGrades.usual().with("fact.event", Optional.of(Grade.A)).with("date.timex", Optional.of(Grade.C));

		assertThat(set.with("fact.event", Optional.empty())).isEqualTo(RuleGrades.of("date.timex = C"));
	}
}
