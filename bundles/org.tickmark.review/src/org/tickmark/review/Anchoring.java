package org.tickmark.review;

import java.util.HashMap;
import java.util.Map;

import org.tickmark.draft.Span;

/**
 * Finds the places of stored items in a text that may have changed since. Says nothing rather than the second-best place:
 * a wrong anchor is worse than an orphan. Safe on any thread.
 */
public final class Anchoring {
	private Anchoring() { }

	/** For opening and reloading; while a text is edited, the editor knows better. */
	public static Places placesIn(String text, Ledger ledger) {
		Passages passages = new Passages(ledger, text);
		Map<ItemId, Span> found = new HashMap<>();
		Map<ItemId, Span> guesses = new HashMap<>();
		for (StoredItem item : ledger.items()) {
			passages.place(item.anchor()).ifPresentOrElse(place -> found.put(item.id(), place),
					() -> passages.guess(item.anchor()).ifPresent(guess -> guesses.put(item.id(), guess)));
		}
		return new Places(found, guesses);
	}
}
