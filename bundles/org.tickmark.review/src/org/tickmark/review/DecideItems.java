package org.tickmark.review;

import java.util.List;

/**
 * Gives items a status, all in one write. Items that have it already give no event, nor do those without words in the text.
 *
 * @param items at their places now
 * @param status any but {@link Status#RECHECK}, which only the desk sets
 */
public record DecideItems(List<Item> items, Status status) implements Action {
	public DecideItems {
		if (!status.decidable()) throw new IllegalArgumentException(status.label() + " is set by the desk only");
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(item -> !isSo(item, ledger)).flatMap(item -> item.subjectIn(text).stream())
				.<LedgerEntry>map(subject -> new LedgerEntry.Decided(subject, status)).toList();
	}

	/** As the ledger knows it, since a list of items may be older; but only the list knows that the text asks to look again. */
	private boolean isSo(Item item, Ledger ledger) {
		if (item.status() == Status.RECHECK) return false;
		Status decided = ledger.item(item.id()).map(StoredItem::status).orElse(Status.OPEN);
		return decided == status;
	}
}
