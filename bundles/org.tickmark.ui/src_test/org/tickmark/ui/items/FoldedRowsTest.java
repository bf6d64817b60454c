package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Repeats;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Grouping;
import org.tickmark.ui.items.ItemTable.Heading;
import org.tickmark.ui.items.ItemTable.Order;
import org.tickmark.ui.items.ItemTable.Row;

class FoldedRowsTest {
	private static final HouseStatuses HOUSE = HouseStatuses.usual();
	private static final String TEXT = "The ferry will sail on Sunday.\n\nThe crew will meet on Tuesday.\n\nThe ferry will sail on Sunday.\n\n"
			+ "The mayor will speak on Sunday.\n\nThe ferry will sail on Sunday.\n";

	private static final ItemList OPEN = ReviewedDraft.opened(Draft.of(TEXT).filedOn(LocalDate.of(2024, 3, 14)), Ledger.of(List.of()),
			House.USUAL.hiding(Set.of(ClaimKind.FIGURE, ClaimKind.NAME, ClaimKind.FACT)), ClaimDetection.standard()).items();
	private static final List<Item> ITEMS = OPEN.items();

	private static List<Row> rows(ItemList list, Grouping grouping, Set<ItemId> opened) {
		return FoldedRows.of(ItemTable.rows(list, TEXT, "", Order.OF_TEXT, grouping, HOUSE), Repeats.of(list.items(), TEXT), opened, HOUSE);
	}

	private static List<String> shown(List<Row> rows) {
		return rows.stream().map(row -> switch (row) {
			case Heading heading -> "# " + heading.title() + " " + heading.count();
			case Entry entry -> entry.claim() + " | " + entry.status();
		}).toList();
	}

	@Test
	void aStatementThatIsMadeAgainIsOneRow() {
		List<Row> rows = rows(OPEN, Grouping.NONE, Set.of());

		assertThat(shown(rows)).containsExactly("\u25B8 \u00D73  Sunday \u00B7 The ferry will sail on Sunday. | Open",
				"Tuesday \u00B7 The crew will meet on Tuesday. | Open", "Sunday \u00B7 The mayor will speak on Sunday. | Open");
		assertThat(((Entry) rows.getFirst()).items()).containsExactly(ITEMS.get(0), ITEMS.get(2), ITEMS.get(4));
	}

	@Test
	void openedItsItemsHaveRowsOfTheirOwn() {
		List<Row> rows = rows(OPEN, Grouping.NONE, Set.of(ITEMS.get(2).id()));

		assertThat(shown(rows)).startsWith("\u25BE \u00D73  Sunday \u00B7 The ferry will sail on Sunday. | Open",
				"      Sunday \u00B7 The ferry will sail on Sunday. | Open").hasSize(6);
		assertThat(ItemTable.rowOf(rows, ITEMS.get(0).id())).contains(1);
		assertThat(ItemTable.rowOf(rows, ITEMS.get(4).id())).contains(3);
		assertThat(ItemTable.nextOpen(rows, 5)).contains(1);
	}

	@Test
	void anItemIsFoundInTheRowThatStandsForIt() {
		assertThat(ItemTable.rowOf(rows(OPEN, Grouping.NONE, Set.of()), ITEMS.get(4).id())).isEqualTo(Optional.of(0));
	}

	@Test
	void theRowSaysHowManyOfThemAreSettledAndIsOpenWhileOneIs() {
		Item first = ITEMS.getFirst();
		var verified = new Item.Standing(Status.VERIFIED, "", "", List.of(), "Ann", Optional.empty(), false, Duty.NONE, Optional.empty(),
				Optional.empty());
		List<Item> some = new ArrayList<>(ITEMS);
		some.set(0, new Item(first.id(), first.kind(), first.ruleId(), first.spans(), first.assertion(), first.text(), first.claim(),
				verified));
		var list = new ItemList(some, List.of());

		assertThat(shown(rows(list, Grouping.NONE, Set.of())).getFirst()).endsWith("| 1 of 3 settled");
		assertThat(ItemTable.nextOpen(rows(list, Grouping.NONE, Set.of()), 2)).contains(0);
		assertThat(shown(rows(list, Grouping.STATUS, Set.of()))).containsSubsequence("# Open 4", "# Verified 1",
				"Sunday \u00B7 The ferry will sail on Sunday. | Verified");
	}

	@Test
	void mereRepeatsOfADateAreGroupedForReading() {
		assertThat(shown(rows(OPEN, Grouping.DATE, Set.of()))).containsExactly("# Sun 17 Mar 2024 4",
				"\u25B8 \u00D73  Sunday \u00B7 The ferry will sail on Sunday. | Open", "Sunday \u00B7 The mayor will speak on Sunday. | Open",
				"# Tue 19 Mar 2024 1", "Tuesday \u00B7 The crew will meet on Tuesday. | Open");
	}
}
