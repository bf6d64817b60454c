package org.tickmark.review.verbs;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.FixedReading;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

import java.util.List;

/** Takes back what was last said about how a date is to be read, so that what was said before counts again. */
public record UndoReading(ItemId item) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<FixedReading> readings = ledger.readings(item);
		return readings.isEmpty() ? List.of() : List.of(new LedgerEntry.Undone(readings.getLast().event()));
	}
}
