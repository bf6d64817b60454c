package org.tickmark.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses.Look;

/** What is set is there at the next start, and whoever listens is told once. */
class HouseSettingsTest {
	private static final Status LEGAL = Status.added("legal-read", "With the lawyers", 'L', true);

	@TempDir
	Path folder;
	private final SettingsInMemory kept = new SettingsInMemory();
	private final SettingsInMemory node = kept.node(HouseSettings.NODE);
	private final Queue<Runnable> onUiThread = new ArrayDeque<>();
	private Set<String> known = Set.of("date", "quote", "vague");

	private Set<ClaimKind> kinds = Set.of(ClaimKind.QUOTE, ClaimKind.DATE);

	private HouseSettings started() {
		return new HouseSettings(node, folder.resolve("house-list.txt"), () -> new KnownRules(known, Set.of("vague"), kinds),
				onUiThread::add);
	}

	private static List<String> listening(HouseSettings settings) {
		List<String> told = new ArrayList<>();
		settings.addListener(() -> told.add(settings.checker()));
		return told;
	}

	@Test
	void aDeskThatSetNothingIsAsTickmarkHasIt() {
		HouseSettings settings = started();

		assertThat(settings.checker()).isEqualTo(System.getProperty("user.name"));
		assertThat(settings.signOff().onePerson()).isFalse();
		assertThat(settings.statuses().looks()).isEqualTo(Status.standard().stream().map(Look::standard).toList());
		assertThat(settings.policy()).isEqualTo(HousePolicy.USUAL);
		assertThat(settings.hiddenKinds()).isEmpty();
		assertThat(settings.rules().silenced()).isEmpty();
		assertThat(settings.houseRules().cues()).isEqualTo(JudgingCues.usual());
		assertThat(settings.houseRules().faults()).isEmpty();
	}

	@Test
	void onlyKindsThatARuleOrALineOfTheHouseListFindsAreAskedFor() throws IOException {
		HouseSettings settings = started();
		assertThat(settings.kinds()).containsExactly(ClaimKind.DATE, ClaimKind.QUOTE);

		Files.writeString(folder.resolve("house-list.txt"), "figure: dozens = How many?\n");
		assertThat(settings.kinds()).containsExactly(ClaimKind.DATE, ClaimKind.QUOTE, ClaimKind.FIGURE);

		kinds = Set.of(ClaimKind.PLACE);
		assertThat(settings.kinds()).containsExactly(ClaimKind.FIGURE, ClaimKind.PLACE);
	}

	@Test
	void theNextStartFindsTheClassesOfRules() {
		HouseSettings before = started();
		List<String> told = listening(before);
		before.setGrades(RuleGrades.of("fact.event = A"));

		assertThat(told).hasSize(1);
		assertThat(started().grades()).isEqualTo(RuleGrades.of("fact.event = A"));
		assertThat(started().house().grades()).isEqualTo(started().grades());
	}

	@Test
	void theNextStartFindsTheSpellingsThatWereCorrected() {
		HouseSettings before = started();
		before.learnSpelling("Gerhart Maass", "Gerhard Maass");
		before.learnSpelling("the mayor", "Ann Lee");

		assertThat(started().house().names().corrected()).containsExactly(Map.entry("Gerhart Maass", "Gerhard Maass"));
	}

	@Test
	void theNextStartFindsWhatWasSet() {
		HouseSettings before = started();
		before.setChecker("  Ann ");
		before.setHiddenKinds(Set.of(ClaimKind.DATE, ClaimKind.NAME));

		HouseSettings next = started();
		assertThat(next.checker()).isEqualTo("Ann");
		assertThat(next.hiddenKinds()).containsExactlyInAnyOrder(ClaimKind.DATE, ClaimKind.NAME);
		assertThat(kept.node(HouseSettings.NODE).flushes()).isPositive();
	}

	@Test
	void statusesAreRenamedAndAddedAndTakenAwayWithoutATrace() {
		List<Look> looks = new ArrayList<>(Status.standard().stream().map(Look::standard).toList());
		looks.replaceAll(look -> look.status().equals(Status.VERIFIED) ? new Look(Status.VERIFIED, "Checked", 'C', 0x102030, look.onDark())
				: look);
		looks.add(new Look(LEGAL, "With the lawyers", 'L', 0x204080, 0x80A0FF));
		started().setStatuses(looks);

		Statuses next = started().statuses();
		assertThat(next.looks()).isEqualTo(looks);
		assertThat(next.label(Status.VERIFIED)).isEqualTo("Checked");
		assertThat(next.house().letter(LEGAL)).isEqualTo('L');
		assertThat(next.of("legal-read").map(Status::settled)).contains(true);
		assertThat(next.decidable()).contains(LEGAL).doesNotContain(Status.RECHECK);

		started().setStatuses(Status.standard().stream().map(Look::standard).toList());

		assertThat(started().statuses().of("legal-read")).isEmpty();
		assertThat(kept.node(HouseSettings.NODE + ".statuses").values()).containsOnlyKeys("added");
	}

	@Test
	void whatWasAskedForDoesNotChangeInTheAskersHands() {
		HouseSettings settings = started();
		Statuses before = settings.statuses();
		House set = settings.house();

		settings.setStatuses(List.of(new Look(Status.VERIFIED, "Checked", 'C', 0, 0)));
		settings.setHiddenKinds(Set.of(ClaimKind.DATE));

		assertThat(before.label(Status.VERIFIED)).isEqualTo(Status.VERIFIED.label());
		assertThat(set.hidden()).isEmpty();
		assertThat(settings.house()).isNotEqualTo(set);
	}

	@Test
	void nothingIsReadAgainUntilSomethingIsSetOtherwise() throws IOException {
		HouseSettings settings = started();
		Statuses statuses = settings.statuses();
		House house = settings.house();

		assertThat(settings.statuses()).isSameAs(statuses);
		assertThat(settings.house()).isSameAs(house);
		node.put("hiddenKinds", "date");
		settings.changedElsewhere("hiddenKinds");
		assertThat(settings.house().hidden()).containsExactly(ClaimKind.DATE);
		settings.setHiddenKinds(Set.of());
		assertThat(settings.house()).isEqualTo(house);
		Files.writeString(folder.resolve("house-list.txt"), "fact: ferry = Which one?\n");
		assertThat(settings.house().list().rules()).hasSize(1);
	}

	@Test
	void aSilencedRuleIsHeardAgainAndOneOnRequestOnlyWhenAskedFor() {
		Rules rules = started().rules();
		assertThat(rules.heard(List.of("date", "quote", "vague"))).containsExactly("date", "quote");

		rules.silence(Set.of("date"));
		assertThat(rules.heard(List.of("date", "quote", "vague"))).containsExactly("quote");
		rules.hearAgain(Set.of("date", "vague"));

		assertThat(rules.heard(List.of("date", "quote", "vague"))).containsExactly("date", "quote", "vague");
		assertThat(rules.silenced()).isEmpty();
		assertThat(started().policy().asked()).containsExactly("vague");
	}

	@Test
	void aRuleWhoseBundleIsNotThereStaysSilenced() {
		started().rules().silence(Set.of("quote"));
		known = Set.of("date");

		started().rules().hear(Set.of("date"));

		assertThat(started().rules().silenced()).containsExactly("quote");
	}

	@Test
	void theHousesAnswersAreItsPolicyAndUnknownOnesTheUsual() {
		node.put(HouseSettings.policyKey("next"), "following");
		node.put(HouseSettings.policyKey("last"), "whenever");

		HousePolicy policy = started().policy();

		assertThat(policy).isEqualTo(HousePolicy.USUAL.with(HousePolicy.setting("next", "following").orElseThrow()));
	}

	@Test
	void theHouseListIsReadOnceAndAnewWhenItChanges() throws IOException {
		Path list = Files.writeString(folder.resolve("house-list.txt"), "fact: ferry = Which one?\n");
		HouseSettings settings = started();

		HouseRules first = settings.houseRules();
		assertThat(first.list().rules()).hasSize(1);
		assertThat(settings.houseRules()).isSameAs(first);
		Files.writeString(list, "fact: ferry = Which one?\nname: mayor = Of which town?\n");

		assertThat(settings.houseRules().list().rules()).hasSize(2);
	}

	@Test
	void aHouseListThatWasChosenAndIsNotThereIsNamed() {
		node.put(HouseSettings.HOUSE_LIST, folder.resolve("shared.txt").toString());

		assertThat(started().houseRules().faults()).singleElement().asString().contains("shared.txt", "was not found");
	}

	@Test
	void aSetterTellsOnceAndAtOnce() {
		HouseSettings settings = started();
		List<String> told = listening(settings);

		settings.setChecker("Ann");
		settings.rules().hear(Set.of("date"));

		assertThat(told).containsExactly("Ann", "Ann");
	}

	@Test
	void whatIsSetElsewhereIsToldOnceOnTheUiThread() {
		HouseSettings settings = started();
		List<String> told = listening(settings);

		node.put(HouseSettings.CHECKER, "Ann");
		settings.changedElsewhere(HouseSettings.CHECKER);
		settings.changedElsewhere(HouseSettings.ONE_PERSON);
		assertThat(told).isEmpty();
		assertThat(onUiThread).hasSize(1);
		onUiThread.remove().run();

		assertThat(told).containsExactly("Ann");
		settings.changedElsewhere(HouseSettings.CUES);
		assertThat(onUiThread).hasSize(1);
	}

	@Test
	void nobodyIsToldWhichDraftsAreOpenedNorWhoseListeningIsOver() {
		HouseSettings settings = started();
		List<String> told = new ArrayList<>();
		Runnable listener = () -> told.add("told");
		settings.addListener(listener);

		new DeskSettings(node).setRecentDrafts(List.of(Path.of("/drafts/a.txt")));
		settings.changedElsewhere("recentDrafts");
		settings.removeListener(listener);
		settings.setChecker("Ann");

		assertThat(told).isEmpty();
		assertThat(onUiThread).isEmpty();
	}

	@Test
	void aHouseThatIsTakenOverIsTheDesksOwnAndToldOnce() {
		HouseSettings settings = started();
		settings.setStatuses(List.of(new Look(Status.VERIFIED, "Checked", 'C', 0x123456, 0x654321)));
		List<String> told = listening(settings);
		House other = HouseFile.of("""
				[loaded verbs]
				usual, insist
				[names]
				Zelenskyy
				[reading dates]
				next = following
				[rules off]
				quote
				else.where
				[rules on]
				vague
				[hidden kinds]
				date
				vague times
				[statuses]
				verified = Confirmed, C
				legal-read = With the lawyers, L, settled
				[sign-off]
				every sentence
				[checklist]
				legal = Have the lawyers read it?
				[gate]
				no date problem
				""").house();

		settings.take(other);

		assertThat(told).hasSize(1);
		assertThat(HouseFile.written(started().house())).isEqualTo(HouseFile.written(other));
		assertThat(started().statuses().look(Status.VERIFIED).onLight()).isEqualTo(0x123456);
	}
}
