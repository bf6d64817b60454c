package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What nobody plans, and what somebody is accused of: its day is over, whatever the sentence looks ahead to. But "the crash on Friday" may
 * be told first, and what will be is on Friday.
 */
public final class Misfortunes {
	private static final WordSet NOUNS = WordSet.of("slaying", "slayings", "killing", "killings", "murder", "murders", "shooting", "shootings",
			"stabbing", "stabbings", "crash", "crashes", "collision", "derailment", "attack", "attacks", "bombing", "bombings", "explosion",
			"explosions", "blast", "blasts", "earthquake", "quake", "death", "deaths", "massacre", "drowning", "collapse", "riot", "riots",
			"fire", "fires", "blaze", "flood", "floods", "landslide", "tornado", "outage", "assault", "robbery", "burglary", "theft", "accident",
			"incident", "raid", "brawl", "hit-and-run", "fall");
	/** They may be hoped for: "need a win on Sunday", but not "the win on Sunday". */
	private static final WordSet OUTCOMES = WordSet.of("defeat", "loss", "win", "victory");
	/** "Sunday's murder trial", "Sunday's fire drill": of another day, or planned. */
	private static final WordSet OF_IT = WordSet.of("trial", "hearing", "inquest", "inquiry", "case", "vigil", "memorial", "anniversary", "drill",
			"exercise", "sale", "report", "film", "show", "verdict", "bonus", "or", "and");
	private static final WordSet AT = WordSet.of("in", "at", "near", "outside", "over", "against", "of", "on");
	private static final WordSet LATER = WordSet.of("after", "since", "following");
	private static final WordSet ACCUSED = WordSet.of("accused", "suspected", "convicted", "guilty", "suspicion");
	private static final WordSet TELLING_MORE = WordSet.of("that", "which", "when", "in", "where");
	/** In words: "in St. Mary's Square". */
	private static final int PLACE = 6;
	private static final int ADJECTIVES = 3;
	private static final int DEED = 12;

	private Misfortunes() { }

	/**
	 * "A suspect in Sunday's shooting goes before a judge", "is out after a crash on Sunday", "accused of robbing a shop on Sunday".
	 *
	 * @param ahead whether the words around the day look ahead
	 * @return the index of the word that tells that the day is over, or negative
	 */
	public static int overAt(Words words, int from, int to, boolean ahead) {
		if (words.is(to, "'s")) return namedAt(words, from, to + 1, ahead);
		int deed = deedAt(words, from);
		if (deed >= 0) return deed;
		int noun = nounBefore(words, from);
		if (noun < 0) return ahead ? -1 : afterAt(words, from);
		int article = articleOf(words, noun);
		if (words.in(noun, OUTCOMES)) return !ahead && (words.is(article, "the") || words.in(article - 1, LATER)) ? noun : -1;
		if (!ahead) return words.in(article, FunctionWords.ARTICLES) || words.in(article, LATER) ? noun : -1;
		boolean first = words.is(article, "a") || words.is(article, "an");
		boolean cause = words.is(article - 1, "of") && words.is(article - 2, "because") && words.in(article, FunctionWords.ARTICLES);
		return cause || first && (words.in(article - 1, LATER) || words.in(to, TELLING_MORE)) ? noun : -1;
	}

	/** "Sunday's crash", "Sunday's deadly floods"; behind "after" any noun will do where nothing looks ahead. */
	private static int namedAt(Words words, int from, int noun, boolean ahead) {
		int named = isOne(words, noun) ? noun : noun + 1;
		if (isOne(words, named) && words.isWord(noun) && !words.isCapitalized(named) && !words.in(named + 1, OF_IT)) return named;
		return !ahead && words.in(from - 1, LATER) && words.isWord(noun) && !Occasions.isNamed(words, noun) ? from - 1 : -1;
	}

	/** "after a draw on Sunday", "after limping off on Sunday". */
	private static int afterAt(Words words, int from) {
		for (int i = from - 2; i >= Math.max(0, from - 1 - PLACE) && (words.isWord(i) || words.ties(i)); i--) {
			if (!words.in(i, LATER)) continue;
			boolean deed = words.lower(i + 1).endsWith("ing") && words.lower(i + 1).length() > PLACE - 1;
			return words.is(i + 1, "a") || words.is(i + 1, "an") || deed ? i : -1;
		}
		return -1;
	}

	/** "accused of robbing a shop on Sunday", "charged with setting the fire on Sunday": not what one is accused of planning to do. */
	private static int deedAt(Words words, int from) {
		for (int i = from - 1; i > Math.max(0, from - DEED) && (words.isWord(i) || words.isNumber(i)) && !words.is(i, "to"); i--) {
			boolean accused = words.is(i, "of") && words.in(i - 1, ACCUSED) || words.is(i, "with") && words.is(i - 1, "charged");
			if (accused) return words.lower(i + 1).endsWith("ing") ? i - 1 : -1;
		}
		return -1;
	}

	/** The misfortune right before the day, or before the place between them; negative where there is none. */
	private static int nounBefore(Words words, int from) {
		int noun = words.is(from - 1, "on") || words.is(from - 1, "in") ? from - 2 : from - 1;
		if (!isOne(words, noun)) noun = beforePlace(words, noun);
		return isOne(words, noun) && !words.isCapitalized(noun) ? noun : -1;
	}

	private static boolean isOne(Words words, int noun) {
		return words.in(noun, NOUNS) || words.in(noun, OUTCOMES);
	}

	private static int articleOf(Words words, int noun) {
		int article = noun - 1;
		while (article > noun - 1 - ADJECTIVES && words.isWord(article) && !FunctionWords.ARTICLES.contains(words.lower(article))
				&& !words.in(article, LATER)) article--;
		return article;
	}

	private static int beforePlace(Words words, int end) {
		for (int i = end; i > end - PLACE && (words.isCapitalized(i) || words.in(i, AT) || words.is(i, "the") || words.is(i, "a") || words.is(i, ".")
				|| words.is(i, "'s") || words.isWord(i) && (words.is(i - 1, "a") || words.is(i - 1, "the"))); i--)
			if (words.in(i, AT)) return i - 1;
		return end;
	}
}
