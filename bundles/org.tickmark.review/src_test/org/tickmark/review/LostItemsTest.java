package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.verbs.DropItems;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.PlaceItem;
import org.tickmark.review.verbs.PlaceItems;
import org.tickmark.review.verbs.Undo;

/** What people do about items whose place was lost, and how they take it back. */
class LostItemsTest {
	private static final String DRAFT = "The firm in Porto sold 30 cars on Monday. Nobody was willing to comment.\n";
	private static final String OTHER = "Nobody was willing to comment. Heavy rain fell. In Porto the firm got rid of 30 cars, it said "
			+ "on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;
	private StoredItem lost;

	@BeforeEach
	void anItemLosesItsPlace() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("30 cars");
		desk.decide("30 cars", Status.VERIFIED);
		desk = desk.reopenedWith("Nobody was willing to comment.\n");
		lost = desk.list().orphans().getFirst().item();
		desk = desk.reopenedWith(OTHER).finding("got");
	}

	private Span at(String words) {
		int at = desk.text.indexOf(words);
		return new Span(at, at + words.length());
	}

	@Test
	void placedByHandItIsThatItemFromThenOn() throws IOException {
		desk.apply(new PlaceItem(lost.id(), at("30 cars")));

		assertThat(desk.reopenedWith("More. " + OTHER).list().orphans()).isEmpty();
		assertThat(desk.reopenedWith("More. " + OTHER).item("30 cars").id()).isEqualTo(lost.id());
	}

	@Test
	void placedOnOtherFactsItAsksToBeLookedAtAgain() throws IOException {
		desk.apply(new PlaceItem(lost.id(), at("Heavy rain")));

		Item placed = desk.item("Heavy rain");
		assertThat(placed.id()).isEqualTo(lost.id());
		assertThat(placed.recheck()).get().isInstanceOfSatisfying(Recheck.Changed.class, changed -> {
			assertThat(changed.before()).isEqualTo("The firm in Porto sold 30 cars on Monday");
			assertThat(changed.after()).isEqualTo("Heavy rain fell");
		});
	}

	@Test
	void takenBackItIsLostAsBefore() throws IOException {
		desk.apply(new PlaceItem(lost.id(), at("Heavy rain")));
		desk.apply(lastUndone());

		assertThat(desk.review.ledger().item(lost.id()).map(StoredItem::anchor)).contains(lost.anchor());
		assertThat(desk.reopenedWith(DRAFT).item("30 cars").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void takenBackAfterASaveOrANoteItIsLostAsBeforeAndDoneAgainItStandsThere() throws IOException {
		List<String> placing = hashes(new PlaceItem(lost.id(), at("Heavy rain")));
		desk.apply(new NoteItem(desk.item("Heavy rain"), "or hail?"));
		desk.text = "More. " + OTHER;
		desk.apply(new PlaceItems(Map.of(lost.id(), at("Heavy rain"))));
		List<String> undoing = hashes(new Undo(placing));

		assertThat(desk.reopenedWith(desk.text).list().orphans()).extracting(Orphan::item).extracting(StoredItem::anchor)
				.containsExactly(lost.anchor());
		assertThat(desk.review.ledger().item(lost.id()).map(StoredItem::note)).contains("or hail?");
		List<String> redoing = hashes(new Undo(undoing));
		assertThat(desk.reopenedWith(desk.text).item("Heavy rain").id()).isEqualTo(lost.id());
		desk.apply(new Undo(redoing));
		assertThat(desk.reopenedWith(desk.text).list().orphans()).hasSize(1);
	}

	private List<String> hashes(Action action) throws IOException {
		return desk.review.carryOut(action, desk.text, "Ann", Desk.NOON).stream()
				.filter(event -> !(event.entry() instanceof LedgerEntry.TextKept)).map(LedgerEvent::hash).toList();
	}

	private Undo lastUndone() {
		return new Undo(List.of(desk.review.ledger().events().getLast().hash()));
	}

	@Test
	void givenUpItIsSilentUntilThatIsTakenBackOrItsWordsComeBack() throws IOException {
		desk = desk.reopenedWith("Nobody was willing to comment.\n");
		desk.apply(new DropItems(List.of(lost.id())));

		assertThat(desk.list().orphans()).isEmpty();
		assertThat(desk.reopenedWith(DRAFT).item("30 cars").status()).isEqualTo(Status.VERIFIED);

		desk.apply(lastUndone());

		assertThat(desk.list().orphans()).extracting(Orphan::item).extracting(StoredItem::id).containsExactly(lost.id());
	}

	@Test
	void whatNobodyTouchedCannotBePlaced() throws IOException {
		assertThat(new PlaceItem(new ItemId("0".repeat(16)), new Span(0, 3)).entries(desk.review.ledger(), TextVersion.of(OTHER)))
				.isEmpty();
		assertThat(new PlaceItem(lost.id(), new Span(0, 3_000)).entries(desk.review.ledger(), TextVersion.of(OTHER))).isEmpty();
		assertThat(desk.review.ledger().item(lost.id()).flatMap(StoredItem::decision).map(Decision::status))
				.isEqualTo(Optional.of(Status.VERIFIED));
	}
}
