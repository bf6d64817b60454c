package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.draft.Draft;

class NameListTest {
	@Test
	void holdsANameALine() {
		NameList list = NameList.of("# ours\nZelenskyy\n\n  Médecins Sans Frontières \nO’Hara & Sons, Ltd.\nZelenskyy\n");

		assertThat(list.names()).containsExactly("Zelenskyy", "Médecins Sans Frontières", "O’Hara & Sons, Ltd.");
		assertThat(list.faults()).isEmpty();
		assertThat(NameList.of(list.written())).isEqualTo(list);
	}

	@ParameterizedTest
	@ValueSource(strings = {"fact: first = A superlative", "Zelenskyy = Zelensky", "1234", "X",
			"One long sentence that somebody wrote into the list by mistake here"})
	void saysWhichLineIsNoNameAndWhatToWrite(String line) {
		NameList list = NameList.of("Zelenskyy\n" + line);

		assertThat(list.names()).containsExactly("Zelenskyy");
		assertThat(list.faults()).singleElement().asString().isEqualTo("line 2: “" + line
				+ "” is not a name; write one name a line and nothing else, such as Zelenskyy");
	}

	@Test
	void standsInPlaceOfTheOneBefore() {
		ClaimDetection rules = ClaimDetection.standard().withNames(NameList.of("Zelenskyy")).withNames(NameList.of("Okonjowitz"));

		assertThat(rules.ruleIds()).doesNotHaveDuplicates().isEqualTo(ClaimDetection.standard().ruleIds());
		assertThat(rules.claimsIn(Draft.of("They met Zelensky and Okonjowits."))).extracting(Claim::ruleId)
				.containsOnlyOnce("problem.mustGetRight");
	}

	@Test
	void bringsNoRuleBackThatWasLeftOutWhereItIsEmpty() {
		assertThat(ClaimDetection.standard().only(rule -> rule.startsWith("date.")).withNames(NameList.empty()).ruleIds())
				.allMatch(rule -> rule.startsWith("date."));
	}
}
