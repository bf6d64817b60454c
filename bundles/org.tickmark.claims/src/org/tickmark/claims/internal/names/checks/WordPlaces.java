package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.names.Headline;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Where a draft writes one word with a capital. */
final class WordPlaces {
	/** A register has the same word without end, and these show how it is used. */
	private static final int MOST_KEPT = 24;
	/** Stand before many names, so that what follows is no more alike for them. */
	private static final WordSet LEADS = WordSet.of("san", "santa", "saint", "st", "mount", "fort", "sens", "reps", "mr.", "mrs.", "dr.");

	private final String folded;
	private final List<Place> places = new ArrayList<>(1);
	private int count;

	/** @param at index of the word in its sentence */
	record Place(Words words, int at) {
		Span span() {
			return words.tokens().get(at).span();
		}

		String text() {
			return words.text(at);
		}

		/** The word that stands so far behind it, or before it, in lower case; empty where none does. */
		String lower(int by) {
			return words.lower(at + by);
		}

		boolean isCapitalBeside(int by) {
			return words.isCapitalized(at + by);
		}

		/** Whether one name stands on the same side of both: "San" and "Sen." tell nothing of what follows. */
		boolean hasNeighbourOf(Place other) {
			boolean before = isCapitalBeside(-1) && lower(-1).equals(other.lower(-1)) && !LEADS.contains(lower(-1)) && !Name.isTitle(lower(-1));
			return before || isCapitalBeside(1) && lower(1).equals(other.lower(1));
		}

		/** Whether its capital is its own, and not that of a sentence or a headline. */
		boolean isNamed() {
			return (words.isWord(at - 1) || isCapitalBeside(1)) && !Headline.is(words);
		}
	}

	WordPlaces(String folded) {
		this.folded = folded;
	}

	void add(Place place) {
		count++;
		if (places.size() < MOST_KEPT) places.add(place);
	}

	String folded() {
		return folded;
	}

	int count() {
		return count;
	}

	/** Never empty, in text order; of very many the first ones. */
	List<Place> places() {
		return places;
	}

	Place first() {
		return places.getFirst();
	}
}
