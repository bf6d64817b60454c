package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.TextVersion;

/**
 * Says what dates mean, whatever the rules read, all in one write; other items stay as they are.
 *
 * @param items at their places now
 * @param value in TIMEX3 terms; empty for what the rules read
 */
public record SetValue(List<Item> items, String value) implements Action {
	public SetValue {
		items = List.copyOf(items);
	}

	/** Whether an item has a value to be set. */
	public static boolean appliesTo(Item item) {
		return item.kind() == ClaimKind.DATE && item.claim().isPresent();
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(SetValue::appliesTo).filter(item -> !ledger.says(item.id(), What.VALUE, value))
				.flatMap(item -> item.subjectIn(text).stream()).<LedgerEntry>map(subject -> new LedgerEntry.ValueSet(subject, value))
				.toList();
	}
}
