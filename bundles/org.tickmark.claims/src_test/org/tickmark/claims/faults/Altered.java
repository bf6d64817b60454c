package org.tickmark.claims.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * Something of the prose itself, spoiled.
 *
 * @param places where it can be done; the first group of a match is what is spoiled
 * @param around how many characters beside it a problem may be told: an unclosed mark shows where the next one opens
 */
record Altered(Family family, String title, Places places, Spoiling spoiling, int around) implements Fault {
	/** Where a fault of one class can be made. */
	interface Places {
		List<MatchResult> in(String prose);

		static Places matching(Pattern pattern) {
			return prose -> pattern.matcher(prose).results().toList();
		}
	}

	/** What a word becomes. */
	interface Spoiling {
		String of(String word, RandomGenerator random);
	}

	@Override
	public Optional<Planted> plant(String prose, int turn, RandomGenerator random) {
		List<MatchResult> all = new ArrayList<>(places.in(prose));
		while (!all.isEmpty()) {
			MatchResult place = all.remove(random.nextInt(all.size()));
			String spoiled = spoiling.of(place.group(1), random);
			if (spoiled.equals(place.group(1))) continue;
			String wrong = prose.substring(0, place.start(1)) + spoiled + prose.substring(place.end(1));
			int end = place.start(1) + spoiled.length();
			return Optional.of(new Planted(prose, wrong,
					List.of(new Span(Math.max(0, place.start(1) - around), Math.min(wrong.length(), end + around)))));
		}
		return Optional.empty();
	}
}
