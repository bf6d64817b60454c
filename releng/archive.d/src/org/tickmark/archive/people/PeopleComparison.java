package org.tickmark.archive.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for what does not fit in the articles about one person, and about persons whose names are almost the same. */
final class PeopleComparison {
	/** A month or two of a rounded age are nobody's mistake. */
	private static final int TOLERANCE_DAYS = 31;
	private static final int LONG_NAME = 9;
	/** "Mayor of Leeds". */
	private static final int OFFICE = 80;
	/** "Actor": who was one may be one again. */
	private static final int OCCUPATION = 40;

	private PeopleComparison() { }

	/** Of the articles about one name. */
	static List<Discord> ofOne(List<PersonSighting> sightings) {
		List<Discord> found = new ArrayList<>();
		ages(sightings).ifPresent(found::add);
		found.addAll(titles(sightings));
		return found;
	}

	/** The two that are farthest apart: who must be born after a day, and who before. */
	private static Optional<Discord> ages(List<PersonSighting> sightings) {
		List<PersonSighting> aged = sightings.stream().filter(PersonSighting::hasAge).toList();
		if (aged.size() < 2) return Optional.empty();
		PersonSighting youngest = aged.stream().max(Comparator.comparing(PersonSighting::bornFrom)).orElseThrow();
		PersonSighting oldest = aged.stream().min(Comparator.comparing(PersonSighting::bornTo)).orElseThrow();
		if (!youngest.bornFrom().isAfter(oldest.bornTo().plusDays(TOLERANCE_DAYS))) return Optional.empty();
		int years = Math.max(1, oldest.bornTo().until(youngest.bornFrom()).getYears());
		// Father and son, or two people of one name.
		int weight = years > 15 ? 20 : 100 - years;
		String what = "%d on %s, but %d on %s".formatted(oldest.age().orElseThrow(), oldest.date().orElseThrow(), youngest.age()
				.orElseThrow(),
				youngest.date().orElseThrow());
		return Optional.of(new Discord(Discord.Kind.AGE, weight, what, oldest, youngest));
	}

	private static List<Discord> titles(List<PersonSighting> sightings) {
		Map<String, PersonSighting> former = new HashMap<>();
		List<Discord> found = new ArrayList<>();
		List<PersonSighting> inTime = sightings.stream().filter(each -> each.date().isPresent())
				.sorted(Comparator.comparing((PersonSighting each) -> each.date().orElseThrow())).toList();
		for (PersonSighting each : inTime) {
			for (String role : each.roles()) {
				Optional<String> given = formerly(role);
				if (given.isPresent()) former.putIfAbsent(given.get(), each);
				else Optional.ofNullable(former.get(key(role))).filter(before -> before.date().orElseThrow()
						.isBefore(each.date().orElseThrow()))
						.ifPresent(before -> found.add(new Discord(Discord.Kind.TITLE, role.indexOf(' ') > 0 ? OFFICE : OCCUPATION, "\u201C"
								+ role + "\u201D after \u201C" + formerRole(before, role) + "\u201D", before, each)));
			}
		}
		return found;
	}

	private static String formerRole(PersonSighting before, String role) {
		return before.roles().stream().filter(each -> formerly(each).filter(key(role)::equals).isPresent()).findFirst()
				.orElse("former " + role);
	}

	private static String key(String role) {
		return role.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
	}

	/** "Mayor" of "the former mayor", "ex-mayor". */
	private static Optional<String> formerly(String role) {
		String key = key(role);
		for (String sign : List.of("former ", "ex-", "then-", "one-time ",
				"onetime ")) if (key.startsWith(sign)) return Optional.of(key.substring(sign.length()));
		return Optional.empty();
	}

	/** Whether two different full names are probably two spellings of one. */
	static boolean areSpellings(String one, String other) {
		String[] first = one.split(" ");
		String[] second = other.split(" ");
		if (first.length != second.length || first.length < 2) return false;
		int differing = 0;
		for (int i = 0; i < first.length; i++) {
			if (first[i].equals(second[i])) continue;
			differing++;
			int allowed = Math.min(first[i].length(), second[i].length()) >= LONG_NAME ? 2 : 1;
			if (Math.min(first[i].length(), second[i].length()) < 4 || steps(first[i], second[i]) > allowed) return false;
		}
		return differing == 1;
	}

	/** How many letters have to be put in, left out, changed or turned round. */
	private static int steps(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
				boolean turned = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
				if (turned) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
			}
		}
		return cost[one.length()][other.length()];
	}
}
