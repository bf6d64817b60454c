package org.tickmark.claims.internal.figures;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Tells an ordinal that ranks from one that only counts: "the third-largest", "finished fourth", not "the third day". */
final class Ranks {
	private static final WordSet PLACED = WordSet.of("ranked", "ranks", "rank", "ranking", "came", "finished", "finish", "finishing",
			"placed", "places");
	private static final WordSet NO_SUPERLATIVES = WordSet.of("west", "interest", "forest", "protest", "guest", "request", "test",
			"contest", "honest", "harvest", "rest", "nest", "quest", "chest", "arrest", "invest", "modest", "priest", "suggest",
			"northwest", "southwest", "midwest", "conquest", "digest", "manifest", "inquest", "crest", "vest", "attest", "fest", "pest",
			"zest", "east", "tempest", "unrest", "bequest", "detest");

	private static final WordSet OWNERS = WordSet.of("his", "her", "their", "its", "'s", "\u2019s", "my", "our");
	/** What people have won, or been given, so and so often. */
	private static final WordSet ACHIEVED = WordSet.of("title", "titles", "win", "victory", "goal", "ace", "championship", "medal", "crown",
			"trophy", "term", "century", "hat-trick", "defeat", "loss", "gold", "silver", "bronze", "cup", "oscar", "grammy", "nomination",
			"marriage", "conviction", "album", "novel");
	/** Stages of a match or a race: what happened in the 20th of them can be looked up. */
	private static final WordSet STAGES = WordSet.of("minute", "over", "inning", "innings", "lap", "round", "game");
	private static final int CLOSE = 4;

	private Ranks() { }

	/** "His 12th title", "her third Grand Slam title". @param i index of the ordinal; @param end behind it */
	static boolean isOwn(Words words, int i, int end) {
		if (!words.in(i - 1, OWNERS)) return false;
		for (int k = end; k < end + CLOSE && words.isWord(k) && !Function.is(words.lower(k)); k++) if (words.in(k, ACHIEVED)) return true;
		return false;
	}

	/**
	 * "The last months of her second term", "much of Mr. Berg's first term": a stretch of time; "is in his second term" tells how often
	 * somebody was elected, and "the dam burst during her first term" is asked about. @param i index of the ordinal
	 */
	static boolean isTimeInOffice(Words words, int i) {
		boolean named = words.is(i - 1, "'s") || words.is(i - 1, "\u2019s");
		boolean early = words.is(i, "first") || words.is(i, "second");
		if (!early || !words.is(i + 1, "term") || !named && !words.in(i - 1, OWNERS)) return false;
		int before = i - 2;
		while (named && before > i - 2 - CLOSE && (words.isCapitalized(before) || words.is(before, "."))) before--;
		return words.is(before, "of");
	}

	/** "In the 49th minute", "his 20th minute goal", "the sixth such vote". @param i index of the ordinal; @param end behind it */
	static boolean isCounted(Words words, int i, int end) {
		if (words.is(end, "such")) return words.is(i - 1, "the") || words.in(i - 1, OWNERS);
		if (!words.in(end, STAGES)) return false;
		return words.is(end, "minute") || words.is(i - 1, "the") && words.is(i - 2, "in");
	}

	static boolean isSuperlative(String word) {
		return word.length() > 3 && word.endsWith("est") && !NO_SUPERLATIVES.contains(word) || word.equals("most") || word.equals("least")
				|| word.equals("worst");
	}

	/** @param i index of the ordinal */
	static boolean isPlaced(Words words, int i) {
		return words.in(i - 1, PLACED) || words.is(i - 1, "as") && words.in(i - 2, PLACED)
				|| words.is(i - 1, "the") && words.in(i - 2, PLACED);
	}
}
