package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.Undo;

/** Deciding on many items in one write, and on items about which nothing is left to say. */
class DecisionsAtOnceTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday. It blew on Friday 30.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void findThreeDays() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday", "Friday");
	}

	private boolean apply(Action action) throws IOException {
		return desk.review.apply(action, desk.text, "Ann", Desk.NOON);
	}

	private List<Item> items() {
		return desk.list().items();
	}

	@Test
	void allOfThemAreDecidedInOneWrite() throws IOException {
		var ledgers = new LedgersInMemory();
		Path draft = Path.of("draft.txt");
		Review review = Review.open(ledgers.of(draft));

		assertThat(review.apply(new DecideItems(items(), Status.VERIFIED), DRAFT, "Ann", Desk.NOON)).isTrue();

		assertThat(ledgers.writes(draft)).isOne();
		assertThat(Review.open(ledgers.of(draft)).ledger().items()).hasSameSizeAs(items()).extracting(StoredItem::status)
				.containsOnly(Status.VERIFIED);
	}

	@Test
	void onlyWhatChangesIsRecorded() throws IOException {
		desk.decide("Monday", Status.VERIFIED);
		int before = desk.review.ledger().events().size();

		apply(new DecideItems(items(), Status.VERIFIED));

		assertThat(desk.review.ledger().events()).hasSize(before + 2);
	}

	@Test
	void whatIsSoAlreadyIsNotDecidedAgain() throws IOException {
		assertThat(apply(new DecideItem(desk.item("Sunday"), Status.OPEN))).isFalse();
		assertThat(desk.ledger).doesNotExist();

		assertThat(apply(new DecideItem(desk.item("Sunday"), Status.VERIFIED))).isTrue();
		long length = desk.bytes().length;
		assertThat(apply(new DecideItem(desk.item("Sunday"), Status.VERIFIED))).isFalse();
		assertThat(apply(new DecideItems(List.of(), Status.VERIFIED))).isFalse();

		assertThat(desk.bytes()).hasSize((int) length);
	}

	@Test
	void anOlderListOfItemsDoesNotHideWhatTheLedgerKnows() throws IOException {
		Item untouched = desk.item("Sunday");
		desk.decide("Sunday", Status.VERIFIED);

		assertThat(apply(new DecideItem(untouched, Status.OPEN))).isTrue();

		assertThat(desk.item("Sunday").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void whatIsToBeLookedAtAgainIsDecidedAgain() throws IOException {
		desk.decide("Friday", Status.VERIFIED);
		desk.text = DRAFT.replace("30", "31");
		assertThat(desk.item("Friday").status()).isEqualTo(Status.RECHECK);

		assertThat(apply(new DecideItems(List.of(desk.item("Friday")), Status.VERIFIED))).isTrue();

		assertThat(desk.item("Friday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void whatOneKeyDidIsTakenBackAtOnceAndDoneAgain() throws IOException {
		desk.decide("Monday", Status.QUERY);
		List<String> verified = hashes(new DecideItems(items(), Status.VERIFIED));

		List<String> undone = hashes(new Undo(verified));
		assertThat(desk.reopenedWith(DRAFT).list().items()).extracting(Item::status).containsExactly(Status.OPEN, Status.QUERY,
				Status.OPEN);
		assertThat(hashes(new Undo(verified))).isEmpty();

		List<String> redone = hashes(new Undo(undone));
		assertThat(desk.reopenedWith(DRAFT).list().items()).extracting(Item::status).containsOnly(Status.VERIFIED);
		assertThat(hashes(new Undo(undone))).isEmpty();

		hashes(new Undo(redone));
		assertThat(desk.reopenedWith(DRAFT).list().items()).extracting(Item::status).containsExactly(Status.OPEN, Status.QUERY,
				Status.OPEN);
	}

	@Test
	void anEventThatTheLedgerDoesNotHoldCannotBeTakenBack() throws IOException {
		assertThat(apply(new Undo(List.of("0".repeat(64))))).isFalse();
	}

	@Test
	void allWhoShareAReviewHearOfEachChange() throws IOException {
		int[] heard = {0};
		Runnable listener = () -> heard[0]++;
		desk.review.addListener(listener);
		desk.decide("Monday", Status.QUERY);
		desk.decide("Monday", Status.QUERY);
		assertThat(heard[0]).isOne();

		desk.review.removeListener(listener);
		desk.decide("Monday", Status.VERIFIED);
		assertThat(heard[0]).isOne();
	}

	private List<String> hashes(Action action) throws IOException {
		return desk.review.carryOut(action, desk.text, "Ann", Desk.NOON).stream().map(LedgerEvent::hash).toList();
	}

	@Test
	void aPersonCannotSetReCheckOnMany() {
		assertThatThrownBy(() -> new DecideItems(items(), Status.RECHECK)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anItemWithoutWordsIsPassedOver() throws IOException {
		Item deleted = desk.item("Sunday").movedTo(new Span(4, 4));
		Item behind = desk.item("Monday").movedTo(new Span(DRAFT.length() - 2, DRAFT.length() + 4));
		for (Item gone : List.of(deleted, behind)) {
			assertThat(apply(new DecideItem(gone, Status.VERIFIED))).isFalse();
			assertThat(apply(new NoteItem(gone, "where is it?"))).isFalse();
			assertThat(apply(new AddEvidence(gone, Evidence.ofSource("the archive")))).isFalse();
		}
		assertThat(desk.ledger).doesNotExist();

		assertThat(apply(new DecideItems(List.of(deleted, desk.item("Friday"), behind), Status.VERIFIED))).isTrue();

		assertThat(items()).extracting(Item::status).containsExactly(Status.OPEN, Status.OPEN, Status.VERIFIED);
	}

	@Test
	void nothingIsMarkedWhereNoTextIs() {
		assertThatThrownBy(() -> new MarkClaim(new Span(4, 4), ClaimKind.PLACE)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> apply(new MarkClaim(new Span(4, 400), ClaimKind.PLACE))).isInstanceOf(IllegalArgumentException.class)
				.hasMessage("nothing of the text is selected: 4..400 of " + DRAFT.length());
		assertThatThrownBy(() -> Anchor.of(new Span(4, 4), new Span(0, 9), DRAFT)).isInstanceOf(IllegalArgumentException.class);

		assertThat(desk.ledger).doesNotExist();
	}
}
