package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.draft.Span;

/**
 * Where each word of the sources stands. All words have one number after the other, from the first source's first to the last one's last.
 * Immutable, safe on any thread; searching it takes no memory that stays.
 */
public final class WordIndex {
	private final List<SourceText> sources;
	private final List<List<String>> speakers = new ArrayList<>();
	private final Vocabulary vocabulary = new Vocabulary();
	/** Of words as they are written, while sources are read: the same ones come again and again. */
	private final Map<String, String> spelled = new HashMap<>();
	/** By word: its number in the vocabulary, its place in the source's text, what {@link Word} marks, the turn of speech it is in. */
	private int[] keys = new int[1024];
	private int[] starts = new int[1024];
	private int[] ends = new int[1024];
	private byte[] marks = new byte[1024];
	private int[] turns = new int[1024];
	private int size;
	/** By source: its first word; one more for the end. */
	private final int[] firsts;
	/** By turn: its first word, its source and speaker. */
	private final List<Turn> allTurns = new ArrayList<>();
	/** By number in the vocabulary: where its places begin among all places; one more for the end. */
	private int[] placesFrom = {};
	private int[] places = {};
	private int[] capitals = {};
	private int[] smalls = {};
	/** By number in the vocabulary: the number of its stem among stems, its forms, and whether it is a figure. */
	private int[] stems = {};
	private long[] forms = {};
	private boolean[] figures = {};
	private boolean[] sounds = {};
	private final Vocabulary stemmed = new Vocabulary();

	private record Turn(int source, int speaker, int first) { }

	private WordIndex(List<SourceText> sources) {
		this.sources = List.copyOf(sources);
		this.firsts = new int[sources.size() + 1];
		for (int i = 0; i < sources.size(); i++) {
			firsts[i] = size;
			read(i);
		}
		firsts[sources.size()] = size;
		spelled.clear();
		countCapitals();
		readKeys();
		sortPlaces();
	}

	/** @param sources which matches name by their number in this list */
	public static WordIndex of(List<SourceText> sources) {
		return new WordIndex(sources);
	}

	/** How many words there are. */
	public int size() {
		return size;
	}

	private void read(int source) {
		String text = sources.get(source).text();
		SpokenLines.Reading reading = SpokenLines.of(sources.get(source));
		speakers.add(reading.speakers());
		List<Word> words = new ArrayList<>();
		var reader = new WordReader(text, words, word -> spelled.computeIfAbsent(word, Spelling::key));
		int speaker = -1;
		for (SpokenLine line : reading.lines()) {
			if (line.speaker() != speaker) {
				add(words, source, speaker);
				words.clear();
				speaker = line.speaker();
			}
			reader.read(line.start(), line.end(), !line.opens());
		}
		add(words, source, speaker);
	}

	private void add(List<Word> words, int source, int speaker) {
		if (words.isEmpty()) return;
		allTurns.add(new Turn(source, speaker, size));
		for (Word word : FigureWords.joined(words)) {
			// What a transcriber adds, nobody said.
			if (word.is(Word.BRACKETED)) continue;
			if (size == keys.length) grow();
			keys[size] = vocabulary.add(word.key());
			starts[size] = word.start();
			ends[size] = word.end();
			marks[size] = (byte) word.marks();
			turns[size++] = allTurns.size() - 1;
		}
	}

	private void grow() {
		keys = Arrays.copyOf(keys, size * 2);
		starts = Arrays.copyOf(starts, size * 2);
		ends = Arrays.copyOf(ends, size * 2);
		marks = Arrays.copyOf(marks, size * 2);
		turns = Arrays.copyOf(turns, size * 2);
	}

	private void countCapitals() {
		capitals = new int[vocabulary.size()];
		smalls = new int[vocabulary.size()];
		for (int i = 0; i < size; i++) {
			if (is(i, Word.CAPITAL)) capitals[keys[i]]++;
			else if (!is(i, Word.UPPER)) smalls[keys[i]]++;
		}
	}

	private void readKeys() {
		stems = new int[vocabulary.size()];
		forms = new long[vocabulary.size()];
		figures = new boolean[vocabulary.size()];
		sounds = new boolean[vocabulary.size()];
		for (int key = 0; key < vocabulary.size(); key++) {
			String word = vocabulary.key(key);
			stems[key] = stemmed.add(WordKinds.stem(word));
			forms[key] = WordKinds.forms(word);
			figures[key] = WordKinds.isFigure(word) || WordKinds.isDay(word);
			sounds[key] = WordKinds.SOUNDS.contains(word);
		}
	}

	private void sortPlaces() {
		placesFrom = new int[vocabulary.size() + 1];
		for (int i = 0; i < size; i++) placesFrom[keys[i] + 1]++;
		for (int key = 0; key < vocabulary.size(); key++) placesFrom[key + 1] += placesFrom[key];
		places = new int[size];
		int[] next = placesFrom.clone();
		for (int i = 0; i < size; i++) places[next[keys[i]]++] = i;
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	int key(int word) {
		return keys[word];
	}

	String keyOf(int word) {
		return vocabulary.key(keys[word]);
	}

	boolean is(int word, int mark) {
		return (marks[word] & mark) != 0;
	}

	int turn(int word) {
		return turns[word];
	}

	/** Its first word. */
	int turnStart(int turn) {
		return allTurns.get(turn).first();
	}

	/** Behind its last word. */
	int turnEnd(int turn) {
		return turn + 1 < allTurns.size() ? allTurns.get(turn + 1).first() : size;
	}

	int source(int word) {
		return allTurns.get(turns[word]).source();
	}

	SourceText sourceText(int source) {
		return sources.get(source);
	}

	String speaker(int word) {
		Turn turn = allTurns.get(turns[word]);
		return speakers.get(turn.source()).get(turn.speaker());
	}

	/** In its source's text. */
	Span span(int word) {
		return new Span(starts[word], ends[word]);
	}

	/** Whether a comma stands behind it. */
	boolean isBeforeComma(int word) {
		String text = sources.get(source(word)).text();
		return ends[word] < text.length() && text.charAt(ends[word]) == ',';
	}

	/** Whether it stands in a text of lines and paragraphs, not in subtitles. */
	boolean isPrinted(int word) {
		return sources.get(source(word)).stretchAt(starts[word]).filter(each -> each.locator() instanceof Locator.Timecode).isEmpty();
	}

	/** The source's words from one to another, both included. */
	String text(int first, int last) {
		return new Span(starts[first], ends[last]).in(sources.get(source(first)).text());
	}

	/** The number of its stem; {@link Vocabulary#NONE} if no word of the sources has it. */
	int stemOf(String key) {
		return stemmed.find(WordKinds.stem(key));
	}

	int stem(int key) {
		return stems[key];
	}

	long forms(int key) {
		return forms[key];
	}

	boolean isFigure(int key) {
		return figures[key];
	}

	/** Whether it is an "um". */
	boolean isSound(int key) {
		return sounds[key];
	}

	/** How often a word stands in all sources. */
	int times(int key) {
		return placesFrom[key + 1] - placesFrom[key];
	}

	/** The place of a word by its number among its places, from 0. */
	int place(int key, int number) {
		return places[placesFrom[key] + number];
	}

	/** Whether the sources write a word as they write names. */
	boolean isName(int key) {
		return capitals[key] > smalls[key];
	}

	/** Whether they write it small at all. */
	boolean isSmall(int key) {
		return smalls[key] > 0;
	}
}
