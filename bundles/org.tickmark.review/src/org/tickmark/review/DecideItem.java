package org.tickmark.review;

import java.util.List;

/** Gives an item a status; nothing if it has it already. @param status any but {@link Status#RECHECK}, which only the desk sets */
public record DecideItem(Item item, Status status) implements Action {
	public DecideItem {
		if (!status.decidable()) throw new IllegalArgumentException(status.label() + " is set by the desk only");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return new DecideItems(List.of(item), status).entries(ledger, text);
	}
}
