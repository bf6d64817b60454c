package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds by their rare words where a part of a quotation may stand. */
final class Seeds {
	/** Of all words together: enough for the rare ones, and no more work for a quotation of common ones. */
	private static final int MOST_PLACES = 2000;
	private static final int MOST_FOUND = 6;
	/** A place with less of the weight that the best one has is not worth a closer look. */
	private static final double WORTH_A_LOOK = 0.5;
	private static final int LEAST_SPREAD = 12;
	/** More would make the time grow faster than the quotation. */
	private static final int MOST_SPREAD = 250;
	/** A hit is one number: the turn it is in, the place of the word less its number in the part, that number. */
	private static final int BASE_AT = 13;
	private static final int TURN_AT = 44;
	private static final int MOST_WORDS = 1 << BASE_AT;
	private static final long BASES = (1L << TURN_AT - BASE_AT) - 1;

	/** @param base where the quotation's part would begin in the source if nothing were left out @param spread by how much it varies */
	record Seed(int turn, int base, int spread, double weight) {
		/** Of a part that begins so many words behind the words that it was found by. */
		Seed shiftedBy(int words) {
			return new Seed(turn, base + words, spread, weight);
		}
	}

	private final WordIndex index;
	private final QuotedWords quoted;
	private final int from;
	private final int size;
	private final int apart;
	private final long[] hits = new long[MOST_PLACES];
	private int found;

	private Seeds(WordIndex index, QuotedWords quoted, QuotedWords.Part part, int apart) {
		this.apart = apart;
		this.index = index;
		this.quoted = quoted;
		this.from = part.from();
		this.size = Math.min(part.size(), MOST_WORDS);
		collect();
	}

	/** The best first. @param apart how many words may be left out in it besides those that are always */
	static List<Seed> of(WordIndex index, QuotedWords quoted, QuotedWords.Part part, int apart) {
		return new Seeds(index, quoted, part, apart).best();
	}

	/** Those of the rarest words; of the very rarest at least, however often it stands. */
	private void collect() {
		Integer[] order = new Integer[size];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt(this::times));
		for (int word : order) {
			int key = quoted.key(from + word);
			if (key == Vocabulary.NONE || quoted.word(from + word).is(Word.BRACKETED)) continue;
			int times = index.times(key);
			if (found + times > MOST_PLACES && found > 0) break;
			for (int i = 0; i < Math.min(times, MOST_PLACES); i++) {
				int place = index.place(key, i);
				// Of a quotation longer than what stands before its place the base would be below zero.
				hits[found++] = (long) index.turn(place) << TURN_AT | (long) (place - word + MOST_WORDS) << BASE_AT | word;
			}
		}
		Arrays.sort(hits, 0, found);
	}

	private int times(int word) {
		int key = quoted.key(from + word);
		return key == Vocabulary.NONE ? Integer.MAX_VALUE : index.times(key);
	}

	private int turn(int hit) {
		return (int) (hits[hit] >> TURN_AT);
	}

	private int base(int hit) {
		return (int) (hits[hit] >> BASE_AT & BASES) - MOST_WORDS;
	}

	private int word(int hit) {
		return (int) hits[hit] & MOST_WORDS - 1;
	}

	private List<Seed> best() {
		double[] weights = new double[found];
		int[] ends = new int[found];
		weigh(weights, ends);
		List<Seed> best = new ArrayList<>();
		while (best.size() < MOST_FOUND) {
			int heaviest = -1;
			for (int hit = 0; hit < found; hit++)
				if (weights[hit] > 0 && (heaviest < 0 || weights[hit] > weights[heaviest])) heaviest = hit;
			if (heaviest < 0 || !best.isEmpty() && weights[heaviest] < WORTH_A_LOOK * best.getFirst().weight()) break;
			Seed seed = new Seed(turn(heaviest), base(heaviest), base(ends[heaviest]) - base(heaviest), weights[heaviest]);
			best.add(seed);
			for (int hit = 0; hit < found; hit++) {
				boolean overlaps = turn(hit) == seed.turn() && base(hit) <= seed.base() + seed.spread() && base(ends[hit]) >= seed.base();
				if (overlaps) weights[hit] = 0;
			}
		}
		return best;
	}

	/** For each hit how much of the part stands with it, and the last hit of that. */
	private void weigh(double[] weights, int[] ends) {
		int spread = Math.min(MOST_SPREAD, LEAST_SPREAD + size / 3) + apart;
		int[] uses = new int[size];
		double weight = 0;
		for (int first = 0, next = 0; first < found; first++) {
			while (next < found && turn(next) == turn(first) && base(next) - base(first) <= spread) {
				int word = word(next++);
				if (uses[word]++ == 0) weight += quoted.weight(from + word);
			}
			weights[first] = weight;
			ends[first] = next - 1;
			int word = word(first);
			if (--uses[word] == 0) weight -= quoted.weight(from + word);
		}
	}
}
