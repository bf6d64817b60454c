package org.tickmark.claims.internal.facts;

/** The ids of the rules that read what sentences assert. */
public final class FactRules {
	/** Begins all of them; what a house has listed by hand has another id. */
	public static final String READ = "fact.";
	public static final String CAUSE = READ + "cause";
	public static final String COMPARISON = READ + "comparison";
	public static final String EVENT = READ + "event";
	public static final String SUPERLATIVE = READ + "superlative";

	private FactRules() { }
}
