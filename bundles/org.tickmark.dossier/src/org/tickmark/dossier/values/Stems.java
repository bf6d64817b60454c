package org.tickmark.dossier.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What words have in common whatever their ending, and one word for those that mean much the same. */
final class Stems {
	private static final String[] ENDINGS = {"ations", "ation", "ments", "ment", "ings", "ions", "ing", "ion", "ers", "ors", "ies", "ied",
			"ed", "er", "or", "es", "ly", "s", "e", "y"};
	private static final int SHORTEST = 3;
	private static final Map<String, String> ALIKE = alike();

	private Stems() { }

	/** @param word in lower case */
	static String of(String word) {
		String known = ALIKE.get(word);
		if (known != null) return known;
		String stem = cut(word);
		return ALIKE.getOrDefault(stem, stem);
	}

	private static String cut(String word) {
		for (String ending : ENDINGS) {
			int left = word.length() - ending.length();
			if (left < SHORTEST || !word.endsWith(ending) || ending.equals("s") && word.charAt(left - 1) == 's') continue;
			boolean doubled = left > SHORTEST && word.charAt(left - 1) == word.charAt(left - 2) && "lsz".indexOf(word.charAt(left - 1)) < 0;
			return doubled ? word.substring(0, left - 1) : word.substring(0, left);
		}
		return word;
	}

	/** A line of words that mean much the same each; the first stands for all. */
	private static Map<String, String> alike() {
		Map<String, String> alike = new HashMap<>();
		try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Stems.class.getResourceAsStream("alike.txt")),
				StandardCharsets.UTF_8))) {
			lines.lines().map(line -> line.split(" ")).forEach(words -> {
				for (String word : words) {
					alike.putIfAbsent(word, "=" + words[0]);
					alike.putIfAbsent(cut(word), "=" + words[0]);
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(alike);
	}
}
