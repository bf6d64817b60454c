package org.tickmark.claims.internal.events;

import java.util.Set;

import org.tickmark.draft.Span;

/**
 * One mention of an event, with where it was, when, or how long.
 *
 * @param event the noun, in lower case
 * @param aspect what is told of it; only tellings of the same are held against each other
 * @param marks words that say which of several events it is: "climate", "Berg"
 * @param definite whether it points to an event that the reader knows or is told of here
 * @param value what is told, so that equal ones agree
 * @param span of the words that tell it
 * @param sentence its number in the draft
 * @param about stems of the sentence and the one before
 */
record Telling(String event, Aspect aspect, Set<String> marks, boolean definite, String value, Span span, int sentence,
		Set<String> about) {
	/** What a mention tells. */
	enum Aspect {
		PLACE, DAY, LENGTH
	}
}
