package org.tickmark.dossier.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes one word of the words of a figure, so that "a hundred and fifty", "150" and "one hundred fifty" are the same. */
final class FigureWords {
	/** In front of the value of a figure's key; no other key has it. */
	static final String SIGN = "#";
	private static final Map<String, Integer> SMALL = new HashMap<>();
	private static final Map<String, String> ORDINALS = new HashMap<>();
	private static final Map<String, Long> POWERS = Map.of("thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion",
			1_000_000_000_000L);
	private static final Map<String, Long> SHORT = Map.of("k", 1000L, "bn", 1_000_000_000L, "tn", 1_000_000_000_000L);
	private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal NONE = BigDecimal.ONE.negate();

	static {
		String[] ones = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
				"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
		String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
		String[] first = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
				"eleventh", "twelfth"};
		for (int n = 0; n < ones.length; n++) SMALL.put(ones[n], n);
		for (int n = 0; n < tens.length; n++) SMALL.put(tens[n], (n + 2) * 10);
		for (int n = 0; n < first.length; n++) ORDINALS.put(String.valueOf(n + 1), first[n]);
	}

	private final List<Word> words;
	private final List<Word> joined = new ArrayList<>();
	private int at;

	private FigureWords(List<Word> words) {
		this.words = words;
	}

	/** The words with each figure as one of them. */
	static List<Word> joined(List<Word> words) {
		return new FigureWords(words).join();
	}

	/** @param rest letters that touch the digits; empty if it is not known as a part of the figure */
	static String key(String digits, String rest) {
		String plain = digits.replace(",", "");
		String lower = rest.toLowerCase(Locale.ROOT);
		if (SUFFIXES.contains(lower)) return ORDINALS.getOrDefault(plain, SIGN + plain + "th");
		if (lower.equals("s")) return SIGN + plain + "s";
		BigDecimal value;
		try {
			value = new BigDecimal(plain);
		} catch (NumberFormatException e) {
			// "1.2.3" is a section, digits of other scripts are no number to Java.
			return rest.isEmpty() ? SIGN + plain : "";
		}
		Long power = SHORT.get(lower);
		return power != null ? key(value.multiply(BigDecimal.valueOf(power))) : rest.isEmpty() ? key(value) : "";
	}

	private static String key(BigDecimal value) {
		return SIGN + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
	}

	private List<Word> join() {
		while (at < words.size()) {
			int from = at;
			BigDecimal value = read();
			if (value.signum() < 0) {
				joined.add(words.get(from));
				at = from + 1;
			} else {
				Word first = words.get(from);
				Word last = words.get(at - 1);
				int marks = first.marks() & ~(Word.ENDS | Word.BROKEN) | last.marks() & (Word.ENDS | Word.BROKEN);
				joined.add(new Word(first.start(), last.end(), key(value), marks));
			}
		}
		return joined;
	}

	/** Moves behind the figure that begins here; -1 if none does. */
	private BigDecimal read() {
		String first = key(at);
		if (first.equals("half") && isArticle(at + 1) && POWERS.containsKey(key(at + 2))) {
			at += 3;
			return HALF.multiply(BigDecimal.valueOf(POWERS.getOrDefault(key(at - 1), 1L)));
		}
		if (first.startsWith(SIGN)) return withPower(digits(first));
		boolean article = isArticle(at) && (isPower(at + 1) || key(at + 1).equals("dozen"));
		if (article) at++;
		else if (!SMALL.containsKey(first)) return NONE;
		return withHalf(inWords(article));
	}

	private static BigDecimal digits(String key) {
		try {
			return new BigDecimal(key.substring(1));
		} catch (NumberFormatException e) {
			return NONE;
		}
	}

	private BigDecimal withPower(BigDecimal value) {
		at++;
		if (value.signum() < 0) return value;
		BigDecimal half = withHalf(value);
		if (key(at).equals("hundred")) {
			at++;
			return half.multiply(BigDecimal.valueOf(100));
		}
		return powered(half);
	}

	private BigDecimal powered(BigDecimal value) {
		Long power = POWERS.get(key(at));
		if (power == null) return value;
		at++;
		return value.multiply(BigDecimal.valueOf(power));
	}

	private BigDecimal withHalf(BigDecimal value) {
		if (!key(at).equals("and") || !isArticle(at + 1) || !key(at + 2).equals("half")) return value;
		at += 3;
		return powered(value.add(HALF));
	}

	private BigDecimal inWords(boolean article) {
		long total = 0;
		long current = article ? 1 : 0;
		long smallest = Long.MAX_VALUE;
		for (boolean begun = article;; begun = true) {
			if (begun && isGoingOn()) at++;
			String key = key(at);
			Integer small = SMALL.get(key);
			long power = POWERS.getOrDefault(key, 0L);
			if (small != null && (!begun || fits(current, total, small)))
				current = isYear(current, total, small) ? current * 100 + small : current + small;
			else if (key.equals("hundred") && begun && current > 0 && current < 100) current *= 100;
			else if (key.equals("dozen") && begun && total == 0 && current < 100) {
				at++;
				return BigDecimal.valueOf(Math.max(1, current) * 12);
			} else if (power > 0 && power < smallest && begun && current > 0) {
				total += current * power;
				current = 0;
				smallest = power;
			} else return BigDecimal.valueOf(total + current);
			at++;
		}
	}

	/** The "and" of "one hundred and fifty"; that of "two and three" and of "one hundred and two hundred" stands between two figures. */
	private boolean isGoingOn() {
		return key(at).equals("and") && isPower(at - 1) && SMALL.containsKey(key(at + 1)) && !key(at + 2).equals("hundred");
	}

	private static boolean fits(long current, long total, int small) {
		if (current == 0) return total > 0;
		if (current % 100 == 0) return true;
		long rest = current % 100;
		if (rest >= 20 && rest % 10 == 0 && small > 0 && small < 10) return true;
		return isYear(current, total, small);
	}

	/** "Nineteen eighty": as years are read out. */
	private static boolean isYear(long current, long total, int small) {
		return total == 0 && current >= 15 && current <= 20 && small >= 10;
	}

	private boolean isPower(int i) {
		String key = key(i);
		return key.equals("hundred") || POWERS.containsKey(key);
	}

	private boolean isArticle(int i) {
		return key(i).equals("a");
	}

	private String key(int i) {
		return i >= 0 && i < words.size() ? words.get(i).key() : "";
	}
}
