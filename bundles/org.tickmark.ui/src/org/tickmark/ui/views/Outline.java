package org.tickmark.ui.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;

/** Rows that may have rows below them, as a view lists them. No widget in here. */
final class Outline {
	/**
	 * @param cells one for each column
	 * @param place in the text as read last
	 * @param item that it is about, which knows where it stands while somebody types
	 * @param below none where nothing opens
	 */
	record Row(List<String> cells, Span place, Optional<Item> item, List<Row> below) {
		Row {
			cells = List.copyOf(cells);
			below = List.copyOf(below);
		}

		private boolean holds(String words) {
			return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(words))
					|| below.stream().anyMatch(row -> row.holds(words));
		}

		/** Whether it would look the same. */
		private boolean looksLike(Row other) {
			return cells.equals(other.cells) && lookAlike(below, other.below);
		}
	}

	private Outline() { }

	/** Those that hold what somebody types, in any case of letters; all where nothing is typed. */
	static List<Row> holding(String typed, List<Row> rows) {
		String words = typed.strip().toLowerCase(Locale.ROOT);
		return words.isEmpty() ? rows : rows.stream().filter(row -> row.holds(words)).toList();
	}

	/** Whether nothing has to be painted anew to show the one instead of the other. */
	static boolean lookAlike(List<Row> some, List<Row> others) {
		if (some.size() != others.size()) return false;
		for (int at = 0; at < some.size(); at++) if (!some.get(at).looksLike(others.get(at))) return false;
		return true;
	}
}
