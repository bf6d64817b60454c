package org.tickmark.review.sourcing;

import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/**
 * Says what items rest on, besides what they rest on already: one piece for all of them. Items that have it give no event, nor do those
 * without words in the text.
 *
 * @param items at their places now
 */
public record AddEvidence(List<Item> items, Evidence evidence) implements Action {
	public AddEvidence {
		items = List.copyOf(items);
	}

	/** To one item. */
	public AddEvidence(Item item, Evidence evidence) {
		this(List.of(item), evidence);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		EvidenceId piece = ledger.idOf(evidence);
		return items.stream().filter(item -> !has(ledger, item, piece)).flatMap(item -> item.subjectIn(text).stream())
				.<LedgerEntry>map(subject -> new LedgerEntry.EvidenceAdded(subject, piece, evidence)).toList();
	}

	/** As the ledger knows it, since a list of items may be older. */
	private static boolean has(Ledger ledger, Item item, EvidenceId piece) {
		return ledger.item(item.id()).stream().map(StoredItem::evidence).flatMap(List::stream).anyMatch(given -> given.id().equals(piece));
	}
}
