package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses which passage a draft tells in its own words: by rare words, names and figures that both have. Immutable, safe on any thread. */
public final class ReportedSpeech {
	private static final int MOST_GUESSES = 3;
	private static final double LEAST = 0.3;
	/** One shared word is chance. */
	private static final int LEAST_WORDS = 2;
	/** A word that stands more often says nothing. */
	private static final int MOST_PLACES = 2000;
	/** A name or figure goes from the speaker's words into others' unchanged. */
	private static final double EXACT = 1.5;
	private static final double RIGHT_SPEAKER = 1.15;
	private static final int LEAST_STRETCH = 24;

	private final WordIndex index;

	public ReportedSpeech(WordIndex index) {
		this.index = index;
	}

	/** @param number of the word among those looked for */
	private record Hit(int place, int number) { }

	private record Window(int first, int last, double score) { }

	/**
	 * The likeliest first; empty where nothing shares enough.
	 *
	 * @param words that the draft tells, without those that say who said it
	 * @param speaker whom it names; empty where it names nobody
	 */
	public List<Guess> likely(String words, String speaker) {
		var quoted = new QuotedWords(List.of(words), index);
		Map<Integer, Integer> stems = new HashMap<>();
		List<Double> weights = new ArrayList<>();
		double all = 0;
		for (int i = 0; i < quoted.size(); i++) {
			Word word = quoted.word(i);
			if (WordKinds.LIGHT.contains(word.key())) continue;
			double weight = quoted.weight(i) * (word.is(Word.CAPITAL) || WordKinds.isFigure(word.key()) ? EXACT : 1);
			int stem = index.stemOf(word.key());
			if (stem == Vocabulary.NONE) all += weight;
			else if (stems.putIfAbsent(stem, weights.size()) == null) {
				weights.add(weight);
				all += weight;
			}
		}
		return all == 0 ? List.of() : guesses(windows(hits(stems), weights, LEAST_STRETCH + quoted.size() * 2, all), speaker);
	}

	private List<Hit> hits(Map<Integer, Integer> stems) {
		List<Hit> hits = new ArrayList<>();
		for (int key = 0; key < index.vocabulary().size(); key++) {
			Integer number = stems.get(index.stem(key));
			if (number == null || index.times(key) > MOST_PLACES) continue;
			for (int i = 0; i < index.times(key); i++) hits.add(new Hit(index.place(key, i), number));
		}
		hits.sort(Comparator.comparingInt(Hit::place));
		return hits;
	}

	private List<Window> windows(List<Hit> hits, List<Double> weights, int stretch, double all) {
		List<Window> windows = new ArrayList<>();
		int[] uses = new int[weights.size()];
		double sum = 0;
		int different = 0;
		for (int first = 0, next = 0; first < hits.size(); first++) {
			Hit left = hits.get(first);
			for (; next < hits.size() && isNear(left, hits.get(next), stretch); next++) {
				int number = hits.get(next).number();
				if (uses[number]++ > 0) continue;
				sum += weights.get(number);
				different++;
			}
			if (different >= LEAST_WORDS && sum / all >= LEAST)
				windows.add(new Window(left.place(), hits.get(next - 1).place(), sum / all));
			if (--uses[left.number()] > 0) continue;
			sum -= weights.get(left.number());
			different--;
		}
		return windows;
	}

	private boolean isNear(Hit left, Hit right, int stretch) {
		return right.place() - left.place() < stretch && index.turn(left.place()) == index.turn(right.place());
	}

	private List<Guess> guesses(List<Window> windows, String speaker) {
		windows.sort(Comparator.comparingDouble((Window each) -> -rank(each, speaker)).thenComparingInt(each -> each.last() - each.first())
				.thenComparingInt(Window::first));
		List<Window> best = new ArrayList<>();
		for (Window window : windows) {
			if (best.size() == MOST_GUESSES) break;
			if (best.stream().noneMatch(taken -> taken.first() <= window.last() && window.first() <= taken.last())) best.add(window);
		}
		return best.stream().map(this::guess).toList();
	}

	private double rank(Window window, String speaker) {
		return window.score() * (Speakers.areOne(index.speaker(window.first()), speaker) ? RIGHT_SPEAKER : 1);
	}

	private Guess guess(Window window) {
		int turn = index.turn(window.first());
		int first = window.first();
		while (first > index.turnStart(turn) && !index.is(first, Word.STARTS) && window.last() - first < MOST_PLACES) first--;
		int last = window.last();
		while (last + 1 < index.turnEnd(turn) && !index.is(last, Word.ENDS) && last - first < MOST_PLACES) last++;
		return new Guess(index.source(first), index.span(first).union(index.span(last)), index.speaker(first), Math.min(1, window.score()));
	}
}
