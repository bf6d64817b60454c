package org.tickmark.dossier.values;

import java.util.HashMap;
import java.util.Map;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;

/**
 * What a figure is counted in.
 *
 * @param dimension the sign of the unit that all others of its sort are counted in; a role's name where there is no unit
 */
public record Measure(String dimension) {
	private record Factor(String dimension, double by, double plus) { }

	private static final Map<String, Factor> UNITS = new HashMap<>();
	private static final String SHARE = "%";
	private static final String COUNT = "count";

	static {
		units("m", "m 1 km 1000 cm 0.01 mm 0.001 mi 1609.344 ft 0.3048 in 0.0254 yd 0.9144 nmi 1852");
		units("m\u00B2", "m\u00B2 1 km\u00B2 1e6 ha 1e4 ac 4046.856 ft\u00B2 0.092903 mi\u00B2 2589988 yd\u00B2 0.836127 cm\u00B2 1e-4");
		units("l", "l 1 gal 3.785 pt 0.473 m\u00B3 1000 bbl 158.987");
		units("kg", "kg 1 g 0.001 mg 1e-6 t 1000 ton 1000 lb 0.45359 st 6.35029 oz 0.02835");
		units("km/h", "km/h 1 mph 1.609344 kn 1.852");
		units("W", "W 1 kW 1000 MW 1e6 GW 1e9");
		units("B", "MB 1 GB 1000 TB 1e6");
		units("Hz", "Hz 1 MHz 1e6 GHz 1e9");
		units("s", "s 1 min 60 h 3600 day 86400 week 604800");
		units("year", "year 12 month 1");
		UNITS.put("\u00B0F", new Factor("\u00B0C", 5 / 9.0, -160 / 9.0));
		UNITS.put("\u00B0C", new Factor("\u00B0C", 1, 0));
	}

	private static void units(String dimension, String factors) {
		String[] parts = factors.split(" ");
		for (int i = 0; i < parts.length; i += 2) UNITS.put(parts[i], new Factor(dimension, Double.parseDouble(parts[i + 1]), 0));
	}

	static Measure of(Figure figure) {
		if (figure.role() == Role.PERCENTAGE || figure.role() == Role.POLL_SHARE || isShare(figure)) return new Measure(SHARE);
		if (figure.unit().equals("%") && figure.role() != Role.POINTS && figure.role() != Role.MARGIN) return new Measure(SHARE);
		Factor factor = UNITS.get(figure.unit());
		if (factor != null) return new Measure(factor.dimension);
		if (figure.role() == Role.MONEY) return new Measure("money " + figure.unit());
		if (!figure.unit().isEmpty() && figure.role() != Role.POINTS && figure.role() != Role.MARGIN) return new Measure(figure.unit());
		return switch (figure.role()) {
			case COUNT, PLAIN, SAMPLE, VOTE, MEASURE, RATE -> new Measure(COUNT);
			default -> new Measure(figure.role().name());
		};
	}

	private static boolean isShare(Figure figure) {
		return figure.role() == Role.RATIO && figure.upTo().filter(whole -> whole.compareTo(figure.value()) > 0).isPresent();
	}

	/** Of "one in five", as a percentage. */
	double shareOf(Figure figure) {
		double whole = figure.upTo().map(Number::doubleValue).orElse(1.0);
		return whole == 0 ? 0 : figure.value().doubleValue() / whole * (dimension.equals(SHARE) ? 100 : 1);
	}

	double factor(Figure figure) {
		return known(figure).by;
	}

	double offset(Figure figure) {
		return known(figure).plus;
	}

	private Factor known(Figure figure) {
		Factor factor = UNITS.get(figure.unit());
		return factor == null || !factor.dimension.equals(dimension) ? new Factor(dimension, 1, 0) : factor;
	}

	/** Whether it is a plain count of something. */
	public boolean isCount() {
		return dimension.equals(COUNT);
	}

	/** Money in a currency that is not told may be any. */
	boolean isOf(Measure other) {
		boolean money = dimension.startsWith("money ") && other.dimension.startsWith("money ");
		return dimension.equals(other.dimension) || money && (dimension.length() == 6 || other.dimension.length() == 6);
	}
}
