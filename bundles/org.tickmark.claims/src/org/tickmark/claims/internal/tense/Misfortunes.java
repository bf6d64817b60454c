package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What nobody plans: where it is given as the cause of what will be, its day is over. "After the crash on Friday" tells no cause: it may be
 * told first, and what will be is on Friday.
 */
public final class Misfortunes {
	private static final WordSet NOUNS = WordSet.of("slaying", "slayings", "killing", "killings", "murder", "murders", "shooting", "shootings",
			"stabbing", "stabbings", "crash", "crashes", "collision", "derailment", "attack", "attacks", "bombing", "bombings", "explosion",
			"explosions", "blast", "blasts", "earthquake", "quake", "death", "deaths", "massacre", "drowning", "collapse", "riot", "riots");
	private static final WordSet AT = WordSet.of("in", "at", "near", "outside");
	/** In words: "in St. Mary's Square". */
	private static final int PLACE = 6;
	private static final int ADJECTIVES = 3;

	private Misfortunes() { }

	/** "will play again because of the crash in Hull on Friday". @param from of the day @return the index of the "crash", or negative */
	public static int causeAt(Words words, int from) {
		int noun = words.is(from - 1, "on") ? from - 2 : from - 1;
		if (!words.in(noun, NOUNS)) noun = beforePlace(words, noun);
		if (!words.in(noun, NOUNS)) return -1;
		int article = noun - 1;
		while (article > noun - 1 - ADJECTIVES && words.isWord(article) && !FunctionWords.ARTICLES.contains(words.lower(article))) article--;
		boolean because = words.is(article - 1, "of") && words.is(article - 2, "because");
		return because && FunctionWords.ARTICLES.contains(words.lower(article)) ? noun : -1;
	}

	private static int beforePlace(Words words, int end) {
		for (int i = end; i > end - PLACE && (words.isCapitalized(i) || words.in(i, AT) || words.is(i, "the") || words.is(i, ".") || words.is(i, "'s")); i--)
			if (words.in(i, AT)) return i - 1;
		return end;
	}
}
