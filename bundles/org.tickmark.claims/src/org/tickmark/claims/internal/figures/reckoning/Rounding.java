package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;

/** How far a figure may be off what it stands for, by the way it is written and by the words around it. */
final class Rounding {
	/** Nobody counts with more; what has more is no figure but a slip of the keyboard. */
	private static final int MOST_DIGITS = 30;
	private static final BigDecimal HALF = new BigDecimal("0.5");
	/** Of a step: some cut digits off, nobody rounds 15.3 up to 16. */
	private static final BigDecimal CUT_OFF = new BigDecimal("0.6");
	private static final BigDecimal TENTH = new BigDecimal("0.1");
	private static final BigDecimal QUARTER = new BigDecimal("0.25");
	/** "More than 40" may be any number above; calculations need an end. */
	private static final BigDecimal BEYOND = BigDecimal.valueOf(1000);

	private Rounding() { }

	/** Whether it can be calculated with at all. */
	static boolean isSane(Figure figure) {
		return isSane(figure.value()) && isSane(figure.step()) && figure.upTo().map(Rounding::isSane).orElse(true);
	}

	private static boolean isSane(BigDecimal number) {
		return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
	}

	/** The step that the writing shows. */
	static BigDecimal tight(Figure figure) {
		return figure.step();
	}

	/**
	 * The step if noughts at the end of a whole number may be a matter of rounding, three digits aside: 10 for "1,200", 100 for "50,000".
	 */
	static BigDecimal fair(Figure figure) {
		return figure.step().max(noughts(figure.value(), 3));
	}

	/** The same with two digits, as of what was converted: 100 for "1,200" and for "5,000". */
	static BigDecimal loose(Figure figure) {
		return figure.step().max(noughts(figure.value(), 2));
	}

	private static BigDecimal noughts(BigDecimal value, int kept) {
		if (value.signum() == 0) return BigDecimal.ZERO;
		BigDecimal plain = value.stripTrailingZeros();
		int noughts = Math.max(0, -plain.scale());
		int digits = plain.precision() + noughts;
		int rounded = Math.min(noughts, digits - kept);
		return rounded <= 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(rounded);
	}

	/** What the figure stands for, if it is rounded to that step. A count of single things is not rounded. */
	static Bounds bounds(Figure figure, BigDecimal step) {
		return bounds(figure, figure.value(), step);
	}

	/** The same for another value, as of the other end of a range. */
	static Bounds bounds(Figure figure, BigDecimal value, BigDecimal step) {
		boolean counted = (figure.role() == Role.COUNT || figure.role() == Role.SAMPLE) && step.compareTo(BigDecimal.ONE) <= 0
				&& figure.step().compareTo(BigDecimal.ONE) == 0;
		BigDecimal room = counted ? BigDecimal.ZERO : step.multiply(HALF);
		BigDecimal far = value.abs().multiply(QUARTER).max(room);
		return switch (figure.precision()) {
			case STATED -> Bounds.around(value, room);
			case ABOUT, VAGUE -> Bounds.around(value, value.abs().multiply(TENTH).max(room));
			case MORE_THAN, AT_LEAST -> new Bounds(value, value.add(far));
			case LESS_THAN, AT_MOST -> new Bounds(value.subtract(far), value);
		};
	}

	/** What a result may be so that the figure may stand for it: rounded, cut off or, with "more than", far above. */
	static Bounds accepted(Figure figure) {
		BigDecimal value = figure.value();
		BigDecimal step = figure.step();
		BigDecimal half = step.multiply(HALF);
		return switch (figure.precision()) {
			case STATED -> new Bounds(value.subtract(step.multiply(CUT_OFF)), value.add(step));
			case ABOUT, VAGUE -> Bounds.around(value, step.add(step).max(value.abs().multiply(TENTH)));
			case MORE_THAN, AT_LEAST -> new Bounds(value.subtract(half), value.max(BigDecimal.ONE).multiply(BEYOND));
			case LESS_THAN -> new Bounds(value.multiply(new BigDecimal("0.7")), value.add(half));
			case AT_MOST -> new Bounds(BigDecimal.ZERO, value.add(half));
		};
	}
}
