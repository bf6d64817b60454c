package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.measure.IncommensurableException;
import javax.measure.Unit;

import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;
import tech.units.indriya.unit.Units;

/** The units that news writes, by their signs, each with all that its sign may mean: a ton is short, long or metric. */
final class KnownUnits {
	private static final Map<String, List<Unit<?>>> UNITS = new HashMap<>();

	static {
		// The library looks for this one as a service by the thread's own class loader, which sees none of it in OSGi.
		Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
		Unit<?> metre = Units.METRE;
		Unit<?> inch = ratio(metre, 254, 10_000);
		Unit<?> foot = ratio(metre, 3048, 10_000);
		Unit<?> yard = ratio(metre, 9144, 10_000);
		Unit<?> mile = ratio(metre, 1_609_344, 1000);
		Unit<?> kilogram = Units.KILOGRAM;
		Unit<?> pound = ratio(kilogram, 45_359_237, 100_000_000);
		Unit<?> litre = Units.LITRE;
		Unit<?> hour = Units.HOUR;
		add(metre, "m", "metre", "meter");
		add(ratio(metre, 1, 1000), "mm", "millimetre", "millimeter");
		add(ratio(metre, 1, 100), "cm", "centimetre", "centimeter");
		add(ratio(metre, 1000, 1), "km", "kilometre", "kilometer");
		add(inch, "in", "inch", "inches", "\"", "\u2033");
		add(foot, "ft", "foot", "feet", "'", "\u2032");
		add(yard, "yd", "yard");
		add(mile, "mi", "mile");
		add(ratio(metre, 1852, 1), "nmi", "nautical mile");
		add(ratio(kilogram, 1, 1000), "g", "gram", "gramme");
		add(kilogram, "kg", "kilogram", "kilo");
		add(pound, "lb", "pound", "lbs");
		add(ratio(pound, 1, 16), "oz", "ounce");
		add(ratio(pound, 14, 1), "st", "stone");
		add(ratio(kilogram, 1000, 1), "t", "tonne");
		UNITS.put("ton", List.of(ratio(kilogram, 1000, 1), ratio(pound, 2000, 1), ratio(pound, 2240, 1)));
		UNITS.put("tons", UNITS.get("ton"));
		add(metre.pow(2), "m\u00B2", "sq m", "square metre", "square meter");
		add(ratio(metre, 1000, 1).pow(2), "km\u00B2", "sq km", "square kilometre", "square kilometer");
		add(mile.pow(2), "mi\u00B2", "sq mi", "square mile");
		add(foot.pow(2), "ft\u00B2", "sq ft", "square foot", "square feet");
		add(ratio(metre.pow(2), 10_000, 1), "ha", "hectare");
		add(ratio(yard.pow(2), 4840, 1), "ac", "acre");
		add(litre, "l", "L", "litre", "liter");
		add(ratio(litre, 1, 1000), "ml", "mL", "millilitre", "milliliter");
		both("gal", "gallon", ratio(litre, 3_785_411_784L, 1_000_000_000L), ratio(litre, 454_609, 100_000));
		both("pt", "pint", ratio(litre, 473_176_473, 1_000_000_000), ratio(litre, 56_826_125, 100_000_000));
		add(metre.pow(3), "m\u00B3", "cubic metre", "cubic meter");
		add(foot.pow(3), "ft\u00B3", "cubic foot", "cubic feet");
		add(yard.pow(3), "yd\u00B3", "cubic yard");
		add(ratio(litre, 158_987_294_928L, 1_000_000_000L), "bbl", "barrel");
		add(ratio(metre, 1000, 1).divide(hour), "km/h", "kph", "kmh", "kilometres per hour", "kilometers per hour");
		add(mile.divide(hour), "mph", "mi/h", "miles per hour");
		add(ratio(metre, 1852, 1).divide(hour), "kn", "kt", "knot");
		add(metre.divide(Units.SECOND), "m/s", "metres per second", "meters per second");
		add(Units.CELSIUS, "\u00B0C", "C", "celsius");
		add(ratio(Units.KELVIN, 5, 9).shift(new BigDecimal("459.67")), "\u00B0F", "F", "fahrenheit");
		add(Units.KELVIN, "K", "kelvin");
	}

	private KnownUnits() { }

	private static Unit<?> ratio(Unit<?> unit, long times, long over) {
		return unit.multiply(times).divide(over);
	}

	private static void add(Unit<?> unit, String... signs) {
		for (String sign : signs) UNITS.put(sign, List.of(unit));
	}

	/** In America and in Britain. */
	private static void both(String sign, String name, Unit<?> american, Unit<?> british) {
		UNITS.put(sign, List.of(american, british));
		UNITS.put(name, List.of(american, british));
	}

	/** All that the sign may mean; nothing where it is not known. */
	static List<Unit<?>> of(String sign) {
		List<Unit<?>> known = UNITS.getOrDefault(sign, List.of());
		return known.isEmpty() && sign.length() > 3 && sign.endsWith("s") ? UNITS.getOrDefault(sign.substring(0, sign.length() - 1),
				List.of())
				: known;
	}

	/** The value in another unit; both are of one kind. */
	static BigDecimal convert(BigDecimal value, Unit<?> from, Unit<?> to) {
		try {
			Number converted = from.getConverterToAny(to).convert(value);
			return new BigDecimal(converted.toString()).round(MathContext.DECIMAL64);
		} catch (IncommensurableException e) {
			throw new IllegalArgumentException(from + " is no " + to, e);
		}
	}

	static boolean areOfOneKind(Unit<?> one, Unit<?> other) {
		return one.getDimension().equals(other.getDimension());
	}
}
