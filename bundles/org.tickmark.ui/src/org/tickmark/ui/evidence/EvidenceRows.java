package org.tickmark.ui.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.tickmark.review.Item;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;

/** What the selected items rest on, each piece once. No widget in here. */
final class EvidenceRows {
	/**
	 * A piece.
	 *
	 * @param words for people, on one line
	 * @param items that rest on it, of those that are selected
	 */
	record Row(Piece piece, String words, List<Item> items) { }

	private EvidenceRows() { }

	/** In the order in which they were given to the first item that has them. */
	static List<Row> of(List<Item> selected) {
		Map<EvidenceId, List<Item>> items = new LinkedHashMap<>();
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		for (Item item : selected) {
			for (Piece piece : item.evidence()) {
				pieces.putIfAbsent(piece.id(), piece);
				items.computeIfAbsent(piece.id(), id -> new ArrayList<>()).add(item);
			}
		}
		return pieces.values().stream().map(piece -> row(piece, items.getOrDefault(piece.id(), List.of()), selected.size())).toList();
	}

	private static Row row(Piece piece, List<Item> items, int selected) {
		String words = ItemTexts.onOneLine(piece.evidence().inFull());
		String some = items.size() == selected ? words : Messages.text("evidence.ofSome", words, items.size(), selected);
		return new Row(piece, some, List.copyOf(items));
	}

	/** Those that a line may be meant to become, the one that was given last first; those that begin with it before those that hold it. */
	static List<Piece> offered(List<Piece> lastFirst, String typed) {
		String words = typed.strip().toLowerCase(Locale.ROOT);
		Stream<Piece> begin = lastFirst.stream().filter(piece -> asTyped(piece).startsWith(words) || title(piece).startsWith(words));
		Stream<Piece> hold = lastFirst.stream()
				.filter(piece -> Stream.of(words.split("\\s+")).allMatch(word -> asTyped(piece).contains(word)));
		return Stream.concat(begin, hold).distinct().toList();
	}

	private static String asTyped(Piece piece) {
		return piece.evidence().asTyped().toLowerCase(Locale.ROOT);
	}

	private static String title(Piece piece) {
		return piece.evidence().title().toLowerCase(Locale.ROOT);
	}
}
