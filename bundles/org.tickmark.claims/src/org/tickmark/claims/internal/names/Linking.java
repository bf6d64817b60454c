package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Naming.Type;

/**
 * Finds which names mean the same bearer: "Ilse Brandt" and "Brandt", "Brandt Harbour Authority (BHA)" and "the BHA". Looks ahead: a
 * headline gives the surname before the text gives the name.
 */
final class Linking {
	private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
	private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");
	private static final Pattern WORD_ENDS = Pattern.compile("[ -]");
	private static final int SHORTEST_INITIAL_WORD = 4;

	private final List<Sighting> sightings;
	private final List<Known> bearers = new ArrayList<>();
	private final Map<String, Integer> byKey = new HashMap<>();
	/** Of whoever was named last with that surname or first name; and of the first to be named so. */
	private final Map<String, Integer> lastNamed = new HashMap<>();
	private final Map<String, Integer> firstNamed = new HashMap<>();
	private final Map<String, Integer> byAcronym = new HashMap<>();

	Linking(List<Sighting> all) {
		Set<String> surnames = new HashSet<>();
		for (Sighting sighting : all) if (isFullPerson(sighting)) surnames.add(surname(parts(sighting)));
		sightings = all.stream().filter(each -> !each.doubtful() || surnames.contains(each.name().toLowerCase(Locale.ROOT))).toList();
	}

	Names link() {
		int[] of = new int[sightings.size()];
		Arrays.fill(of, -1);
		for (int i = 0; i < of.length; i++) if (parts(sightings.get(i)).length > 1) of[i] = full(sightings.get(i));
		for (int i = 0; i < of.length; i++) {
			Sighting sighting = sightings.get(i);
			if (of[i] < 0) of[i] = single(sighting);
			else if (isFullPerson(sighting)) nowNamed(sighting, of[i]);
			bearers.get(of[i]).see(i, sighting);
		}
		return names(of);
	}

	private Names names(int[] of) {
		List<Known> ordered = new ArrayList<>(bearers);
		ordered.removeIf(known -> known.sightings.isEmpty());
		ordered.sort((a, b) -> Integer.compare(a.sightings.getFirst(), b.sightings.getFirst()));
		Map<Known, Integer> index = new HashMap<>();
		for (int i = 0; i < ordered.size(); i++) index.put(ordered.get(i), i);
		List<NameMention> mentions = new ArrayList<>();
		for (int i = 0; i < of.length; i++) {
			Sighting sighting = sightings.get(i);
			Known known = bearers.get(of[i]);
			mentions.add(new NameMention(sighting.span(), sighting.sentence(), sighting.clause(), sighting.title(), sighting.role(),
					sighting.age(),
					known.sightings.getFirst() == i, index.getOrDefault(known, 0)));
		}
		List<Bearer> named = ordered.stream()
				.map(known -> new Bearer(known.canonical, known.type(), known.sightings.stream().map(mentions::get).toList())).toList();
		return new Names(named, List.copyOf(mentions));
	}

	private static String[] parts(Sighting sighting) {
		return BLANKS.split(sighting.name().toLowerCase(Locale.ROOT));
	}

	private static boolean isFullPerson(Sighting sighting) {
		return sighting.type() == Type.PERSON && !sighting.doubtful() && sighting.name().indexOf(' ') > 0;
	}

	private static String surname(String[] parts) {
		int last = parts.length - 1;
		while (last > 0 && SUFFIXES.contains(parts[last].replace(".", ""))) last--;
		String word = parts[last];
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
	}

	private int full(Sighting sighting) {
		String key = Gazetteer.usual(Gazetteer.key(sighting.name()));
		// "Joseph R. Biden Jr." and "Joseph Biden": first and last word are the same.
		String[] words = parts(sighting);
		String person = sighting.type() == Type.PERSON ? words[0] + ' ' + surname(words) : key;
		int bearer = Optional.ofNullable(byKey.get(key)).or(() -> Optional.ofNullable(byKey.get(person))).orElseGet(() -> add(sighting));
		byKey.put(key, bearer);
		if (isFullPerson(sighting)) {
			String[] parts = parts(sighting);
			firstNamed.putIfAbsent(surname(parts), bearer);
			firstNamed.putIfAbsent(parts[0], bearer);
			byKey.putIfAbsent(parts[0] + ' ' + surname(parts), bearer);
		}
		if (!sighting.acronym().isEmpty()) byAcronym.putIfAbsent(sighting.acronym(), bearer);
		if (sighting.type() != Type.PERSON) byAcronym.putIfAbsent(initials(sighting.name()), bearer);
		return bearer;
	}

	private int add(Sighting sighting) {
		bearers.add(new Known(sighting.name()));
		return bearers.size() - 1;
	}

	private void nowNamed(Sighting sighting, int bearer) {
		String[] parts = parts(sighting);
		lastNamed.put(surname(parts), bearer);
		lastNamed.put(parts[0], bearer);
	}

	private int single(Sighting sighting) {
		boolean place = sighting.type() == Type.PLACE && sighting.sure() > 1;
		String state = place ? Gazetteer.stateOf(sighting.name()) : "";
		String key = state.isEmpty() ? Gazetteer.usual(Gazetteer.key(sighting.name())) : state;
		int bearer = known(sighting, key, place).orElseGet(() -> add(sighting));
		byKey.putIfAbsent(key, bearer);
		return bearer;
	}

	private Optional<Integer> known(Sighting sighting, String key, boolean place) {
		Optional<Integer> body = Optional.ofNullable(byAcronym.get(sighting.name()));
		Optional<Integer> person = Optional.ofNullable(lastNamed.get(key)).or(() -> Optional.ofNullable(firstNamed.get(key)))
				.filter(any -> !place);
		return body.or(() -> person).or(() -> Optional.ofNullable(byKey.get(key)));
	}

	/** Of the longer words: "Brandt Harbour Authority" is BHA. */
	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : WORD_ENDS.split(name)) {
			if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && (word.length() >= SHORTEST_INITIAL_WORD
					|| initials.length() > 0)) initials.append(word.charAt(0));
		}
		return initials.length() > 1 ? initials.toString() : name;
	}

	/** What is known of one bearer so far. */
	private static final class Known {
		private String canonical;
		private final int[] votes = new int[Type.values().length];
		private final List<Integer> sightings = new ArrayList<>();

		private Known(String canonical) {
			this.canonical = canonical;
		}

		private void see(int index, Sighting sighting) {
			sightings.add(index);
			boolean several = sighting.name().indexOf(' ') > 0;
			if (several && (canonical.indexOf(' ') < 0 || sighting.name().length() > canonical.length())) canonical = sighting.name();
			votes[sighting.type().ordinal()] += 4 * sighting.sure() * sighting.sure() + (several ? 2 : 1);
		}

		private Type type() {
			int best = Type.OTHER.ordinal();
			for (int i = 0; i < votes.length; i++) if (votes[i] > votes[best]) best = i;
			return Type.values()[best];
		}
	}
}
