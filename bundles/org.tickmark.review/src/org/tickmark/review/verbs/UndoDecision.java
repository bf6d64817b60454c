package org.tickmark.review.verbs;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

import java.util.List;

/** Takes the last decision on an item back, so that the one before counts again. */
public record UndoDecision(ItemId item) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.item(item).map(StoredItem::decisions).filter(decisions -> !decisions.isEmpty())
				.<List<LedgerEntry>>map(decisions -> List.of(new LedgerEntry.Undone(decisions.getLast().event()))).orElse(List.of());
	}
}
