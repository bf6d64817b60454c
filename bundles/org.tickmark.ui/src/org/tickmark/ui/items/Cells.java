package org.tickmark.ui.items;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.tickmark.ui.items.ItemTable.Column;

/** What a row shows, made when it is asked for: of many thousand rows most never come into sight. No widget in here. */
final class Cells {
	private final Function<Column, String> maker;
	private final Map<Column, String> made = new EnumMap<>(Column.class);

	Cells(Function<Column, String> maker) {
		this.maker = maker;
	}

	String of(Column column) {
		return made.computeIfAbsent(column, maker);
	}

	/** The same, some columns apart. @param others for columns that it says nothing of, the cells as they are */
	Cells but(Map<Column, String> others) {
		return new Cells(column -> others.containsKey(column) ? others.get(column) : of(column));
	}
}
