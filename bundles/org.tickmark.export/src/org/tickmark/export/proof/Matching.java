package org.tickmark.export.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each word of the draft where it stands on the page. The longest runs of equal words are laid first, wherever they stand: what
 * was set in another column, in a box or on another page is the same all the same.
 */
final class Matching {
	static final int NOWHERE = -1;
	private static final int SEED = 4;
	private static final int MOST_PLACES = 64;
	/** Beyond it, comparing word by word would take long and tell nothing. */
	private static final int LARGEST_GAP = 400;
	private static final double ALIKE = 0.4;

	private final List<ProofWord> draft;
	private final List<ProofWord> page;
	private final int[] onPage;
	private final int[] inDraft;

	private record Run(int draft, int page, int length) { }

	private Matching(List<ProofWord> draft, List<ProofWord> page) {
		this.draft = draft;
		this.page = page;
		this.onPage = new int[draft.size()];
		this.inDraft = new int[page.size()];
		Arrays.fill(onPage, NOWHERE);
		Arrays.fill(inDraft, NOWHERE);
	}

	static Matching of(List<ProofWord> draft, List<ProofWord> page) {
		var matching = new Matching(draft, page);
		matching.layRuns();
		matching.layWholeBlocks();
		matching.fillGaps();
		matching.layAlikeBlocks();
		return matching;
	}

	/** Where a word of the draft stands on the page; {@link #NOWHERE} if it does not. */
	int onPage(int word) {
		return word < 0 || word >= onPage.length ? NOWHERE : onPage[word];
	}

	/** Which word of the draft a word of the page is; {@link #NOWHERE} if none. */
	int inDraft(int word) {
		return inDraft[word];
	}

	private void lay(int word, int place) {
		onPage[word] = place;
		inDraft[place] = word;
	}

	private boolean isFree(int word, int place) {
		return onPage[word] == NOWHERE && inDraft[place] == NOWHERE;
	}

	private boolean same(int word, int place) {
		return draft.get(word).key().equals(page.get(place).key());
	}

	private void layRuns() {
		Map<String, List<Integer>> seeds = new HashMap<>();
		for (int at = 0; at + SEED <= page.size(); at++) seeds.computeIfAbsent(seed(page, at), none -> new ArrayList<>()).add(at);
		List<Run> runs = new ArrayList<>();
		for (int at = 0; at + SEED <= draft.size(); at++) {
			List<Integer> places = seeds.getOrDefault(seed(draft, at), List.of());
			for (int place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
				if (at > 0 && place > 0 && same(at - 1, place - 1) && goesOn(at)) continue;
				int length = 1;
				while (at + length < draft.size() && place + length < page.size() && goesOn(at + length)
						&& same(at + length, place + length)) length++;
				if (length >= SEED) runs.add(new Run(at, place, length));
			}
		}
		double scale = draft.isEmpty() ? 1 : (double) page.size() / draft.size();
		runs.sort(Comparator.comparingInt((Run run) -> -run.length()).thenComparing(run -> Math.abs(run.page() - run.draft() * scale)));
		runs.forEach(this::layFree);
	}

	/** Whether a word is of one paragraph with the one before. Two that follow one another here may be far apart on the page. */
	private boolean goesOn(int word) {
		return draft.get(word).block() == draft.get(word - 1).block();
	}

	private static String seed(List<ProofWord> words, int at) {
		var seed = new StringBuilder();
		for (int i = at; i < at + SEED; i++) seed.append(words.get(i).key()).append(' ');
		return seed.toString();
	}

	/** What longer runs left of it, where that is long enough itself. */
	private void layFree(Run run) {
		int start = 0;
		for (int i = 0; i <= run.length(); i++) {
			if (i < run.length() && isFree(run.draft() + i, run.page() + i)) continue;
			if (i - start >= SEED) for (int at = start; at < i; at++) lay(run.draft() + at, run.page() + at);
			start = i + 1;
		}
	}

	/** Captions, bylines and subheads may be shorter than any run. */
	private void layWholeBlocks() {
		Map<String, List<int[]>> blocks = new HashMap<>();
		for (int[] block : blocks(page)) {
			if (isUntouched(inDraft, block)) blocks.computeIfAbsent(key(page, block), none -> new ArrayList<>()).add(block);
		}
		for (int[] block : blocks(draft)) {
			if (!isUntouched(onPage, block)) continue;
			List<int[]> places = blocks.getOrDefault(key(draft, block), List.of());
			int[] place = places.isEmpty() ? place(block) : places.removeFirst();
			for (int i = 0; place.length > 0 && i < block[1] - block[0]; i++) lay(block[0] + i, place[0] + i);
		}
	}

	/** Anywhere among words that are not laid yet; empty where it stands nowhere. */
	private int[] place(int[] block) {
		int length = block[1] - block[0];
		for (int at = 0; length > 1 && at + length <= page.size(); at++) {
			int i = 0;
			while (i < length && isFree(block[0] + i, at + i) && same(block[0] + i, at + i)) i++;
			if (i == length) return new int[] {at};
		}
		return new int[0];
	}

	private static List<int[]> blocks(List<ProofWord> words) {
		List<int[]> blocks = new ArrayList<>();
		int start = 0;
		for (int at = 1; at <= words.size(); at++) {
			if (at < words.size() && words.get(at).block() == words.get(start).block()) continue;
			blocks.add(new int[] {start, at});
			start = at;
		}
		return words.isEmpty() ? List.of() : blocks;
	}

	private static boolean isUntouched(int[] laid, int[] block) {
		return Arrays.stream(laid, block[0], block[1]).allMatch(place -> place == NOWHERE);
	}

	private static String key(List<ProofWord> words, int[] block) {
		var key = new StringBuilder();
		for (int at = block[0]; at < block[1]; at++) key.append(words.get(at).key()).append(' ');
		return key.toString();
	}

	/** Single words between two runs that follow one another in both. */
	private void fillGaps() {
		int last = NOWHERE;
		for (int word = 0; word <= draft.size(); word++) {
			if (word < draft.size() && onPage[word] == NOWHERE) continue;
			int from = last + 1;
			int start = last < 0 ? 0 : onPage[last] + 1;
			int end = word < draft.size() ? onPage[word] : page.size();
			if (word > from && end > start) align(from, word, freeBetween(start, end));
			last = word;
		}
	}

	private int[] freeBetween(int start, int end) {
		int[] free = new int[end - start];
		int count = 0;
		for (int place = start; place < end; place++) if (inDraft[place] == NOWHERE) free[count++] = place;
		return Arrays.copyOf(free, count);
	}

	/** A paragraph of which no run was left may be one that was rewritten. */
	private void layAlikeBlocks() {
		List<int[]> places = new ArrayList<>(blocks(page).stream().filter(block -> isUntouched(inDraft, block)).toList());
		for (int[] block : blocks(draft)) {
			if (!isUntouched(onPage, block)) continue;
			int[] best = {};
			double most = ALIKE;
			for (int[] place : places) {
				double likeness = likeness(block, place);
				if (likeness <= most) continue;
				most = likeness;
				best = place;
			}
			if (best.length == 0) continue;
			places.remove(best);
			align(block[0], block[1], freeBetween(best[0], best[1]));
		}
	}

	private double likeness(int[] block, int[] place) {
		Set<String> one = new HashSet<>();
		Set<String> other = new HashSet<>();
		for (int at = block[0]; at < block[1]; at++) one.add(draft.get(at).key());
		for (int at = place[0]; at < place[1]; at++) other.add(page.get(at).key());
		int all = one.size() + other.size();
		one.retainAll(other);
		return 2.0 * one.size() / all;
	}

	/** Lays as many words as can be laid in their order. */
	private void align(int from, int to, int[] places) {
		int words = to - from;
		if (places.length == 0 || words > LARGEST_GAP || places.length > LARGEST_GAP) return;
		int[][] best = new int[words + 1][places.length + 1];
		for (int i = words - 1; i >= 0; i--) {
			for (int j = places.length - 1; j >= 0; j--) {
				best[i][j] = same(from + i, places[j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < words && j < places.length) {
			if (same(from + i, places[j])) lay(from + i++, places[j++]);
			else if (best[i + 1][j] >= best[i][j + 1]) i++;
			else j++;
		}
	}
}
