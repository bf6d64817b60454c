package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Turns of phrase with a unit of time in them that tell no time: "never missed a day", "call it a day", "any day now". */
public final class Idioms {
	private static final WordSet MISSING = WordSet.of("miss", "misses", "missed", "missing", "skip", "skips", "skipped");
	private static final WordSet NEVER = WordSet.of("never", "not", "n't", "hardly", "without", "rarely", "didn't", "doesn't", "don't",
			"hasn't", "haven't", "hadn't", "won't");
	private static final int NEVER_REACH = 4;
	private static final WordSet CALLING = WordSet.of("call", "calls", "called", "calling");
	private static final WordSet WILL = WordSet.of("will", "shall", "'ll", "he'll", "she'll", "they'll", "we'll", "i'll", "you'll", "it'll");
	/** "hope one day to return". */
	private static final WordSet HOPING = WordSet.of("hope", "hopes", "hoped", "hoping", "dream", "dreams", "dreamed", "dreamt", "dreaming", "aspire",
			"aspires", "aspired", "vow", "vows", "vowed", "aim", "aims", "aimed", "wish", "wishes", "wished");
	private static final WordSet MODALS = WordSet.of("would", "could", "may", "might", "can", "must", "should", "to");
	private static final WordSet BEHIND_ONE_DAY = WordSet.of(",", "he", "she", "they", "i", "we", "you", "it", "will", "when", "would");
	private static final WordSet CAME = WordSet.of("came", "changed", "began", "started", "happened", "ended", "vanished", "disappeared", "died");
	/** Before "one day" they count it. */
	private static final WordSet COUNTING = WordSet.of("in", "for", "by", "after", "within", "only", "just", "about", "than", "least", "of",
			"the", "a", "before", "lasted", "took", "lasts", "takes", "another", "every", "per", "from", "over", "with", "spent", "until",
			"job", "nearly", "almost", "and", "or", "on", "at", "most", "this", "that", "his", "her", "their", "its");

	private static final WordSet SUDDEN = WordSet.of("success", "successes", "sensation", "sensations", "star", "stars", "celebrity",
			"millionaire", "bag", "fame", "hit", "guests", "guest", "confinement", "parking", "lodging", "accommodation", "shipping", "oats",
			"hours", "stay", "stays", "shift", "shifts");
	private static final WordSet TURNING = WordSet.of("double", "doubled", "doubling", "become", "became", "becomes", "change", "changed",
			"changes", "transformed", "transform", "transforms", "solved", "solve", "disappear", "happen", "vanish");
	private static final WordSet TEDIOUS = WordSet.of("day", "night", "week", "month", "year");
	private static final WordSet OWNERS = WordSet.of("his", "her", "its", "their", "my", "our", "your");
	private static final WordSet PART_OF = WordSet.of("in", "of", "as", "at");
	private static final int SUDDEN_REACH = 12;
	private static final int DECADE_REACH = 3;
	private static final int YEAR_FIGURES = 4;

	private Idioms() { }

	/** @param i index of "a", "one" or "any" @param noun index of the unit */
	public static boolean is(Words words, int i, int noun) {
		// "It was a long day."
		if (noun == i + 2 && words.is(i, "a") && words.is(i + 1, "long")) return words.in(noun, TEDIOUS);
		if (noun != i + 1) return false;
		return words.is(i, "one") ? isSomeDay(words, i) : words.is(i, "a") && (isNeverMissed(words, i) || isEnd(words, i));
	}

	/** "Islam will one day be": when the speaker does not know, and neither does anybody else. */
	public static boolean isFuture(Words words, int one) {
		if (!words.is(one, "one") || !words.is(one + 1, "day") || words.in(one - 1, COUNTING)) return false;
		// "They aim one day to a week ahead" counts it.
		boolean hoped = words.in(one - 1, HOPING) && words.is(one + 2, "to") && !words.in(one + 3, FunctionWords.DETERMINERS)
				&& !Numerals.quantityAt(words, one + 3).found();
		return words.in(one - 1, WILL) || words.in(one + 2, WILL) || hoped;
	}

	/** "One day he left", "could one day enable", "one night in the 1960s". */
	private static boolean isSomeDay(Words words, int i) {
		boolean night = words.is(i + 1, "night") && !words.in(i - 1, COUNTING) && isOfDecade(words, i + 2);
		if (night) return true;
		if (!words.is(i + 1, "day") || words.ties(i + 2)) return false;
		if (words.in(i - 1, WILL) || words.in(i - 1, MODALS)) return !words.is(i - 1, "to") || words.isWord(i + 2);
		if (words.in(i - 1, COUNTING) || words.isNumber(i - 1)) return false;
		return words.in(i + 2, BEHIND_ONE_DAY) || !words.isWord(i - 1) && isOfNamedWeek(words, i + 2) || words.in(i - 1, CAME) && isOfMonth(words, i + 2);
	}

	/** "One day last week a bear walked in." */
	private static boolean isOfNamedWeek(Words words, int i) {
		return (words.is(i, "last") || words.is(i, "this") || words.is(i, "next")) && words.in(i + 1, TEDIOUS) && !words.is(i + 1, "day");
	}

	/** "It all changed one day in June"; "it lasted one day in June" tells how long. */
	private static boolean isOfMonth(Words words, int in) {
		return words.is(in, "in") && words.isCapitalized(in + 1) && CalendarWords.month(words.lower(in + 1)) > 0;
	}

	/** "one night in the late 1960s" */
	private static boolean isOfDecade(Words words, int in) {
		if (!words.is(in, "in")) return false;
		for (int i = in + 1; i <= in + DECADE_REACH; i++)
			if (words.figures(i) == YEAR_FIGURES && words.joined(i + 1) && words.is(i + 1, "s")) return true;
		return false;
	}

	/** "She never missed a day." */
	private static boolean isNeverMissed(Words words, int i) {
		if (words.is(i - 1, "not") && !words.is(i - 2, "is") && !words.is(i - 2, "was")) return words.is(i + 1, "day");
		if (!words.in(i - 1, MISSING)) return false;
		for (int k = i - 2; k >= Math.max(0, i - NEVER_REACH); k--) if (words.in(k, NEVER)) return true;
		return false;
	}

	private static boolean isEnd(Words words, int i) {
		return words.is(i + 1, "day") && words.is(i - 1, "it") && words.in(i - 2, CALLING);
	}

	/** "an overnight success", "it doubled overnight", "free overnight parking": at once, or a kind of it, and in no night. @param i of the "overnight" */
	public static boolean isSudden(Words words, int i) {
		if (words.in(i + 1, SUDDEN)) return true;
		for (int k = i - 1; k > i - SUDDEN_REACH && k >= 0 && !words.is(k, ",") && !words.is(k, ";"); k--)
			if (words.in(k, TURNING)) return !words.is(k - 1, "to") || !words.is(k - 2, "expected") && !words.is(k - 2, "due");
		return false;
	}

	/** "his last year in office", "her last week as mayor": the end of a stretch, and none that the calendar has. @param i of the "last" */
	public static boolean isLastOfSomebody(Words words, int i) {
		return words.is(i, "last") && words.in(i + 1, TEDIOUS) && words.in(i + 2, PART_OF) && (words.in(i - 1, OWNERS) || words.is(i - 1, "'s"));
	}

	/** "any day now", "any moment now". @param i of the "now" */
	public static boolean isAnyDayNow(Words words, int i) {
		return words.is(i, "now") && words.is(i - 2, "any");
	}
}
