package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.dossier.SourceText;
import org.tickmark.draft.Span;

/**
 * The sentences of many sources with their words, and what is stated in them, so that what speaks of a thing is found without reading on.
 * Sentences are counted through all sources. Not changed once it is closed.
 */
public final class Passages {
	/** @param sentence that holds it, counted through all sources */
	public record Placed(Statement statement, int sentence) { }

	private static final double UNSAID = 1.2;
	private static final double MOST = 6;

	private final Map<String, Integer> numbers = new HashMap<>();
	/** Of words as they are written, while sources are added: the same ones come again and again. */
	private final Map<String, String> stems = new HashMap<>();
	private final List<int[]> wordsOf = new ArrayList<>();
	private final List<int[]> startsOf = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private final Ints sources = new Ints();
	private final List<Ints> holding = new ArrayList<>();
	private final List<Placed> times = new ArrayList<>();
	private final List<Placed> figures = new ArrayList<>();
	private final List<Placed> names = new ArrayList<>();
	private final Map<String, List<Placed>> byName = new LinkedHashMap<>();
	private double[] weights = {};
	private final List<Bearers> bearers = new ArrayList<>();

	/** @param source its number; in rising order */
	public void add(int source, SourceText searched, SourceStatements read) {
		String text = searched.text();
		var table = Table.of(searched);
		int first = spans.size();
		for (Span sentence : read.sentences()) sentence(source, text, sentence, table.around(sentence.start()));
		int at = first;
		for (Statement statement : read.statements()) {
			while (at + 1 < spans.size() && spans.get(at + 1).start() <= statement.span().start()) at++;
			if (at >= spans.size()) continue;
			list(statement.value()).add(new Placed(statement, at));
			if (!(statement.value() instanceof NameValue name)) continue;
			bearers.set(at, bearers.get(at).with(name));
			byName.computeIfAbsent(name.type() + name.canonical(), any -> new ArrayList<>(2)).add(new Placed(statement, at));
		}
		for (int i = first; i < spans.size(); i++) {
			for (Span cell : table.around(spans.get(i).start())) bearers.set(i, bearers.get(i).and(Bearers.ofCell(cell.in(text))));
		}
	}

	/** To be called when all sources are added. */
	public void close() {
		stems.clear();
		weights = new double[holding.size()];
		for (int word = 0; word < weights.length; word++)
			weights[word] = Math.min(MOST, Math.log((spans.size() + 20.0) / (holding.get(word).size() + 1.0)) + 0.3);
	}

	private String stem(String word) {
		return stems.computeIfAbsent(word, ContentWords::stem);
	}

	private List<Placed> list(Value value) {
		return value instanceof TimeValue ? times : value instanceof FigureValue ? figures : names;
	}

	private void sentence(int source, String text, Span sentence, List<Span> around) {
		List<ContentWords.At> words = ContentWords.in(text, sentence, this::stem);
		for (Span cell : around) words.addAll(ContentWords.in(text, cell, this::stem));
		int[] stems = new int[words.size()];
		int[] starts = new int[words.size()];
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < stems.length; i++) {
			stems[i] = numbers.computeIfAbsent(words.get(i).stem(), any -> numbers.size());
			starts[i] = words.get(i).start();
			if (stems[i] == holding.size()) holding.add(new Ints());
			if (seen.add(stems[i])) holding.get(stems[i]).add(spans.size());
		}
		wordsOf.add(stems);
		startsOf.add(starts);
		spans.add(sentence);
		bearers.add(Bearers.NONE);
		sources.add(source);
	}

	/** Of its sort. */
	public List<Placed> like(Value value) {
		return list(value);
	}

	/** The mentions of each name, those of one form together. */
	public Collection<List<Placed>> names() {
		return byName.values();
	}

	/** How many sentences there are. */
	public int size() {
		return spans.size();
	}

	public Span span(int sentence) {
		return spans.get(sentence);
	}

	public int source(int sentence) {
		return sources.get(sentence);
	}

	/** The number of a stem; below nought where no source has it. */
	int number(String stem) {
		return numbers.getOrDefault(stem, -1);
	}

	/** Adds a weight to each sentence that has the word. */
	void spread(int word, double weight, double[] sentences) {
		holding.get(word).spread(weight, sentences);
	}

	/** How many different words there are. */
	int vocabulary() {
		return holding.size();
	}

	/** How much it tells that a sentence has the word: the rarer it is, the more. What no source says tells little against one. */
	double weight(int word) {
		return word < 0 ? UNSAID : weights[word];
	}

	int[] words(int sentence) {
		return wordsOf.get(sentence);
	}

	int[] starts(int sentence) {
		return startsOf.get(sentence);
	}

	/** Who and what is named in it. */
	Bearers bearers(int sentence) {
		return bearers.get(sentence);
	}

	boolean isOfOneSource(int one, int other) {
		return one >= 0 && other >= 0 && one < spans.size() && other < spans.size() && sources.get(one) == sources.get(other);
	}

	/** A list of numbers without boxes. */
	private static final class Ints {
		private int[] numbers = new int[2];
		private int size;

		void add(int number) {
			if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
			numbers[size++] = number;
		}

		int size() {
			return size;
		}

		int get(int index) {
			return numbers[index];
		}

		void spread(double weight, double[] at) {
			for (int i = 0; i < size; i++) at[numbers[i]] += weight;
		}
	}
}
