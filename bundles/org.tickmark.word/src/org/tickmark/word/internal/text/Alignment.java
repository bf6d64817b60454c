package org.tickmark.word.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The best way to keep tokens of a stretch of text, everything that must stay among them. */
final class Alignment {
	/** Steps of the whole; a few tenths of a second. */
	private static final long MOST_STEPS = 24_000_000;
	private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
	private static final byte KEEP = 1;
	private static final byte DROP = 2;
	private static final byte PUT = 3;

	private final Tokens before;
	private final Tokens after;
	private final Fixed fixed;
	/** What both begin with is not looked at. */
	private final int lead;
	private final int rows;
	private final int width;
	private final byte[] ways;

	private Alignment(Tokens before, Tokens after, Fixed fixed, int lead, int tail) {
		this.before = before;
		this.after = after;
		this.fixed = fixed;
		this.lead = lead;
		rows = before.count() - lead - tail + 1;
		width = after.count() - lead - tail + 1;
		ways = new byte[rows * width];
	}

	static boolean isFeasible(Tokens before, Tokens after) {
		return (before.count() + 1L) * (after.count() + 1L) <= MOST_STEPS;
	}

	/** @return the edits; empty if something that must stay is gone */
	static Optional<List<Edit>> of(String changed, Tokens before, Tokens after, Fixed fixed) {
		int most = Math.min(before.count(), after.count());
		int lead = 0;
		while (lead < most && before.same(lead, after, lead)) lead++;
		int tail = 0;
		while (tail < most - lead && before.same(before.count() - 1 - tail, after, after.count() - 1 - tail)) tail++;
		Alignment middle = new Alignment(before, after, fixed, lead, tail);
		if (middle.fill()) return Optional.of(middle.edits(changed));
		if (lead == 0 && tail == 0) return Optional.empty();
		Alignment all = new Alignment(before, after, fixed, 0, 0);
		return all.fill() ? Optional.of(all.edits(changed)) : Optional.empty();
	}

	private boolean fill() {
		int[] above = new int[width];
		int[] row = new int[width];
		for (int i = 0; i < rows; i++) {
			boolean open = !fixed.joins(before.start(lead + i));
			boolean droppable = i > 0 && !fixed.keepsAny(before.start(lead + i - 1), before.start(lead + i));
			for (int j = 0; j < width; j++) step(i, j, above, row, open, droppable);
			int[] swap = above;
			above = row;
			row = swap;
			Arrays.fill(row, IMPOSSIBLE);
		}
		return above[width - 1] >= 0;
	}

	private void step(int i, int j, int[] above, int[] row, boolean open, boolean droppable) {
		int best = i == 0 && j == 0 ? 0 : IMPOSSIBLE;
		byte way = 0;
		if (i > 0 && j > 0 && above[j - 1] >= 0 && before.same(lead + i - 1, after, lead + j - 1)) {
			best = above[j - 1] + before.weight(lead + i - 1);
			way = KEEP;
		}
		if (j > 0 && open && row[j - 1] > best) {
			best = row[j - 1];
			way = PUT;
		}
		if (droppable && above[j] > best) {
			best = above[j];
			way = DROP;
		}
		row[j] = best;
		ways[i * width + j] = way;
	}

	private List<Edit> edits(String changed) {
		List<Edit> edits = new ArrayList<>();
		int i = rows - 1;
		int j = width - 1;
		while (i > 0 || j > 0) {
			int endBefore = i;
			int endAfter = j;
			byte way = ways[i * width + j];
			while (way == DROP || way == PUT) {
				if (way == DROP) i--;
				else j--;
				way = i == 0 && j == 0 ? 0 : ways[i * width + j];
			}
			if (i < endBefore || j < endAfter)
				edits.add(new Edit(before.start(lead + i), before.start(lead + endBefore),
						changed.substring(after.start(lead + j), after.start(lead + endAfter))));
			if (way == KEEP) {
				i--;
				j--;
			}
		}
		return edits.reversed();
	}
}
