package org.tickmark.claims;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a draft states, as it is written.
 *
 * @param role what it is for
 * @param value the number, or the lower end of a range; "1.2m" is 1200000
 * @param upTo the upper end of a range, the other side of a score or ratio; empty where there is one number
 * @param step the smallest difference that the writing shows, above zero: 100000 for "1.2m", 1 for "12", 100 for "hundreds". A rounded
 * figure may be half a step off
 * @param unit as one sign: "%", "EUR", "km", "°C"; empty for a plain count
 * @param of what is counted or measured, in the words of the draft; empty where it does not say
 * @param precision what the words around it make of it
 */
public record Figure(Role role, BigDecimal value, Optional<BigDecimal> upTo, BigDecimal step, String unit, String of,
		Precision precision) implements Detail {
	/** What a figure is for. */
	public enum Role {
		/** So many of something. */
		COUNT,
		/** A sum, with the ISO 4217 code of its currency as unit where the text gives one. */
		MONEY,
		/** Of a hundred. */
		PERCENTAGE,
		/** Percentage points, or points of an index. */
		POINTS,
		/** So much for each of something else. */
		RATE,
		/** A place in an order: "third largest". */
		RANK,
		/** One to another: "one in five", "twofold", "two thirds". */
		RATIO,
		/** A length, weight, area or other quantity with a unit. */
		MEASURE, TEMPERATURE,
		/** What part of those asked said so. */
		POLL_SHARE,
		/** How many were asked. */
		SAMPLE,
		/** By how much a poll may be off. */
		MARGIN,
		/** Of a game: two numbers. */
		SCORE,
		/** Of a ballot: for and against. */
		VOTE,
		/** Nothing that anybody checks: "one of them". */
		PLAIN
	}

	/** How near a figure says that it is. */
	public enum Precision {
		/** As it stands. */
		STATED, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST,
		/** "Hundreds of", "a dozen or so". */
		VAGUE
	}

	/** @throws IllegalArgumentException if the step is not above zero */
	public Figure {
		if (step.signum() <= 0) throw new IllegalArgumentException("a step is above zero: " + step);
	}
}
