package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.LedgerEntry.Unchecked;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.NoFactsHere;
import org.tickmark.review.verbs.SignOffDraft;

/** A sign-off does not say more than people did: what has no source and what nobody looked at is counted, told and kept. */
class SignOffSaysWhatIsSoTest {
	private static final String TEXT = "The fair opened on March 12, 2024. It closed on March 14, 2024. Everybody was glad of it.\n";
	private static final Instant NOW = Instant.parse("2024-03-15T10:00:00Z");
	private static final String GAPS = "2 items are verified without a source. 1 of 3 sentences holds no item and was not checked.";

	@TempDir
	Path folder;
	private Review review;
	private House house = Desk.DATES_AND_QUOTATIONS;

	@BeforeEach
	void settleTheDates() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("fair.txt")));
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));
		assertThat(reviewed().items().items()).hasSize(2);
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(TEXT), review.ledger(), house, ClaimDetection.standard());
	}

	private void apply(Action action) throws IOException {
		review.apply(action, TEXT, "Ann", NOW);
	}

	private String inWords() {
		return reviewed().signOffState().inWords(HouseStatuses.usual(), ZoneOffset.UTC);
	}

	@Test
	void whatItDoesNotVouchForIsKnownBeforeItIsGiven() {
		assertThat(reviewed().readiness("Cy").unchecked()).isEqualTo(new Unchecked(2, 1, 3));
		assertThat(reviewed().readiness("Cy").unchecked().inWords()).isEqualTo(GAPS);
	}

	@Test
	void itIsToldWithTheSignOffAndInTheHistoryAlsoWhenItIsOpenedAgain() throws IOException {
		apply(new SignOffDraft(reviewed().readiness("Cy")));
		review = Review.open(Ledgers.FILES.of(folder.resolve("fair.txt")));

		assertThat(inWords()).isEqualTo("Signed off by Ann, Fri 15 Mar 2024 10:00. " + GAPS);
		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines().getLast().what()).startsWith("Signed off: 2 items, text ")
				.endsWith("…. " + GAPS);
		assertThat(Files.readString(folder.resolve("fair.txt.tickmark")))
				.contains("\"withoutSource\":2,\"bare\":1,\"sentences\":3");
	}

	@Test
	void itStandsAsItWasSignedThoughASourceIsGivenLater() throws IOException {
		apply(new SignOffDraft(reviewed().readiness("Cy")));
		apply(new AddEvidence(reviewed().items().items().getFirst(), Evidence.ofSource("the programme")));
		assertThat(inWords()).endsWith(GAPS);

		apply(new SignOffDraft(reviewed().readiness("Cy")));
		assertThat(inWords()).contains("1 item is verified without a source. 1 of 3");
	}

	@Test
	void whereAllHasASourceAndEverySentenceWasLookedAtNothingIsSaid() throws IOException {
		for (Item item : reviewed().items().items()) apply(new AddEvidence(item, Evidence.ofSource("the programme")));
		apply(new NoFactsHere(reviewed().coverage().bare().getFirst()));
		apply(new SignOffDraft(reviewed().readiness("Cy")));

		assertThat(inWords()).isEqualTo("Signed off by Ann, Fri 15 Mar 2024 10:00");
	}

	@Test
	void aHouseMayAskForASourceItemByItem() throws IOException {
		house = Desk.DATES_AND_QUOTATIONS.with(new SignOffRules(true, false, false));
		apply(new AddEvidence(reviewed().items().items().getFirst(), Evidence.ofSource("the programme")));

		List<Obstacle> obstacles = reviewed().readiness("Cy").obstacles();

		assertThat(obstacles).singleElement().isInstanceOf(Obstacle.WithoutSource.class);
		assertThat(obstacles.getFirst().item()).get().extracting(Item::text).isEqualTo("March 14, 2024");
		assertThat(obstacles.getFirst().inWords(HouseStatuses.usual())).isEqualTo("Verified without a source; give one");

		apply(new DecideItem(reviewed().items().items().getLast(), Status.CORRECTED));
		assertThat(reviewed().readiness("Cy").isReady()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"primary, true", "interview, true", "secondary, false", "document, false", "own-calculation, false", "on-author, false",
			"secondary document, true", "secondary secondary, true", "own-calculation secondary, false", "on-author document, false",
			"document primary, true"})
	void aHouseMayAskForOnePrimarySourceOrTwoOthers(String kinds, boolean enough) throws IOException {
		house = Desk.DATES_AND_QUOTATIONS.with(new SignOffRules(false, false, false, true));
		int sources = 0;
		for (String word : kinds.split(" ")) {
			var given = new Evidence(EvidenceKind.of(word).orElseThrow(), "source " + ++sources, "", "", Optional.empty(), "",
					Optional.empty());
			apply(new AddEvidence(reviewed().items().items(), given));
		}

		assertThat(reviewed().readiness("Cy").isReady()).isEqualTo(enough);
	}

	@Test
	void whatIsLackingIsSaidAndTwoPagesOfOneSourceAreOne() throws IOException {
		house = Desk.DATES_AND_QUOTATIONS.with(new SignOffRules(true, false, false, true));
		Item item = reviewed().items().items().getFirst();
		assertThat(reviewed().readiness("Cy").obstacles()).hasSize(2).first()
				.extracting(obstacle -> obstacle.inWords(HouseStatuses.usual()))
				.isEqualTo("Verified without a source; give one primary source or two others");

		for (String page : List.of("p. 1", "p. 2"))
			apply(new AddEvidence(item, new Evidence(EvidenceKind.SECONDARY, "the programme", page, "", Optional.empty(), "",
					Optional.empty())));
		assertThat(reviewed().readiness("Cy").obstacles().getFirst().inWords(HouseStatuses.usual()))
				.isEqualTo("Verified on too few sources; give a primary source, or one more from somewhere else");
	}

	@Test
	void theAuthorsWordIsNoSource() throws IOException {
		apply(new AddEvidence(reviewed().items().items(), new Evidence(EvidenceKind.ON_AUTHOR, "was there", "", "", Optional.empty(), "",
				Optional.empty())));

		assertThat(reviewed().readiness("Cy").unchecked().withoutSource()).isEqualTo(2);
	}

	@Test
	void aHouseMayAskForEverySentenceSentenceBySentence() throws IOException {
		house = Desk.DATES_AND_QUOTATIONS.with(new SignOffRules(false, true, false));

		List<Obstacle> obstacles = reviewed().readiness("Cy").obstacles();

		assertThat(obstacles).singleElement().isInstanceOf(Obstacle.Unchecked.class);
		assertThat(obstacles.getFirst().place().map(place -> place.in(TEXT))).get().asString().startsWith("Everybody was glad");

		apply(new NoFactsHere(obstacles.getFirst().place().orElseThrow()));
		assertThat(reviewed().readiness("Cy").isReady()).isTrue();
	}

	@Test
	void obstaclesAreInTextOrder() {
		house = Desk.DATES_AND_QUOTATIONS.with(new SignOffRules(true, true, false));

		assertThat(reviewed().readiness("Cy").obstacles()).extracting(obstacle -> obstacle.place().orElseThrow().start()).isSorted()
				.hasSize(3);
	}
}
