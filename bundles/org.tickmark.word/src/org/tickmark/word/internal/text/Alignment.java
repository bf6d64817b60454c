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
	private final byte[] ways;
	private final int width;

	private Alignment(Tokens before, Tokens after, Fixed fixed) {
		this.before = before;
		this.after = after;
		this.fixed = fixed;
		width = after.count() + 1;
		ways = new byte[(before.count() + 1) * width];
	}

	static boolean isFeasible(Tokens before, Tokens after) {
		return (before.count() + 1L) * (after.count() + 1L) <= MOST_STEPS;
	}

	/** @return the edits; empty if something that must stay is gone */
	static Optional<List<Edit>> of(String changed, Tokens before, Tokens after, Fixed fixed) {
		Alignment alignment = new Alignment(before, after, fixed);
		return alignment.fill() ? Optional.of(alignment.edits(changed)) : Optional.empty();
	}

	private boolean fill() {
		int[] above = new int[width];
		int[] row = new int[width];
		for (int i = 0; i <= before.count(); i++) {
			boolean open = !fixed.joins(before.start(i));
			boolean droppable = i > 0 && !fixed.keepsAny(before.start(i - 1), before.start(i));
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
		if (i > 0 && j > 0 && above[j - 1] >= 0 && before.same(i - 1, after, j - 1)) {
			best = above[j - 1] + before.weight(i - 1);
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
		int i = before.count();
		int j = after.count();
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
				edits.add(new Edit(before.start(i), before.start(endBefore), changed.substring(after.start(j), after.start(endAfter))));
			if (way == KEEP) {
				i--;
				j--;
			}
		}
		return edits.reversed();
	}
}
