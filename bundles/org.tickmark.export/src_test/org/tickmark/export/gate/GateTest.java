package org.tickmark.export.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.Action;
import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.gate.GateRules;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.AnswerQuestion;
import org.tickmark.review.verbs.ClassItems;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.SignOffDraft;

/** Each rule by what it lets pass and what it does not. */
class GateTest {
	private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");
	private static final String TEXT = "The bridge opened on Monday, March 12, 2024.\n\nIt closed on Friday.\n";
	private static final House HOUSE = HouseFile.of("""
			[sign-off]
			primary or two secondary
			[checklist]
			legal = Have the lawyers read it?
			""").house().hiding(Set.of(ClaimKind.FACT, ClaimKind.NAME, ClaimKind.FIGURE));

	@TempDir
	Path folder;
	private Review review;
	private String text = TEXT;

	@BeforeEach
	void openDesk() throws IOException {
		review = Review.open(new LedgerFiles().of(folder.resolve("bridge.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(text).filedOn(LocalDate.of(2024, 3, 14)), review.ledger(), HOUSE, ClaimDetection.standard());
	}

	private List<Finding> findings(String rules) {
		return new Gate(GateRules.of(rules), ZoneOffset.UTC).findings(reviewed());
	}

	private List<String> words(String rules) {
		return findings(rules).stream().map(Finding::words).toList();
	}

	private Item item(String words) {
		return reviewed().items().items().stream().filter(item -> item.text().equals(words) && item.kind() != ClaimKind.PROBLEM).findFirst()
				.orElseThrow();
	}

	private void act(Action action) throws IOException {
		review.apply(action, text, "Ann", NOON);
	}

	private void decide(Status status, String reason, Item... items) throws IOException {
		act(new DecideItems(List.of(items), status, reason));
	}

	private void settleAll() throws IOException {
		for (Item item : reviewed().items().items())
			decide(item.kind() == ClaimKind.PROBLEM ? Status.STANDS : Status.VERIFIED, "it is so", item);
	}

	private void answer(Answer answer, String note) throws IOException {
		act(new AnswerQuestion(HOUSE.checklist().question("legal").orElseThrow(), reviewed().draft(), Optional.of(answer), note));
	}

	@Test
	void anOpenItemIsOneThatIsNotSettled() throws IOException {
		assertThat(words("no open item of kind date")).containsExactly("Monday, March 12, 2024", "Friday");

		decide(Status.VERIFIED, "", item("Friday"));
		decide(Status.QUERY, "", item("Monday, March 12, 2024"));

		assertThat(findings("no open item of kind date")).singleElement()
				.satisfies(finding -> assertThat(finding.why()).isEqualTo("Query to author"));
		assertThat(words("no item with status query")).containsExactly("Monday, March 12, 2024");
	}

	@Test
	void theClassThatAPersonGaveCountsMoreThanTheOneProposed() throws IOException {
		act(new ClassItems(List.of(item("Friday")), Optional.of(ItemClass.A)));
		act(new ClassItems(List.of(item("Monday, March 12, 2024")), Optional.of(ItemClass.C)));

		assertThat(words("no open item of class A of kind date")).containsExactly("Friday");
	}

	@ParameterizedTest
	@CsvSource({"no problem, 1", "no date problem, 1", "no quotation problem, 0", "no problem of problem.weekday, 1",
			"no problem of problem.judging, 0"})
	void aProblemCountsUntilItStandsForAReason(String rule, int found) throws IOException {
		assertThat(findings(rule)).hasSize(found).allSatisfy(finding -> assertThat(finding.why()).contains("Tuesday"));

		settleAll();

		assertThat(findings(rule)).isEmpty();
	}

	/** As for whoever signs: to say that it was corrected is not to correct it. */
	@ParameterizedTest
	@ValueSource(strings = {"no problem", "no date problem", "no problem of problem.weekday", "no open item of kind problem",
			"no open item of class A of kind problem"})
	void aProblemIsCorrectedInTheTextOrNotAtAll(String rule) throws IOException {
		Item problem = reviewed().items().items().stream().filter(item -> item.kind() == ClaimKind.PROBLEM).findFirst().orElseThrow();
		act(new ClassItems(List.of(problem), Optional.of(ItemClass.A)));
		decide(Status.CORRECTED, "", problem);

		assertThat(findings(rule)).singleElement().satisfies(finding -> assertThat(finding.why())
				.isEqualTo("Corrected, but the text still says so; correct it there, or decide “Stands” and say why"));

		text = TEXT.replace("Monday", "Tuesday");

		assertThat(findings(rule)).isEmpty();
	}

	@Test
	void whatIsVerifiedNeedsASource() throws IOException {
		assertThat(findings("every verified item has a source")).isEmpty();
		decide(Status.VERIFIED, "", item("Friday"));
		assertThat(findings("every verified item has a source")).singleElement()
				.satisfies(finding -> assertThat(finding.why()).isEqualTo("Verified without a source; give one"));

		act(new AddEvidence(List.of(item("Friday")), Evidence.typed("secondary: the Courier")));

		assertThat(findings("every verified item has a source")).isEmpty();
		assertThat(findings("evidence policy fulfilled")).singleElement()
				.satisfies(finding -> assertThat(finding.why()).contains("too few sources"));
	}

	@Test
	void whatLostItsPlaceIsAFindingWithoutAPlace() throws IOException {
		decide(Status.VERIFIED, "", item("Friday"));
		text = "The bridge opened on Monday, March 12, 2024.\n";

		assertThat(findings("no lost item")).singleElement().satisfies(finding -> {
			assertThat(finding.words()).isEqualTo("Friday");
			assertThat(finding.place()).isEmpty();
		});
	}

	@Test
	void aSentenceWithoutAnItemIsNotChecked() {
		text = "The bridge opened on Monday, March 12, 2024. It is there.\n";

		assertThat(words("every sentence checked")).containsExactly("It is there.");
	}

	@Test
	void questionsAreAnsweredOneWayOrTheOther() throws IOException {
		assertThat(words("every question answered\nquestion legal answered")).containsExactly("Have the lawyers read it?",
				"Have the lawyers read it?");

		answer(Answer.NO, "on Monday");

		assertThat(findings("every question answered\nquestion legal answered")).isEmpty();
		assertThat(findings("no question answered no")).singleElement()
				.satisfies(finding -> assertThat(finding.why()).isEqualTo("No (Ann): on Monday"));
	}

	@Test
	void aSignOffCountsAsLongAsItHoldsOrToTheLetter() throws IOException {
		assertThat(findings("signed off")).singleElement().satisfies(finding -> assertThat(finding.why()).isEqualTo("Not signed off"));
		for (Item item : reviewed().items().items())
			if (item.kind() != ClaimKind.PROBLEM) act(new AddEvidence(List.of(item), Evidence.typed("primary: the log")));
		settleAll();
		answer(Answer.YES, "");
		act(new SignOffDraft(reviewed().readiness("Bo")));

		assertThat(findings("signed off\nsigned off as it reads")).isEmpty();

		text = TEXT + "\nMore tomorrow.\n";
		assertThat(findings("signed off as it reads")).hasSize(1);
		text = TEXT.replace("Friday", "Thursday");
		assertThat(findings("signed off")).singleElement().satisfies(finding -> assertThat(finding.why()).startsWith("Sign-off lifted"));
	}

	@Test
	void findingsComeInTheOrderOfTheRulesAndThenOfTheText() {
		assertThat(findings("every question answered\nno open item of kind date")).extracting(finding -> finding.rule().written())
				.containsExactly("every question answered", "no open item of kind date", "no open item of kind date");
	}
}
