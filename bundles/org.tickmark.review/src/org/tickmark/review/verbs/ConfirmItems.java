package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.verbs.AlikeChanges.Changed;

/**
 * Decides on items that are to be looked at again as was decided on each of them before, all in one write: somebody looked at what they
 * state now, and it is right.
 *
 * @param items with what they were; those without words in the text give no event
 */
public record ConfirmItems(List<Changed> items) implements Action {
	public ConfirmItems {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().map(each -> new DecideItems(List.of(each.item()), each.status(), each.reason()))
				.flatMap(each -> each.entries(ledger, text).stream()).toList();
	}
}
