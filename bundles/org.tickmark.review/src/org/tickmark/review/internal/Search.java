package org.tickmark.review.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tickmark.draft.Span;

/** Looks for a passage anywhere in a text, whatever the order of its words. */
final class Search {
	/** Below, it is another passage that uses some of the same words. */
	private static final double CLEARLY_SAME = 0.8;
	/** Nearer than this, the second-best place may as well be the right one. */
	private static final double CLEARLY_BETTER = 0.15;
	private static final double WORTH_A_LOOK = 0.5;

	private final Words now;
	private final int length;
	private final int[] hits;
	private final int best;

	private Search(Words now, int length, int[] hits) {
		this.now = now;
		this.length = length;
		this.hits = hits;
		this.best = best(-length);
	}

	static Search of(Words old, WordRange needle, Words now) {
		int length = Math.min(needle.length(), now.size());
		Map<String, Integer> missing = new HashMap<>();
		for (int i = needle.first(); i <= needle.last(); i++) missing.merge(old.get(i), 1, Integer::sum);
		int[] hits = new int[now.size() - length + 1];
		int found = 0;
		for (int at = 0; at < now.size(); at++) {
			if (missing.containsKey(now.get(at)) && missing.merge(now.get(at), -1, Integer::sum) >= 0) found++;
			int out = at - length;
			if (out >= 0 && missing.containsKey(now.get(out)) && missing.merge(now.get(out), 1, Integer::sum) > 0) found--;
			if (out + 1 >= 0) hits[out + 1] = found;
		}
		return new Search(now, needle.length(), hits);
	}

	/** The window with most of the words, if it has clearly more than any other and is clearly the same passage. */
	Optional<WordRange> clearBest() {
		if (score(best) < CLEARLY_SAME || score(best) - score(best(best)) < CLEARLY_BETTER) return Optional.empty();
		return window();
	}

	/** The window with most of the words, if at all like the passage. */
	Optional<Span> guess() {
		return score(best) < WORTH_A_LOOK ? Optional.empty() : window().map(now::span);
	}

	private Optional<WordRange> window() {
		int last = Math.min(now.size(), best + length) - 1;
		return last < best ? Optional.empty() : Optional.of(new WordRange(best, last));
	}

	private double score(int at) {
		return at < hits.length && at >= 0 ? hits[at] / (double) length : 0;
	}

	/** The best window away from another one; -1 if there is none. */
	private int best(int awayFrom) {
		int result = -1;
		for (int at = 0; at < hits.length; at++) {
			boolean away = Math.abs(at - awayFrom) >= Math.max(1, length * 3 / 4);
			if (away && (result < 0 || hits[at] > hits[result])) result = at;
		}
		return result;
	}
}
