package org.tickmark.claims.internal.figures.reckoning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What words are about, endings aside: "killed" and "kills", "fine" and "fined". */
public final class Stems {
	private static final int LENGTH = 5;
	private static final WordSet EMPTY = WordSet.of("that", "this", "these", "those", "with", "from", "have", "been", "were", "will",
			"would", "could", "should", "than", "then", "they", "them", "their", "there", "what", "when", "which", "while", "whom",
			"whose", "where", "about", "after", "before", "more", "most", "some", "such", "only", "also", "into", "over", "under", "very",
			"said", "says", "saying", "told", "percent", "million", "billion", "trillion", "thousand", "hundred", "dollars", "euros",
			"pounds", "people", "year", "years", "other", "because", "being", "does", "between", "many", "much", "each", "every", "even",
			"made", "make", "like", "just", "since", "through", "during", "again", "against", "still", "both", "first", "last", "next",
			"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

	private static final WordSet SHORT = WordSet.of("the", "and", "for", "was", "are", "has", "had", "his", "her", "its", "who", "not",
			"but", "our", "all", "any", "can", "did", "may", "one", "two", "out", "per", "she", "him", "you", "how", "why", "now", "new",
			"off", "own", "too", "yet", "get", "got", "let", "say", "way", "us", "bn", "mn");

	private static final WordSet PLURALS = WordSet.of("people", "men", "women", "children", "cattle");
	private static final List<String> ENDINGS = List.of("'s", "ing", "ied", "ed", "es", "s", "e");

	private Stems() { }

	/** Whether it says what a sentence is about. */
	public static boolean isContent(Words words, int i) {
		return words.isWord(i) && words.lower(i).length() > 2 && !words.in(i, EMPTY) && !words.in(i, SHORT);
	}

	/** By its look: a verb may have it, too. @param word in lower case */
	static boolean isPlural(String word) {
		return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") || PLURALS.contains(word);
	}

	/** @param word in lower case */
	public static String of(String word) {
		String stem = word;
		for (String ending : ENDINGS) {
			if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
				stem = stem.substring(0, stem.length() - ending.length());
				break;
			}
		}
		if (stem.endsWith("e") && stem.length() > 3) stem = stem.substring(0, stem.length() - 1);
		return stem.length() > LENGTH ? stem.substring(0, LENGTH) : stem;
	}

	/** Of all words that say what a sentence is about. */
	public static Set<String> in(Words words) {
		Set<String> stems = new HashSet<>();
		for (int i = 0; i < words.size(); i++) if (isContent(words, i)) stems.add(of(words.lower(i)));
		return stems;
	}
}
