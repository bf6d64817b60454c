package org.tickmark.review;

import java.util.HashMap;
import java.util.Map;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;

/**
 * Where stored items stand in one text, in UTF-16 code units.
 *
 * @param found the sure ones
 * @param guesses for items without a sure place, where a person may want to look; never acted on by itself
 */
public record Places(Map<ItemId, Span> found, Map<ItemId, Span> guesses) {
	public Places {
		found = Map.copyOf(found);
		guesses = Map.copyOf(guesses);
	}

	/** How dates of the text are to be read where a person chose, by the places of their items. */
	public Map<Span, Sense> readings(Ledger ledger) {
		Map<Span, Sense> readings = new HashMap<>();
		found.forEach((item, span) -> ledger.reading(item).ifPresent(sense -> readings.put(span, sense)));
		return readings;
	}
}
