package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

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
