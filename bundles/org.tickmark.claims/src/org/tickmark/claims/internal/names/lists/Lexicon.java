package org.tickmark.claims.internal.names.lists;

import java.util.HashSet;
import java.util.Set;

/** The common English words: what begins a sentence or stands in a headline is more likely one of them than a name. */
public final class Lexicon {
	private static final Set<String> STEMS = new HashSet<>(1 << 16);
	private static final int SHORTEST_STEM = 3;

	static {
		Lists.words("words.txt").forEach(STEMS::add);
	}

	private Lexicon() { }

	/** Whether the word, or what it is a regular form of, is a common one. @param word in lower case */
	public static boolean isCommon(String word) {
		if (STEMS.contains(word)) return true;
		return word.endsWith("s") && isStem(word, 1, "") || word.endsWith("es") && isStem(word, 2, "")
				|| word.endsWith("ies") && isStem(word, 3, "y") || word.endsWith("ed") && isVerb(word, 2)
				|| word.endsWith("ied") && isStem(word, 3, "y") || word.endsWith("ing") && isVerb(word, 3)
				|| word.endsWith("ly") && (isOfVerb(word) || isStem(word, 2, "") || isStem(word, 2, "le") || word.endsWith("ily") && isStem(word, 3, "y"));
	}

	/** "Interestingly". */
	private static boolean isOfVerb(String word) {
		return word.endsWith("ingly") && isVerb(word, 5) || word.endsWith("edly") && isVerb(word, 4);
	}

	private static boolean isVerb(String word, int ending) {
		int cut = word.length() - ending;
		boolean doubled = cut > SHORTEST_STEM && word.charAt(cut - 1) == word.charAt(cut - 2);
		return isStem(word, ending, "") || isStem(word, ending, "e") || doubled && isStem(word, ending + 1, "");
	}

	private static boolean isStem(String word, int ending, String replacement) {
		int cut = word.length() - ending;
		return cut + replacement.length() >= SHORTEST_STEM && cut > 1 && STEMS.contains(word.substring(0, cut) + replacement);
	}
}
