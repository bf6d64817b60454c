package org.tickmark.review;

import java.util.List;

/** Takes away a mark made by hand; of others nothing happens, since a rule would find them again. */
public record RemoveMark(ItemId item) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		boolean byHand = ledger.item(item).filter(stored -> stored.mark() == StoredItem.Mark.BY_HAND).isPresent();
		return byHand ? List.of(new LedgerEntry.MarkRemoved(item)) : List.of();
	}
}
