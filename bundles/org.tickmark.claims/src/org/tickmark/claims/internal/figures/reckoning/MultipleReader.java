package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** A number that is said to have doubled, tripled or been halved: "doubled from 40 to 90". */
final class MultipleReader {
	private static final WordMap<BigDecimal> FACTORS = WordMap.copyOf(
			Map.ofEntries(entry("doubled", "2"), entry("doubling", "2"), entry("doubles",
			"2"),
			entry("twofold", "2"), entry("tripled", "3"), entry("tripling", "3"), entry("trebled", "3"), entry("threefold", "3"),
			entry("quadrupled", "4"), entry("quadrupling", "4"), entry("fourfold", "4"), entry("fivefold", "5"), entry("sixfold", "6"),
			entry("tenfold", "10"),
			entry("halved", "0.5"), entry("halving", "0.5")));
	private static final WordSet MORE = WordSet.of("than", "over");
	private static final WordSet NEARLY = WordSet.of("nearly", "almost", "virtually", "practically");
	private static final WordSet ABOUT = WordSet.of("roughly", "about", "approximately", "around", "effectively", "sort");
	/** People say "doubled" of what is nearly twice as much, or a little more. */
	private static final BigDecimal ROOM = new BigDecimal("0.08");
	private static final BigDecimal WIDE = new BigDecimal("0.2");
	private static final BigDecimal FAR = BigDecimal.valueOf(1000);
	private static final int NEAR = 5;

	private MultipleReader() { }

	private static Map.Entry<String, BigDecimal> entry(String word, String factor) {
		return Map.entry(word, new BigDecimal(factor));
	}

	/** Whether the sentence says so of the pair at all. */
	static boolean read(FigureSentence sentence, Pair pair, Consumer<Reckoning> found) {
		Words words = sentence.words();
		int at = words.is(pair.start() - 1, ",") ? pair.start() - 2 : pair.start() - 1;
		while (at >= 0 && at > pair.start() - NEAR && !FACTORS.containsKey(words.lower(at)) && sentence.before(at + 1).isEmpty()
				&& !words.is(at, ",") && !words.is(at, "and")) at--;
		BigDecimal factor = FACTORS.getOrDefault(words.lower(at), BigDecimal.ZERO);
		if (factor.signum() == 0) return false;
		compare(pair, factor, words.text(at), accepted(words, at, factor), found);
		return true;
	}

	private static Bounds accepted(Words words, int at, BigDecimal factor) {
		BigDecimal room = factor.multiply(ROOM);
		BigDecimal wide = factor.multiply(WIDE);
		boolean half = factor.compareTo(BigDecimal.ONE) < 0;
		if (words.in(at - 1, MORE) || words.is(at - 1, "a") && words.in(at - 2, MORE)) {
			return half ? new Bounds(BigDecimal.ZERO, factor) : new Bounds(factor, FAR);
		}
		if (words.in(at - 1, NEARLY) || words.is(at - 1, "a") && words.in(at - 2, NEARLY)) {
			return half ? new Bounds(factor, factor.add(wide)) : new Bounds(factor.subtract(wide), factor);
		}
		return Bounds.around(factor, words.in(at - 1, ABOUT) ? wide : room);
	}

	private static void compare(Pair pair, BigDecimal factor, String word, Bounds accepted, Consumer<Reckoning> found) {
		BigDecimal step = Rounding.fair(pair.before().figure()).min(Rounding.fair(pair.after().figure()));
		Bounds before = Rounding.bounds(pair.before().figure(), step);
		if (!before.isPositive()) return;
		Bounds room = Rounding.bounds(pair.after().figure(), step).over(before);
		BigDecimal result = Bounds.of(pair.after().value()).over(Bounds.of(pair.before().value())).low();
		var calculation = new Calculation(Operation.FACTOR, List.of(Written.term(pair.before()), Written.term(pair.after())), result,
				room.low(), room.high(),
				"", word);
		if (accepted.meets(room)) {
			found.accept(Reckoning.right(Rules.CHANGE, pair.after(), calculation, pair.before()));
			return;
		}
		Optional<String> right = Written.like(pair.after(), pair.before().value().multiply(factor));
		found.accept(Reckoning.wrong(Rules.CHANGE, pair.after(), new FigureFault.Miscalculated(calculation,
				right.filter(written -> accepted.low().compareTo(factor) < 0 && accepted.high().compareTo(factor) > 0)), pair.before()));
	}
}
