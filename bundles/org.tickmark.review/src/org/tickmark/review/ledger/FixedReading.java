package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.Optional;

import org.tickmark.claims.Detail.Sense;

/**
 * That a person said how a date is to be read.
 *
 * @param event hash of the event that says so
 * @param word of the sense; empty where the house's policy counts again
 */
public record FixedReading(String event, String word, String by, Instant at) {
	/** Empty also for a word that only newer versions know. */
	public Optional<Sense> sense() {
		return Sense.of(word);
	}
}
