package org.tickmark.claims.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lists;

/**
 * Household names: somebody or something that every reader of the paper knows, so that neither its spelling nor its being there needs a
 * look. Where nothing is said of the bearer but the office that everybody knows, there is nothing to check; a role, an age or a deed
 * beside it is checked all the same, and so is a name that only those know who follow the matter.
 */
public final class Household {
	private static final Set<String> NOT_PERSONS = new HashSet<>();
	/** Of them, those that are finer than a country: an event has its place there. */
	private static final Set<String> SCENES = new HashSet<>();
	/** "Leicester South": the seat or station of that name, and not the two that everybody knows. */
	private static final Set<String> SIDES = Set.of("South", "North", "East", "West");
	/** Before what everybody knows they say who holds it: "the Republican Senate". */
	private static final Set<String> PARTIES = Set.of("Democratic", "Republican", "Independent", "Conservative", "Liberal", "Progressive",
			"Labour", "Libertarian", "Socialist");
	private static final Set<String> BODIES = new HashSet<>();
	/** Of them, those that are in every story of their field: ministries, followers of parties, networks that people post in. */
	private static final Set<String> BACKDROP = new HashSet<>();
	private static final Set<String> SMALL_BODIES = new HashSet<>();
	/** By name in lower case, what may be said of its bearer without saying anything new. */
	private static final Map<String, Set<String>> PEOPLE = new HashMap<>();
	/** In capitals, a longer name is one that a headline shouts. */
	private static final int LONGEST_ACRONYM = 3;
	/** Of a section: what may be said of the bearers that another section lists. */
	private static final String OFFICES = "of ";
	private static final Set<String> ONCE = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "former", "then");

	static {
		Map<String, List<String>> lists = Lists.sections("household.txt");
		lists.getOrDefault("places", List.of()).forEach(name -> NOT_PERSONS.add(lower(name)));
		lists.getOrDefault("scenes", List.of()).forEach(name -> SCENES.add(lower(name)));
		NOT_PERSONS.addAll(SCENES);
		lists.getOrDefault("bodies", List.of()).forEach(Household::addBody);
		lists.getOrDefault("backdrop", List.of()).forEach(name -> {
			addBody(name);
			BACKDROP.add(lower(name));
		});
		lists.forEach((section, offices) -> {
			if (!section.startsWith(OFFICES)) return;
			List<String> bearers = lists.getOrDefault(section.substring(OFFICES.length()), List.of());
			bearers.forEach(name -> PEOPLE.put(lower(name), Set.copyOf(offices)));
		});
	}

	private Household() { }

	private static void addBody(String name) {
		BODIES.add(name);
		SMALL_BODIES.add(lower(name));
		if (name.length() > LONGEST_ACRONYM) BODIES.add(name.toUpperCase(Locale.ROOT));
	}

	/** @param name in lower case */
	public static boolean isBody(String name) {
		return SMALL_BODIES.contains(name);
	}

	/** Whether it is one of them, with nothing said of it here but the office that everybody knows it for. */
	public static boolean isBare(Naming naming) {
		if (naming.age().isPresent()) return false;
		String name = naming.canonical();
		if (naming.type() != Naming.Type.PLACE && naming.type() != Naming.Type.WORK) {
			Set<String> offices = PEOPLE.get(person(name));
			if (offices != null && isKnown(naming.role(), offices)) return true;
		}
		if (!naming.role().isEmpty()) return false;
		boolean person = naming.type() == Naming.Type.PERSON;
		return BODIES.contains(name) || !person && isPlace(name) || isMadeOfTwo(name, person);
	}

	/** Whether a story may be about it: somebody, a firm or a club, and no ministry or network that everybody's story has in it. */
	public static boolean mayBeSubject(Naming naming) {
		return switch (naming.type()) {
			case PERSON -> true;
			case ORGANIZATION -> !BACKDROP.contains(lower(naming.canonical()));
			default -> false;
		};
	}

	/** A town, a county or a state: smaller than a country. */
	public static boolean isScene(String name) {
		return SCENES.contains(lower(name));
	}

	/** "U.S.-Mexico", "Florida Republicans", "Obama White House": everybody knows either. */
	private static boolean isMadeOfTwo(String name, boolean person) {
		for (int i = 1; i < name.length() - 1; i++) {
			char c = name.charAt(i);
			boolean parts = c == '-' || c == '/' || c == ' ' && !person;
			boolean side = c == ' ' && SIDES.contains(name.substring(i + 1)) && isScene(name.substring(0, i));
			if (parts && !side && isKnown(name.substring(0, i)) && isKnown(name.substring(i + 1))) return true;
		}
		return false;
	}

	private static boolean isKnown(String part) {
		return PARTIES.contains(part) || BODIES.contains(part) || NOT_PERSONS.contains(lower(part)) || PEOPLE.containsKey(lower(part))
				|| part.equals("Administration");
	}

	/** "CLEVELAND", "Fla.", "TX". */
	private static boolean isPlace(String name) {
		return NOT_PERSONS.contains(lower(name)) || Gazetteer.isShortState(name);
	}

	private static boolean isKnown(String role, Set<String> offices) {
		if (role.isEmpty()) return true;
		return Lists.parts(role.toLowerCase(Locale.ROOT)).allMatch(part -> ONCE.contains(part) || offices.contains(part));
	}

	/** Without initials and what stands behind the name: "Joseph R. Biden Jr." */
	private static String person(String name) {
		String lower = lower(name);
		if (PEOPLE.containsKey(lower) || lower.indexOf('.') < 0) return lower;
		StringBuilder plain = new StringBuilder();
		for (String word : lower.split(" ")) {
			if (word.length() == 2 && word.charAt(1) == '.' || word.equals("jr.") || word.equals("sr.")) continue;
			if (!plain.isEmpty()) plain.append(' ');
			plain.append(word);
		}
		return plain.toString();
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}
}
