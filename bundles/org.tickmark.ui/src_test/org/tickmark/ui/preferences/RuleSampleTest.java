package org.tickmark.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.claims.detection.ClaimDetection;

class RuleSampleTest {
	private static final ClaimDetection DETECTION = ClaimDetection.standard();

	private static List<RuleSample> of(Family family) {
		return RuleSample.of(family, DETECTION.ruleIds(), DETECTION);
	}

	@Test
	void everyRuleStandsOnOnePageButThoseOfAHouse() {
		Stream<String> shown = Arrays.stream(Family.values()).flatMap(family -> of(family).stream()).map(RuleSample::rule);

		assertThat(shown).doesNotHaveDuplicates().hasSameElementsAs(DETECTION.ruleIds().stream().filter(RuleSample::isOnAPage).toList());
		assertThat(DETECTION.ruleIds()).filteredOn(rule -> !RuleSample.isOnAPage(rule)).contains("house.list").isSubsetOf("house.list",
				"problem.mustGetRight");
	}

	@Test
	void aRuleIsShownWithWhatItMarksAndSays() {
		RuleSample weekday = of(Family.DATES).stream().filter(sample -> sample.rule().equals("problem.weekday")).findFirst().orElseThrow();

		assertThat(weekday.marked()).extracting(span -> span.in(weekday.example().marked())).containsExactly("Monday, 5 March 2024");
		assertThat(weekday.reason()).startsWith("5 Mar 2024 is a Tuesday");
		assertThat(weekday.isProblem()).isTrue();
	}

	@Test
	void eachIsShownWithTheClassOfWhatItFinds() {
		assertThat(Arrays.stream(Family.values()).flatMap(family -> of(family).stream())).isNotEmpty()
				.allSatisfy(sample -> assertThat(sample.grade()).as(sample.rule()).isPresent());
	}

	@Test
	void rulesStandInTheOrderOfTheirTitles() {
		assertThat(of(Family.QUOTATIONS)).extracting(RuleSample::title).isSorted().hasSizeGreaterThan(5);
	}
}
