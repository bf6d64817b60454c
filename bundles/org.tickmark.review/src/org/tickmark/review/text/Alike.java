package org.tickmark.review.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Wordings that state the same in any sentence, such as "said" and "told reporters"; read once out of {@code alike.txt}. */
final class Alike {
	/** What stands for words that say nothing by themselves. */
	static final String NOTHING = "";
	private static final Map<String, List<Wording>> BY_FIRST = read();

	/** @param words of the wording @param meant what stands for it */
	record Wording(List<String> words, String meant) { }

	private Alike() { }

	/** The longest wording that begins at a word; the word itself where none is known. */
	static Wording at(List<String> words, int word) {
		for (Wording wording : BY_FIRST.getOrDefault(words.get(word), List.of())) {
			int end = word + wording.words().size();
			if (end <= words.size() && words.subList(word, end).equals(wording.words())) return wording;
		}
		return new Wording(List.of(words.get(word)), words.get(word));
	}

	private static Map<String, List<Wording>> read() {
		Map<String, List<Wording>> byFirst = new HashMap<>();
		try (var lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(Alike.class.getResourceAsStream("alike.txt")), UTF_8))) {
			lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, byFirst));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		byFirst.values().forEach(wordings -> wordings.sort((one, other) -> other.words().size() - one.words().size()));
		return byFirst;
	}

	private static void add(String line, Map<String, List<Wording>> byFirst) {
		String[] group = line.split(" ?= ?");
		String meant = Spelling.level(group[0].strip());
		for (String each : group) {
			if (each.isBlank()) continue;
			List<String> words = new ArrayList<>();
			for (String word : each.strip().split(" ")) words.add(Spelling.level(word));
			byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Wording(words, meant));
		}
	}
}
