package org.tickmark.review;

import java.util.List;

/** Takes back that items were placed: what finds them is again what found them before. @param items as the ledger knew them before */
public record PlaceBack(List<StoredItem> items) implements Action {
	public PlaceBack {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry.Placement> placements = items.stream()
				.filter(item -> ledger.item(item.id()).filter(now -> !now.anchor().equals(item.anchor())).isPresent())
				.map(item -> new LedgerEntry.Placement(item.id(), item.anchor())).toList();
		return placements.isEmpty() ? List.of() : List.of(new LedgerEntry.Placed(placements));
	}
}
