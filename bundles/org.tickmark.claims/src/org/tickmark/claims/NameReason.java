package org.tickmark.claims;

/** Why a name was marked, or what is wrong with one. Worded by {@code NameWording}. */
public sealed interface NameReason extends Explanation.OfFacts {
	/** Nothing before names it. @param role what the bearer is said to be; may be empty */
	record First(Naming.Type type, String role) implements NameReason { }

	/** Named before. @param canonical the fullest form of the name */
	record Again(Naming.Type type, String canonical) implements NameReason { }
}
