package org.tickmark.claims.internal.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Numbers with their exact value, in figures and in words, and how finely they are written. {@link Numerals} reads the same words for
 * times, where a double is enough and "several" is a number.
 *
 * <p>A comma parts thousands and a stop begins the fraction, as English has it: what is written otherwise ("1.234,56", "1,2,3",
 * "1.234.567", "10.000", other scripts' digits) is no number here, since nobody can tell what it would be. Nor is what has more than
 * fifteen digits. A single space parts thousands, too: "40 000".
 */
public final class Amounts {
	private static final int MOST_DIGITS = 15;
	private static final int MOST_DECIMALS = 6;
	/** Of digits, as thousands are parted. */
	private static final int GROUP = 3;
	private static final int MOST_GROUPS = MOST_DIGITS / GROUP;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** What the words for parts and multiples leave open: "a third" is any share from 28 to 38 per cent. */
	public static final BigDecimal LOOSE = new BigDecimal("0.1");
	private static final WordMap<BigDecimal> SCALES = WordMap.copyOf(
			Map.ofEntries(scale("thousand", 3), scale("million", 6), scale("billion", 9),
			scale("trillion", 12), scale("mln", 6), scale("mn", 6), scale("bn", 9), scale("bln", 9), scale("tn", 12), scale("trn", 12),
			Map.entry("lakh", new BigDecimal("100000")), Map.entry("crore", new BigDecimal("10000000"))));
	/** Only where they touch the number. */
	private static final WordMap<BigDecimal> TOUCHING = WordMap.copyOf(
			Map.of("k", BigDecimal.valueOf(1000), "m", BigDecimal.valueOf(1_000_000), "b",
			BigDecimal.valueOf(1_000_000_000)));
	private static final WordMap<BigDecimal> SIGNS = WordMap.copyOf(
			Map.of("\u00BD", new BigDecimal("0.5"), "\u00BC", new BigDecimal("0.25"),
			"\u00BE", new BigDecimal("0.75"), "\u2153", new BigDecimal("0.333"), "\u2154", new BigDecimal("0.667")));
	private static final WordMap<BigDecimal> PLURALS = WordMap.copyOf(
			Map.of("dozens", BigDecimal.valueOf(12), "scores", BigDecimal.valueOf(20),
			"tens", BigDecimal.TEN, "hundreds", HUNDRED, "thousands", BigDecimal.valueOf(1000), "millions", BigDecimal.valueOf(1_000_000),
			"billions", BigDecimal.valueOf(1_000_000_000), "trillions", new BigDecimal("1000000000000")));
	private static final WordSet LENGTHS = WordSet.of("in", "inch", "inches", "ft", "feet", "foot", "yards", "mile", "miles", "high",
			"tall", "long", "wide", "deep");
	private static final Amount NONE = new Amount(-1, BigDecimal.ZERO, BigDecimal.ONE, false, false);

	private Amounts() { }

	/**
	 * @param end the index behind it, -1 when there is none
	 * @param step the smallest difference that the writing shows
	 * @param vague "hundreds": so many or a multiple of it
	 * @param spelled in words, at least in part
	 */
	public record Amount(int end, BigDecimal value, BigDecimal step, boolean vague, boolean spelled) {
		public boolean found() {
			return end >= 0;
		}

		private Amount upTo(int newEnd, BigDecimal newValue, BigDecimal newStep) {
			return new Amount(newEnd, newValue, newStep, vague, spelled);
		}

		private Amount times(int newEnd, BigDecimal factor) {
			return upTo(newEnd, value.multiply(factor), step.multiply(factor));
		}
	}

	private static Map.Entry<String, BigDecimal> scale(String word, int zeros) {
		return Map.entry(word, BigDecimal.ONE.scaleByPowerOfTen(zeros));
	}

	/** All words that a number may begin with, an article before them aside. */
	public static Set<String> starts() {
		Set<String> starts = new HashSet<>(Numerals.cardinals());
		for (String word : SCALES.keySet()) if (isWholeScale(word)) starts.add(word);
		starts.addAll(PLURALS.keySet());
		starts.addAll(SIGNS.keySet());
		starts.addAll(Set.of("hundred", "dozen", "half", "."));
		return starts;
	}

	/** "\u00BD", by itself or behind digits. */
	public static boolean isFraction(Words words, int i) {
		return SIGNS.containsKey(words.text(i));
	}

	/** ".265" */
	private static boolean isBareDecimal(Words words, int i) {
		return !words.joined(i) && words.joined(i + 1) && words.isNumber(i + 1);
	}

	/** What begins there; not found where nothing does, or nothing that can be trusted. */
	public static Amount at(Words words, int i) {
		if (words.isNumber(i)) return digitsAt(words, i);
		String word = words.lower(i);
		if (word.equals(".")) return isBareDecimal(words, i) ? bareDecimalAt(words, i) : NONE;
		if (PLURALS.containsKey(word)) return pluralsAt(words, i);
		if (SIGNS.containsKey(word)) return words.joined(i) ? NONE : new Amount(i + 1, SIGNS.get(word), LOOSE, false, false);
		if (word.equals("half")) return halfAt(words, i);
		return Numerals.cardinal(word) >= 0 || word.equals("hundred") || word.equals("dozen") || isWholeScale(word) ? spelledAt(words, i)
				: NONE;
	}

	private static boolean isWholeScale(String word) {
		return SCALES.containsKey(word) && word.length() > 3 && !word.equals("lakh") && !word.equals("crore");
	}

	/** "half a million", "half a dozen", "half-a-dozen". */
	private static Amount halfAt(Words words, int i) {
		int article = words.pastHyphen(i + 1);
		int unit = words.is(article, "a") ? words.pastHyphen(article + 1) : article;
		if (words.is(unit, "dozen")) return new Amount(unit + 1, BigDecimal.valueOf(6), BigDecimal.ONE, false, true);
		BigDecimal scale = words.is(article, "a") && isWholeScale(words.lower(unit)) ? SCALES.get(words.lower(unit)) : BigDecimal.ZERO;
		return scale.signum() == 0 ? NONE
				: new Amount(unit + 1, scale.multiply(new BigDecimal("0.5")), scale.multiply(LOOSE), false, true);
	}

	private static Amount pluralsAt(Words words, int i) {
		boolean needsOf = words.is(i, "scores") || words.is(i, "tens");
		if (needsOf && (!words.is(i + 1, "of") || Numerals.cardinal(words.lower(i + 2)) >= 0)) return NONE;
		BigDecimal value = PLURALS.get(words.lower(i));
		int end = i + 1;
		if (words.is(end, "of") && PLURALS.containsKey(words.lower(end + 1))) {
			value = value.multiply(PLURALS.get(words.lower(end + 1)));
			end += 2;
		}
		return new Amount(end, value, value, true, true);
	}

	private static Amount bareDecimalAt(Words words, int i) {
		String digits = words.text(i + 1);
		if (!isPlain(digits) || digits.length() > MOST_DECIMALS) return NONE;
		BigDecimal value = new BigDecimal("0." + digits);
		return new Amount(i + 2, value, step(value), false, false);
	}

	private static Amount digitsAt(Words words, int i) {
		String text = words.text(i);
		int end = groupsEnd(words, i);
		if (end > i + 1) return scaled(words, ofGroups(words, i, end));
		if (!isEnglish(text)) return NONE;
		BigDecimal value = new BigDecimal(text.indexOf(',') < 0 ? text : text.replace(",", ""));
		return scaled(words, withFraction(words, new Amount(i + 1, value, step(value), false, false)));
	}

	private static Amount ofGroups(Words words, int from, int to) {
		StringBuilder digits = new StringBuilder();
		for (int k = from; k < to; k++) digits.append(words.text(k));
		return new Amount(to, new BigDecimal(digits.toString()), BigDecimal.ONE, false, false);
	}

	/** The index behind "40 000", "1 350 000"; the next one where no groups of three digits follow, and no number may stand beside them. */
	private static int groupsEnd(Words words, int i) {
		String first = words.text(i);
		if (first.length() > GROUP || first.charAt(0) == '0' || !isPlain(first) || words.isNumber(i - 1)) return i + 1;
		int end = i + 1;
		while (end < i + MOST_GROUPS && isGroup(words, end)) end++;
		// "4 100m relays"
		boolean letters = words.joined(end) && words.isWord(end);
		return words.isNumber(end) || letters ? i + 1 : end;
	}

	private static boolean isGroup(Words words, int i) {
		String text = words.text(i);
		return text.length() == GROUP && isPlain(text) && words.tokens().get(i).start() == words.tokens().get(i - 1).end() + 1;
	}

	private static BigDecimal step(BigDecimal value) {
		return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
	}

	/** "2 1/2", "2\u00BD". */
	private static Amount withFraction(Words words, Amount whole) {
		int end = whole.end();
		if (SIGNS.containsKey(words.lower(end)))
			return whole.upTo(end + 1, whole.value().add(SIGNS.get(words.lower(end))), LOOSE);
		boolean written = words.isNumber(end) && words.is(end + 1, "/") && words.joined(end + 1) && words.joined(end + 2);
		int over = words.figure(end);
		int under = words.figure(end + 2);
		if (!written || over <= 0 || under <= over || under > 16) return whole;
		BigDecimal part = BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), 3, RoundingMode.HALF_UP);
		return whole.upTo(end + 3, whole.value().add(part), LOOSE);
	}

	private static Amount scaled(Words words, Amount amount) {
		int at = words.pastHyphen(amount.end());
		String word = words.lower(at);
		if (SCALES.containsKey(word)) return amount.times(at + 1, SCALES.get(word));
		if (word.equals("hundred")) return amount.times(at + 1, HUNDRED);
		if (word.equals("dozen")) return amount.times(at + 1, BigDecimal.valueOf(12));
		boolean touches = at == amount.end() && words.joined(at) && TOUCHING.containsKey(word);
		return touches && !(word.equals("m") && isMetres(words, at)) ? amount.times(at + 1, TOUCHING.get(word)) : amount;
	}

	/** "a 100m race", "1.78m tall": a length, where "1.2m people" is a million. */
	private static boolean isMetres(Words words, int m) {
		return switch (words.lower(words.pastHyphen(m + 1))) {
			case "high", "long", "wide", "deep", "tall", "away", "above", "below", "race", "sprint", "final", "freestyle", "hurdles",
					"relay",
				"dash", "butterfly", "backstroke", "breaststroke", "from", "x", "thick", "across", "apart", "title", "champion" -> true;
			case ")" -> words.is(m - 2, "(") && LENGTHS.contains(words.lower(m - 3));
			case "(" -> words.isNumber(m + 2) && (words.is(m + 3, "ft") || words.is(m + 3, "feet") || words.is(m + 3, "in"));
			default -> false;
		};
	}

	private static boolean isPlain(String digits) {
		for (int i = 0; i < digits.length(); i++) if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return false;
		return !digits.isEmpty();
	}

	/** Digits, thousands parted by commas or not at all, one stop at most. */
	private static boolean isEnglish(String text) {
		if (text.length() > MOST_DIGITS + MOST_DECIMALS + 5) return false;
		int stop = text.indexOf('.');
		String whole = stop < 0 ? text : text.substring(0, stop);
		String decimals = stop < 0 ? "0" : text.substring(stop + 1);
		if (!isPlain(decimals) || decimals.length() > MOST_DECIMALS || decimals.equals("000")) return false;
		if (whole.length() > 1 && whole.charAt(0) == '0') return false;
		if (whole.indexOf(',') < 0) return isPlain(whole) && whole.length() <= MOST_DIGITS;
		int digits = 0;
		for (int i = 0; i < whole.length(); i++) {
			char c = whole.charAt(i);
			boolean parts = (whole.length() - i) % 4 == 0;
			if (parts != (c == ',') || !parts && (c < '0' || c > '9')) return false;
			if (!parts) digits++;
		}
		return digits <= MOST_DIGITS && whole.charAt(0) != ',';
	}

	/** "twenty-three", "two hundred and five thousand", "twenty-two hundred": each scale is smaller than the one before. */
	private static Amount spelledAt(Words words, int i) {
		Amount sum = new Amount(i, BigDecimal.ZERO, BigDecimal.ONE, false, true);
		BigDecimal last = SCALES.get("trillion").multiply(BigDecimal.TEN);
		while (true) {
			int from = sum.end() > i && words.is(sum.end(), "and") ? sum.end() + 1 : words.pastHyphen(sum.end());
			Amount part = belowThousand(words, from, sum.end() == i);
			BigDecimal scale = part.found() ? SCALES.getOrDefault(words.lower(words.pastHyphen(part.end())), BigDecimal.ONE)
					: BigDecimal.ONE;
			// "two hundred and five": a part behind "and" goes on with what is smaller.
			if (!part.found() || scale.compareTo(last) >= 0 || last.compareTo(BigDecimal.ONE) == 0) break;
			boolean scales = scale.compareTo(BigDecimal.ONE) > 0;
			BigDecimal step = scales ? part.step().multiply(scale) : part.step();
			sum = sum.upTo(scales ? words.pastHyphen(part.end()) + 1 : part.end(), sum.value().add(part.value().multiply(scale)), step);
			last = scale;
		}
		if (sum.end() == i) return NONE;
		return words.is(words.pastHyphen(sum.end()), "dozen") ? sum.times(words.pastHyphen(sum.end()) + 1, BigDecimal.valueOf(12))
				: withHalf(words, sum);
	}

	/** "two and a half" */
	private static Amount withHalf(Words words, Amount amount) {
		int and = words.pastHyphen(amount.end());
		int article = words.pastHyphen(and + 1);
		int noun = words.pastHyphen(article + 1);
		if (!words.is(and, "and") || !words.is(article, "a") || !words.is(noun, "half")) return amount;
		Amount half = amount.upTo(noun + 1, amount.value().add(new BigDecimal("0.5")), LOOSE);
		return scaled(words, half);
	}

	/** @param bare whether "hundred", "thousand" alone may stand for one of them, as behind "a" */
	private static Amount belowThousand(Words words, int i, boolean bare) {
		if (bare && words.is(i, "dozen")) return new Amount(i + 1, BigDecimal.valueOf(12), BigDecimal.ONE, false, true);
		Amount one = new Amount(i, BigDecimal.ONE, BigDecimal.ONE, false, true);
		if (bare && isWholeScale(words.lower(i))) return one;
		boolean hundred = bare && words.is(i, "hundred");
		Amount small = hundred ? one : belowHundred(words, i);
		if (!hundred && !small.found()) return NONE;
		int at = hundred ? i : words.pastHyphen(small.end());
		if (!words.is(at, "hundred")) return small;
		Amount hundreds = small.times(at + 1, HUNDRED);
		Amount rest = belowHundred(words, words.is(at + 1, "and") ? at + 2 : at + 1);
		return rest.found() ? hundreds.upTo(rest.end(), hundreds.value().add(rest.value()), BigDecimal.ONE) : hundreds;
	}

	private static Amount belowHundred(Words words, int i) {
		int amount = Numerals.cardinal(words.lower(i));
		if (amount < 0) return NONE;
		int next = words.pastHyphen(i + 1);
		int ones = amount >= 20 ? Numerals.cardinal(words.lower(next)) : -1;
		boolean more = ones > 0 && ones < 10;
		return new Amount(more ? next + 1 : i + 1, BigDecimal.valueOf(more ? amount + ones : amount), BigDecimal.ONE, false, true);
	}
}
