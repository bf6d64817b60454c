package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks for a passage anywhere in a text, whatever the order of its words. */
final class Search {
	/** Below, it is another passage that uses some of the same words. */
	static final double CLEARLY_SAME = 0.8;
	static final double WORTH_A_LOOK = 0.5;
	/** Where more places are alike, none is meant for sure. */
	private static final int MOST = 6;

	private final Words now;
	private final int length;
	private final int[] hits;

	private Search(Words now, int length, int[] hits) {
		this.now = now;
		this.length = length;
		this.hits = hits;
	}

	static Search of(Words old, WordRange needle, Words now) {
		int length = Math.min(needle.length(), now.size());
		boolean[] wanted = new boolean[now.numbered()];
		int[] missing = new int[now.numbered()];
		for (int i = needle.first(); i <= needle.last(); i++) {
			int number = now.numberOf(old.get(i));
			if (number < 0) continue;
			wanted[number] = true;
			missing[number]++;
		}
		int[] hits = new int[now.size() - length + 1];
		int found = 0;
		for (int at = 0; at < now.size(); at++) {
			int in = now.number(at);
			if (wanted[in] && --missing[in] >= 0) found++;
			int out = at - length;
			if (out >= 0 && wanted[now.number(out)] && ++missing[now.number(out)] > 0) found--;
			if (out + 1 >= 0) hits[out + 1] = found;
		}
		return new Search(now, needle.length(), hits);
	}

	/** Windows that do not share most of their words with a better one, the best first; with so much of the passage at least. */
	List<WordRange> ranked(double least) {
		List<WordRange> ranked = new ArrayList<>();
		int[] left = hits.clone();
		while (ranked.size() < MOST) {
			int at = left.length - 1;
			for (int i = at - 1; i >= 0; i--) if (left[i] >= left[at]) at = i;
			if (at < 0 || left[at] < least * length) return ranked;
			ranked.add(new WordRange(at, Math.min(now.size(), at + length) - 1));
			Arrays.fill(left, Math.max(0, at - length * 3 / 4), Math.min(left.length, at + length * 3 / 4 + 1), -1);
		}
		return ranked;
	}

	/** The window with most of the words, if it has so much of the passage. */
	Optional<WordRange> best(double least) {
		return ranked(least).stream().findFirst();
	}
}
