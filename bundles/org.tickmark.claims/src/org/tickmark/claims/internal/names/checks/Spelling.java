package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tickmark.draft.Letters;

/** How near two spellings are. Without state. */
final class Spelling {
	/** Hardly two such words are made of the same letters by chance. */
	private static final int LONG_WORD = 7;

	private Spelling() { }

	/** In lower case and without marks on its letters. */
	static String folded(String word) {
		return Letters.folded(word);
	}

	/** Without marks on its letters. @param lower a word in lower case */
	static String unmarked(String lower) {
		return Letters.unmarked(lower);
	}

	/** One letter more, fewer or other, or two that changed places; of a long word any that did, as in "Nakumara" for "Nakamura". */
	static boolean isSlip(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) return false;
		return isOneOff(one, other) || one.length() == other.length() && isStirred(one) && one.charAt(0) == other.charAt(0)
				&& stirred(one).equals(stirred(other));
	}

	/** One letter more, fewer or other, or two neighbours that changed places. @param other another word, at most one letter longer or shorter */
	static boolean isOneOff(String one, String other) {
		int first = 0;
		int shorter = Math.min(one.length(), other.length());
		while (first < shorter && one.charAt(first) == other.charAt(first)) first++;
		if (one.length() < other.length()) return one.regionMatches(first, other, first + 1, one.length() - first);
		if (one.length() > other.length()) return one.regionMatches(first + 1, other, first, other.length() - first);
		return one.regionMatches(first + 1, other, first + 1, shorter - first - 1) || isSwap(one, other, first)
				&& one.regionMatches(first + 2, other, first + 2, shorter - first - 2);
	}

	/** Whether two neighbours changed places, and nothing else. */
	static boolean isTransposed(String one, String other) {
		int first = 0;
		int shorter = Math.min(one.length(), other.length());
		while (first < shorter && one.charAt(first) == other.charAt(first)) first++;
		return one.length() == other.length() && isSwap(one, other, first)
				&& one.regionMatches(first + 2, other, first + 2, shorter - first - 2);
	}

	/** One number of all words that begin and end with the same letters. */
	static int ends(String word) {
		return word.charAt(0) << Character.SIZE | word.charAt(word.length() - 1);
	}

	/**
	 * "Centre", "labour", "organise", "defence", "archaeology" beside "center", "labor", "organize", "defense", "archeology", and "Hansson",
	 * "Macdonald", "Hoffmann", "Silikon" beside "Hansen", "McDonald", "Hoffman", "Silicon": neither is a slip.
	 */
	static boolean isOtherUsage(String one, String other) {
		return usage(one).equals(usage(other));
	}

	/** "Traveller" and "traveler". */
	static boolean differInDouble(String one, String other, String letter) {
		return one.replace(letter + letter, letter).equals(other.replace(letter + letter, letter));
	}

	private static String usage(String word) {
		String usage = word.replace("our", "or").replace("ence", "ense").replace("ae", "e").replace("aa", "a").replace("centre", "center")
				.replace('z', 's').replace('k', 'c');
		if (usage.startsWith("mac")) usage = "mc" + usage.substring(3);
		if (usage.endsWith("tre")) return usage.substring(0, usage.length() - 2) + "er";
		if (usage.endsWith("mann")) return usage.substring(0, usage.length() - 1);
		if (usage.endsWith("sson")) return usage.substring(0, usage.length() - 3) + "en";
		return usage.endsWith("son") ? usage.substring(0, usage.length() - 2) + "en" : usage;
	}

	private static boolean isStirred(String word) {
		return word.length() >= LONG_WORD;
	}

	/** The same of all words with these letters and this first one. */
	private static String stirred(String word) {
		char[] letters = word.toCharArray();
		Arrays.sort(letters, 1, letters.length);
		return "~" + new String(letters);
	}

	private static boolean isSwap(String one, String other, int at) {
		return at + 1 < one.length() && at + 1 < other.length() && one.charAt(at) == other.charAt(at + 1)
				&& one.charAt(at + 1) == other.charAt(at) && one.charAt(at) != other.charAt(at);
	}

	/** Words that a slip apart share one of these, so that they are found without looking at all pairs. */
	static List<String> keys(String word) {
		List<String> keys = new ArrayList<>(word.length() + 1);
		keys.add(word);
		if (isStirred(word)) keys.add(stirred(word));
		for (int i = 0; i < word.length(); i++) {
			if (i == 0 || word.charAt(i) != word.charAt(i - 1)) keys.add(word.substring(0, i) + word.substring(i + 1));
		}
		return keys;
	}

	/** Roughly what one hears: "Jon" and "John", "Erik" and "Eric", "Cathy" and "Kathie" sound alike. */
	static String sound(String word) {
		String heard = word.replace("ph", "f").replace("ck", "k").replace('c', 'k').replace('q', 'k').replace('z', 's').replace("ie", "y")
				.replace('i', 'y').replace('v', 'f');
		var sound = new StringBuilder();
		for (int i = 0; i < heard.length(); i++) {
			char c = heard.charAt(i);
			boolean silent = c == 'h' && i > 0 || sound.length() > 0 && sound.charAt(sound.length() - 1) == c;
			if (!silent) sound.append(c);
		}
		return sound.toString();
	}
}
