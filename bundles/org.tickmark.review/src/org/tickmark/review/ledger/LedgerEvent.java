package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event of a ledger, as read or about to be appended; {@link LedgerCodec} makes them.
 *
 * @param hash SHA-256 of its content, {@code after} included: the ledger is a hash chain
 * @param after the events that its writer knew and nothing followed yet
 * @param asWritten its line, where this version would not write it like that: a newer Tickmark put more into it than is known here
 */
public record LedgerEvent(String hash, List<String> after, Instant at, String by, LedgerEntry entry, Optional<String> asWritten) {
	public LedgerEvent {
		after = List.copyOf(after);
	}
}
