package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Ledger;

class HouseFileTest {
	private static final String ALL = """
			# the Colmere Courier
			[house list]
			fact: first|largest = A superlative needs a source that says so

			[loaded verbs]
			usual, insisted
			[names]
			Zelenskyy
			Gerhart Maass → Gerhard Maass
			[reading dates]
			next = following
			figures = day-first
			[rules off]
			problem.judging
			[rules on]
			problem.timeElement
			[classes]
			fact.event = B
			[hidden kinds]
			place
			vague times
			[also listed]
			plain figures
			[statuses]
			verified = Checked, C
			legal-read = With the lawyers, L, settled
			[sign-off]
			source for verified
			every sentence
			primary or two secondary
			[printed before]
			figure = 180
			name = any
			[quotations]
			light-grammar
			[checklist]
			legal = Have the lawyers read it?
			[gate]
			no date problem
			signed off
			""";

	@Test
	void saysAllThatAHouseHasSet() {
		HouseFile file = HouseFile.of(ALL);

		House house = file.house();
		assertThat(file.faults()).isEmpty();
		assertThat(house.list().rules()).singleElement().satisfies(rule -> assertThat(rule.kind()).isEqualTo(ClaimKind.FACT));
		assertThat(house.cues().slants()).containsKeys("insist", "claim");
		assertThat(house.names().names()).containsExactly("Zelenskyy");
		assertThat(house.names().corrected()).containsExactly(entry("Gerhart Maass", "Gerhard Maass"));
		assertThat(house.grades().grades()).containsExactly(entry("fact.event", Grade.B));
		assertThat(house.policy().next()).isEqualTo(HousePolicy.Next.FOLLOWING);
		assertThat(house.policy().figures()).isEqualTo(HousePolicy.Figures.DAY_FIRST);
		assertThat(house.policy().asked()).containsExactly("problem.timeElement");
		assertThat(house.silenced()).containsExactly("problem.judging");
		assertThat(house.hidden()).containsExactly(ClaimKind.PLACE);
		assertThat(house.hidesVagueTimes()).isTrue();
		assertThat(house.listsPlainFigures()).isTrue();
		assertThat(house.statuses().of("legal-read")).get().satisfies(status -> assertThat(status.settled()).isTrue());
		assertThat(house.signOff()).isEqualTo(new SignOffRules(true, true, false, true));
		assertThat(house.quotations()).isEqualTo(QuotationPolicy.LIGHT_GRAMMAR);
		assertThat(house.printedAges().days()).isEqualTo(Map.of(ClaimKind.FIGURE, 180));
	}

	@Test
	void anUnknownRuleForQuotationsIsAFault() {
		assertThat(HouseFile.of("[printed before]\nfigure = old\n").faults()).containsExactly(
				"line 2: is not an age of what was printed before; write a kind and days, e.g. figure = 180, or name = any");
		assertThat(HouseFile.of("[quotations]\nanything\n").faults()).containsExactly(
				"line 2: is not a rule for quotations; choose from: exact, deletions-marked, fillers-out, light-grammar");
	}

	@Test
	void whatGivesNoClassIsAFault() {
		assertThat(HouseFile.of("[classes]\nfact.event = D\n").faults())
				.containsExactly("line 2: gives no rule a class; write the rule and A, B or C, such as fact.event = B");
	}

	@Test
	void theClassOfARuleIsThatOfItsItems() {
		Draft draft = Draft.of("The council closed the school.");
		House strict = HouseFile.of("[classes]\nfact.event = A\n").house();

		assertThat(classIn(draft, House.USUAL)).hasValue(ItemClass.C);
		assertThat(classIn(draft, strict)).hasValue(ItemClass.A);
	}

	private static Optional<ItemClass> classIn(Draft draft, House house) {
		return ReviewedDraft.opened(draft, Ledger.of(List.of()), house, ClaimDetection.standard()).items().items().stream()
				.filter(item -> item.ruleId().equals("fact.event")).findFirst().flatMap(Item::itemClass);
	}

	@Test
	void whatIsWrittenIsReadAlike() {
		String written = HouseFile.written(HouseFile.of(ALL).house());

		assertThat(HouseFile.of(written).faults()).isEmpty();
		assertThat(HouseFile.written(HouseFile.of(written).house())).isEqualTo(written);
		assertThat(written).contains("[statuses]\nverified = Checked, C\n").contains("next = following").doesNotContain("last =");
	}

	@Test
	void aHouseThatHasSetNothingLeavesAllAsItIs() {
		HouseFile nothing = HouseFile.of(HouseFile.written(House.USUAL));

		assertThat(nothing.faults()).isEmpty();
		assertThat(HouseFile.written(nothing.house())).isEqualTo(HouseFile.written(House.USUAL)).doesNotContain("[");
		assertThat(nothing.house().cues()).isEqualTo(House.USUAL.cues());
	}

	@Test
	void aHouseThatMindsNoVerbSaysSo() {
		HouseFile read = HouseFile.of("[loaded verbs]\nnone\n");

		assertThat(read.house().cues().slants()).isEmpty();
		assertThat(HouseFile.of(HouseFile.written(read.house())).house().cues().slants()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"[house lost]|line 1: there is no section [house lost]", "first: words|line 1: is before the first section",
			"[reading dates]\\nnext = never|line 2: is not a way to read dates",
			"[hidden kinds]\\n\\nhearsay|line 3: there is no kind “hearsay”",
			"[house list]\\nfact: largest|line 2: has no reason", "[statuses]\\n# ours\\nlegal-read|line 3: has no name",
			"[sign-off]\\ntwo editors|line 2: is not a rule for signing off", "[loaded verbs]\\nusual, table|line 2: "})
	void whatIsNotUnderstoodIsNamedByItsLine(String text, String fault) {
		HouseFile file = HouseFile.of(text.replace("\\n", "\n"));

		assertThat(file.faults()).singleElement().asString().startsWith(fault);
	}

	@Test
	void aRuleThatIsNotThereRightNowStaysSilenced() {
		assertThat(HouseFile.of(HouseFile.written(House.USUAL.silencing(Set.of("else.where")))).house().silenced())
				.containsExactly("else.where");
	}
}
