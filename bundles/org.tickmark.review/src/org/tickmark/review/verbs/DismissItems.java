package org.tickmark.review.verbs;

import java.util.List;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Dismissal.Scope;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Lists items no more: only these, or all untouched ones with the same words or of the same rule. {@link Undo} of the events reinstates
 * them.
 *
 * @param items at their places now; of marks by hand there is no rule to dismiss
 */
public record DismissItems(List<Item> items, Scope scope) implements Action {
	public DismissItems {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().flatMap(item -> entry(item, text).stream()).distinct().toList();
	}

	private Optional<LedgerEntry> entry(Item item, TextVersion text) {
		return switch (scope) {
			case ITEM -> item.subjectIn(text).map(LedgerEntry.ItemDismissed::new);
			case TEXT -> Optional.of(LedgerEntry.TextDismissed.of(item.kind(), item.ruleId(), item.text()));
			case RULE -> item.claim().map(claim -> new LedgerEntry.RuleDismissed(claim.ruleId()));
		};
	}
}
