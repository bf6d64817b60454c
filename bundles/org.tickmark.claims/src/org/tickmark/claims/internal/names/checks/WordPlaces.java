package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.names.Headline;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** Where a draft writes one word with a capital. */
final class WordPlaces {
	/** A register has the same word without end, and these show how it is used. */
	private static final int MOST_KEPT = 24;
	/** Stand before many names, so that what follows is no more alike for them. */
	private static final WordSet LEADS = WordSet.of("san", "santa", "saint", "st", "mount", "fort", "sens", "reps", "mr.", "mrs.", "dr.");
	/** Before a party or an office as well as before somebody: "former Republican". */
	private static final WordSet BEFORE_OFFICES = WordSet.of("former", "acting", "chief", "vice", "deputy", "assistant", "president");

	private final String folded;
	private final List<Place> places = new ArrayList<>(1);
	private int count;

	/**
	 * Knows its sentence and not the words of it, which may be read once more.
	 *
	 * @param at index of the word in its sentence
	 */
	record Place(Sentence sentence, int at) {
		private Words words() {
			return new Words(sentence.tokens());
		}

		Span span() {
			return words().tokens().get(at).span();
		}

		String text() {
			return words().text(at);
		}

		/** The word that stands so far behind it, or before it, in lower case; empty where none does. */
		String lower(int by) {
			return words().lower(at + by);
		}

		boolean isCapitalBeside(int by) {
			return words().isCapitalized(at + by);
		}

		/** Whether one name stands on the same side of both: "San" and "Sen." tell nothing of what follows, "The" nothing of anything. */
		boolean hasNeighbourOf(Place other) {
			if (isCapitalBeside(1) && lower(1).equals(other.lower(1)) && !Name.isTitle(lower(1))) return true;
			String before = lower(-1);
			if (!isCapitalBeside(-1) || !before.equals(other.lower(-1)) || LEADS.contains(before) || Name.isTitle(before)) return false;
			return words().isWord(at - 2) && other.words().isWord(other.at - 2) || Gazetteer.isFirstName(before) || !Gazetteer.isKnown(before);
		}

		/** Whether its capital is its own, and not that of a sentence or a headline. */
		boolean isNamed() {
			Words words = words();
			return (words.isWord(at - 1) || words.isCapitalized(at + 1)) && !Headline.is(words);
		}

		/** No name of several words, and no "Norhtwick, Maine", which may be another. */
		boolean isAlone() {
			return !isCapitalBeside(-1) && !isCapitalBeside(1) && !isBeforePlace();
		}

		/** "Norhtwick, Maine". */
		boolean isBeforePlace() {
			return lower(1).equals(",") && isCapitalBeside(2);
		}

		/** "Elizabeth Norhtwick", "Mr. Norhtwick", "J. Norhtwick". */
		boolean isPerson() {
			String before = lower(-1).equals(".") ? lower(-2) : lower(-1);
			boolean initial = isCapitalBeside(-1) && before.length() == 2 && before.endsWith(".") || lower(-1).equals(".") && before.length() == 1;
			return initial || Gazetteer.isFirstName(before) || Name.isTitle(before) && !BEFORE_OFFICES.contains(before);
		}
	}

	WordPlaces(String folded) {
		this.folded = folded;
	}

	void add(Sentence sentence, int at) {
		count++;
		if (places.size() < MOST_KEPT) places.add(new Place(sentence, at));
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
