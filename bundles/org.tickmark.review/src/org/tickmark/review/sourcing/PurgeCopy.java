package org.tickmark.review.sourcing;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Records that the copy of a source was deleted for good, which whoever keeps it has to do. Evidence that rests on it stays, with the hash.
 *
 * @param title of the source, or its code name where it is confidential
 * @param hash SHA-256 of the copy
 */
public record PurgeCopy(String title, String hash) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.isPurged(hash) ? List.of() : List.of(new LedgerEntry.CopyPurged(title, hash));
	}
}
