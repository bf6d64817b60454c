package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.tickmark.claims.Figure;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/**
 * A count, sum or measure with what tells which one it is.
 *
 * @param key of what is counted; two figures with different ones are of different things
 * @param sentence its number in the draft
 * @param passage that it stands in
 * @param about stems of the sentence and the one before
 * @param own stems of the sentence
 * @param values of all figures of the sentence
 * @param pointing whether it points back to something told before: "the 13 people killed", "its 420 workers"
 * @param restricting stems of the words that say which ones; all that it points to has to have the first of them
 * @param subjects nouns of the sentence with "the" before them
 * @param quoted whether somebody is quoted with it
 */
record Mention(Span span, String text, Figure figure, String key, int sentence, PassageKind passage, Set<String> about, Set<String> own,
		List<BigDecimal> values, Pointing pointing, List<String> restricting, Set<String> subjects, boolean quoted) {
	/** How a figure points back. */
	enum Pointing {
		/** It does not. */
		NONE,
		/** To the one of which all is known: "its 420 workers", "all ten stations". */
		WHOLE,
		/** With "the", and nothing that says which. */
		BARE,
		/** With "the", and with words that say which. */
		RESTRICTED
	}

	Bounds bounds() {
		return Rounding.bounds(figure, Rounding.fair(figure));
	}

	boolean hasValueOf(Mention other) {
		return bounds().meets(other.bounds()) || values.stream().anyMatch(value -> value.compareTo(other.figure.value()) == 0);
	}

	long shared(Mention other) {
		return own.stream().filter(other.own::contains).count();
	}
}
