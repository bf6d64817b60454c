package org.tickmark.review.sourcing;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Gives items the piece of evidence that was given to any item last; nothing where none was ever given.
 *
 * @param items at their places now
 */
public record SameEvidence(List<Item> items) implements Action {
	public SameEvidence {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.evidence().stream().findFirst().map(last -> new AddEvidence(items, last.evidence()).entries(ledger, text))
				.orElse(List.of());
	}
}
