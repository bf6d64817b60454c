package org.tickmark.review.ledger;

import java.time.Instant;

/**
 * That a person gave an item a status.
 *
 * @param event hash of the event that says so
 * @param reason empty where none was given
 * @param anchor the words that it was made on
 */
public record Decision(String event, Status status, String reason, String by, Instant at, Anchor anchor) { }
