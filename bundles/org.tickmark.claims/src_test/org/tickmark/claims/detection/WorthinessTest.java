package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.draft.Draft;

class WorthinessTest {
	private static Worth best(String text) {
		Draft draft = Draft.of(text);
		Findings found = ClaimDetection.standard().findingsIn(draft, () -> false);
		Worthiness worthiness = found.worthiness();
		return found.claims().stream().map(worthiness::of).max(Comparator.comparing(Worth::score)).orElseThrow();
	}

	private static Worth of(String text, ClaimKind kind) {
		Draft draft = Draft.of(text);
		Findings found = ClaimDetection.standard().findingsIn(draft, () -> false);
		return found.worthiness().of(found.claims().stream().filter(claim -> claim.kind() == kind).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee closed 12 schools.; The mayor closed the schools.",
			"The council closed the largest school in Colmere.; The council closed a school in Colmere.",
			"The council closed the school.; The council will close the school by May.",
			"Rents rose by 15 percent.; I hope that Ann Lee will come.",
			"The council sold the port to Northwind Inc.; The council sold the port.",
			"Taxes rose in 2019.; Should taxes rise in 2019?",
	})
	void putsOneBeforeTheOther(String first, String second) {
		assertThat(best(first).score()).isGreaterThan(best(second).score()).isLessThan(1);
		assertThat(best(second).score()).isGreaterThan(0);
	}

	@Test
	void theRulesOfStyleAreRules() {
		assertThat(ClaimDetection.standard().ruleIds()).containsAll(Worthiness.OF_STYLE);
	}

	@Test
	void saysWhatMakesTheScore() {
		Worth worth = best("Ann Lee closed 12 schools, the largest cut since the war.");

		assertThat(new Wording().grounds(worth)).startsWith("a figure, ").contains("something done", "a superlative", " and ");
	}

	@Test
	void whatIsCriticisedAndQuotedComesFirst() {
		assertThat(of("The union accused Ann Lee of fraud.", ClaimKind.CRITICISM).grade()).isEqualTo(Grade.A);
		assertThat(of("“It is a fraud,” Karl Brandt said.", ClaimKind.QUOTE).grade()).isEqualTo(Grade.A);
		assertThat(of("It is the largest port on the lake.", ClaimKind.FACT).grade()).isEqualTo(Grade.A);
		assertThat(of("The council closed the school.", ClaimKind.FACT).grade()).isEqualTo(Grade.C);
		assertThat(of("The council closed the school in 2019.", ClaimKind.DATE).grade()).isEqualTo(Grade.B);
	}

	@Test
	void aDeedIsAsWeightyAsTheDayInIt() {
		assertThat(of("The council closed the school in 2019.", ClaimKind.FACT).grade()).isEqualTo(Grade.B);
		assertThat(of("The council closed the school recently.", ClaimKind.FACT).grade()).isEqualTo(Grade.C);
		assertThat(of("In 2019 it rained, said Ann Lee. The council closed the school. Nobody came in 2020.", ClaimKind.FACT).grade())
				.isEqualTo(Grade.C);
	}

	@Test
	void aFaultComesBeforeAMatterOfStyle() {
		assertThat(of("Sales rose 15 percent from 1.2 million to 1.42 million.", ClaimKind.PROBLEM).grade()).isEqualTo(Grade.A);
		assertThat(of("The mayor said: “The port is closed. Nobody came.", ClaimKind.PROBLEM).grade()).isEqualTo(Grade.C);
	}
}
