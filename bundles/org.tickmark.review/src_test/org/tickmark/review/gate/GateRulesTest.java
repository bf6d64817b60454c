package org.tickmark.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.review.gate.GateRule.NoOpenItem;
import org.tickmark.review.gate.GateRule.NoProblem;
import org.tickmark.review.gate.GateRule.NoProblemOf;
import org.tickmark.review.ledger.ItemClass;

class GateRulesTest {
	@ParameterizedTest
	@ValueSource(strings = {"no open item", "no open item of class A", "no open item of kind quote", "no open item of class B of kind date",
			"no item with status query", "no problem", "no date problem", "no quotation problem", "no text problem",
			"no problem of problem.wrongWeekday", "signed off", "signed off as it reads", "every verified item has a source",
			"evidence policy fulfilled", "no lost item", "every sentence checked", "every question answered", "no question answered no",
			"question legal answered"})
	void everyRuleIsWrittenAsItIsRead(String line) {
		GateRules rules = GateRules.of(line);

		assertThat(rules.faults()).isEmpty();
		assertThat(rules.written()).isEqualTo(line + "\n");
	}

	@Test
	void aFileMayHoldCommentsAndNamesClassAndKindInEitherOrder() {
		GateRules rules = GateRules.of("""
				# what the night desk asks for

				no open item  of kind quote of class A
				  no date problem
				no problem of problem.twice
				no date problem
				""");

		assertThat(rules.faults()).isEmpty();
		assertThat(rules.rules()).containsExactly(new NoOpenItem(Optional.of(ItemClass.A), Optional.of(ClaimKind.QUOTE)),
				new NoProblem(Optional.of(Family.DATES)), new NoProblemOf("problem.twice"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"no opn item", "no open item of class D", "no open item of kind", "no open item of kind rumour",
			"no weather problem", "no problem of", "no problem of two rules", "Signed off", "question answered",
			"no open item of class A of class B"})
	void aLineThatIsNoRuleIsAFaultThatSaysWhereAndWhatMayStandThere(String line) {
		GateRules rules = GateRules.of("signed off\n\n" + line);

		assertThat(rules.rules()).containsExactly(GateRule.Plain.SIGNED_OFF);
		assertThat(rules.faults()).singleElement().asString().startsWith("line 3: ").contains(line, "no open item [of class A|B|C]",
				"every question answered");
	}

	@Test
	void aHouseThatSaysNothingHasAGateAllTheSame() {
		assertThat(GateRules.usual().written())
				.isEqualTo("no problem\nno open item of class A\nno lost item\nevery question answered\n");
	}
}
