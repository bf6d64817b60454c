package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Span;

/**
 * A figure at its place among the tokens of a sentence.
 *
 * @param from of the first token; {@code to} is behind the last
 * @param text as written
 */
record Placed(Claim claim, Figure figure, int from, int to, String text) {
	Span span() {
		return claim.span();
	}

	BigDecimal value() {
		return figure.value();
	}

	boolean is(Role role) {
		return figure.role() == role;
	}

	boolean isPercentage() {
		return figure.unit().equals("%") && (is(Role.PERCENTAGE) || is(Role.POLL_SHARE)) && figure.upTo().isEmpty();
	}

	/** Whether nothing blurs it, so that it can be held against others. */
	boolean isStated() {
		return figure.precision() == Precision.STATED;
	}

	/** One number of something that grows, falls and adds up. */
	boolean isAmount() {
		boolean adds = switch (figure.role()) {
			case COUNT, MONEY, PERCENTAGE, POLL_SHARE, RATE, MEASURE, TEMPERATURE, SAMPLE, POINTS -> true;
			case RANK, RATIO, MARGIN, SCORE, VOTE, PLAIN -> false;
		};
		return adds && figure.upTo().isEmpty() && figure.precision() != Precision.VAGUE;
	}

	/** Whether so many, or so much, may be what parts two others. */
	boolean isDifference() {
		boolean few = is(Role.PLAIN) && figure.value().signum() > 0 && figure.upTo().isEmpty();
		return few || isAmount() && !isPercentage() && !is(Role.POINTS);
	}
}
