package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.reading.Name.Gender;

/**
 * Whom a surname or a first name means where it stands alone: whoever was called so before, else whoever was named in full last, else
 * whoever the text names so later on. A "Mr" is no woman.
 */
final class Surnames {
	/** A draft with more of one name is a register; the bound keeps each look at them short. */
	private static final int MOST = 8;

	private final Map<String, List<Person>> people = new HashMap<>();
	private final Map<String, Person> holders = new HashMap<>();
	private final Map<String, Person> named = new HashMap<>();

	/** The text names the person somewhere. @param words surname and first name, in lower case */
	void add(Person person, String... words) {
		for (String word : words) {
			List<Person> same = people.computeIfAbsent(word, any -> new ArrayList<>());
			if (same.size() < MOST && !same.contains(person)) same.add(person);
		}
	}

	/** The text names the person here. */
	void name(Person person, String... words) {
		for (String word : words) named.put(word, person);
	}

	Optional<Person> alone(String word, Gender gender) {
		List<Person> same = new ArrayList<>();
		for (Person person : people.getOrDefault(word, List.of())) if (person.gender().fits(gender)) same.add(person);
		if (same.isEmpty()) return Optional.empty();
		Person person = Optional.ofNullable(holders.get(word)).filter(same::contains)
				.or(() -> Optional.ofNullable(named.get(word)).filter(same::contains)).orElseGet(same::getFirst);
		holders.put(word, person);
		return Optional.of(person);
	}

	/** Somebody who may be called by a part of the name. */
	interface Person {
		Gender gender();
	}
}
