package org.tickmark.claims.internal.facts;

import java.util.Set;

/** What a sentence asserts most of all. The first that fits counts. */
enum Assertion {
	SUPERLATIVE(FactRules.SUPERLATIVE, Set.of(Trait.SUPERLATIVE)),
	COMPARISON(FactRules.COMPARISON, Set.of(Trait.COMPARISON, Trait.CHANGE)),
	CAUSE(FactRules.CAUSE, Set.of(Trait.CAUSE)),
	EVENT(FactRules.EVENT, Set.of(Trait.DEED, Trait.STATE));

	private final String rule;
	private final Set<Trait> traits;

	Assertion(String rule, Set<Trait> traits) {
		this.rule = rule;
		this.traits = traits;
	}

	String rule() {
		return rule;
	}

	boolean restsOn(Trait trait) {
		return traits.contains(trait);
	}
}
