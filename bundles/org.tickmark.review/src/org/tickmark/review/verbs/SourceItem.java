package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/** Says what an item rests on, in place of an earlier source. @param source text or link; empty to take it away */
public record SourceItem(Item item, String source) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		if (ledger.item(item.id()).map(StoredItem::source).orElse("").equals(source)) return List.of();
		return item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Sourced(subject, source))).orElse(List.of());
	}
}
