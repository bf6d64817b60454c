package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;

/** All values between two, both included: what a rounded figure leaves room for. */
record Bounds(BigDecimal low, BigDecimal high) {
	private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static Bounds of(BigDecimal exact) {
		return new Bounds(exact, exact);
	}

	static Bounds around(BigDecimal middle, BigDecimal room) {
		return new Bounds(middle.subtract(room), middle.add(room));
	}

	Bounds plus(Bounds other) {
		return new Bounds(low.add(other.low), high.add(other.high));
	}

	Bounds minus(Bounds other) {
		return new Bounds(low.subtract(other.high), high.subtract(other.low));
	}

	/** Of values above zero. */
	Bounds over(Bounds other) {
		return new Bounds(low.divide(other.high, EXACT_ENOUGH), high.divide(other.low, EXACT_ENOUGH));
	}

	Bounds times(BigDecimal factor) {
		return new Bounds(low.multiply(factor, EXACT_ENOUGH), high.multiply(factor, EXACT_ENOUGH));
	}

	/** In hundredths. */
	Bounds percent() {
		return times(HUNDRED);
	}

	Bounds negated() {
		return new Bounds(high.negate(), low.negate());
	}

	boolean meets(Bounds other) {
		return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
	}

	boolean isAbove(Bounds other) {
		return low.compareTo(other.high) > 0;
	}

	boolean isPositive() {
		return low.signum() > 0;
	}

	Bounds widened(BigDecimal room) {
		return new Bounds(low.subtract(room), high.add(room));
	}
}
