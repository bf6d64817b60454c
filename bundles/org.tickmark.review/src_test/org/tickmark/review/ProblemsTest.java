package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SignOffDraft;

/** A fault that the text shows is mended, or it stands for a reason; nobody verifies it. */
class ProblemsTest {
	private static final String TEXT = "The council met on Monday, March 12, 2024. It met again on Thursday, March 14, 2024.\n";
	private static final String MENDED = TEXT.replace("Monday", "Tuesday");
	private static final Instant NOW = Instant.parse("2024-03-15T10:00:00Z");

	@TempDir
	Path folder;
	private Review review;
	private String text = TEXT;

	@BeforeEach
	void openDesk() throws IOException {
		review = Review.open(Ledgers.FILES.of(folder.resolve("council.txt")));
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(text), review.ledger(), House.USUAL, ClaimDetection.standard());
	}

	private List<Item> problems() {
		return reviewed().items().items().stream().filter(item -> item.kind() == ClaimKind.PROBLEM).toList();
	}

	private void apply(Action action) throws IOException {
		review.apply(action, text, "Ann", NOW);
	}

	@Test
	void nobodyVerifiesAProblem() throws IOException {
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));

		assertThat(problems()).singleElement().extracting(Item::status).isEqualTo(Status.OPEN);
		assertThat(reviewed().items().items()).filteredOn(item -> item.kind() != ClaimKind.PROBLEM)
				.allMatch(item -> item.status().equals(Status.VERIFIED));
	}

	@Test
	void aProblemStandsForAReasonAndThatSettlesIt() throws IOException {
		assertThatThrownBy(() -> new DecideItem(problems().getFirst(), Status.STANDS)).hasMessage("Stands needs a reason");

		apply(new DecideItem(problems().getFirst(), Status.STANDS, "the old calendar"));

		assertThat(problems().getFirst().status().settled()).isTrue();
		assertThat(problems().getFirst().reason()).isEqualTo("the old calendar");
		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines()).extracting(History.Line::what)
				.containsExactly("Stands: the old calendar");
	}

	@Test
	void onlyAProblemStands() throws IOException {
		apply(new DecideItems(reviewed().items().items(), Status.STANDS, "so it is"));

		assertThat(reviewed().items().items()).filteredOn(item -> item.status().settled())
				.allMatch(item -> item.kind() == ClaimKind.PROBLEM).isNotEmpty();
	}

	@Test
	void anOpenOneGoesWhenTheTextIsMendedWhateverWasWrittenToIt() throws IOException {
		apply(new NoteItem(problems().getFirst(), "ask the clerk"));
		apply(new DecideItem(problems().getFirst(), Status.QUERY));

		text = MENDED;

		assertThat(problems()).isEmpty();
		assertThat(reviewed().items().orphans()).isEmpty();
	}

	@Test
	void aSettledOneIsInTheHistoryOnlyWhenTheTextIsMendedAndInNobodysWay() throws IOException {
		apply(new DecideItem(problems().getFirst(), Status.CORRECTED));
		text = MENDED;
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));

		assertThat(problems()).isEmpty();
		assertThat(reviewed().items().orphans()).isEmpty();
		assertThat(reviewed().readiness("Cy").obstacles()).isEmpty();
		assertThat(History.of(review.ledger(), HouseStatuses.usual()).lines()).extracting(History.Line::what).contains("Corrected");
	}

	@Test
	void oneThatIsCorrectedOnlyByDecisionKeepsTheDraftFromBeingSignedOff() throws IOException {
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));
		apply(new DecideItem(problems().getFirst(), Status.CORRECTED));

		assertThat(reviewed().readiness("Cy").obstacles()).singleElement()
				.satisfies(obstacle -> assertThat(obstacle.inWords(HouseStatuses.usual()))
						.isEqualTo("Corrected, but the text still says so; correct it there, or decide “Stands” and say why"));

		apply(new DecideItem(problems().getFirst(), Status.STANDS, "the old calendar"));

		assertThat(reviewed().readiness("Cy").obstacles()).isEmpty();
	}

	@Test
	void oneThatIsDeletedWithItsSentenceIsNoOrphanEither() throws IOException {
		apply(new DecideItem(problems().getFirst(), Status.STANDS, "the old calendar"));

		text = "It met again on Thursday, March 14, 2024.\n";

		assertThat(reviewed().items().orphans()).isEmpty();
	}

	@Test
	void oneThatStoodLeavesTheSignOffAloneWhenItGoes() throws IOException {
		text = "She said: “We begin. Nobody else spoke.\n";
		apply(new DecideItems(problems(), Status.STANDS, "the quotation goes on"));
		apply(new DecideItems(reviewed().items().items(), Status.VERIFIED));
		apply(new SignOffDraft(reviewed().readiness("Cy")));
		assertThat(problems()).isNotEmpty();

		ReviewedDraft without = ReviewedDraft.opened(Draft.of(text), review.ledger(), House.USUAL,
				ClaimDetection.standard().only(rule -> !rule.startsWith("problem.")));

		assertThat(without.items().items()).noneMatch(item -> item.kind() == ClaimKind.PROBLEM);
		assertThat(without.signOffState()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void aProblemThatAnOlderDeskVerifiedIsReadAsItWas() throws IOException {
		Item problem = problems().getFirst();
		apply((ledger, now) -> List.of(new LedgerEntry.Decided(problem.subjectIn(TextVersion.of(text)).orElseThrow(), Status.VERIFIED)));
		review = Review.open(Ledgers.FILES.of(folder.resolve("council.txt")));

		assertThat(problems()).singleElement().extracting(Item::status).isEqualTo(Status.VERIFIED);
	}
}
