package org.tickmark.claims.internal.figures;

import java.util.HashMap;
import java.util.Map;

import org.tickmark.claims.internal.reading.Amounts;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** What a word may be the start of. One look-up for each word of the text decides, before anything else is read. */
enum Starts {
	NUMBER, ORDINAL, PART, MULTIPLE, POLL, NOTHING;

	private static final WordMap<Starts> WORDS = words();
	private static final WordSet DOUBTFUL = WordSet.of(".", "half", "scores", "tens");

	private static WordMap<Starts> words() {
		Map<String, Starts> words = new HashMap<>();
		for (String word : Surroundings.polls()) words.put(word, POLL);
		for (String word : Numerals.ordinals()) words.put(word, ORDINAL);
		for (String word : Amounts.starts()) words.put(word, NUMBER);
		for (String word : Parts.bare()) words.put(word, PART);
		for (String word : Parts.multiples()) words.put(word, MULTIPLE);
		return WordMap.copyOf(words);
	}

	static Starts at(Words words, int i) {
		return words.isNumber(i) ? NUMBER : WORDS.getOrDefault(words.lower(i), NOTHING);
	}

	/** Whether a figure may begin there, of whatever sort. */
	static boolean mayBegin(Words words, int i) {
		Starts start = at(words, i);
		return start != NOTHING && start != POLL;
	}

	static boolean isNumber(Words words, int i) {
		return at(words, i) == NUMBER && !words.in(i, DOUBTFUL);
	}
}
