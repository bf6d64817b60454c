package org.tickmark.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.draft.Span;

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

	/**
	 * How dates of one text are to be read, by the places of their items in it; what people said differently without knowing of each other
	 * does not count.
	 */
	public static Map<Span, Sense> placed(Ledger ledger, Places places) {
		Map<Span, Sense> placed = new HashMap<>();
		places.found().forEach((item, span) -> agreed(ledger.readings(item)).ifPresent(sense -> placed.put(span, sense)));
		return placed;
	}

	/** Empty where nobody said anything, or several differently. */
	static Optional<Sense> agreed(List<FixedReading> readings) {
		boolean differently = readings.stream().map(FixedReading::word).distinct().count() > 1;
		return readings.isEmpty() || differently ? Optional.empty() : readings.getLast().sense();
	}
}
