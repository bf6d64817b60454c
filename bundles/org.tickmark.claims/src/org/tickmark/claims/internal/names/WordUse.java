package org.tickmark.claims.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.reading.Words;

/** How a draft writes its words: what it writes small somewhere is no name at the start of a sentence. */
final class WordUse {
	/** Words of so few letters are known by heart. */
	private static final int SHORT = 2;

	private final Set<String> small = new HashSet<>();
	private final Map<String, Integer> capital = new HashMap<>();
	private final Map<String, Integer> lone = new HashMap<>();

	/** @param words of a sentence that is no headline */
	void add(Words words) {
		boolean opened = false;
		for (int i = 0; i < words.size(); i++) {
			if (!words.isWord(i)) continue;
			String lower = words.lower(i);
			if (!words.isCapitalized(i)) {
				if (lower.length() > SHORT) small.add(lower);
			}
			else if (opened && !Opening.at(words, i)) {
				capital.merge(lower, 1, Integer::sum);
				if (!isCapital(words, i - 1) && !isCapital(words, i + 1)) lone.merge(lower, 1, Integer::sum);
			}
			opened = true;
		}
	}

	/** @param word in lower case */
	boolean isSmall(String word) {
		return small.contains(word);
	}

	/** How often a capital stands where a common word has none. @param word in lower case */
	int capitals(String word) {
		return capital.getOrDefault(word, 0);
	}

	/** The same, with no other capital beside it. */
	int loneCapitals(String word) {
		return lone.getOrDefault(word, 0);
	}

	private static boolean isCapital(Words words, int i) {
		return words.isWord(i) && words.isCapitalized(i);
	}
}
