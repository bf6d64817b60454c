package org.tickmark.dossier.sweep;

import org.tickmark.dossier.values.FigureValue;

/** Whether two figures count the same thing, by the words that say what they count. */
final class Counted {
	private static final double SAME = 0.15;
	private static final double OTHER = -0.1;
	/** There are twelve of many things. */
	private static final double OTHER_OF_FEW = -0.3;

	private Counted() { }

	/** To be added to how well a passage fits; nought where one of them does not say what it counts. */
	static double fit(FigureValue draft, FigureValue source) {
		if (!draft.measure().isCount() || draft.counted().isEmpty() || source.counted().isEmpty()) return 0;
		return draft.counted().stream().anyMatch(source.counted()::contains) ? SAME : draft.digits() > 2 ? OTHER : OTHER_OF_FEW;
	}
}
