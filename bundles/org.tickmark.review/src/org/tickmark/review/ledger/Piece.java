package org.tickmark.review.ledger;

import java.time.Instant;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;

/**
 * A piece of evidence as it stands in a draft's ledger.
 *
 * @param evidence what it says now
 * @param by and at who gave it to an item, and when; of one that serves several the last of them
 */
public record Piece(EvidenceId id, Evidence evidence, String by, Instant at) { }
