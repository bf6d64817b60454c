package org.tickmark.ui.items;

import java.util.List;

/** How many hints go into the one line that there is room for. No widget in here. */
final class HintLines {
	/** What the rest of the view needs to be of use, in pixels at 100 % scaling: its header, the head of the table and some rows. */
	private static final int ELSE = 200;

	private HintLines() { }

	/** Whether a view of this height has room for a line; always, unless another one is there. */
	static boolean hasRoom(int height, boolean only) {
		return only || height >= ELSE;
	}

	/**
	 * How many of the first hints fit into a line.
	 *
	 * @param widths of each hint
	 * @param gap between two hints
	 * @param kept room for what stands behind them in any case
	 */
	static int fitting(List<Integer> widths, int gap, int room, int kept) {
		int fitting = widths.size();
		while (fitting > 0 && end(widths.subList(0, fitting), gap) + gap + kept > room) fitting--;
		return fitting;
	}

	private static int end(List<Integer> widths, int gap) {
		return widths.stream().mapToInt(Integer::intValue).sum() + gap * Math.max(0, widths.size() - 1);
	}
}
