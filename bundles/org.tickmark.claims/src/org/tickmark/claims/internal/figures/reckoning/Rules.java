package org.tickmark.claims.internal.figures.reckoning;

/** The ids of the rules that report what was calculated. */
public final class Rules {
	public static final String CHANGE = "problem.change";
	public static final String CONTRADICTION = "problem.contradiction";
	public static final String CONVERSION = "problem.conversion";
	public static final String DECIMAL_PERCENT = "problem.decimalPercent";
	public static final String GRIM = "problem.grim";
	public static final String LIST = "problem.listLength";
	public static final String POINTS = "problem.points";
	public static final String POLL_LEAD = "problem.pollLead";
	public static final String RANGE = "problem.range";
	public static final String TOTAL = "problem.total";

	private Rules() { }
}
