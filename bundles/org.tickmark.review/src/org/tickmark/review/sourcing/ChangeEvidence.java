package org.tickmark.review.sourcing;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Puts a piece of evidence right, for all items that rest on it. @param piece nothing is done where it is not known */
public record ChangeEvidence(EvidenceId piece, Evidence evidence) implements Action {
	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return ledger.evidence(piece).filter(before -> !before.equals(evidence))
				.<List<LedgerEntry>>map(before -> List.of(new LedgerEntry.EvidenceChanged(piece, evidence, before))).orElse(List.of());
	}
}
