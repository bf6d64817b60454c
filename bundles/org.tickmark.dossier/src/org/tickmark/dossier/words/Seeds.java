package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds by their rare words where a part of a quotation may stand. */
final class Seeds {
	/** Of all words together: enough for the rare ones, and no more work for a quotation of common ones. */
	private static final int MOST_PLACES = 3000;
	private static final int MOST_PLACES_FOUND = 6;

	/** @param base where the quotation's part would begin in the source if nothing were left out @param spread by how much it varies */
	record Seed(int turn, int base, int spread, double weight) { }

	private final WordIndex index;
	private final QuotedWords quoted;
	private final QuotedWords.Part part;

	private Seeds(WordIndex index, QuotedWords quoted, QuotedWords.Part part) {
		this.index = index;
		this.quoted = quoted;
		this.part = part;
	}

	/** The best first. */
	static List<Seed> of(WordIndex index, QuotedWords quoted, QuotedWords.Part part) {
		return new Seeds(index, quoted, part).find();
	}

	/** @param base the place of the word less its number in the part */
	private record Hit(int turn, int base, int word) { }

	private List<Seed> find() {
		List<Hit> hits = hits();
		hits.sort(Comparator.comparingInt(Hit::turn).thenComparingInt(Hit::base));
		List<Seed> all = new ArrayList<>();
		int spread = 12 + part.size() / 3;
		double weight = 0;
		int[] uses = new int[part.size()];
		for (int first = 0, next = 0; first < hits.size(); first++) {
			Hit left = hits.get(first);
			while (next < hits.size() && hits.get(next).turn() == left.turn() && hits.get(next).base() - left.base() <= spread) {
				int word = hits.get(next++).word();
				if (uses[word]++ == 0) weight += quoted.weight(part.from() + word);
			}
			all.add(new Seed(left.turn(), left.base(), hits.get(next - 1).base() - left.base(), weight));
			if (--uses[left.word()] == 0) weight -= quoted.weight(part.from() + left.word());
		}
		return best(all);
	}

	private static List<Seed> best(List<Seed> all) {
		all.sort(Comparator.comparingDouble(Seed::weight).reversed().thenComparingInt(Seed::base));
		List<Seed> best = new ArrayList<>();
		for (Seed seed : all) {
			if (best.size() == MOST_PLACES_FOUND) break;
			if (best.stream().noneMatch(taken -> taken.turn() == seed.turn() && taken.base() <= seed.base() + seed.spread()
					&& seed.base() <= taken.base() + taken.spread())) best.add(seed);
		}
		return best;
	}

	/** Of the rarest words; of the very rarest at least, however often it stands. */
	private List<Hit> hits() {
		Integer[] order = new Integer[part.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt(this::times));
		List<Hit> hits = new ArrayList<>();
		for (int word : order) {
			int key = quoted.key(part.from() + word);
			if (key == Vocabulary.NONE || quoted.word(part.from() + word).is(Word.BRACKETED)) continue;
			int times = index.times(key);
			if (hits.size() + times > MOST_PLACES && !hits.isEmpty()) break;
			for (int i = 0; i < Math.min(times, MOST_PLACES); i++) {
				int place = index.place(key, i);
				hits.add(new Hit(index.turn(place), place - word, word));
			}
		}
		return hits;
	}

	private int times(int word) {
		int key = quoted.key(part.from() + word);
		return key == Vocabulary.NONE ? Integer.MAX_VALUE : index.times(key);
	}
}
