package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.tickmark.claims.Figure;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Sums that a draft gives in two currencies. What the rate was on the day is in no draft; but a draft uses one rate throughout, or nearly,
 * and some rates never were.
 */
final class CurrencyPairs {
	/** Their rates to each other have been between a third and three for fifty years. */
	private static final WordSet NEAR = WordSet.of("USD", "EUR", "GBP", "CHF", "AUD", "CAD", "NZD", "SGD");
	private static final Bounds POSSIBLE = new Bounds(new BigDecimal("0.3"), new BigDecimal("3.4"));
	/** Sums of other years have other rates. */
	private static final BigDecimal DRIFT = new BigDecimal("1.2");
	private static final int MOST = 50;

	private final Map<String, List<Conversion>> conversions = new HashMap<>();
	private final Consumer<Reckoning> found;

	CurrencyPairs(Consumer<Reckoning> found) {
		this.found = found;
	}

	/** @param rate how much of the second is one of the first */
	private record Conversion(Placed first, Placed second, Bounds rate) { }

	void add(Placed first, Placed second) {
		Figure one = first.figure();
		Figure other = second.figure();
		if (one.upTo().isPresent() || other.upTo().isPresent() || one.value().signum() <= 0 || other.value().signum() <= 0) return;
		Bounds sum = Rounding.bounds(one, Rounding.loose(one));
		Bounds converted = Rounding.bounds(other, Rounding.loose(other));
		if (!sum.isPositive() || !converted.isPositive()) return;
		var conversion = new Conversion(first, second, converted.over(sum));
		if (NEAR.contains(one.unit()) && NEAR.contains(other.unit()) && !POSSIBLE.meets(conversion.rate())) {
			found.accept(Reckoning.wrong(Rules.CONVERSION, second,
					new FigureFault.NoSuchRate(first.text(), second.text(), shown(conversion)), first));
			return;
		}
		List<Conversion> known = conversions.computeIfAbsent(one.unit() + other.unit(), key -> new ArrayList<>());
		known.stream().filter(earlier -> areApart(earlier.rate(), conversion.rate())).findFirst().ifPresent(earlier -> twoRates(earlier,
				conversion));
		if (known.size() < MOST) known.add(conversion);
	}

	private static boolean areApart(Bounds one, Bounds other) {
		return one.low().compareTo(other.high().multiply(DRIFT)) > 0 || other.low().compareTo(one.high().multiply(DRIFT)) > 0;
	}

	private void twoRates(Conversion earlier, Conversion later) {
		found.accept(Reckoning.wrong(Rules.CONVERSION, later.second(), new FigureFault.TwoRates(later.first().text() + ", "
				+ later.second().text(), shown(later), earlier.first().text() + ", " + earlier.second().text(), shown(earlier)),
				later.first(),
				earlier.first(), earlier.second()));
	}

	private static String shown(Conversion conversion) {
		BigDecimal rate = Bounds.of(conversion.second().value()).over(Bounds.of(conversion.first().value())).low();
		return rate.round(new java.math.MathContext(3)).toPlainString();
	}
}
