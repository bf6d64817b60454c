package org.tickmark.review;

import java.util.List;
import java.util.Optional;

/** Brings items back that were given up. */
public record TakeBackDrop(List<ItemId> items) implements Action {
	public TakeBackDrop {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().flatMap(item -> lastDrop(item, ledger).stream()).<LedgerEntry>map(LedgerEntry.Undone::new).toList();
	}

	private static Optional<String> lastDrop(ItemId item, Ledger ledger) {
		if (ledger.item(item).filter(stored -> stored.mark() == StoredItem.Mark.REMOVED).isEmpty()) return Optional.empty();
		return ledger.events().reversed().stream().filter(event -> event.entry().equals(new LedgerEntry.MarkRemoved(item))).map(LedgerEvent::hash).findFirst();
	}
}
