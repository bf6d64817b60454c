package org.tickmark.ui.preferences;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.RuleExample;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.Findings;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * A rule as a page of the preferences shows it. No widget in here.
 *
 * @param grade of what it finds, as it is proposed; empty where it finds nothing in its example
 * @param marked what it marks in the example
 * @param reason that it gives there
 */
record RuleSample(String rule, String title, RuleExample example, Optional<Grade> grade, List<Span> marked, String reason) {
	private static final Wording WORDING = new Wording();

	/** Of all these rules that belong to a family, by title. */
	static List<RuleSample> of(Family family, Collection<String> rules, ClaimDetection detection) {
		return rules.stream().flatMap(rule -> WORDING.example(rule).filter(example -> example.family() == family)
				.map(example -> of(rule, example, detection)).stream()).sorted(comparing(RuleSample::title)).toList();
	}

	/** Whether some page shows it. */
	static boolean isOnAPage(String rule) {
		return WORDING.example(rule).isPresent();
	}

	private static RuleSample of(String rule, RuleExample example, ClaimDetection detection) {
		Draft draft = Draft.of(example.marked()).filedOn(LocalDate.parse(RuleExample.FILED));
		Findings all = detection.following(detection.policy().asking(Set.of(rule))).findingsIn(draft, () -> false);
		List<Claim> found = all.claims().stream().filter(claim -> claim.ruleId().equals(rule)).toList();
		Optional<Claim> first = found.stream().findFirst();
		return new RuleSample(rule, WORDING.rule(rule), example, first.map(all.worthiness()::of).map(worth -> worth.grade()),
				found.stream().flatMap(claim -> claim.spans().stream()).toList(), first.map(WORDING::why).orElse(""));
	}

	/** Whether it says that something is wrong, and not only that it is there to be checked. */
	boolean isProblem() {
		return rule.startsWith("problem.");
	}
}
