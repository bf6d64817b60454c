package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a quotation, as the sources' index numbers them. */
final class QuotedWords {
	/** Of a word that stands in any text. */
	private static final double LIGHT = 0.5;
	private static final double PER_BIT = 0.15;
	private static final int MOST_BITS = 8;
	private static final int[] NONE = {};

	private final WordIndex index;
	private final List<Word> words = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final List<Part> parts = new ArrayList<>();
	private final int[] keys;
	private final int[][] alike;
	private final int[][] halves;
	private final int[] withPrevious;
	private final double[] weights;

	/** Words that stand together: up to dots, or to where words of saying split the quotation. @param piece begins one */
	record Part(int from, int to, boolean piece) {
		int size() {
			return to - from;
		}
	}

	QuotedWords(List<String> pieces, WordIndex index) {
		this.index = index;
		for (String piece : pieces) read(piece);
		keys = new int[words.size()];
		alike = new int[words.size()][];
		halves = new int[words.size()][];
		withPrevious = new int[words.size()];
		weights = new double[words.size()];
		for (int i = 0; i < words.size(); i++) number(i);
	}

	private void read(String piece) {
		List<Word> found = new ArrayList<>();
		var reader = new WordReader(piece, found);
		for (int at = 0; at < piece.length();) {
			int end = piece.indexOf('\n', at);
			if (end < 0) end = piece.length();
			reader.read(at, end, false);
			at = end + 1;
		}
		int from = words.size();
		boolean first = true;
		for (Word word : FigureWords.joined(found)) {
			if (word.is(Word.AFTER_DOTS) && words.size() > from) {
				parts.add(new Part(from, words.size(), first));
				from = words.size();
				first = false;
			}
			words.add(word);
			texts.add(piece);
		}
		if (words.size() > from) parts.add(new Part(from, words.size(), first));
	}

	private void number(int i) {
		String key = words.get(i).key();
		Vocabulary vocabulary = index.vocabulary();
		keys[i] = vocabulary.find(key);
		alike[i] = others(key).stream().mapToInt(vocabulary::find).filter(found -> found != Vocabulary.NONE).toArray();
		halves[i] = halves(key);
		withPrevious[i] = i == 0 ? Vocabulary.NONE : vocabulary.find(words.get(i - 1).key() + key);
		weights[i] = words.get(i).is(Word.BRACKETED) ? 0 : weight(key, keys[i]);
	}

	/** "15" is "15th" in a date. */
	private static List<String> others(String key) {
		if (!key.startsWith(FigureWords.SIGN)) return List.copyOf(WordKinds.alike(key));
		return List.of(key.endsWith("th") ? key.substring(0, key.length() - 2) : key + "th");
	}

	private double weight(String key, int number) {
		if (WordKinds.LIGHT.contains(key)) return LIGHT;
		int times = number == Vocabulary.NONE ? 0 : index.times(number);
		double bits = Math.log((index.size() + 1.0) / (times + 1)) / Math.log(2);
		return 1 + PER_BIT * Math.min(MOST_BITS, bits);
	}

	/** Pairs of words that are this one when written together, one after the other in the array. */
	private int[] halves(String key) {
		if (key.length() < 4 || key.startsWith(FigureWords.SIGN)) return NONE;
		int[] pairs = new int[2 * key.length()];
		int size = 0;
		for (int cut = 1; cut < key.length(); cut++) {
			int first = index.vocabulary().find(key.substring(0, cut));
			int second = first == Vocabulary.NONE ? first : index.vocabulary().find(key.substring(cut));
			if (second == Vocabulary.NONE) continue;
			pairs[size++] = first;
			pairs[size++] = second;
		}
		return Arrays.copyOf(pairs, size);
	}

	int size() {
		return words.size();
	}

	List<Part> parts() {
		return parts;
	}

	Word word(int i) {
		return words.get(i);
	}

	/** {@link Vocabulary#NONE} if no source has it. */
	int key(int i) {
		return keys[i];
	}

	double weight(int i) {
		return weights[i];
	}

	/** Of a stretch of words, those in brackets aside. */
	double weight(int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) sum += weights[i];
		return sum;
	}

	/** Whether the draft writes it as a name, or the sources do. */
	boolean isName(int i) {
		Word word = words.get(i);
		if (WordKinds.LIGHT.contains(word.key()) || WordKinds.FILLERS.contains(word.key()) || WordKinds.isDay(word.key())) return false;
		return word.is(Word.CAPITAL) || word.is(Word.UPPER) && keys[i] != Vocabulary.NONE && index.isName(keys[i]);
	}

	boolean is(int i, int key) {
		if (keys[i] == key) return true;
		for (int other : alike[i]) if (other == key) return true;
		return false;
	}

	/** Whether it is these two, written together. */
	boolean is(int i, int first, int second) {
		int[] pairs = halves[i];
		for (int at = 0; at < pairs.length; at += 2) if (pairs[at] == first && pairs[at + 1] == second) return true;
		return false;
	}

	/** Whether it and the word before it are this one, written apart. */
	boolean isWithPrevious(int i, int key) {
		return withPrevious[i] == key && key != Vocabulary.NONE;
	}

	/** As it is written, from one word to another, the second not included; empty for none. */
	String text(int from, int to) {
		if (from >= to) return "";
		String text = texts.get(from);
		int end = to;
		while (!texts.get(end - 1).equals(text)) end--;
		return text.substring(words.get(from).start(), words.get(end - 1).end());
	}
}
