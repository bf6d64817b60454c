package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * That a person gave an item a status.
 *
 * @param event hash of the event that says so
 * @param reason empty where none was given
 * @param anchor the words that it was made on
 * @param basis what else it was made on; empty where there is nothing else, and in older records
 * @param withSentence whether all that its sentence holds was settled at once
 */
public record Decision(String event, Status status, String reason, String by, Instant at, Anchor anchor, Optional<Basis> basis,
		boolean withSentence) {
	/** On words alone, by itself. */
	public Decision(String event, Status status, String reason, String by, Instant at, Anchor anchor) {
		this(event, status, reason, by, at, anchor, Optional.empty(), false);
	}
}
