package org.tickmark.claims.internal.figures;

import java.util.Map;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** For each of what a number is told: "an hour", "per person", "per 100,000". @param per "/hour"; empty where there is none */
record Rate(String per) {
	private static final WordSet TIMES = WordSet.of("hour", "day", "week", "month", "year", "night", "minute", "second", "quarter",
			"annum", "decade");
	private static final WordSet GOODS = WordSet.of("share", "barrel", "gallon", "head", "person", "ticket", "pound", "piece", "ton",
			"tonne", "litre", "liter", "ounce", "kilo", "mile", "bottle", "pack", "seat", "vote", "household", "family", "child",
			"student", "bushel", "acre", "kilogram", "game", "hectare");
	private static final WordMap<String> ADVERBS = WordMap.copyOf(
			Map.of("annually", "/year", "yearly", "/year", "monthly", "/month", "weekly",
			"/week", "daily", "/day", "hourly", "/hour", "nightly", "/night"));
	private static final int LONGEST = 4;
	private static final Rate NONE = new Rate("");

	boolean found() {
		return !per.isEmpty();
	}

	/** @param word in lower case */
	static boolean isTime(String word) {
		return TIMES.contains(word);
	}

	/** @param i index behind the number and its unit; what is counted may stand between */
	static Rate behind(Words words, int i) {
		for (int at = i; at < i + LONGEST; at++) {
			Rate rate = at(words, at, at == i);
			if (rate.found()) return rate;
			if (!words.isWord(at) || Function.is(words.lower(at))) return NONE;
		}
		return NONE;
	}

	private static Rate at(Words words, int i, boolean touching) {
		if (words.is(i, "per") && !words.is(i + 1, "cent")) return new Rate("/" + words.lower(words.is(i + 1, "every") ? i + 2 : i + 1));
		boolean each = words.is(i, "a") || words.is(i, "an") || words.is(i, "each") || words.is(i, "every");
		boolean ago = words.is(i + 2, "ago") || words.is(i + 2, "earlier");
		if (each && !ago && (words.in(i + 1, TIMES) || touching && words.in(i + 1, GOODS)))
			return new Rate("/" + words.lower(i + 1));
		if (words.is(i, "/") && (words.in(i + 1, TIMES) || words.is(i + 1, "h") || words.is(i + 1, "kg") || words.is(i + 1, "kwh")))
			return new Rate("/" + words.lower(i + 1));
		return touching && ADVERBS.containsKey(words.lower(i)) ? new Rate(ADVERBS.get(words.lower(i))) : NONE;
	}
}
