package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Orphan;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

class LostItemsTest {
	private static final String BEFORE = "The tanker left the port on Friday with 40 crates of oranges. Nobody saw it go.";
	private static final String NOW = "Nobody saw it. Its crates of oranges, 41 of them, went out at the end of the week.";

	private static Orphan lost(Optional<Span> guess) {
		int at = BEFORE.indexOf("40 crates");
		Anchor anchor = Anchor.of(new Span(at, at + "40 crates of oranges".length()), new Span(0, at), BEFORE);
		var decision = new Decision("e1", Status.VERIFIED, "", "Ann", Instant.EPOCH, anchor);
		var item = new StoredItem(new ItemId("0".repeat(16)), ClaimKind.FIGURE, "hand", anchor, List.of(decision), "", List.of(), "Ann",
				Instant.EPOCH, StoredItem.Mark.BY_HAND);
		return new Orphan(item, guess);
	}

	@Test
	void saysWhatWasLostWhereItStoodAndWhereItMayStandNow() {
		int at = NOW.indexOf("crates of oranges");
		LostItems.Row row = LostItems.rows(List.of(lost(Optional.of(new Span(at, at + 17)))), NOW, HouseStatuses.usual()).getFirst();

		assertThat(row.last()).isEqualTo("40 crates of oranges");
		assertThat(row.stood())
				.isEqualTo("\u2026er left the port on Friday with \u203940 crates of oranges\u203A. Nobody saw it go.\u2026");
		assertThat(row.guess()).isEqualTo("\u2026Nobody saw it. Its \u2039crates of oranges\u203A, 41 of them, went out a\u2026");
		assertThat(row.decided()).isEqualTo("Verified, Ann");
	}

	@Test
	void asksForTheWordsWhereThereIsNoGuess() {
		assertThat(LostItems.rows(List.of(lost(Optional.empty())), NOW, HouseStatuses.usual()).getFirst().guess())
				.contains("Select its words in the text");
		assertThat(LostItems.rows(List.of(lost(Optional.of(new Span(70, 300)))), NOW, HouseStatuses.usual()).getFirst().guess())
				.contains("Not found");
	}

	@Test
	void countsThem() {
		assertThat(LostItems.heading(1)).startsWith("1 item has lost its place");
		assertThat(LostItems.heading(3)).startsWith("3 items have lost their place");
	}
}
