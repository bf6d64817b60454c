package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.Optional;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Told;
import org.tickmark.draft.Span;

/**
 * What a person set of an item in place of what a rule makes of it.
 *
 * @param event hash of the event that says so
 * @param word of a sense, a value in TIMEX3 terms or a name; empty where the rule counts again
 */
public record SetByHand(String event, What what, String word, String by, Instant at) {
	/** What of it. */
	public enum What {
		/** How a date is to be read, of the ways in which people may. */
		READING,
		/** What a date means. */
		VALUE,
		/** Who speaks a quotation. */
		SPEAKER
	}

	/** As detection takes it. Empty where the rule counts, also for a word that only newer versions know. @param place of the item */
	public Optional<Told> at(Span place) {
		return switch (what) {
			case READING -> Sense.of(word).map(sense -> new Told.Reading(place, sense));
			case VALUE -> Told.Value.isPossible(word) ? Optional.of(new Told.Value(place, word, by)) : Optional.empty();
			case SPEAKER -> word.isEmpty() ? Optional.empty() : Optional.of(new Told.Speaker(place, word, by));
		};
	}
}
