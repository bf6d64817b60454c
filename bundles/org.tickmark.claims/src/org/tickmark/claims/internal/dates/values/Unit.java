package org.tickmark.claims.internal.dates.values;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit of time, with its letter in an ISO duration; decades and centuries count as years there. */
public enum Unit {
	SECOND("S", true, 1), MINUTE("M", true, 1), HOUR("H", true, 1), DAY("D", false, 1), WEEK("W", false, 1), FORTNIGHT("W", false, 2),
	MONTH("M", false, 1),
	QUARTER("Q", false, 1), YEAR("Y", false, 1), DECADE("Y", false, 10), CENTURY("Y", false, 100), MILLENNIUM("Y", false, 1000);

	private static final Map<String, Unit> SINGULAR = new HashMap<>();
	private static final Map<String, Unit> PLURAL = new HashMap<>();

	static {
		for (Unit unit : values()) {
			SINGULAR.put(unit.name().toLowerCase(Locale.ROOT), unit);
			PLURAL.put(unit.name().toLowerCase(Locale.ROOT) + "s", unit);
		}
		PLURAL.put("centuries", CENTURY);
		PLURAL.put("millennia", MILLENNIUM);
		PLURAL.put("hrs", HOUR);
		PLURAL.put("mins", MINUTE);
		PLURAL.put("yrs", YEAR);
		SINGULAR.put("night", DAY);
		PLURAL.put("nights", DAY);
	}

	public final String letter;
	public final boolean clock;
	public final int factor;

	Unit(String letter, boolean clock, int factor) {
		this.letter = letter;
		this.clock = clock;
		this.factor = factor;
	}

	public static Optional<Unit> singular(String word) {
		return Optional.ofNullable(SINGULAR.get(word));
	}

	public static Optional<Unit> plural(String word) {
		return Optional.ofNullable(PLURAL.get(word));
	}

	/** In either number. */
	public static Optional<Unit> of(String word) {
		Optional<Unit> one = singular(word);
		return one.isPresent() ? one : plural(word);
	}

	public String duration(String amount) {
		return (clock ? "PT" : "P") + amount + letter;
	}

	/** An unknown number of them: "weeks" are PXW; "decades" are some years, since ISO 8601 has no larger unit. */
	public String some() {
		return duration("X");
	}
}
