package org.tickmark.ui.items;

import java.util.List;

/** How many hints go into the lines that there is room for. No widget in here. */
final class HintLines {
	/** What the rest of the view needs to be of use: its header, the head of the table and some rows. */
	private static final int ELSE = 140;
	/** One line of hints more for each such height, in pixels at 100 % scaling. */
	private static final int PER_LINE = 60;
	private static final int MOST = 4;

	private HintLines() { }

	/** How many lines a view of this height has room for; one always, unless another one is there. */
	static int in(int height, boolean only) {
		return Math.clamp((height - ELSE) / PER_LINE, only ? 1 : 0, MOST);
	}

	/**
	 * How many of the first hints fit into the lines, wrapped between them.
	 *
	 * @param widths of each hint
	 * @param gap between two hints in one line
	 * @param kept room for what stands behind if not all of them fit
	 */
	static int fitting(List<Integer> widths, int gap, int room, int lines, int kept) {
		if (lines == 0) return 0;
		if (lastLine(widths, gap, room, lines) <= room) return widths.size();
		int fitting = widths.size() - 1;
		while (fitting > 0 && lastLine(widths.subList(0, fitting), gap, room, lines) + gap + kept > room) fitting--;
		return fitting;
	}

	/** Where the last hint ends in the last line; beyond all room if it would need one line more. */
	private static int lastLine(List<Integer> widths, int gap, int room, int lines) {
		int line = 1;
		int end = 0;
		for (int width : widths) {
			boolean first = end == 0;
			if (!first && end + gap + width > room) {
				line++;
				end = width;
			} else end += first ? width : gap + width;
		}
		return line < lines ? 0 : line == lines ? end : Integer.MAX_VALUE / 2;
	}
}
