package org.tickmark.dossier.values;

import java.util.HashSet;
import java.util.Set;

import org.tickmark.claims.Naming.Type;

/**
 * Who and what a passage names, by the last word of each name.
 *
 * @param people that are surely such
 * @param others places, bodies, works, and whatever may be one
 */
record Bearers(Set<String> people, Set<String> others) {
	static final Bearers NONE = new Bearers(Set.of(), Set.of());
	/** Codes of currencies look like names. */
	private static final Set<String> NO_BEARERS = Set.of("eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "jpy", "cny", "celsius",
			"fahrenheit");

	/** The same with one more. */
	Bearers with(NameValue name) {
		if (name.folded().isEmpty() || NO_BEARERS.contains(name.folded().getLast())) return this;
		boolean person = name.type() == Type.PERSON && name.isWhole();
		Set<String> more = new HashSet<>(person ? people : others);
		if (person) more.add(name.folded().getLast()); else more.addAll(name.folded());
		return person ? new Bearers(Set.copyOf(more), others) : new Bearers(people, Set.copyOf(more));
	}

	boolean isEmpty() {
		return people.isEmpty() && others.isEmpty();
	}

	/** Whether one of them is named there. */
	boolean meets(Bearers other) {
		return has(people, other) || has(others, other);
	}

	private static boolean has(Set<String> some, Bearers other) {
		return some.stream().anyMatch(name -> other.people.contains(name) || other.others.contains(name));
	}

	/** Whether both name somebody, or something, of one sort, and not the same. */
	boolean conflicts(Bearers other) {
		return !meets(other) && (!people.isEmpty() && !other.people.isEmpty() || !others.isEmpty() && !other.others.isEmpty());
	}
}
