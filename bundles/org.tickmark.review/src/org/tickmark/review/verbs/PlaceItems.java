package org.tickmark.review.verbs;

import java.util.List;
import java.util.Map;

import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Anchoring;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Records where items stand in a text that was just saved. Items without a place keep the last one that was known.
 *
 * @param places by item; unknown items, and places that hold no words of the text, are passed over
 */
public record PlaceItems(Map<ItemId, Span> places) implements Action {
	public PlaceItems {
		places = Map.copyOf(places);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry.Placement> placements = Anchoring.placements(places, ledger, text);
		return placements.isEmpty() ? List.of() : List.of(new LedgerEntry.Placed(placements));
	}
}
