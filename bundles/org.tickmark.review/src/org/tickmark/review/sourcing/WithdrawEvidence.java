package org.tickmark.review.sourcing;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/** Says that items do not rest on a piece of evidence after all; others may. What was said of it stays in the record. */
public record WithdrawEvidence(List<Item> items, EvidenceId piece) implements Action {
	public WithdrawEvidence {
		items = List.copyOf(items);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>();
		for (Item item : items) {
			List<Piece> given = ledger.item(item.id()).map(StoredItem::evidence).orElse(List.of());
			given.stream().filter(each -> each.id().equals(piece)).findFirst().ifPresent(known -> item.subjectIn(text)
					.ifPresent(subject -> entries.add(new LedgerEntry.EvidenceWithdrawn(subject, piece, known.evidence()))));
		}
		return entries;
	}
}
