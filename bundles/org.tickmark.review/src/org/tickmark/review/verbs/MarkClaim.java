package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Marks a claim that no rule found. @param span not empty; carrying it out fails if it is outside the text */
public record MarkClaim(Span span, ClaimKind kind) implements Action {
	public MarkClaim {
		if (span.isEmpty()) throw new IllegalArgumentException("nothing is selected");
	}

	/** The item that it makes in the text. */
	public ItemId idIn(String text) {
		return ItemId.of(kind, span, text);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		ItemId id = ItemId.of(kind, span, text.hash());
		return List.of(new LedgerEntry.Marked(new LedgerEntry.Subject(id, kind, Item.BY_HAND, Anchor.of(span, span, text))));
	}
}
