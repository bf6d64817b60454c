package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.items.ItemTable.Column;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Grouping;
import org.tickmark.ui.items.ItemTable.Order;
import org.tickmark.ui.items.ItemTable.Row;

class SentenceRowsTest {
	private static final HouseStatuses HOUSE = HouseStatuses.usual();
	private static final String TEXT = "“We sold 900 tickets on Friday,” she said. The hall holds 1,200 people. It opened on Monday.\n";
	private static final ItemList ITEMS = ReviewedDraft.opened(Draft.of(TEXT), Ledger.of(List.of()), House.USUAL,
			new ClaimDetection(List.of(new Box()), List.of())).items();

	/** Finds the quotation, the days and the figures. */
	private static final class Box implements ClaimDetector {
		@Override
		public String ruleId() {
			return "test.box";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			return List.of(claim(prose, "We sold 900 tickets on Friday,", ClaimKind.QUOTE), claim(prose, "900", ClaimKind.FIGURE),
					claim(prose, "Friday", ClaimKind.DATE), claim(prose, "1,200", ClaimKind.FIGURE), claim(prose, "Monday", ClaimKind.DATE),
					claim(prose, "opened on Monday", ClaimKind.PROBLEM));
		}

		private Claim claim(Prose prose, String words, ClaimKind kind) {
			int at = TEXT.indexOf(words);
			Detail detail = kind == ClaimKind.FIGURE
					? new Figure(Figure.Role.COUNT, BigDecimal.TEN, Optional.empty(), BigDecimal.ONE, "", "",
					Figure.Precision.STATED) : new Detail.None();
			return new Claim(ruleId(), kind, new Span(at, at + words.length()), prose.sentenceAt(at).span(), new Explanation.StatedDate(),
					detail);
		}
	}

	private static List<Row> rows(String filter, Order order, Set<ItemId> opened) {
		return SentenceRows.of(ItemTable.rows(ITEMS, TEXT, filter, order, Grouping.SENTENCE, HOUSE), TEXT, opened, HOUSE);
	}

	private static List<String> shown(List<Row> rows, Column column) {
		return rows.stream().map(row -> ((Entry) row).cell(column)).toList();
	}

	private static Item item(String words) {
		return ITEMS.items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	@Test
	void aSentenceIsOneRowAndWhatItHoldsAloneTheRowOfThat() {
		List<Row> rows = rows("", Order.OF_TEXT, Set.of());

		assertThat(shown(rows, Column.CLAIM)).containsExactly("\u25B8 “We sold 900 tickets on Friday,” she said.",
				"1,200 \u00B7 The hall holds 1,200 people.", "\u25B8 It opened on Monday.");
		assertThat(shown(rows, Column.KIND)).containsExactly("3 items", "Figure", "2 items");
		assertThat(shown(rows, Column.STATUS)).containsOnly("Open");
		assertThat(((Entry) rows.getFirst()).items()).extracting(Item::text).containsExactly("We sold 900 tickets on Friday,", "900",
				"Friday");
	}

	@Test
	void openedItsItemsStandBelowAQuotationBeforeItsDateAndItsFigure() {
		List<Row> rows = rows("", Order.OF_TEXT, Set.of(item("Friday").id()));

		assertThat(shown(rows, Column.CLAIM).subList(0, 4)).containsExactly("\u25BE “We sold 900 tickets on Friday,” she said.",
				"      We sold 900 tickets on Friday,", "            900", "            Friday");
		assertThat(ItemTable.rowOf(rows, item("Friday").id())).contains(3);
		assertThat(ItemTable.nextOpen(rows, 3)).contains(4);
	}

	@Test
	void itSaysWhatIsWrongElseWhichKindsThereAreAndTheHighestClass() {
		List<Row> rows = rows("", Order.OF_TEXT, Set.of());

		assertThat(shown(rows, Column.REASON).getFirst()).isEqualTo("Date, Quotation, Figure");
		assertThat(shown(rows, Column.REASON).getLast()).isNotEqualTo("Date, Problem");
		assertThat(shown(rows, Column.CLASS)).containsExactly("(A)", "(A)", "(A)");
		assertThat(shown(rows, Column.WHO_OR_WHEN)).last().isEqualTo("Monday");
	}

	@Test
	void theFilterLeavesOutWhatItHidesAlsoWithinASentence() {
		assertThat(shown(rows("figure", Order.OF_TEXT, Set.of()), Column.CLAIM)).containsExactly(
				"900 \u00B7 “We sold 900 tickets on Friday,” she said.", "1,200 \u00B7 The hall holds 1,200 people.");
	}

	@Test
	void sortedTheSentencesComeInTheOrderOfTheirFirstItem() {
		Order byKind = Order.OF_TEXT.clicked(Column.KIND).clicked(Column.KIND);

		assertThat(shown(rows("", byKind, Set.of()), Column.CLAIM)).extracting(claim -> claim.substring(0, 5))
				.containsExactly("\u25B8 “We", "\u25B8 It ", "1,200");
	}

	@Test
	void onlyAClassThatIsAskedForIsShown() {
		assertThat(Classes.A.of(ITEMS).items()).extracting(Item::text).containsExactly("We sold 900 tickets on Friday,", "900", "1,200",
				"opened on Monday");
		assertThat(Classes.A_AND_B.of(ITEMS).items()).hasSize(6);
		assertThat(Classes.ALL.of(ITEMS)).isSameAs(ITEMS);
	}

	@Test
	void whatIsSettledIsCounted() {
		List<Item> some = new ArrayList<>(ITEMS.items());
		Item first = some.getFirst();
		some.set(0, new Item(first.id(), first.kind(), first.ruleId(), first.spans(), first.assertion(), first.text(), first.claim(),
				new Item.Standing(Status.VERIFIED, "", "", List.of(), "Ann", Optional.empty(), false, first.duty(), Optional.empty(),
						Optional.empty())));

		List<Row> rows = SentenceRows.of(
				ItemTable.rows(new ItemList(some, List.of()), TEXT, "", Order.OF_TEXT, Grouping.SENTENCE, HOUSE), TEXT, Set.of(), HOUSE);

		assertThat(((Entry) rows.getFirst()).status()).isEqualTo("1 of 3 settled");
	}
}
