package org.tickmark.claims.internal.figures.reckoning;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.FigureFault;
import org.tickmark.draft.Span;

/**
 * What was calculated with some figures of a draft.
 *
 * @param rule whose matter it is
 * @param span of the figure that the others were held against
 * @param related spans of those others
 * @param fault empty where all agree
 * @param agreeing empty where they do not
 */
record Reckoning(String rule, Span span, List<Span> related, Optional<FigureFault> fault, Optional<Calculation> agreeing) {
	Reckoning {
		related = List.copyOf(related);
	}

	static Reckoning wrong(String rule, Placed figure, FigureFault fault, Placed... others) {
		return new Reckoning(rule, figure.span(), List.of(others).stream().map(Placed::span).toList(), Optional.of(fault),
				Optional.empty());
	}

	static Reckoning right(String rule, Placed figure, Calculation calculation, Placed... others) {
		return new Reckoning(rule, figure.span(), List.of(others).stream().map(Placed::span).toList(), Optional.empty(),
				Optional.of(calculation));
	}
}
