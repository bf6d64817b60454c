package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Shares in words: "a third", "two-thirds", "half", "one in five". */
final class Fractions {
	private static final WordMap<Integer> PARTS = WordMap.copyOf(
			Map.ofEntries(Map.entry("half", 2), Map.entry("third", 3), Map.entry("thirds", 3),
			Map.entry("quarter", 4), Map.entry("quarters", 4), Map.entry("fifth", 5), Map.entry("fifths", 5), Map.entry("sixth", 6),
			Map.entry("eighth", 8), Map.entry("tenth", 10), Map.entry("tenths", 10)));
	private static final WordMap<Integer> NUMBERS = WordMap.copyOf(Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7),
			Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("twelve", 12), Map.entry("twenty", 20),
			Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("hundred", 100)));
	private static final WordSet MORE = WordSet.of("than", "over", "least");
	private static final WordSet NEARLY = WordSet.of("nearly", "almost", "under");
	private static final WordSet ABOUT = WordSet.of("about", "around", "roughly", "some", "approximately");
	private static final int REACH = 6;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Fractions() { }

	/**
	 * @param start of its first token, the words that blur it aside; {@code end} is behind the last
	 * @param percent what it is of a hundred
	 * @param accepted what may be written for it
	 */
	record Fraction(int start, int end, BigDecimal percent, Bounds accepted) {
		/** Whether it is less than the whole, as a change by it is. */
		boolean isPlain() {
			return percent.compareTo(HUNDRED) < 0;
		}

		String text(Words words) {
			var text = new StringBuilder();
			for (int i = start; i < end; i++) text.append(i > start && !words.joined(i) ? " " : "").append(words.text(i));
			return text.toString();
		}
	}

	/** The fraction whose last word stands before the token. */
	static Optional<Fraction> before(Words words, int end) {
		int last = end - 1;
		if (words.in(last, NUMBERS.keySet()) || words.isNumber(last)) return oneIn(words, end);
		int parts = PARTS.getOrDefault(words.lower(last), 0);
		if (parts == 0) return Optional.empty();
		int at = words.ties(last - 1) ? last - 2 : last - 1;
		int count = NUMBERS.getOrDefault(words.lower(at), 0);
		// "A half" and "half" alike; "third" alone is a place in an order.
		if (count == 0 && parts != 2 || count >= parts) return Optional.empty();
		return Optional.of(fraction(words, count == 0 ? last : at, end, Math.max(1, count), parts));
	}

	/** The last fraction with the words for what it is of, which end before the token: "three in four residents". */
	static Optional<Fraction> of(FigureSentence sentence, int end) {
		for (int i = end; i > end - REACH && i > 0; i--) {
			Optional<Fraction> fraction = before(sentence.words(), i);
			if (fraction.isPresent()) return fraction;
			boolean figure = sentence.before(i).isPresent() || !sentence.words().isWord(i - 1);
			if (figure) return Optional.empty();
		}
		return Optional.empty();
	}

	/** "one in five", "two out of three". */
	private static Optional<Fraction> oneIn(Words words, int end) {
		int in = words.is(end - 2, "of") && words.is(end - 3, "out") ? end - 3 : end - 2;
		boolean linked = words.is(in, "in") || words.is(in, "out");
		int whole = number(words, end - 1);
		int part = number(words, in - 1);
		if (!linked || part <= 0 || whole <= part || whole > 1000) return Optional.empty();
		return Optional.of(fraction(words, in - 1, end, part, whole));
	}

	/** In digits or in one of the words for small numbers; nothing above zero where it is none. */
	static int number(Words words, int i) {
		return words.isNumber(i) ? words.figure(i) : NUMBERS.getOrDefault(words.lower(i), 0);
	}

	private static Fraction fraction(Words words, int start, int end, int part, int whole) {
		BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
		return new Fraction(start, end, percent, accepted(words, start - 1, percent));
	}

	/** "A third" is said of 32 to 35 per cent, and of more with "about". */
	private static Bounds accepted(Words words, int before, BigDecimal percent) {
		BigDecimal room = percent.multiply(new BigDecimal("0.035")).max(new BigDecimal("0.3"));
		if (words.in(before, MORE)) return new Bounds(percent.subtract(room), percent.multiply(new BigDecimal("1.6")));
		if (words.in(before, NEARLY)) return new Bounds(percent.multiply(new BigDecimal("0.8")), percent.add(room.divide(BigDecimal.TWO)));
		return Bounds.around(percent, words.in(before, ABOUT) ? percent.multiply(new BigDecimal("0.12")) : room);
	}
}
