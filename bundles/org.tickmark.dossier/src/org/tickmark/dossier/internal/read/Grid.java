package org.tickmark.dossier.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.messages.Messages;

/** Where a reader of a document is in its tables, which may stand in cells of others. */
final class Grid {
	private static final class Table {
		private final int number;
		private int row;
		private int column;
		private int width;

		Table(int number) {
			this.number = number;
		}
	}

	private final Deque<Table> tables = new ArrayDeque<>();
	private int count;

	void startTable() {
		tables.push(new Table(++count));
	}

	void endTable() {
		tables.poll();
	}

	void startRow() {
		if (tables.isEmpty()) return;
		Table table = tables.getFirst();
		table.row++;
		table.column = 0;
		table.width = 1;
	}

	/** @param columns that the cell takes */
	void startCell(int columns) {
		if (tables.isEmpty()) return;
		Table table = tables.getFirst();
		table.column += table.column == 0 ? 1 : table.width;
		table.width = Math.min(columns, Limits.MOST_COLUMNS);
	}

	/** The cell takes more than one column. */
	void widen(int columns) {
		if (!tables.isEmpty()) tables.getFirst().width = Math.min(columns, Limits.MOST_COLUMNS);
	}

	/** The cell; empty outside of tables. */
	Optional<Locator> place() {
		Table table = tables.peek();
		if (table == null || table.column == 0) return Optional.empty();
		return Optional.of(new Locator.Cell(Messages.text("place.table", table.number), name(table.column, table.row)));
	}

	/** As sheets call it: {@code B7}. @param column from 1; @param row from 1 */
	static String name(int column, int row) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
		return letters.append(row).toString();
	}
}
