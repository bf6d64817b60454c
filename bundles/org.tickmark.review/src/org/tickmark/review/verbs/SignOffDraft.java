package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.Readiness;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/** States that the draft, as it reads now, may go. @param readiness for the person who signs, of the items as they stand now */
public record SignOffDraft(Readiness readiness) implements Action {
	public SignOffDraft {
		if (!readiness.isReady())
			throw new IllegalArgumentException(readiness.obstacles().size() + " things keep the draft from being signed off");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry.Settled> settled = new ArrayList<>();
		for (Item item : readiness.items().items()) {
			ledger.item(item.id()).flatMap(StoredItem::decision)
					.ifPresent(decision -> settled
							.add(new LedgerEntry.Settled(item.id(), decision.event(), item.text(), decision.status(), decision.by())));
		}
		return isSo(ledger, text, settled) ? List.of()
				: List.of(new LedgerEntry.SignedOff(text.hash(), settled, Optional.of(readiness.unchecked())));
	}

	private boolean isSo(Ledger ledger, TextVersion text, List<LedgerEntry.Settled> settled) {
		return ledger.signOff().filter(signed -> signed.text().equals(text.hash()) && signed.settled().equals(settled)
				&& signed.unchecked().equals(Optional.of(readiness.unchecked()))).isPresent();
	}
}
