package org.tickmark.claims.internal.figures.checks;

/** The ids of the rules that report what was calculated. */
final class Rules {
	static final String CHANGE = "problem.change";
	static final String CONTRADICTION = "problem.contradiction";
	static final String CONVERSION = "problem.conversion";
	static final String DECIMAL_PERCENT = "problem.decimalPercent";
	static final String GRIM = "problem.grim";
	static final String POINTS = "problem.points";
	static final String POLL_LEAD = "problem.pollLead";
	static final String RANGE = "problem.range";
	static final String TOTAL = "problem.total";

	private Rules() { }
}
