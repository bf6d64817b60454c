package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/**
 * Several actions in one write, which one undo takes back.
 *
 * @param actions none of which builds on what another one records
 */
public record Together(List<? extends Action> actions) implements Action {
	public Together {
		actions = List.copyOf(actions);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return actions.stream().flatMap(action -> action.entries(ledger, text).stream()).toList();
	}
}
