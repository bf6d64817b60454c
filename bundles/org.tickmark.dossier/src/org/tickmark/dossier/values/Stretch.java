package org.tickmark.dossier.values;

import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;

/**
 * How long something lasts.
 *
 * @param least and {@code most} in days; below nought where that is not known
 * @param unit that it is told in
 */
record Stretch(double least, double most, char unit) {
	static final Stretch NONE = new Stretch(-1, -1, ' ');
	private static final double YEAR = 365.25;
	private static final double HOUR = 1 / 24.0;
	private static final Map<Character, Double> DAYS = Map.of('Y', YEAR, 'M', YEAR / 12, 'W', 7.0, 'D', 1.0, 'Q', YEAR / 4);
	private static final Map<Character, Double> CLOCK = Map.of('H', HOUR, 'M', HOUR / 60, 'S', HOUR / 3600);
	/** Between "12 months" and "365 days". */
	private static final double OTHER_UNIT = 0.02;
	private static final double ABOUT = 0.15;
	private static final double MUCH = 1.5;

	/** @param value in TIMEX3 terms: "P5Y", "PT2H30M" */
	static Stretch of(String value, Optional<TimexMod> mod) {
		if (!value.matches("P(\\d+(\\.\\d+)?[YMWDQ])*(T(\\d+(\\.\\d+)?[HMS])+)?")) return NONE;
		double days = 0;
		boolean clock = false;
		char unit = ' ';
		int from = 1;
		for (int i = 1; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == 'T') {
				clock = true;
				from = i + 1;
			} else if (Character.isLetter(c)) {
				days += Double.parseDouble(value.substring(from, i)) * (clock ? CLOCK : DAYS).getOrDefault(c, 0.0);
				unit = clock ? Character.toLowerCase(c) : c;
				from = i + 1;
			}
		}
		return unit == ' ' ? NONE : blurred(days, unit, mod);
	}

	private static Stretch blurred(double days, char unit, Optional<TimexMod> mod) {
		if (mod.isEmpty()) return new Stretch(days, days, unit);
		return switch (mod.get()) {
			case APPROX -> new Stretch(days * (1 - ABOUT), days * (1 + ABOUT), unit);
			case LESS_THAN, BEFORE -> new Stretch(days / MUCH, days * 0.999, unit);
			case MORE_THAN, AFTER -> new Stretch(days * 1.001, days * MUCH, unit);
			case EQUAL_OR_LESS, ON_OR_BEFORE -> new Stretch(days / MUCH, days, unit);
			case EQUAL_OR_MORE, ON_OR_AFTER -> new Stretch(days, days * MUCH, unit);
			default -> new Stretch(days, days, unit);
		};
	}

	boolean isKnown() {
		return most >= 0;
	}

	Likeness in(Stretch source) {
		double slack = unit == source.unit ? 1e-6 : OTHER_UNIT * most;
		if (least - slack <= source.least && source.most <= most + slack) return Likeness.SAME;
		boolean meet = least - slack <= source.most && source.least <= most + slack;
		return meet ? Likeness.WITHIN : Likeness.OTHER;
	}
}
