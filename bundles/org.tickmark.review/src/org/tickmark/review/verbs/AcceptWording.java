package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.TextVersion;

/**
 * Records that a proposed wording was taken into the text: the item is corrected. Whoever applies it changes the text first.
 *
 * @param item where it stands in the changed text, with the new words
 */
public record AcceptWording(Item item, Proposal proposal) implements Action {
	public AcceptWording {
		if (!proposal.item().equals(item.id())) throw new IllegalArgumentException("the wording was proposed for another item");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		boolean open = ledger.openProposals(item.id()).stream().anyMatch(each -> each.event().equals(proposal.event()));
		return open
				? item.subjectIn(text).<List<LedgerEntry>>map(subject -> List.of(new LedgerEntry.Accepted(subject, proposal.event())))
						.orElse(List.of())
				: List.of();
	}
}
