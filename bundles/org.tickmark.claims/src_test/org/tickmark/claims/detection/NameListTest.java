package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
	void knowsWhatWasCorrectedBeforeInJustThatSpelling() {
		NameList list = NameList.of("Gerhart Maass → Gerhard Maass\nNordsund -> Norsund\n");

		assertThat(list.names()).isEmpty();
		assertThat(list.corrected()).containsExactly(entry("Gerhart Maass", "Gerhard Maass"), entry("Nordsund", "Norsund"));
		assertThat(NameList.of(list.written())).isEqualTo(list);
		assertThat(flaggedIn("They met Gerhart Maass in Nordsund.", list)).containsExactly("Gerhart Maass", "Nordsund");
		assertThat(flaggedIn("They met Gerhard Maass in Norsund, and Gerhart Berg, too.", list)).isEmpty();
	}

	private static List<String> flaggedIn(String text, NameList list) {
		return ClaimDetection.standard().withNames(list).claimsIn(Draft.of(text)).stream()
				.filter(claim -> claim.ruleId().equals("problem.mustGetRight")).map(claim -> claim.span().in(text)).toList();
	}

	@Test
	void learnsSpellingsOfOneName() {
		NameList list = NameList.empty().learning("Gerhart Maass", "Gerhard Maass").learning("Kim Berger", "Kim Burger");

		assertThat(list.corrected()).containsExactly(entry("Gerhart Maass", "Gerhard Maass"), entry("Kim Berger", "Kim Burger"));
		assertThat(list.learning("Kim Burger", "Kim Berger").corrected())
				.containsExactly(entry("Gerhart Maass", "Gerhard Maass"), entry("Kim Burger", "Kim Berger"));
	}

	@ParameterizedTest
	@CsvSource({"Ann Lee,Eva Lund", "Ann Lee,the mayor", "Ann Lee,Mayor Ann Lee", "Lee,Ann Lee", "Lee,Li", "Ann Lee,Ann Lee", "Lee,lee"})
	void learnsNothingElse(String before, String after) {
		assertThat(NameList.empty().learning(before, after)).isEqualTo(NameList.empty());
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
