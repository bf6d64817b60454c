package org.tickmark.claims.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Numbers in figures and in words. */
public final class Numerals {
	private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private static final List<String> FIRST = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
			"tenth", "eleventh", "twelfth");
	private static final WordMap<Integer> CARDINALS = readCardinals();
	private static final WordMap<Integer> ORDINALS = readOrdinals();
	private static final WordMap<Integer> MULTIPLIERS = WordMap.copyOf(
			Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000,
			"billion", 1_000_000_000));
	private static final WordMap<Double> FRACTIONS = WordMap.copyOf(Map.of("\u00BD", 0.5, "\u00BC", 0.25, "\u00BE", 0.75));
	/** Behind a figure: "21st". */
	public static final WordSet ORDINAL_SIGNS = WordSet.of("st", "nd", "rd", "th");
	private static final int QUARTERS = 4;
	private static final WordSet HALVED = WordSet.of("years", "months", "weeks", "days", "hours", "decades", "centuries");
	/** Ways to say "some": the number is not known. */
	public static final WordSet VAGUE = WordSet.of("several", "few", "many", "numerous", "countless");

	/** With "of" behind them, some as well. */
	public static final WordSet PLURALS = WordSet.of("dozens", "scores", "hundreds", "thousands", "millions", "tens");

	private Numerals() { }

	private static WordMap<Integer> readCardinals() {
		Map<String, Integer> cardinals = new HashMap<>();
		for (int n = 0; n < ONES.size(); n++) cardinals.put(ONES.get(n), n);
		for (int n = 0; n < TENS.size(); n++) cardinals.put(TENS.get(n), (n + 2) * 10);
		return WordMap.copyOf(cardinals);
	}

	private static WordMap<Integer> readOrdinals() {
		Map<String, Integer> ordinals = new HashMap<>();
		for (int n = 0; n < FIRST.size(); n++) ordinals.put(FIRST.get(n), n + 1);
		for (int n = FIRST.size() + 1; n < ONES.size(); n++) ordinals.put(ONES.get(n) + "th", n);
		ordinals.put("twentieth", 20);
		ordinals.put("thirtieth", 30);
		return WordMap.copyOf(ordinals);
	}

	/**
	 * @param end the index behind it
	 * @param amount meaningless when vague
	 */
	public record Quantity(int end, double amount, boolean vague) {
		public boolean found() {
			return end > 0;
		}
	}

	/** @param end the index behind it, 0 when there is none */
	public record Ordinal(int end, int number) {
		public boolean found() {
			return end > 0;
		}
	}

	private static final Quantity NONE = new Quantity(0, 0, false);

	public static WordSet cardinals() {
		return CARDINALS.keySet();
	}

	public static WordSet ordinals() {
		return ORDINALS.keySet();
	}

	/** Below a hundred; -1 for any other word. */
	static int cardinal(String word) {
		return CARDINALS.getOrDefault(word, -1);
	}

	/** "third", "21st", "twenty-first". */
	public static Ordinal ordinalAt(Words words, int i) {
		if (words.figure(i) >= 0 && words.in(i + 1, ORDINAL_SIGNS) && words.joined(i + 1)) return new Ordinal(i + 2, words.figure(i));
		int single = ORDINALS.getOrDefault(words.lower(i), 0);
		if (single > 0) return new Ordinal(i + 1, single);
		int tens = CARDINALS.getOrDefault(words.lower(i), 0);
		int ones = words.ties(i + 1) ? ORDINALS.getOrDefault(words.lower(i + 2), 0) : 0;
		return tens >= 20 && ones > 0 && ones < 10 ? new Ordinal(i + 3, tens + ones) : new Ordinal(0, 0);
	}

	/** "5", "2 1/2", "twenty-three", "a hundred", "a couple of", "several", "a", "half a". */
	public static Quantity quantityAt(Words words, int i) {
		if (words.isNumber(i)) return figuresAt(words, i);
		String word = words.lower(i);
		if (PLURALS.contains(word)) return words.is(i + 1, "of") ? pluralsAt(words, i) : NONE;
		if (word.equals("half") && words.is(i + 1, "a") && words.is(i + 2, "dozen")) return new Quantity(i + 3, 6, false);
		if (word.equals("half") && (words.is(i + 1, "a") || words.is(i + 1, "an"))) return new Quantity(i + 2, 0.5, false);
		if (word.equals("half") && words.is(words.pastHyphen(i + 1), "hour")) return new Quantity(words.pastHyphen(i + 1), 0.5, false);
		if (word.equals("a") || word.equals("an")) return articleAt(words, i);
		if (VAGUE.contains(word)) return new Quantity(i + 1, 0, true);
		int quarters = words.pastHyphen(i + 1);
		if (word.equals("three") && isShare(words, quarters)) return new Quantity(quarters + 3, 0.75, false);
		return CARDINALS.containsKey(word) ? withHalf(words, cardinalAt(words, i)) : NONE;
	}

	/** "dozens of", "tens of thousands of". */
	private static Quantity pluralsAt(Words words, int i) {
		boolean more = words.in(i + 2, PLURALS) && words.is(i + 3, "of");
		return new Quantity(more ? i + 4 : i + 2, 0, true);
	}

	/** The "quarter of a" of "a quarter of a century", "three-quarters of an hour". */
	private static boolean isShare(Words words, int i) {
		return (words.is(i, "quarter") || words.is(i, "quarters")) && words.is(i + 1, "of")
				&& (words.is(i + 2, "a") || words.is(i + 2, "an"));
	}

	private static Quantity articleAt(Words words, int i) {
		String next = words.lower(i + 1);
		if (next.equals("few") || next.equals("good") && words.is(i + 2, "many"))
			return new Quantity(next.equals("few") ? i + 2 : i + 3, 0, true);
		if (next.equals("couple")) return new Quantity(words.is(i + 2, "of") ? i + 3 : i + 2, 2, false);
		if (next.equals("number") && words.is(i + 2, "of")) return new Quantity(i + 3, 0, true);
		if (next.equals("dozen")) return new Quantity(i + 2, 12, false);
		if (next.equals("half")) return new Quantity(words.pastHyphen(i + 2), 0.5, false);
		if (next.equals("quarter") && words.is(words.pastHyphen(i + 2), "century")) return new Quantity(words.pastHyphen(i + 2), 0.25, false);
		if (isShare(words, i + 1)) return new Quantity(i + 4, 0.25, false);
		int multiplier = MULTIPLIERS.getOrDefault(next, 0);
		return multiplier > 0 ? withRest(words, new Quantity(i + 2, multiplier, false), multiplier) : new Quantity(i + 1, 1, false);
	}

	private static Quantity figuresAt(Words words, int i) {
		String digits = words.text(i).replace(",", "");
		if (digits.length() > 12 || digits.indexOf('.') != digits.lastIndexOf('.')) return NONE;
		double amount;
		try {
			amount = Double.parseDouble(digits);
		} catch (NumberFormatException e) {
			// Other scripts have figures too; they are digits to Unicode but no number to Java.
			return NONE;
		}
		int end = i + 1;
		if (isRunTogether(words, i)) return new Quantity(i + 3, words.figure(i) / 10 + (double) (words.figure(i) % 10) / words.figure(i + 2), false);
		// "1 1/2", "1-1/2"
		int upper = words.ties(end) ? end + 1 : end;
		if (words.figure(upper) > 0 && words.is(upper + 1, "/") && words.figure(upper + 2) > words.figure(upper)) {
			return new Quantity(upper + 3, amount + (double) words.figure(upper) / words.figure(upper + 2), false);
		}
		double fraction = words.joined(end) ? FRACTIONS.getOrDefault(words.lower(end), 0.0) : 0;
		if (fraction > 0) return new Quantity(end + 1, amount + fraction, false);
		return withHalf(words, multiplied(words, new Quantity(end, amount, false)));
	}

	/** "41/2 years": four and a half, of which a copy lost the space. */
	private static boolean isRunTogether(Words words, int i) {
		boolean fraction = words.figures(i) == 2 && words.is(i + 1, "/") && words.joined(i + 1) && words.joined(i + 2)
				&& words.figures(i + 2) == 1 && words.figure(i + 2) <= QUARTERS && words.figure(i) % 10 < words.figure(i + 2);
		return fraction && words.figure(i) % 10 > 0 && words.in(i + 3, HALVED);
	}

	private static Quantity cardinalAt(Words words, int i) {
		return multiplied(words, belowHundred(words, i));
	}

	private static Quantity belowHundred(Words words, int i) {
		double amount = CARDINALS.getOrDefault(words.lower(i), 0);
		int next = words.pastHyphen(i + 1);
		int ones = CARDINALS.getOrDefault(words.lower(next), 0);
		boolean more = amount >= 20 && ones > 0 && ones < 10;
		return new Quantity(more ? next + 1 : i + 1, more ? amount + ones : amount, false);
	}

	private static Quantity multiplied(Words words, Quantity quantity) {
		int factor = MULTIPLIERS.getOrDefault(words.lower(quantity.end()), 0);
		return factor == 0 ? quantity : withRest(words, new Quantity(quantity.end() + 1, quantity.amount() * factor, false), factor);
	}

	/**
	 * The "and fifty" of "one hundred and fifty", the "five hundred" of "two thousand five hundred": each multiplier is smaller than the
	 * one before.
	 */
	private static Quantity withRest(Words words, Quantity quantity, int factor) {
		int at = words.is(quantity.end(), "and") ? quantity.end() + 1 : quantity.end();
		if (factor < 100 || CARDINALS.getOrDefault(words.lower(at), 0) == 0) return quantity;
		Quantity rest = belowHundred(words, at);
		int smaller = MULTIPLIERS.getOrDefault(words.lower(rest.end()), 0);
		if (smaller >= factor) return quantity;
		Quantity sum = new Quantity(smaller == 0 ? rest.end() : rest.end() + 1, quantity.amount() + rest.amount() * Math.max(1, smaller),
				false);
		return smaller == 0 ? sum : withRest(words, sum, smaller);
	}

	/** "two and a half", "two-and-a-half", and "two and half years", as some write it. */
	private static Quantity withHalf(Words words, Quantity quantity) {
		int and = words.pastHyphen(quantity.end());
		int article = words.pastHyphen(and + 1);
		int noun = words.pastHyphen(article + 1);
		boolean half = words.is(and, "and") && words.is(article, "a") && words.is(noun, "half");
		if (half) return new Quantity(noun + 1, quantity.amount() + 0.5, false);
		boolean bare = words.is(and, "and") && words.is(article, "half") && words.in(noun, HALVED);
		return bare ? new Quantity(article + 1, quantity.amount() + 0.5, false) : quantity;
	}

	/** "nineteen ninety-seven", "twenty fifteen": two numbers as years are read out. */
	public static Ordinal spokenYearAt(Words words, int i) {
		int century = CARDINALS.getOrDefault(words.lower(i), 0);
		if (century == 2 && words.is(i + 1, "thousand")) return twoThousand(words, i + 2);
		if (century < 15 || century > 20 || words.ties(i + 1)) return new Ordinal(0, 0);
		int rest = CARDINALS.getOrDefault(words.lower(i + 1), 0);
		if (rest < 10) return new Ordinal(0, 0);
		int next = words.pastHyphen(i + 2);
		int ones = rest >= 20 ? CARDINALS.getOrDefault(words.lower(next), 0) : 0;
		boolean more = ones > 0 && ones < 10;
		return new Ordinal(more ? next + 1 : i + 2, century * 100 + rest + (more ? ones : 0));
	}

	private static Ordinal twoThousand(Words words, int i) {
		int next = words.is(i, "and") ? i + 1 : i;
		int rest = CARDINALS.getOrDefault(words.lower(next), 0);
		return rest > 0 ? new Ordinal(next + 1, 2000 + rest) : new Ordinal(i, 2000);
	}
}
