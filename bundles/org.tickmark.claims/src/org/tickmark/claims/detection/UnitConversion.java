package org.tickmark.claims.detection;

import java.math.BigDecimal;
import java.util.List;

import org.tickmark.claims.internal.figures.reckoning.Conversions;

/** What a measure is in another unit, by the units that the checks of figures know: "mi", "miles", "km", "sq ft", "°F", "gal". */
public final class UnitConversion {
	private UnitConversion() { }

	/**
	 * All that it may be: a gallon is another one in America and in Britain.
	 *
	 * @return none where a unit is not known, or the two measure different things
	 */
	public static List<BigDecimal> of(BigDecimal value, String from, String to) {
		return Conversions.of(value, from, to);
	}
}
