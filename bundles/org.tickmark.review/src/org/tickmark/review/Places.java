package org.tickmark.review;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.Told;
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

	/** What people set of dates and quotations of the text in place of what the rules say. */
	public Set<Told> told(Ledger ledger) {
		return found.entrySet().stream().flatMap(each -> ledger.told(each.getKey(), each.getValue())).collect(Collectors.toSet());
	}
}
