package org.tickmark.claims;

import java.util.Optional;

/** Why a name was marked, or what is wrong with one. Worded by {@code NameWording}. */
public sealed interface NameReason extends Explanation.OfFacts {
	/** Nothing before names it. @param role what the bearer is said to be; may be empty @param age in years, where it is stated there */
	record First(Naming.Type type, String role, Optional<Integer> age) implements NameReason { }

	/** Named before. @param canonical the fullest form of the name */
	record Again(Naming.Type type, String canonical) implements NameReason { }
}
