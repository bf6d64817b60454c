package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.tickmark.draft.Span;

/** What a place of a draft speaks of, and how much each passage of the sources speaks of the same. For one thread. */
public final class Topic {
	/** Words of the sentence outside the clause say less of what the clause is about. */
	private static final double OUTSIDE = 0.4;
	private static final double IN_SENTENCE = 0.9;
	private static final double NEXT_DOOR = 0.4;
	private static final int NEAR_BY = 3;

	/** Whether a passage is about those that the draft names beside the item. */
	public enum Names {
		/** One of them is named in it. */
		NAMED,
		/** The draft names nobody. */
		NONE,
		/** One of them is named before, and nobody else since. */
		NEAR,
		/** One of them is named in the next sentence. */
		AFTER,
		/** Nobody is. */
		UNNAMED,
		/** Others are. */
		OTHERS
	}

	/**
	 * How much a passage speaks of the topic.
	 *
	 * @param score from 0 to 1, names aside
	 * @param alone the same of the sentence alone, without those next to it
	 * @param count of the words that the sentence itself has
	 */
	public record Fit(double score, double alone, int count, Names names) { }

	private final Passages passages;
	private final int[] words;
	private final Bearers bearers;
	private final double whole;
	/** By word: what it weighs here; nought for all others. */
	private final double[] weights;
	/** By word: how present it is in the passage looked at; nought between two passages. */
	private final double[] present;
	/** By sentence: what the words weigh that it has. */
	private final double[] near;

	/**
	 * @param own words of the item itself, which are none of its topic
	 * @param beside what else the sentence states
	 */
	public Topic(Passages passages, String draft, Span sentence, Span clause, Span own, List<Statement> beside) {
		this.passages = passages;
		this.weights = new double[passages.vocabulary()];
		this.present = new double[passages.vocabulary()];
		this.near = new double[passages.size()];
		List<Span> named = new ArrayList<>();
		Bearers all = Bearers.NONE;
		for (Statement each : beside) {
			if (!(each.value() instanceof NameValue name) || each.span().overlaps(own)) continue;
			named.add(each.span());
			all = all.with(name);
		}
		bearers = all;
		Map<String, Double> stems = new HashMap<>();
		for (ContentWords.At word : ContentWords.in(draft, sentence)) {
			if (own.contains(word.start()) || named.stream().anyMatch(name -> name.contains(word.start()))) continue;
			stems.merge(word.stem(), clause.contains(word.start()) ? 1.0 : OUTSIDE, Math::max);
		}
		double sum = 0;
		List<Integer> known = new ArrayList<>();
		for (Map.Entry<String, Double> stem : stems.entrySet()) {
			int number = passages.number(stem.getKey());
			double weight = passages.weight(number) * stem.getValue();
			sum += weight;
			if (number < 0) continue;
			weights[number] = weight;
			known.add(number);
			passages.spread(number, weight, near);
		}
		words = known.stream().mapToInt(Integer::intValue).toArray();
		whole = sum;
	}

	/** The sentences that share most words with it. */
	public List<Integer> nearest(int most) {
		return IntStream.range(0, near.length).filter(sentence -> near[sentence] > 0).boxed()
				.sorted((one, other) -> Double.compare(near[other], near[one])).limit(most).toList();
	}

	/** How many words it is told by. */
	public int size() {
		return words.length;
	}

	/** Whether the sentence itself has any word of the topic; cheap. */
	public boolean touches(int sentence) {
		return near[sentence] > 0;
	}

	/** @param clause in the text of the sentence's source @param statement words there that are none of what is spoken of */
	public Fit in(int sentence, Span clause, Span statement) {
		int[] stems = passages.words(sentence);
		int[] starts = passages.starts(sentence);
		double mine = 0;
		double theirs = 0;
		for (int i = 0; i < stems.length; i++) {
			if (statement.contains(starts[i])) continue;
			boolean inside = clause.contains(starts[i]);
			double weight = passages.weight(stems[i]) * (inside ? 1 : OUTSIDE);
			mine += weight;
			if (weights[stems[i]] == 0) continue;
			theirs += weight;
			present[stems[i]] = Math.max(present[stems[i]], inside ? 1 : IN_SENTENCE);
		}
		double own = 0;
		int count = 0;
		for (int word : words) {
			if (present[word] == 0) continue;
			own += weights[word] * present[word];
			count++;
		}
		double shared = own + nextDoor(sentence - 1, sentence) + nextDoor(sentence + 1, sentence);
		for (int word : words) present[word] = 0;
		double back = mine == 0 ? 0 : theirs / mine;
		return new Fit(both(shared, back), both(own, back), count, names(sentence));
	}

	/** What a neighbour has and the sentence has not. */
	private double nextDoor(int other, int sentence) {
		if (!passages.isOfOneSource(sentence, other) || near[other] == 0) return 0;
		double more = 0;
		for (int word : passages.words(other)) {
			if (weights[word] == 0 || present[word] > 0) continue;
			present[word] = NEXT_DOOR;
			more += weights[word] * NEXT_DOOR;
		}
		return more;
	}

	/** A short sentence need not say all that a long one does, nor the other way round. */
	private double both(double shared, double back) {
		double forth = whole == 0 ? 0 : shared / whole;
		return Math.max(forth, (forth + back) / 2);
	}

	private Names names(int sentence) {
		if (bearers.isEmpty()) return Names.NONE;
		Bearers there = passages.bearers(sentence);
		if (bearers.meets(there)) return Names.NAMED;
		if (bearers.conflicts(there)) return Names.OTHERS;
		for (int i = sentence - 1; i >= sentence - NEAR_BY && passages.isOfOneSource(sentence, i); i--) {
			if (bearers.meets(passages.bearers(i))) return Names.NEAR;
			if (bearers.conflicts(passages.bearers(i))) return Names.OTHERS;
		}
		return passages.isOfOneSource(sentence, sentence + 1) && bearers.meets(passages.bearers(sentence + 1)) ? Names.AFTER
				: Names.UNNAMED;
	}
}
