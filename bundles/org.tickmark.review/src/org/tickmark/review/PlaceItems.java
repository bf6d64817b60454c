package org.tickmark.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.draft.Span;

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
		Passages passages = new Passages(ledger, text);
		List<LedgerEntry.Placement> placements = ledger.items().stream()
				.filter(item -> !item.anchor().text().equals(text.hash()))
				.flatMap(item -> Optional.ofNullable(places.get(item.id())).filter(place -> Anchor.holds(place, text.text())).stream()
						.map(place -> placement(item, place, passages)))
				.toList();
		return placements.isEmpty() ? List.of() : List.of(new LedgerEntry.Placed(placements));
	}

	private static LedgerEntry.Placement placement(StoredItem item, Span place, Passages passages) {
		return new LedgerEntry.Placement(item.id(), Anchor.of(place, passages.assertionAt(place, item.anchor()), passages.text()));
	}
}
