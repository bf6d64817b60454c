package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.List;

/**
 * One event of a ledger, as read or about to be appended.
 *
 * @param hash SHA-256 of its content, {@code after} included: the ledger is a hash chain
 * @param after the events that its writer knew and nothing followed yet
 */
public record LedgerEvent(String hash, List<String> after, Instant at, String by, LedgerEntry entry) {
	public LedgerEvent {
		after = List.copyOf(after);
	}
}
