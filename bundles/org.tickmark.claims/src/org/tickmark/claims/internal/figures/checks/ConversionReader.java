package org.tickmark.claims.internal.figures.checks;

import java.math.BigDecimal;
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

/** One quantity in two units: "100 miles (160 km)", "40C (104F)", "12 stone, or 76 kg,". */
final class ConversionReader {
	/** With them a temperature is a difference between two. */
	private static final Set<String> DIFFERENCES = Set.of("rise", "rose", "risen", "increase", "increased", "warmer", "cooler", "hotter", "colder",
			"warming", "warmed", "above", "below", "difference", "fell", "fall", "drop", "dropped", "limit", "by", "higher", "lower", "more",
			"between", "cooled", "degrees-warmer", "up", "down", "target", "threshold", "pre-industrial", "swing");
	private static final Set<String> OPENERS = Set.of("(", "[");
	private static final Set<String> SLASHES = Set.of("/", "=", "\u2248");
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
			Placed first = sentence.figures().get(i);
			Placed second = sentence.figures().get(i + 1);
			if (!isSameThing(first, second)) continue;
			if (first.is(Role.MONEY) && second.is(Role.MONEY)) currencies.add(first, second);
			else compare(first, second, i);
		}
	}

	/** Whether the second says the first again: in brackets, behind "or", behind a stroke. */
	private boolean isSameThing(Placed first, Placed second) {
		if (first.figure().unit().isEmpty() || second.figure().unit().isEmpty() || first.figure().unit().equals(second.figure().unit()))
			return false;
		int at = sentence.head(second) - 1;
		if (words.is(at, "or") && words.is(at - 1, ",")) return isNear(first, at - 1);
		if (words.in(at, SLASHES)) return at - first.to() <= 2;
		// In "(160 km)" alone; "(160 km away)" and "(160 km to the north)" say it of the same distance as a rule.
		return words.in(at, OPENERS) && isNear(first, at) && !words.in(second.to(), Set.of("a", "per", "in", "of"));
	}

	private boolean isNear(Placed first, int at) {
		if (at < first.to() || at - first.to() > REACH) return false;
		for (int i = first.to(); i < at; i++) if (!words.isWord(i) && !words.is(i, "-") && !words.is(i, ".")) return false;
		return true;
	}

	private void compare(Placed first, Placed second, int index) {
		List<Unit<?>> from = KnownUnits.of(first.figure().unit());
		List<Unit<?>> to = KnownUnits.of(second.figure().unit());
		if (from.isEmpty() || to.isEmpty() || !KnownUnits.areOfOneKind(from.getFirst(), to.getFirst())) return;
		boolean temperature = first.is(Role.TEMPERATURE) || KnownUnits.areOfOneKind(from.getFirst(), KnownUnits.of("K").getFirst());
		if (temperature && sentence.find(first.from() - 8, second.to() + 6, DIFFERENCES) >= 0) return;
		if (isCompound(index)) return;
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

	/** "6 ft 2 in (1.88 m)": the figure before is a part of the first. */
	private boolean isCompound(int index) {
		if (index == 0) return false;
		Placed before = sentence.figures().get(index - 1);
		Placed first = sentence.figures().get(index);
		boolean apart = sentence.head(first) - before.to() > 2;
		return !apart && !KnownUnits.of(before.figure().unit()).isEmpty();
	}

	private static BigDecimal rounded(Placed second, BigDecimal result) {
		BigDecimal step = Rounding.loose(second.figure()).min(result.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? BigDecimal.ONE
				: BigDecimal.valueOf(100)).max(second.figure().step());
		return result.divide(step, 0, java.math.RoundingMode.HALF_UP).multiply(step);
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
