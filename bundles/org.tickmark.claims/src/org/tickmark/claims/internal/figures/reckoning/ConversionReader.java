package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.measure.Unit;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** One quantity in two units: "100 miles (160 km)", "40C (104F)", "12 stone, or 76 kg,". */
final class ConversionReader {
	/** With them a temperature is a difference between two. */
	private static final WordSet DIFFERENCES = WordSet.of("rise", "rose", "risen", "increase", "increased", "warmer", "cooler", "hotter",
			"colder", "warming", "warmed", "above", "below", "difference", "fell", "fall", "drop", "dropped", "limit", "by", "higher",
			"lower", "more", "between", "cooled", "degrees-warmer", "up", "down", "target", "threshold", "pre-industrial", "swing");
	private static final WordSet INCHES = WordSet.of("in", "ins", "inch", "inches");
	private static final WordSet POUNDS = WordSet.of("lb", "lbs", "pound", "pounds");
	private static final WordSet OPENERS = WordSet.of("(", "[");
	private static final WordSet SLASHES = WordSet.of("/", "=", "\u2248");
	private static final int REACH = 4;

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;
	private final CurrencyPairs currencies;

	ConversionReader(FigureSentence sentence, CurrencyPairs currencies, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.currencies = currencies;
		this.found = found;
	}

	void read() {
		for (int i = 0; i + 1 < sentence.figures().size(); i++) {
			Placed first = compound(signed(sentence.figures().get(i)));
			// The inches may be a figure of their own.
			int next = sentence.figures().get(i + 1).from() < first.to() ? i + 2 : i + 1;
			if (next >= sentence.figures().size()) return;
			i = next - 1;
			Placed second = signed(metres(first, sentence.figures().get(next)));
			if (!isSameThing(first, second)) continue;
			if (first.is(Role.MONEY) && second.is(Role.MONEY)) currencies.add(first, second);
			else compare(first, second);
		}
	}

	/** Whether the second says the first again: in brackets, behind "or", behind a stroke. */
	private boolean isSameThing(Placed first, Placed second) {
		if (first.figure().unit().isEmpty() || second.figure().unit().isEmpty() || first.figure().unit().equals(second.figure().unit()))
			return false;
		int at = sentence.head(signed(second)) - 1;
		int from = sentence.behind(first);
		if (words.is(at, "or") && words.is(at - 1, ",")) return isNear(from, at - 1);
		if (words.in(at, SLASHES)) return at - from <= 1;
		return words.in(at, OPENERS) && isNear(from, at) && !words.in(second.to(), Set.of("a", "per", "in", "of"));
	}

	private boolean isNear(int from, int at) {
		if (at < from || at - from > REACH) return false;
		for (int i = from; i < at; i++) if (!words.isWord(i) && !words.is(i, ".")) return false;
		return true;
	}

	private void compare(Placed first, Placed second) {
		List<Unit<?>> from = KnownUnits.of(first.figure().unit());
		List<Unit<?>> to = KnownUnits.of(second.figure().unit());
		if (from.isEmpty() || to.isEmpty() || !KnownUnits.areOfOneKind(from.getFirst(), to.getFirst())) return;
		if (isDifference(first, second, from.getFirst(), to.getFirst())) return;
		boolean agrees = false;
		for (Unit<?> one : from) for (Unit<?> other : to) agrees |= agree(first.figure(), second.figure(), one, other);
		Calculation calculation = calculation(first, second, from.getFirst(), to.getFirst());
		if (agrees) {
			found.accept(Reckoning.right(Rules.CONVERSION, second, calculation, first));
		} else {
			Optional<String> right = from.size() == 1 && to.size() == 1 && second.figure().upTo().isEmpty() && second.isStated()
					? Written.like(second, rounded(second, calculation.result())) : Optional.empty();
			found.accept(Reckoning.wrong(Rules.CONVERSION, second, new FigureFault.Miscalculated(calculation, right), first));
		}
	}

	/** "2C (3.6F) warmer": of two temperatures the one less the other. */
	private boolean isDifference(Placed first, Placed second, Unit<?> from, Unit<?> to) {
		if (!first.is(Role.TEMPERATURE) || sentence.find(first.from() - 8, second.to() + 6, DIFFERENCES) < 0) return false;
		BigDecimal nought = KnownUnits.convert(BigDecimal.ZERO, from, to);
		Bounds apart = converted(Rounding.bounds(first.figure(), Rounding.tight(first.figure())), from, to).minus(Bounds.of(nought));
		return apart.meets(Rounding.bounds(second.figure(), Rounding.loose(second.figure())));
	}

	/** Below nought where a minus stands before it. */
	private Placed signed(Placed figure) {
		int at = figure.from() - 1;
		boolean sign = words.isDash(at) && words.joined(figure.from()) && !words.joined(at) || words.is(at, "\u2212");
		if (!figure.is(Role.TEMPERATURE) || !words.is(at, "minus") && !sign || figure.value().signum() <= 0) return figure;
		Figure above = figure.figure();
		var below = new Figure(above.role(), above.value().negate(), above.upTo(), above.step(), above.unit(), above.of(),
				above.precision());
		return new Placed(figure.claim(), below, at, figure.to(), "\u2212" + figure.text());
	}

	/** "6 ft 2 in (1.88 m)": feet with the inches behind them, stone with the pounds, and the metres in brackets after feet. */
	private Placed compound(Placed figure) {
		int at = sentence.behind(figure);
		String unit = figure.figure().unit();
		boolean feet = unit.equals("ft") && INCHES.contains(words.lower(at + 1));
		boolean stone = unit.equals("st") && POUNDS.contains(words.lower(at + 1));
		int rest = words.figure(at);
		if (rest < 0 || !feet && !stone) return figure;
		BigDecimal parts = BigDecimal.valueOf(feet ? 12 : 14);
		Figure large = figure.figure();
		var small = new Figure(large.role(), large.value().multiply(parts).add(BigDecimal.valueOf(rest)), large.upTo(), large.step(),
				feet ? "in" : "lb", large.of(), large.precision());
		return new Placed(figure.claim(), small, figure.from(), at + 2, figure.text() + " " + unit + " " + rest + " " + words.text(at + 1));
	}

	/** "(1.82m)" behind feet are metres, no million. */
	private static Placed metres(Placed first, Placed second) {
		String text = second.text();
		boolean metres = second.is(Role.COUNT) && text.endsWith("m") && (first.figure().unit().equals("ft")
				|| first.figure().unit().equals("in"));
		if (!metres) return second;
		Figure count = second.figure();
		BigDecimal million = BigDecimal.ONE.scaleByPowerOfTen(6);
		var length = new Figure(Role.MEASURE, count.value().divide(million), count.upTo(), count.step().divide(million), "m", count.of(),
				count.precision());
		return new Placed(second.claim(), length, second.from(), second.to(), text);
	}

	private static BigDecimal rounded(Placed second, BigDecimal result) {
		BigDecimal step = Rounding.loose(second.figure()).min(result.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? BigDecimal.ONE
				: BigDecimal.valueOf(100)).max(second.figure().step());
		return result.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
	}

	/** Either may be the one that was measured, and the other may be rounded more. */
	private static boolean agree(Figure first, Figure second, Unit<?> from, Unit<?> to) {
		boolean low = agree(first, first.value(), second, second.value(), from, to);
		if (first.upTo().isEmpty() || second.upTo().isEmpty()) return low;
		return low && agree(first, first.upTo().get(), second, second.upTo().get(), from, to);
	}

	private static boolean agree(Figure first, BigDecimal one, Figure second, BigDecimal other, Unit<?> from, Unit<?> to) {
		Bounds tight = converted(Rounding.bounds(first, one, Rounding.tight(first)), from, to);
		Bounds loose = converted(Rounding.bounds(first, one, Rounding.loose(first)), from, to);
		return tight.meets(Rounding.bounds(second, other, Rounding.loose(second)))
				|| loose.meets(Rounding.bounds(second, other, Rounding.tight(second)));
	}

	private static Bounds converted(Bounds bounds, Unit<?> from, Unit<?> to) {
		return new Bounds(KnownUnits.convert(bounds.low(), from, to), KnownUnits.convert(bounds.high(), from, to));
	}

	private static Calculation calculation(Placed first, Placed second, Unit<?> from, Unit<?> to) {
		BigDecimal result = KnownUnits.convert(first.value(), from, to);
		Bounds room = converted(Rounding.bounds(first.figure(), Rounding.tight(first.figure())), from, to);
		return new Calculation(Operation.CONVERSION, List.of(Written.term(first)), result, room.low(), room.high(), second.figure().unit(),
				Written.term(second));
	}
}
