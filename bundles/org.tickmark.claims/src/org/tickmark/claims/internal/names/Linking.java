package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tickmark.claims.Naming.Type;

/** Finds which names mean the same bearer: "Ilse Brandt" and "Brandt", "Brandt Harbour Authority (BHA)" and "the BHA". */
final class Linking {
	/** What is known of one bearer so far. */
	private static final class Known {
		private String canonical;
		private final int[] votes = new int[Type.values().length];
		private final List<Integer> sightings = new ArrayList<>();

		private Known(String canonical) {
			this.canonical = canonical;
		}

		private Type type() {
			int best = Type.OTHER.ordinal();
			for (int i = 0; i < votes.length; i++) if (votes[i] > votes[best]) best = i;
			return Type.values()[best];
		}
	}

	private final List<Known> bearers = new ArrayList<>();
	private final Map<String, Integer> byKey = new HashMap<>();
	/** The bearer last named whose name ends or begins with the word. */
	private final Map<String, Integer> byLast = new HashMap<>();
	private final Map<String, Integer> byFirst = new HashMap<>();

	Names link(List<Sighting> sightings) {
		int[] of = new int[sightings.size()];
		for (int i = 0; i < of.length; i++) {
			of[i] = bearer(sightings.get(i));
			bearers.get(of[i]).sightings.add(i);
		}
		List<NameMention> mentions = new ArrayList<>();
		for (int i = 0; i < of.length; i++) {
			Sighting sighting = sightings.get(i);
			boolean first = bearers.get(of[i]).sightings.getFirst() == i;
			mentions.add(new NameMention(sighting.span(), sighting.sentence(), sighting.clause(), sighting.title(), sighting.role(), sighting.age(), first, of[i]));
		}
		List<Bearer> named = bearers.stream().map(known -> new Bearer(known.canonical, known.type(), known.sightings.stream().map(mentions::get).toList())).toList();
		return new Names(named, List.copyOf(mentions));
	}

	private int bearer(Sighting sighting) {
		String key = Gazetteer.usual(Gazetteer.key(sighting.name()));
		String[] parts = key.split(" ");
		Integer known = byKey.get(key);
		if (known == null && parts.length == 1) known = sighting.type() == Type.PLACE && sighting.sure() > 1 ? null : byLast.getOrDefault(key, byFirst.get(key));
		if (known == null) {
			known = bearers.size();
			bearers.add(new Known(sighting.name()));
		}
		byKey.putIfAbsent(key, known);
		if (!sighting.acronym().isEmpty()) byKey.putIfAbsent(sighting.acronym().toLowerCase(Locale.ROOT), known);
		if (sighting.type() == Type.PERSON && parts.length > 1) {
			byLast.put(parts[parts.length - 1], known);
			byFirst.put(parts[0], known);
		}
		Known bearer = bearers.get(known);
		if (parts.length > 1 && sighting.name().length() > bearer.canonical.length()) bearer.canonical = sighting.name();
		bearer.votes[sighting.type().ordinal()] += 1 + 4 * sighting.sure();
		return known;
	}
}
