package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.TextVersion;

/** Refuses a proposed wording; the item stays as it was decided. @param reason told to who proposed it; never empty */
public record RefuseWording(Item item, Proposal proposal, String reason) implements Action {
	public RefuseWording {
		reason = reason.strip();
		if (reason.isEmpty()) throw new IllegalArgumentException("refusing a wording needs a reason");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		boolean open = ledger.openProposals(item.id()).stream().anyMatch(each -> each.event().equals(proposal.event()));
		return open ? item.subjectIn(text)
				.<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Refused(subject, proposal.event(), reason))).orElse(List.of())
				: List.of();
	}
}
