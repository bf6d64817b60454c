package org.tickmark.review;

import java.util.List;

/** Takes the last decision on each of the items back, all in one write. @param items those without a decision are passed over, twins too */
public record UndoDecisions(List<ItemId> items) implements Action {
	public UndoDecisions {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().distinct().flatMap(item -> new UndoDecision(item).entries(ledger, text).stream()).toList();
	}
}
