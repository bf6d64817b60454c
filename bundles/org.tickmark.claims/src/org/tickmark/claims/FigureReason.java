package org.tickmark.claims;

/** Why a figure was marked, or what a figure of the draft says against another. Worded by {@code FigureWording}. */
public sealed interface FigureReason extends Explanation.OfFacts {
	/** The draft states it. @param of what is counted, in its words; may be empty */
	record Stated(Figure.Role role, Figure.Precision precision, String of) implements FigureReason { }
}
