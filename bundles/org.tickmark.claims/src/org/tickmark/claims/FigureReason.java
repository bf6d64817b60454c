package org.tickmark.claims;

/** Why a figure was marked, or what a figure of the draft says against another. Worded by {@code FigureWording}. */
public sealed interface FigureReason extends Explanation.OfFacts {
	/** The draft states it, and nothing speaks against it. @param figure as it is read */
	record Stated(Figure figure) implements FigureReason { }
}
