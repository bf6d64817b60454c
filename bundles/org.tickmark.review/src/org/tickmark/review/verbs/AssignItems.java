package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Says who is to check items, all in one write. @param items at their places now @param person empty to leave them to anybody again */
public record AssignItems(List<Item> items, String person) implements Action {
	public AssignItems {
		items = List.copyOf(items);
		person = person.strip();
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return items.stream().filter(item -> !ledger.duty(item.id()).person().equals(person)).flatMap(item -> item.subjectIn(text).stream())
				.<LedgerEntry>map(subject -> new LedgerEntry.Assigned(subject, person)).toList();
	}
}
