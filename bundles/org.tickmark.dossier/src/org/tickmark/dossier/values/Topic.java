package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.draft.Span;

/** What a place of a draft speaks of, and how much each passage of the sources speaks of the same. For one thread. */
public final class Topic {
	/** Words of the sentence outside the clause say less of what the clause is about. */
	private static final double OUTSIDE = 0.4;
	private static final double IN_SENTENCE = 0.9;
	private static final double NEXT_DOOR = 0.4;
	private static final int NEAR_BY = 3;

	private record Word(int number, double weight) { }

	private final Passages passages;
	private final List<Word> words = new ArrayList<>();
	private final Set<Integer> numbers = new HashSet<>();
	private final Bearers bearers;
	private final double whole;
	private final Map<Integer, Double> near = new HashMap<>();

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

	/**
	 * @param own words of the item itself, which are none of its topic
	 * @param beside what else the sentence states
	 */
	public Topic(Passages passages, String draft, Span sentence, Span clause, Span own, List<Statement> beside) {
		this.passages = passages;
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
		for (Map.Entry<String, Double> stem : stems.entrySet()) {
			int number = passages.number(stem.getKey());
			double weight = passages.weight(number) * stem.getValue();
			sum += weight;
			if (number < 0) continue;
			words.add(new Word(number, weight));
			numbers.add(number);
			for (int at : passages.holding(number)) near.merge(at, weight, Double::sum);
		}
		whole = sum;
	}

	/** No more than this can come of it; cheap. */
	public double atMost(int sentence) {
		if (whole == 0) return 0;
		double sum = near.getOrDefault(sentence, 0.0);
		if (passages.isOfOneSource(sentence, sentence - 1)) sum += near.getOrDefault(sentence - 1, 0.0) * NEXT_DOOR;
		if (passages.isOfOneSource(sentence, sentence + 1)) sum += near.getOrDefault(sentence + 1, 0.0) * NEXT_DOOR;
		return sum / whole;
	}

	/** The sentences that share most words with it. */
	public List<Integer> nearest(int most) {
		return near.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(most).map(Map.Entry::getKey)
				.toList();
	}

	/** How many words it is told by. */
	public int size() {
		return words.size();
	}

	/** @param clause in the text of the sentence's source */
	public Fit in(int sentence, Span clause, Span statement) {
		Map<Integer, Double> there = new HashMap<>();
		neighbour(sentence, sentence - 1, there);
		neighbour(sentence, sentence + 1, there);
		int[] stems = passages.words(sentence);
		int[] starts = passages.starts(sentence);
		double mine = 0;
		double sharedThere = 0;
		for (int i = 0; i < stems.length; i++) {
			if (statement.contains(starts[i])) continue;
			boolean inside = clause.contains(starts[i]);
			there.merge(stems[i], inside ? 1.0 : IN_SENTENCE, Math::max);
			double weight = passages.weight(stems[i]) * (inside ? 1 : OUTSIDE);
			mine += weight;
			if (numbers.contains(stems[i])) sharedThere += weight;
		}
		double shared = 0;
		double own = 0;
		int count = 0;
		for (Word word : words) {
			double presence = there.getOrDefault(word.number, 0.0);
			shared += word.weight * presence;
			if (presence <= NEXT_DOOR) continue;
			own += word.weight * presence;
			count++;
		}
		double back = mine == 0 ? 0 : sharedThere / mine;
		return new Fit(both(shared, back), both(own, back), count, names(sentence));
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
		return passages.isOfOneSource(sentence, sentence + 1) && bearers.meets(passages.bearers(sentence + 1)) ? Names.AFTER : Names.UNNAMED;
	}

	private void neighbour(int sentence, int other, Map<Integer, Double> there) {
		if (!passages.isOfOneSource(sentence, other)) return;
		for (int word : passages.words(other)) there.merge(word, NEXT_DOOR, Math::max);
	}
}
