package org.tickmark.claims.internal.debris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fixed sequences of words, found in any case, with either apostrophe and with any blanks between them. */
final class Phrases {
	private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

	/** @param phrases in small letters, with single spaces and straight apostrophes */
	Phrases(String... phrases) {
		for (String phrase : phrases) byFirstLetter.computeIfAbsent(phrase.charAt(0), any -> new ArrayList<>()).add(phrase);
	}

	/** The end of the phrase that begins there; -1 if none does. */
	int endAt(String text, int start) {
		for (String phrase : byFirstLetter.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
			int end = end(phrase, text, start);
			if (end > 0) return end;
		}
		return -1;
	}

	private static int end(String phrase, String text, int start) {
		int at = start;
		for (int i = 0; i < phrase.length(); i++) {
			if (at >= text.length()) return -1;
			char wanted = phrase.charAt(i);
			if (wanted == ' ') {
				int blank = at;
				while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
				if (at == blank) return -1;
			} else {
				char written = text.charAt(at++);
				if ((written == '\u2019' ? '\'' : Character.toLowerCase(written)) != wanted) return -1;
			}
		}
		boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
		return inWord ? -1 : at;
	}
}
