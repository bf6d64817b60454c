package org.tickmark.review.verbs;

import java.util.List;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Gives items a class, all in one write. @param items at their places now @param itemClass empty to take it away */
public record ClassItems(List<Item> items, Optional<ItemClass> itemClass) implements Action {
	public ClassItems {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(item -> !ledger.duty(item.id()).itemClass().equals(itemClass))
				.flatMap(item -> item.subjectIn(text).stream())
				.<LedgerEntry>map(subject -> new LedgerEntry.Classed(subject, itemClass)).toList();
	}
}
