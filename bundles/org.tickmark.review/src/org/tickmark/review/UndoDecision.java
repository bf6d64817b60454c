package org.tickmark.review;

import java.util.List;

/** Takes the last decision on an item back, so that the one before counts again. */
public record UndoDecision(ItemId item) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.item(item).map(StoredItem::decisions).filter(decisions -> !decisions.isEmpty())
				.<List<LedgerEntry>>map(decisions -> List.of(new LedgerEntry.Undone(decisions.getLast().event()))).orElse(List.of());
	}
}
