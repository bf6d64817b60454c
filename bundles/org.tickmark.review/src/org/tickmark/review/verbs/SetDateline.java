package org.tickmark.review.verbs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Sets the day that the draft is filed on. @param day empty to go by the text's own dateline again */
public record SetDateline(Optional<LocalDate> day) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.dateline().equals(day) ? List.of() : List.of(new LedgerEntry.DatelineSet(day));
	}
}
