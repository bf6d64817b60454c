package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * Which word of one text is which of another. First the runs of words that are unique in both texts, in the longest order
 * they have in common; then Myers' difference in the small gaps between. A plain difference over the whole would slide:
 * of two sentences that begin alike it may take the deleted one for the one that stayed.
 */
final class Alignment {
	static final int NONE = -1;
	/** Four words in a row are seldom unique by chance, and still short enough for a sentence edited in several places. */
	private static final int RUN = 4;
	/** Words times words; a gap beyond this was rewritten, and comparing it would take long to say so. */
	private static final long LARGEST_GAP = 4_000_000;
	private static final int AMBIGUOUS = -2;

	private final Words old;
	private final Words now;
	private final int[] match;

	private Alignment(Words old, Words now) {
		this.old = old;
		this.now = now;
		this.match = nothing(old);
	}

	/** For each old word the new one, or {@link #NONE}; ascending. */
	static int[] of(Words old, Words now) {
		Alignment alignment = new Alignment(old, now);
		alignment.alignUniqueRuns();
		alignment.alignGaps();
		Sliding.settle(alignment.match, old, now);
		return alignment.match;
	}

	/** The match of words that have none. */
	static int[] nothing(Words old) {
		int[] match = new int[old.size()];
		Arrays.fill(match, NONE);
		return match;
	}

	/** Myers alone, for short pieces: for each word of the one list the index in the other, or {@link #NONE}. */
	static int[] ofPieces(List<String> old, List<String> now) {
		int[] match = new int[old.size()];
		Arrays.fill(match, NONE);
		int from = 0;
		int to = 0;
		for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
			while (from < change.startOriginal) match[from++] = to++;
			from = change.endOriginal;
			to = change.endRevised;
		}
		while (from < old.size() && to < now.size()) match[from++] = to++;
		return match;
	}

	private void alignUniqueRuns() {
		Map<List<String>, Integer> oldRuns = uniqueRuns(old);
		Map<List<String>, Integer> newRuns = uniqueRuns(now);
		int[] candidates = nothing(old);
		oldRuns.forEach((run, at) -> {
			int there = newRuns.getOrDefault(run, NONE);
			if (at >= 0 && there >= 0) candidates[at] = there;
		});
		keepLongestAscending(candidates);
	}

	private static Map<List<String>, Integer> uniqueRuns(Words words) {
		Map<List<String>, Integer> runs = new HashMap<>(words.size() * 2);
		for (int at = 0; at + RUN <= words.size(); at++) {
			runs.merge(words.all().subList(at, at + RUN), at, (first, second) -> AMBIGUOUS);
		}
		return runs;
	}

	/** Patience sorting: the longest ascending selection of candidates becomes the match. */
	private void keepLongestAscending(int[] candidates) {
		List<Integer> tops = new ArrayList<>();
		int[] before = new int[candidates.length];
		for (int at = 0; at < candidates.length; at++) {
			if (candidates[at] < 0) continue;
			int pile = pileFor(candidates, tops, candidates[at]);
			before[at] = pile == 0 ? NONE : tops.get(pile - 1);
			if (pile == tops.size()) tops.add(at);
			else tops.set(pile, at);
		}
		int at = tops.isEmpty() ? NONE : tops.getLast();
		while (at != NONE) {
			match[at] = candidates[at];
			at = before[at];
		}
	}

	private static int pileFor(int[] candidates, List<Integer> tops, int candidate) {
		int low = 0;
		int high = tops.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (candidates[tops.get(middle)] < candidate) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	private void alignGaps() {
		int from = 0;
		int to = 0;
		for (int at = 0; at <= match.length; at++) {
			boolean end = at == match.length;
			if (!end && match[at] == NONE) continue;
			int there = end ? now.size() : match[at];
			alignGap(from, at, to, there);
			from = at + 1;
			to = there + 1;
		}
	}

	/** Head and tail first, so that what touches an anchor stays with it; sliding corrects where both would do. */
	private void alignGap(int oldStart, int oldEnd, int newStart, int newEnd) {
		int from = oldStart;
		int to = newStart;
		while (from < oldEnd && to < newEnd && old.get(from).equals(now.get(to))) match[from++] = to++;
		int end = oldEnd;
		int there = newEnd;
		while (end > from && there > to && old.get(end - 1).equals(now.get(there - 1))) match[--end] = --there;
		if (from == end || to == there || (long) (end - from) * (there - to) > LARGEST_GAP) return;
		int[] inside = ofPieces(old.all().subList(from, end), now.all().subList(to, there));
		for (int i = 0; i < inside.length; i++) {
			if (inside[i] != NONE) match[from + i] = to + inside[i];
		}
	}
}
