package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words. */
final class Vocabulary {
	/** Of a word that is not there. */
	static final int NONE = -1;

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> keys = new ArrayList<>();

	int add(String key) {
		return numbers.computeIfAbsent(key, added -> {
			keys.add(added);
			return keys.size() - 1;
		});
	}

	int find(String key) {
		return numbers.getOrDefault(key, NONE);
	}

	String key(int number) {
		return keys.get(number);
	}

	int size() {
		return keys.size();
	}
}
