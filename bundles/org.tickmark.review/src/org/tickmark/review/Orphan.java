package org.tickmark.review;

import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.ledger.StoredItem;

/**
 * An item whose place was lost.
 *
 * @param guess where it may stand now, for a person to accept
 */
public record Orphan(StoredItem item, Optional<Span> guess) { }
