package org.tickmark.review;

import java.util.Map;

import org.tickmark.draft.Span;

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
}
