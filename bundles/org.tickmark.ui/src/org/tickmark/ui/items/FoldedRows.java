package org.tickmark.ui.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.Repeats;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.items.ItemTable.Column;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Fold;
import org.tickmark.ui.items.ItemTable.Heading;
import org.tickmark.ui.items.ItemTable.Row;
import org.tickmark.ui.messages.Messages;

/** Rows of one statement that is made again are one row, "\u00D76", which opens up into them. No widget in here. */
final class FoldedRows {
	static final String FOLDED = "\u25B8 ";
	static final String OPENED = "\u25BE ";
	static final String INDENT = "      ";

	private FoldedRows() { }

	/**
	 * @param rows without any fold, under their headings
	 * @param repeats among the draft's items
	 * @param opened any item of each statement whose row is open
	 */
	static List<Row> of(List<Row> rows, Repeats repeats, Set<ItemId> opened, HouseStatuses house) {
		List<Row> folded = new ArrayList<>();
		List<Entry> section = new ArrayList<>();
		for (Row row : rows) {
			switch (row) {
				case Entry entry -> section.add(entry);
				case Heading heading -> {
					add(section, repeats, opened, house, folded);
					section.clear();
					folded.add(heading);
				}
			}
		}
		add(section, repeats, opened, house, folded);
		return folded;
	}

	private static void add(List<Entry> section, Repeats repeats, Set<ItemId> opened, HouseStatuses house, List<Row> rows) {
		Map<ItemId, Entry> entries = section.stream()
				.collect(Collectors.toMap(entry -> entry.item().id(), entry -> entry, (one, other) -> one));
		for (List<Item> statement : repeats.among(section.stream().map(Entry::item).toList())) {
			List<Entry> made = statement.stream().map(item -> entries.get(item.id())).toList();
			if (made.size() == 1) {
				rows.add(made.getFirst());
				continue;
			}
			boolean open = statement.stream().anyMatch(item -> opened.contains(item.id()));
			rows.add(whole(made, statement, open, house));
			if (open) made.forEach(entry -> rows.add(entry.as(Fold.REPEAT, List.of(entry.item()), INDENT + entry.claim(), entry.status())));
		}
	}

	private static Entry whole(List<Entry> made, List<Item> statement, boolean open, HouseStatuses house) {
		Entry first = made.getFirst();
		String claim = (open ? OPENED : FOLDED) + "\u00D7" + made.size() + "  " + first.claim();
		return first.as(open ? Fold.OPENED : Fold.FOLDED, statement, claim, status(statement, house));
	}

	/** What is said of any of them, each once, in their order. */
	static String lookedUp(Column column, List<Entry> entries) {
		return entries.stream().map(entry -> entry.cell(column)).filter(said -> !said.isEmpty()).distinct()
				.collect(Collectors.joining(", "));
	}

	/** The one that all have, else how many are settled. */
	static String status(List<Item> items, HouseStatuses house) {
		long statuses = items.stream().map(Item::status).distinct().count();
		long settled = items.stream().filter(item -> item.status().settled()).count();
		return statuses == 1 ? house.label(items.getFirst().status()) : Messages.text("items.progress", settled, items.size());
	}
}
