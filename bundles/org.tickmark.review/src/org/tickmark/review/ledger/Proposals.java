package org.tickmark.review.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerEntry.Accepted;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Proposed;
import org.tickmark.review.ledger.LedgerEntry.Refused;

/** Adds up which wordings were proposed for which item, and what became of them. */
final class Proposals {
	private final EventOrder order;
	private final Map<ItemId, List<Proposal>> byItem = new LinkedHashMap<>();

	Proposals(EventOrder order) {
		this.order = order;
	}

	void add(LedgerEvent event, OnItem entry) {
		switch (entry) {
			case Proposed proposed -> propose(new Proposal(event.hash(), proposed.subject().item(), proposed.subject().anchor().exact(),
				proposed.wording(), event.by(), event.at(), Optional.empty()));
			case Accepted accepted ->
			answer(accepted.subject().item(), accepted.proposal(), new Proposal.Answer(event.hash(), true, "", event.by(), event.at()));
			case Refused refused -> answer(refused.subject().item(), refused.proposal(),
				new Proposal.Answer(event.hash(), false, refused.reason(), event.by(), event.at()));
			default -> { }
		}
	}

	/** A wording replaces open ones that its author knew of; others stay beside it. */
	private void propose(Proposal proposal) {
		List<Proposal> known = byItem.computeIfAbsent(proposal.item(), item -> new ArrayList<>());
		known.removeIf(earlier -> earlier.isOpen() && order.follows(proposal.event(), earlier.event()));
		known.add(proposal);
	}

	private void answer(ItemId item, String proposal, Proposal.Answer answer) {
		byItem.getOrDefault(item, new ArrayList<>()).replaceAll(each -> each.event().equals(proposal) ? each.answered(answer) : each);
	}

	Map<ItemId, List<Proposal>> byItem() {
		return byItem;
	}
}
