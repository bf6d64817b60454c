package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/** Takes away a mark made by hand; of others nothing happens, since a rule would find them again. */
public record RemoveMark(ItemId item) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		boolean byHand = ledger.item(item).filter(stored -> stored.mark() == StoredItem.Mark.BY_HAND).isPresent();
		return byHand ? List.of(new LedgerEntry.MarkRemoved(item)) : List.of();
	}
}
