package org.tickmark.ui.items;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.items.ItemTable.Cells;
import org.tickmark.ui.items.ItemTable.Column;
import org.tickmark.ui.items.ItemTable.Entry;
import org.tickmark.ui.items.ItemTable.Fold;
import org.tickmark.ui.items.ItemTable.Row;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** One row a sentence, which opens up into what it holds, a quotation before its date and its figure. No widget in here. */
final class SentenceRows {
	private SentenceRows() { }

	/**
	 * @param entries a row an item, in the order in which sentences are to come
	 * @param text that the items' spans count in
	 * @param opened any item of each sentence whose row is open
	 */
	static List<Row> of(List<Row> entries, String text, Set<ItemId> opened, HouseStatuses house) {
		Map<ItemId, Entry> byItem = new LinkedHashMap<>();
		entries.forEach(row -> {
			if (row instanceof Entry entry) byItem.put(entry.item().id(), entry);
		});
		Map<ItemId, SentenceItems> sentences = new LinkedHashMap<>();
		for (SentenceItems sentence : SentenceItems.in(byItem.values().stream().map(Entry::item).toList(), text))
			sentence.items().forEach(item -> sentences.put(item.id(), sentence));
		List<Row> rows = new ArrayList<>();
		Set<ItemId> added = new HashSet<>();
		for (ItemId item : byItem.keySet()) {
			SentenceItems sentence = sentences.get(item);
			if (added.add(sentence.items().getFirst().id())) add(sentence, byItem, text, opened, house, rows);
		}
		return rows;
	}

	/** What a sentence holds alone has no row above it. */
	private static void add(SentenceItems sentence, Map<ItemId, Entry> byItem, String text, Set<ItemId> opened, HouseStatuses house,
			List<Row> rows) {
		List<Item> items = sentence.items();
		if (items.size() == 1) {
			rows.add(byItem.get(items.getFirst().id()));
			return;
		}
		boolean open = items.stream().anyMatch(item -> opened.contains(item.id()));
		List<Entry> held = items.stream().map(item -> byItem.get(item.id())).toList();
		Cells cells = new Cells(
				column -> column == Column.DOSSIER || column == Column.PRINTED ? FoldedRows.lookedUp(column, held)
						: cell(column, sentence, open, text, house));
		rows.add(new Entry(items.getFirst(), items, open ? Fold.OPENED_SENTENCE : Fold.SENTENCE, cells));
		if (!open) return;
		for (SentenceItems.Nested each : sentence.nested()) {
			Entry entry = byItem.get(each.item().id());
			String claim = FoldedRows.INDENT.repeat(1 + each.depth()) + ItemTexts.onOneLine(each.item().text());
			rows.add(entry.as(Fold.REPEAT, List.of(each.item()), claim, entry.status()));
		}
	}

	private static String cell(Column column, SentenceItems sentence, boolean open, String text, HouseStatuses house) {
		List<Item> items = sentence.items();
		return switch (column) {
			case CLAIM -> (open ? FoldedRows.OPENED : FoldedRows.FOLDED) + ItemTexts.onOneLine(sentence.sentence().in(text));
			case KIND -> Messages.text("items.sentence.items", items.size());
			case WHO_OR_WHEN -> items.stream().filter(item -> item.kind() != ClaimKind.PROBLEM)
					.map(item -> ItemTexts.onOneLine(item.text())).collect(Collectors.joining(" \u00B7 "));
			case REASON -> reason(items, house);
			case STATUS -> FoldedRows.status(items, house);
			case CLASS -> items.stream().min(comparing(SentenceRows::rank)).map(Item::classInWords).orElse("");
			case DOSSIER, PRINTED -> "";
			case ASSIGNED -> items.stream().map(item -> item.duty().person()).filter(person -> !person.isEmpty()).distinct()
					.collect(Collectors.joining(", "));
			case SOURCE -> items.stream().map(Item::evidenceInWords).filter(source -> !source.isEmpty()).map(ItemTexts::onOneLine)
					.distinct().collect(Collectors.joining("; "));
		};
	}

	/** What is wrong is not to be hidden; else which kinds there are, in the order of their meaning. */
	private static String reason(List<Item> items, HouseStatuses house) {
		return items.stream().filter(item -> item.kind() == ClaimKind.PROBLEM).findFirst().map(item -> ItemTexts.reason(item, house))
				.orElseGet(() -> items.stream().map(Item::kind).distinct().sorted(Comparator.naturalOrder()).map(ItemTexts::kind)
						.collect(Collectors.joining(", ")));
	}

	/** What a person gave before what is proposed, within the same class. */
	private static int rank(Item item) {
		return 2 * item.itemClass().map(ItemClass::ordinal).orElse(ItemClass.values().length)
				+ (item.duty().itemClass().isPresent() ? 0 : 1);
	}
}
