package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.items.ItemTable.Column;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Grouping;
import org.tickmark.ui.items.ItemTable.Heading;
import org.tickmark.ui.items.ItemTable.Order;
import org.tickmark.ui.items.ItemTable.Row;
import org.tickmark.ui.sources.PrintedChoice;
import org.tickmark.ui.sources.VerdictChoice;

class ItemTableTest {
	private static final HouseStatuses HOUSE = HouseStatuses.usual();
	private static final String TEXT = "The ferry left on Monday. “It was late,” she said. In March it sank\u201D.";

	private static Item item(String words, ClaimKind kind, Status status) {
		return item(words, kind, status, Duty.NONE);
	}

	private static Item item(String words, ClaimKind kind, Status status, Duty duty) {
		Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		Detail detail = kind == ClaimKind.DATE ? new Detail.Timex(Detail.TimexType.DATE, "2024-03-11", true) : new Detail.None();
		var claim = new Claim("test", kind, span, new Span(0, TEXT.length()), new Explanation.StatedDate(), detail);
		var standing = new Item.Standing(status, "", "", List.of(), "", Optional.empty(), false, duty, Optional.empty(), Optional.empty());
		return new Item(ItemId.of(claim, TEXT), kind, "test", List.of(span), span, words, Optional.of(claim), standing);
	}

	private static final Item MONDAY = item("Monday", ClaimKind.DATE, Status.VERIFIED);
	private static final Item LATE = item("It was late,", ClaimKind.QUOTE, Status.OPEN);
	private static final Item MARCH = item("March", ClaimKind.DATE, Status.OPEN);
	private static final Item MARK = item("\u201D.", ClaimKind.PROBLEM, Status.QUERY);
	private static final ItemList ITEMS = new ItemList(List.of(MONDAY, LATE, MARCH, MARK), List.of());

	private static List<Row> rows(String filter, Order order, Grouping grouping) {
		return ItemTable.rows(ITEMS, TEXT, filter, order, grouping, HOUSE);
	}

	private static List<String> words(List<Row> rows) {
		return rows.stream().map(row -> switch (row) {
			case Heading heading -> "# " + heading.title() + " " + heading.count();
			case Entry entry -> entry.item().text();
		}).toList();
	}

	@Test
	void allColumnsAreInSightAndTheShortOnesWhole() {
		assertThat(Arrays.stream(Column.widths(912, Set.of())).sum()).isBetween(905, 912);
		assertThat(Column.widths(600, Set.of())[Column.ASSIGNED.ordinal()])
				.isEqualTo(Column.widths(912, Set.of())[Column.ASSIGNED.ordinal()]);
	}

	@Test
	void whatNobodyUsesTakesNoRoomFromTheOthers() {
		int[] widths = Column.widths(912, Set.of(Column.CLASS, Column.ASSIGNED));

		assertThat(widths[Column.CLASS.ordinal()]).isZero();
		assertThat(widths[Column.CLAIM.ordinal()]).isGreaterThan(Column.widths(912, Set.of())[Column.CLAIM.ordinal()]);
		assertThat(Arrays.stream(widths).sum()).isBetween(905, 912);
		assertThat(Column.CLASS.isFilledIn(rows("", Order.OF_TEXT, Grouping.NONE))).isFalse();
	}

	@Test
	void theClassOrdersTheListAndThePersonIsFoundByTheFilter() {
		Item first = item("March", ClaimKind.DATE, Status.OPEN, new Duty("Bob Ray", Optional.of(ItemClass.A)));
		Item second = item("Monday", ClaimKind.DATE, Status.OPEN, new Duty("Ann", Optional.of(ItemClass.B)));
		var list = new ItemList(List.of(second, LATE, first, MARK), List.of());

		assertThat(words(ItemTable.rows(list, TEXT, "", Order.OF_TEXT, Grouping.NONE, HOUSE))).containsExactly("March", "Monday", "\u201D.",
				"It was late,");
		assertThat(words(ItemTable.rows(list, TEXT, "bob", Order.OF_TEXT, Grouping.NONE, HOUSE))).containsExactly("March");
		assertThat(words(ItemTable.rows(list, TEXT, "", Order.OF_TEXT, Grouping.PERSON, HOUSE)))
				.containsExactly("# Ann 1", "Monday", "# Bob Ray 1", "March", "# Unassigned 2", "\u201D.", "It was late,");
		assertThat(words(ItemTable.rows(list, TEXT, "March", Order.OF_TEXT, Grouping.CLASS, HOUSE)))
				.containsExactly("# Class A 1", "March");
	}

	@Test
	void showsProblemsFirstAndTheRestInTextOrder() {
		assertThat(words(rows("", Order.OF_TEXT, Grouping.NONE))).containsExactly("\u201D.", "Monday", "It was late,", "March");
	}

	@Test
	void filterWordsMayStandInAnyColumn() {
		assertThat(words(rows("date mon", Order.OF_TEXT, Grouping.NONE))).containsExactly("Monday", "March");
		assertThat(words(rows("VERIFIED", Order.OF_TEXT, Grouping.NONE))).containsExactly("Monday");
		assertThat(rows("vqno", Order.OF_TEXT, Grouping.NONE)).isEmpty();
	}

	@Test
	void aClickOnAColumnSortsUpThenDownThenAsInTheText() {
		Order up = Order.OF_TEXT.clicked(Column.CLAIM);
		Order down = up.clicked(Column.CLAIM);

		assertThat(words(rows("", up, Grouping.NONE))).containsExactly("It was late,", "March", "Monday", "\u201D.");
		assertThat(words(rows("", down, Grouping.NONE))).containsExactly("\u201D.", "Monday", "March", "It was late,");
		assertThat(down.clicked(Column.CLAIM)).isEqualTo(Order.OF_TEXT);
		assertThat(down.clicked(Column.STATUS)).isEqualTo(new Order(Optional.of(Column.STATUS), false));
	}

	@Test
	void statusesSortByTheirMeaningNotByTheirName() {
		assertThat(words(rows("", new Order(Optional.of(Column.STATUS), false), Grouping.NONE)))
				.containsExactly("It was late,", "March",
				"\u201D.", "Monday");
	}

	@Test
	void groupsHaveHeadingsWithTheirCount() {
		assertThat(words(rows("", Order.OF_TEXT, Grouping.KIND)))
				.containsExactly("# Date 2", "Monday", "March", "# Quotation 1", "It was late,", "# Problem 1", "\u201D.");
		assertThat(words(rows("", Order.OF_TEXT, Grouping.STATUS)))
				.containsExactly("# Open 2", "It was late,", "March", "# Query to author 1", "\u201D.", "# Verified 1", "Monday");
	}

	@Test
	void speechIsGroupedByItsSpeaker() {
		assertThat(words(rows("", Order.OF_TEXT, Grouping.SPEAKER))).containsExactly("# Not a quotation 4", "It was late,", "\u201D.",
				"Monday", "March");
	}

	@Test
	void theNextOpenItemIsLookedForBehindThisOneAndThenFromTheTop() {
		List<Row> rows = rows("", Order.OF_TEXT, Grouping.NONE);

		assertThat(ItemTable.nextOpen(rows, 1)).contains(2);
		assertThat(ItemTable.nextOpen(rows, 3)).contains(2);
		assertThat(ItemTable.nextOpen(rows.subList(0, 2), 0)).isEmpty();
		assertThat(ItemTable.nextOpen(List.of(), -1)).isEmpty();
	}

	@Test
	void anItemIsFoundByItsIdAlone() {
		List<Row> rows = rows("", Order.OF_TEXT, Grouping.NONE);

		assertThat(ItemTable.rowOf(rows, LATE.id())).contains(2);
		assertThat(ItemTable.rowOf(rows, item("ferry", ClaimKind.FACT, Status.OPEN).id())).isEmpty();
	}

	@Test
	void progressCountsWhatIsSettled() {
		assertThat(ItemTable.progress(ITEMS)).isEqualTo("1 of 4 settled");
	}

	@Test
	void vagueTimesAreListedLastAndCountedApart() {
		var late = item("late", ClaimKind.FACT, Status.VERIFIED);
		var claim = new Claim("test", ClaimKind.DATE, late.span(), late.span(), new Explanation.VagueTime(),
				new Detail.Timex(Detail.TimexType.DATE, "PRESENT_REF", false));
		var vague = new Item(late.id(), ClaimKind.DATE, "test", late.spans(), late.span(), late.text(), Optional.of(claim),
				late.standing());
		var list = new ItemList(List.of(MONDAY, vague, MARCH), List.of());

		assertThat(words(ItemTable.rows(list, TEXT, "", Order.OF_TEXT, Grouping.NONE, HOUSE))).containsExactly("Monday", "March",
				"# Vague times 1", "late");
		assertThat(words(ItemTable.rows(list, TEXT, "", Order.OF_TEXT.clicked(Column.CLAIM), Grouping.KIND, HOUSE)))
				.containsExactly("# Date 2", "March", "Monday", "# Vague times 1", "late");
		assertThat(ItemTable.progress(list)).isEqualTo("2 items, 1 vague time: 2 of 3 settled");
	}

	@Test
	void saysHowManyTheFilterLeavesOnlyWhereThereIsOne() {
		assertThat(ItemTable.filtered("monday", Classes.ALL, VerdictChoice.ALL, PrintedChoice.ALL, 3, 26)).isEqualTo("3 of 26 shown");
		assertThat(ItemTable.filtered("  ", Classes.ALL, VerdictChoice.ALL, PrintedChoice.ALL, 26, 26)).isEmpty();
		assertThat(ItemTable.filtered("", Classes.ALL, VerdictChoice.DIFFERS, PrintedChoice.ALL, 3, 26)).isEqualTo("3 of 26 shown");
		assertThat(ItemTable.filtered("", Classes.A, VerdictChoice.ALL, PrintedChoice.ALL, 3, 26)).isEqualTo("3 of 26 shown");
	}
}
