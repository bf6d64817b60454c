package org.tickmark.dossier.values;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Naming.Type;
import org.tickmark.draft.Letters;

/**
 * Who and what a passage names, by the last word of each name.
 *
 * @param people that are surely such
 * @param others places, bodies, works, and whatever may be one
 */
record Bearers(Set<String> people, Set<String> others) {
	static final Bearers NONE = new Bearers(Set.of(), Set.of());
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'\u2019]+");
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

	/** Whoever is named in a cell is who the numbers of its row are about; no sentence tells which words are names. */
	static Bearers ofCell(String words) {
		Set<String> named = new HashSet<>();
		for (String word : NO_LETTER.split(words)) {
			if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) named.add(Letters.folded(word));
		}
		return named.isEmpty() ? NONE : new Bearers(Set.of(), Set.copyOf(named));
	}

	/** Those of both. */
	Bearers and(Bearers other) {
		if (other.isEmpty()) return this;
		Set<String> allPeople = new HashSet<>(people);
		allPeople.addAll(other.people);
		Set<String> allOthers = new HashSet<>(others);
		allOthers.addAll(other.others);
		return new Bearers(Set.copyOf(allPeople), Set.copyOf(allOthers));
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
