package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;

import javax.measure.Unit;

/** Turns a value of one unit into another, for calculations that people type. */
public final class Conversions {
	private Conversions() { }

	/** All that it may be, each once: a ton is several things. Empty where a unit is not known or the two are of different kinds. */
	public static List<BigDecimal> of(BigDecimal value, String from, String to) {
		return KnownUnits.of(from).stream().flatMap(one -> KnownUnits.of(to).stream().filter(other -> KnownUnits.areOfOneKind(one, other))
				.map(other -> convert(value, one, other))).distinct().toList();
	}

	private static BigDecimal convert(BigDecimal value, Unit<?> from, Unit<?> to) {
		return KnownUnits.convert(value, from, to).stripTrailingZeros();
	}
}
