package org.tickmark.review.text;

/**
 * Levels the ways to spell one word, British and American above all, by the shapes in which they differ: no list holds them all. What comes
 * out is no word to read, only one to compare.
 */
final class Spelling {
	private static final int LONG = 8;

	private Spelling() { }

	/** @param word in small letters */
	static String level(String word) {
		if (word.length() < 4 || !Character.isLetter(word.charAt(0))) return word;
		String level = word.replace("our", "or").replace("isation", "ization").replace("yse", "yze").replace("ysing", "yzing");
		level = izes(level);
		level = level.replace("ogue", "og").replace("ae", "e").replace("oeu", "eu").replace("dgement", "dgment");
		if (level.endsWith("wards")) level = level.substring(0, level.length() - 1);
		if (level.endsWith("ence")) level = level.substring(0, level.length() - 2) + "se";
		if (level.endsWith("ences")) level = level.substring(0, level.length() - 3) + "ses";
		if (level.endsWith("mme") || level.endsWith("mmes")) level = level.replace("mme", "m");
		if (level.matches("[a-z]+[^aeiouy](?:re|res)") && level.matches(".*[tbh]res?")) level = level.replaceAll("re(s?)$", "er$1");
		return oneL(level);
	}

	private static String izes(String word) {
		if (word.length() < 6) return word;
		for (String end : new String[] { "ise", "ised", "ises", "ising", "iser", "isers" })
			if (word.endsWith(end)) return word.substring(0, word.length() - end.length()) + end.replace("is", "iz");
		return word;
	}

	/** "Travelled" and "fulfill", behind more than one syllable. */
	private static String oneL(String word) {
		int at = word.lastIndexOf("ll");
		int syllables = 0;
		for (int i = 1; i <= at; i++) {
			char vowel = word.charAt(i - 1);
			if (isVowel(vowel) && (vowel == 'u' || !isVowel(word.charAt(i)))) syllables++;
		}
		return syllables < 2 ? word : word.substring(0, at) + word.substring(at + 1);
	}

	private static boolean isVowel(char c) {
		return "aeiouy".indexOf(c) >= 0;
	}

	/** "1,000" and "1000" are one figure; "1.5" and "15" are two. */
	static String figure(String lower) {
		return lower.matches("\\d{1,3}(,\\d{3})+") ? lower.replace(",", "") : lower;
	}

	/** Whether two neighbouring letters inside of a long word changed places: one of both is a slip. */
	static boolean isSlip(String one, String other) {
		if (one.length() != other.length() || one.length() < LONG) return false;
		int first = 0;
		while (first < one.length() && one.charAt(first) == other.charAt(first)) first++;
		return first > 0 && first + 2 < one.length() && one.charAt(first) == other.charAt(first + 1)
				&& one.charAt(first + 1) == other.charAt(first) && one.substring(first + 2).equals(other.substring(first + 2));
	}
}
