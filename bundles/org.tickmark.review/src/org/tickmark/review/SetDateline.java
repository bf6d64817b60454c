package org.tickmark.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets the day that the draft is filed on. @param day empty to go by the text's own dateline again */
public record SetDateline(Optional<LocalDate> day) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.dateline().equals(day) ? List.of() : List.of(new LedgerEntry.DatelineSet(day));
	}
}
