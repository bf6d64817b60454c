package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/**
 * Gives items up whose words are gone. What was decided about them stays in the record, and shows again if a rule finds the
 * words again where they stood.
 */
public record DropItems(List<ItemId> items) implements Action {
	public DropItems {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(item -> ledger.item(item).filter(stored -> stored.mark() != StoredItem.Mark.REMOVED).isPresent())
				.<LedgerEntry>map(LedgerEntry.MarkRemoved::new).toList();
	}
}
