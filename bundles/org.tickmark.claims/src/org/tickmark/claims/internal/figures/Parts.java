package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.reading.Amounts;
import org.tickmark.claims.internal.reading.Amounts.Amount;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Parts and multiples: "a third of", "two-thirds", "one in five", "nine out of ten", "twofold", "twice as", "3:1".
 *
 * @param from index of the first token, an article included
 * @param to index behind the last
 * @param other zero for a plain multiple
 */
record Parts(int from, int to, BigDecimal value, BigDecimal other) {
	private static final WordMap<Integer> PARTS = WordMap.copyOf(
			Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2), Map.entry("third", 3),
			Map.entry("thirds", 3), Map.entry("quarter", 4), Map.entry("quarters", 4), Map.entry("fifth", 5), Map.entry("fifths", 5),
			Map.entry("sixth", 6), Map.entry("sixths", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("eighths", 8),
			Map.entry("tenth", 10), Map.entry("tenths", 10)));
	private static final WordMap<Integer> MULTIPLES = WordMap.copyOf(Map.ofEntries(Map.entry("twofold", 2), Map.entry("threefold", 3),
			Map.entry("fourfold", 4), Map.entry("fivefold", 5), Map.entry("sixfold", 6), Map.entry("sevenfold", 7),
			Map.entry("eightfold", 8), Map.entry("ninefold", 9), Map.entry("tenfold", 10), Map.entry("hundredfold", 100),
			Map.entry("twice", 2), Map.entry("thrice", 3)));
	private static final WordSet WHOLES = WordSet.of("of", "the", "its", "their", "his", "her", "our", "all", "that", "a", "an", "as",
			"those", "these");
	private static final WordSet COMPARED = WordSet.of("as", "more", "higher", "larger", "bigger", "greater", "faster", "likelier", "the",
			"less", "lower", "smaller", "that", "what", "its", "their", "longer", "better", "worse", "stronger", "heavier");
	private static final WordSet OTHER_HALVES = WordSet.of("first", "second", "last", "other", "better", "latter", "the");
	private static final WordSet ONE = WordSet.of("a", "one", "1");
	private static final WordSet OWN = WordSet.of("the", "its", "their", "his", "her", "our");
	private static final WordSet SERIES = WordSet.of("previous", "last", "past", "first", "final", "next", "opening", "preceding");
	private static final WordSet ENDS = WordSet.of(".", ",", "(", "in", "from", "to", "since", "on");
	private static final WordSet SCALES = WordSet.of("thousand", "million", "billion", "trillion");
	/** Behind a part that is tied to its number; a "three-quarter length coat" is no share. */
	private static final WordSet SHARES = WordSet.of("stake", "stakes", "share", "shares", "interest", "fall", "drop", "rise", "increase",
			"decline", "cut", "reduction", "jump", "majority", "decrease", "slump", "ownership", "owner", "holding", "loss", "gain");
	private static final WordSet BEFORE_PLACE = WordSet.of("no", "nos", "number", "#", "ranked", "rank", "ranks");
	private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
	private static final Parts NONE = new Parts(0, 0, BigDecimal.ONE, BigDecimal.ZERO);

	boolean found() {
		return to > 0;
	}

	static Set<String> bare() {
		return Set.of("quarter", "half");
	}

	static Set<String> multiples() {
		return MULTIPLES.keySet();
	}

	/** "a third of", "a quarter of", "half the". */
	static Parts bareAt(Words words, int i) {
		Integer under = PARTS.get(words.lower(i));
		if (under == null || words.joined(i)) return NONE;
		boolean article = words.is(i - 1, "a") || words.is(i - 1, "one");
		boolean half = under == 2;
		if (half && article && words.is(i - 2, "and")) return NONE;
		boolean whole = half ? words.in(i + 1, WHOLES) && !words.in(i - 1, OTHER_HALVES)
				: article && (words.is(i + 1, "of") || isEnd(words, i + 1));
		if (!whole || half && words.is(i + 1, "a") && (words.is(i + 2, "million") || words.is(i + 2, "dozen"))) return NONE;
		return new Parts(article ? i - 1 : i, i + 1, BigDecimal.ONE, BigDecimal.valueOf(under));
	}

	/** "a quarter of a percent" is no part of what is counted. */
	boolean isPercent(Words words) {
		return other.signum() > 0 && words.is(to, "of") && words.in(to + 1, ONE)
				&& (words.lower(to + 2).startsWith("percent") || words.is(to + 2, "%")
				|| words.is(to + 2, "per") && words.is(to + 3, "cent"));
	}

	/** The million of "a third of a million"; not found where no such number follows. */
	Amount scale(Words words) {
		boolean one = words.is(to, "of") && words.is(to + 1, "a") && words.in(to + 2, SCALES);
		return one && other.signum() > 0 ? Amounts.at(words, to + 2) : Amounts.at(words, -1);
	}

	/** "A one-third stake", "a two-third fall". */
	private static boolean isBefore(Words words, int part) {
		return words.ties(part - 1) && words.in(part + 1, SHARES);
	}

	private static boolean isEnd(Words words, int i) {
		return words.in(i, ENDS);
	}

	/** "two-thirds", "three quarters of", "one in five", "nine out of ten". @param amount that begins at {@code i} */
	static Parts behind(Words words, int i, Amount amount) {
		int next = words.pastHyphen(amount.end());
		Integer under = PARTS.get(words.lower(next));
		boolean one = amount.value().compareTo(BigDecimal.ONE) == 0;
		boolean plural = words.lower(next).endsWith("s");
		if (under != null && amount.spelled() && plural != one && amount.value().intValue() < under
				&& (!one || words.is(next + 1, "of") || isEnd(words, next + 1)))
			return new Parts(i, next + 1, amount.value(), BigDecimal.valueOf(under));
		if (under != null && amount.spelled() && isBefore(words, next) && amount.value().intValue() < under)
			return new Parts(i, next + 1, amount.value(), BigDecimal.valueOf(under));
		if (words.is(next, "fold") && (words.joined(next))) return new Parts(i, next + 1, amount.value(), BigDecimal.ZERO);
		return outOf(words, i, amount);
	}

	private static Parts outOf(Words words, int i, Amount amount) {
		int end = amount.end();
		if (words.is(end, "of") && words.in(end + 1, OWN) && words.in(end + 2, SERIES)) return ofSeries(words, i, amount);
		boolean hyphen = words.ties(end);
		int at = words.pastHyphen(end);
		int behind = words.is(at, "in") ? words.pastHyphen(at + 1) : words.is(at, "out") && words.is(at + 1, "of") ? at + 2 : 0;
		if (behind == 0 || !Starts.isNumber(words, behind) || words.ties(behind) && !hyphen) return NONE;
		Amount whole = Amounts.at(words, behind);
		boolean share = whole.found() && amount.value().signum() > 0 && amount.value().scale() <= 0 && !whole.vague() && !amount.vague()
				&& whole.value().compareTo(amount.value()) > 0
				&& (words.is(at, "out") || amount.value().compareTo(BigDecimal.TEN) < 0 && (isRound(whole) || isChance(words, i, amount, whole)));
		return share ? new Parts(i, whole.end(), amount.value(), whole.value()) : NONE;
	}

	/** "Six of the previous nine games". */
	private static Parts ofSeries(Words words, int i, Amount amount) {
		Amount whole = Starts.isNumber(words, amount.end() + 3) ? Amounts.at(words, amount.end() + 3) : Amounts.at(words, -1);
		// "One of the first six" stands out among them.
		boolean share = whole.found() && !whole.vague() && !amount.vague() && amount.value().compareTo(BigDecimal.ONE) > 0
				&& whole.value().compareTo(amount.value()) > 0;
		return share ? new Parts(i, whole.end(), amount.value(), whole.value()) : NONE;
	}

	/** "1 in 64": one of so many can be any, but no year; "No. 1 in 64 towns" is a place. */
	private static boolean isChance(Words words, int i, Amount amount, Amount whole) {
		boolean place = words.in(words.is(i - 1, ".") ? i - 2 : i - 1, BEFORE_PLACE);
		return !place && amount.value().compareTo(BigDecimal.ONE) == 0 && whole.value().scale() <= 0 && whole.value().compareTo(FIRST_YEAR) < 0;
	}

	/** What shares are told of: no year. */
	private static boolean isRound(Amount whole) {
		int value = whole.value().min(BigDecimal.valueOf(100_000_000)).intValue();
		return value <= 12 || value <= 100 && value % 5 == 0 || value % 100 == 0 && value != 2000 && value != 1900 && value != 1800;
	}

	/** "twofold", "twice as many". */
	static Parts multipleAt(Words words, int i) {
		boolean twice = words.is(i, "twice") || words.is(i, "thrice");
		if (twice && !words.in(i + 1, COMPARED)) return NONE;
		return new Parts(i, i + 1, BigDecimal.valueOf(MULTIPLES.get(words.lower(i))), BigDecimal.ZERO);
	}

	/** "three times as many", "10 times the". @param amount that begins at {@code i} */
	static boolean isTimes(Words words, Amount amount) {
		return (words.is(amount.end(), "times") || words.is(amount.end(), "x") && words.joined(amount.end()))
				&& (words.in(amount.end() + 1, COMPARED) || words.lower(amount.end() + 1).endsWith("er"));
	}

}
