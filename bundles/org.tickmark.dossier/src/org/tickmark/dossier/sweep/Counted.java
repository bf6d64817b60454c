package org.tickmark.dossier.sweep;

import org.tickmark.claims.Figure.Role;
import org.tickmark.dossier.values.FigureValue;

/** Whether two figures count the same thing, by the words that say what they count. */
final class Counted {
	private static final double SAME = 0.15;
	private static final double OTHER = -0.1;
	/** There are twelve of many things. */
	private static final double OTHER_OF_FEW = -0.3;
	private static final double NEVER = 9;
	/** Slips are of a digit, or of thousands and millions. */
	private static final double FAR = 50;

	private Counted() { }

	/** To be added to how well a passage fits; nought where one of them does not say what it counts. */
	static double fit(FigureValue draft, FigureValue source) {
		if (!draft.measure().isCount() || draft.counted().isEmpty() || source.counted().isEmpty()) return 0;
		return isAlike(draft, source) ? SAME : draft.digits() > 2 ? OTHER : OTHER_OF_FEW;
	}

	/** How well a passage has to fit for another figure in it to speak against the draft's. */
	static double needed(FigureValue draft, FigureValue source) {
		Role role = source.figure().role();
		if (role == Role.PLAIN || role == Role.SCORE || role != draft.figure().role() && role == Role.VOTE) return NEVER;
		if (!draft.measure().isCount()) return 0;
		if (isAlike(draft, source)) return 0;
		double times = Math.max(draft.point(), source.point()) / Math.max(1, Math.min(draft.point(), source.point()));
		return times > FAR && !isTenfold(times) ? NEVER : 0.45;
	}

	private static boolean isAlike(FigureValue draft, FigureValue source) {
		return draft.counted().stream().anyMatch(source.counted()::contains);
	}

	private static boolean isTenfold(double times) {
		double power = Math.log10(times);
		return Math.abs(power - Math.rint(power)) < 0.03;
	}
}
