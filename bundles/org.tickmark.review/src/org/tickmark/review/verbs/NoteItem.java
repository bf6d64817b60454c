package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/** Writes a note to an item, in place of an earlier one. @param note empty to take it away */
public record NoteItem(Item item, String note) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		if (ledger.item(item.id()).map(StoredItem::note).orElse("").equals(note)) return List.of();
		return item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Noted(subject, note))).orElse(List.of());
	}
}
