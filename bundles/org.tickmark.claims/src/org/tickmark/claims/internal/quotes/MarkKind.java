package org.tickmark.claims.internal.quotes;

/** Marks that belong together. German and Swedish habits are read too: which of two marks opens is seen from their place. */
enum MarkKind {
	CURLY, STRAIGHT, TICKS, ANGLE, SINGLE_ANGLE, SINGLE_CURLY, SINGLE_STRAIGHT;

	/** What an apostrophe is mistaken for; such a mark is never reported as closing nothing. */
	boolean single() {
		return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
	}
}
