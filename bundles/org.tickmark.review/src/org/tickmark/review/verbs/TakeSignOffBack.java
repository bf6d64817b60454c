package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Says that the draft may not go after all. What was decided about its items stays. @param reason never blank */
public record TakeSignOffBack(String reason) implements Action {
	public TakeSignOffBack {
		reason = reason.strip();
		if (reason.isEmpty()) throw new IllegalArgumentException("taking a sign-off back needs a reason");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.signOff().isEmpty() ? List.of() : List.of(new LedgerEntry.SignOffTakenBack(reason));
	}
}
