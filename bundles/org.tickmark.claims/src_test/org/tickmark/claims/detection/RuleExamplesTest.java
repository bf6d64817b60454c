package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.RuleExample;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;

/** The sentences by which the preferences show what a rule does. */
class RuleExamplesTest {
	/** They mark what a house wrote itself, and show that. */
	private static final Set<String> OF_THE_HOUSE = Set.of("house.list", "problem.mustGetRight");
	private static final LocalDate FILED = LocalDate.parse(RuleExample.FILED);

	private final Wording wording = new Wording();

	static Stream<String> rules() {
		return ClaimDetection.standard().ruleIds().stream().filter(rule -> !OF_THE_HOUSE.contains(rule));
	}

	/** All rules that a house has without asking, and this one. */
	private static List<Claim> claims(String rule, String text) {
		return ClaimDetection.standard().following(HousePolicy.USUAL.asking(Set.of(rule))).claimsIn(Draft.of(text).filedOn(FILED));
	}

	private static List<String> problems(List<Claim> claims) {
		return claims.stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM).map(Claim::ruleId).distinct().toList();
	}

	@Test
	void everyRuleHasATitleAndExamples() {
		assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
			assertThat(wording.rule(rule)).isNotEqualTo(rule);
			assertThat(wording.example(rule)).isPresent();
		});
	}

	@ParameterizedTest
	@MethodSource("rules")
	void fires(String rule) {
		List<Claim> claims = claims(rule, wording.example(rule).orElseThrow().marked());

		assertThat(claims).extracting(Claim::ruleId).contains(rule);
		if (rule.startsWith("problem.")) assertThat(problems(claims)).containsExactly(rule);
		else assertThat(problems(claims)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void staysSilent(String rule) {
		List<Claim> claims = claims(rule, wording.example(rule).orElseThrow().unmarked());

		assertThat(claims).extracting(Claim::ruleId).doesNotContain(rule);
		assertThat(problems(claims)).isEmpty();
	}
}
