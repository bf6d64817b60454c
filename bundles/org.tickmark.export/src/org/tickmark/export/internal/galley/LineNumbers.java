package org.tickmark.export.internal.galley;

import java.util.Map;
import java.util.TreeMap;

import org.tickmark.export.internal.galley.Layout.Block;
import org.tickmark.export.internal.galley.Layout.Line;
import org.tickmark.export.internal.galley.Layout.Row;
import org.tickmark.export.internal.galley.Layout.Table;
import org.tickmark.export.internal.galley.Layout.Text;

/** In which line of the galley each character stands. */
record LineNumbers(TreeMap<Integer, Integer> starts) {
	static LineNumbers of(Iterable<Block> blocks) {
		TreeMap<Integer, Integer> starts = new TreeMap<>();
		for (Block block : blocks) {
			switch (block) {
				case Text text -> {
					for (Line line : text.lines()) starts.put(line.span().start(), line.number());
				}
				case Table table -> {
					for (Row row : table.rows()) starts.put(row.cells().getFirst().start(), row.number());
				}
			}
		}
		return new LineNumbers(starts);
	}

	/** 0 before the first. */
	int at(int offset) {
		Map.Entry<Integer, Integer> line = starts.floorEntry(offset);
		return line == null ? 0 : line.getValue();
	}
}
