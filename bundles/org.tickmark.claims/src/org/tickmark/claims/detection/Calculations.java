package org.tickmark.claims.detection;

import java.util.List;
import java.util.Map;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * The calculations with figures of one draft that it gets right, for those who want to see that a figure was checked; what it gets wrong is
 * among the claims. Immutable.
 */
public final class Calculations {
	private final Map<Span, List<Calculation>> agreeing;

	private Calculations(Map<Span, List<Calculation>> agreeing) {
		this.agreeing = Map.copyOf(agreeing);
	}

	/** Reads the draft once more, so better not in the user's thread. @param claims all of the draft, in text order */
	public static Calculations of(Draft draft, List<Claim> claims) {
		return new Calculations(Reckonings.agreeing(ReadProse.of(draft), claims));
	}

	/** Those that a figure takes part in, as their result or as a term; {@code Wording.agreeing} words them. */
	public List<Calculation> with(Claim figure) {
		return List.copyOf(agreeing.getOrDefault(figure.span(), List.of()));
	}
}
