package org.tickmark.review;

import java.util.List;

/** Gives an item a status; nothing if it has it already. {@link DecideItems} says what is asked of status and reason. */
public record DecideItem(Item item, Status status, String reason) implements Action {
	public DecideItem {
		DecideItems.check(status, reason);
	}

	/** Without a reason. */
	public DecideItem(Item item, Status status) {
		this(item, status, "");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return new DecideItems(List.of(item), status, reason).entries(ledger, text);
	}
}
