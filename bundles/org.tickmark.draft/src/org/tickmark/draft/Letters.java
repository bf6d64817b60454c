package org.tickmark.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words as they are typed where there are no marks to put on letters: whoever compares names compares these. */
public final class Letters {
	/** Letters that lose nothing when a mark is taken off, since theirs cannot be. */
	private static final Map<Character, String> PLAIN = Map.of('\u00F8', "o", '\u0142', "l", '\u00DF', "ss", '\u00E6', "ae", '\u0153', "oe",
			'\u0111', "d", '\u0131', "i", '\u2019', "'");

	private Letters() { }

	/** In lower case and without marks on its letters. */
	public static String folded(String word) {
		return unmarked(word.toLowerCase(Locale.ROOT));
	}

	/** Without marks on its letters. @param lower a word in lower case */
	public static String unmarked(String lower) {
		if (isPlain(lower)) return lower;
		var plain = new StringBuilder();
		for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
			if (Character.getType(c) != Character.NON_SPACING_MARK) plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
		}
		return plain.toString();
	}

	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 0x80) return false;
		return true;
	}
}
