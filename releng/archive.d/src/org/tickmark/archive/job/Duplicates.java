package org.tickmark.archive.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tickmark.archive.schema.Finding.Outcome;

/** Articles of one batch that have the same id: the first is read; a copy of it is known then, and any other a mistake. */
final class Duplicates implements Serializable {
	private static final long serialVersionUID = 1;
	static final String REASON = "has the id of another article of this run; give each article an id of its own";

	private record Place(long piece, long at) implements Serializable { }

	private final HashMap<Place, Outcome> later = new HashMap<>();

	private Duplicates() { }

	/** None, as long as nobody knows. */
	static Duplicates none() {
		return new Duplicates();
	}

	/** All but the first of each id. @param read what each task read */
	static Duplicates among(List<Places> read) {
		var found = new Duplicates();
		long[] ids = read.stream().flatMapToLong(places -> IntStream.range(0, places.size()).mapToLong(places::id)).sorted().toArray();
		Map<Long, Map<Place, Long>> twice = new HashMap<>();
		for (int i = 1; i < ids.length; i++) if (ids[i] == ids[i - 1]) twice.put(ids[i], new HashMap<>());
		if (twice.isEmpty()) return found;
		for (Places places : read)
			for (int i = 0; i < places.size(); i++) {
				Map<Place, Long> same = twice.get(places.id(i));
				if (same != null) same.put(new Place(places.piece(i), places.at(i)), places.content(i));
			}
		twice.values().forEach(found::add);
		return found;
	}

	private void add(Map<Place, Long> same) {
		Place first = same.keySet().stream().min((one, other) -> one.piece() != other.piece() ? Long.compare(one.piece(), other.piece())
				: Long.compare(one.at(), other.at())).orElseThrow();
		same.forEach((place, content) -> {
			if (!place.equals(first)) later.put(place, content.equals(same.get(first)) ? Outcome.KNOWN : Outcome.ERROR);
		});
	}

	/** What becomes of the article there instead; empty if it is no later one. */
	Optional<Outcome> at(long piece, long at) {
		return later.isEmpty() ? Optional.empty() : Optional.ofNullable(later.get(new Place(piece, at)));
	}

	boolean isEmpty() {
		return later.isEmpty();
	}

	/** In which some of them stand. */
	Set<Long> pieces() {
		return later.keySet().stream().map(Place::piece).collect(Collectors.toSet());
	}
}
