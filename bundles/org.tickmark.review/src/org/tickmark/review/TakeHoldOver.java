package org.tickmark.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files the draft on another day. What was settled about dates that mean another day by then has to be looked at again.
 *
 * @param moved items whose date changes its meaning, at their places now
 */
public record TakeHoldOver(LocalDate day, List<Item> moved) implements Action {
	public TakeHoldOver {
		moved = List.copyOf(moved);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>(new SetDateline(Optional.of(day)).entries(ledger, text));
		for (Item item : moved) {
			if (item.status().settled()) item.subjectIn(text).ifPresent(subject -> entries.add(new LedgerEntry.Decided(subject, Status.RECHECK)));
		}
		return entries;
	}
}
