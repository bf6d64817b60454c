package org.tickmark.draft.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells for each line of a changed text which line of the text before it was. Lines that stand once in both hold the others in their order;
 * between two of them, a line comes from the one that it has most words of.
 */
public final class LineOrigins {
	/** Pairs that are compared word by word; more lines than these changed at once are taken in their order. */
	private static final int MOST_PAIRS = 10_000;
	/** A line with a smaller part of the words of another is a new one. */
	private static final double LEAST_ALIKE = 0.3;

	private final List<String> before;
	private final List<String> after;
	private final int[] origins;

	private LineOrigins(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		this.origins = new int[after.size()];
		Arrays.fill(origins, -1);
	}

	/** @return for each line the number of the one that it comes from, -1 for a new one; numbers only grow */
	public static int[] of(List<String> before, String changed) {
		var found = new LineOrigins(before, lines(changed));
		found.fill();
		return found.origins;
	}

	/** As many as there are ends of lines, and one more. */
	public static List<String> lines(String text) {
		return List.of(text.split("\n", -1));
	}

	private void fill() {
		int head = 0;
		int most = Math.min(before.size(), after.size());
		while (head < most && before.get(head).equals(after.get(head))) origins[head] = head++;
		int tail = 0;
		while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
			origins[after.size() - tail] = before.size() - tail;
		}
		between(head, before.size() - tail, head, after.size() - tail);
	}

	private void between(int from, int to, int afterFrom, int afterTo) {
		int last = from;
		int lastAfter = afterFrom;
		for (int line : kept(from, to, afterFrom, afterTo)) {
			pair(last, origins[line], lastAfter, line);
			last = origins[line] + 1;
			lastAfter = line + 1;
		}
		pair(last, to, lastAfter, afterTo);
	}

	/** Lines that stand once before and after, as many as there are in the same order: what was moved elsewhere is not among them. */
	private List<Integer> kept(int from, int to, int afterFrom, int afterTo) {
		Map<String, Integer> once = once(before, from, to);
		int[] previous = new int[afterTo];
		List<Integer> ends = new ArrayList<>();
		Map<String, Integer> onceAfter = once(after, afterFrom, afterTo);
		onceAfter.keySet().retainAll(once.keySet());
		onceAfter.values().stream().sorted()
				.forEach(line -> {
					origins[line] = once.get(after.get(line));
					int length = lengthBefore(ends, origins[line]);
					previous[line] = length == 0 ? -1 : ends.get(length - 1);
					if (length == ends.size()) ends.add(line);
					else ends.set(length, line);
				});
		Deque<Integer> kept = new ArrayDeque<>();
		for (int line = ends.isEmpty() ? -1 : ends.getLast(); line >= 0; line = previous[line]) kept.push(line);
		Set<Integer> all = Set.copyOf(kept);
		for (int line = afterFrom; line < afterTo; line++) if (!all.contains(line)) origins[line] = -1;
		return List.copyOf(kept);
	}

	/** How long the longest row is that the line of this origin could go on. @param ends where the best row of each length ends */
	private int lengthBefore(List<Integer> ends, int origin) {
		int low = 0;
		int high = ends.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (origins[ends.get(middle)] < origin) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The place of each line that stands there once and says something. */
	private static Map<String, Integer> once(List<String> lines, int from, int to) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = from; i < to; i++) {
			if (lines.get(i).isBlank()) continue;
			places.merge(lines.get(i), i, (first, second) -> -1);
		}
		places.values().removeIf(place -> place < 0);
		return places;
	}

	/** A gap in which nothing is the same. */
	private void pair(int from, int to, int afterFrom, int afterTo) {
		int rows = to - from;
		int columns = afterTo - afterFrom;
		if (rows == 0 || columns == 0) return;
		if (rows == columns || (long) rows * columns > MOST_PAIRS) {
			for (int i = 0; i < Math.min(rows, columns); i++) origins[afterFrom + i] = from + i;
			return;
		}
		double[][] best = best(from, to, afterFrom, afterTo);
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (best[i][j] == best[i + 1][j]) i++;
			else if (best[i][j] == best[i][j + 1]) j++;
			else origins[afterFrom + j++] = from + i++;
		}
	}

	/** How alike the lines from there on are at best, if each is used once and in order. */
	private double[][] best(int from, int to, int afterFrom, int afterTo) {
		List<Set<String>> words = before.subList(from, to).stream().map(LineOrigins::words).toList();
		List<Set<String>> wordsAfter = after.subList(afterFrom, afterTo).stream().map(LineOrigins::words).toList();
		double[][] best = new double[words.size() + 1][wordsAfter.size() + 1];
		for (int i = words.size() - 1; i >= 0; i--) {
			for (int j = wordsAfter.size() - 1; j >= 0; j--) {
				double alike = alike(words.get(i), wordsAfter.get(j));
				double together = alike < LEAST_ALIKE ? 0 : alike + best[i + 1][j + 1];
				best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		return best;
	}

	private static Set<String> words(String line) {
		return new HashSet<>(List.of(line.strip().split("\\s+")));
	}

	private static double alike(Set<String> some, Set<String> others) {
		Set<String> both = new HashSet<>(some);
		both.retainAll(others);
		return both.size() / (double) Math.max(some.size(), others.size());
	}
}
