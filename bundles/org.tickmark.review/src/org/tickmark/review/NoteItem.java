package org.tickmark.review;

import java.util.List;

/** Writes a note to an item, in place of an earlier one. @param note empty to take it away */
public record NoteItem(Item item, String note) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		if (ledger.item(item.id()).map(StoredItem::note).orElse("").equals(note)) return List.of();
		return item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Noted(subject, note))).orElse(List.of());
	}
}
