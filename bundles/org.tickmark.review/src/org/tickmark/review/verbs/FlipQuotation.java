package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Says that words in marks are speech after all, or that they are not; done again, it takes that back. Other items stay as they are. */
public record FlipQuotation(Item item) implements Action {
	/** What the words become: a quotation or a scare quote. */
	static ClaimKind other(ClaimKind kind) {
		return kind == ClaimKind.QUOTE ? ClaimKind.SCARE_QUOTE : ClaimKind.QUOTE;
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		if (item.kind() != ClaimKind.QUOTE && item.kind() != ClaimKind.SCARE_QUOTE) return List.of();
		if (item.markedByHand()) return new RemoveMark(item.id()).entries(ledger, text);
		if (!Anchor.holds(item.span(), text.text())) return List.of();
		List<LedgerEntry> entries = new ArrayList<>(new MarkClaim(item.span(), other(item.kind())).entries(ledger, text));
		if (entries.getFirst() instanceof LedgerEntry.Marked marked)
			entries.addAll(Remark.handedOn(List.of(item), marked.subject(), ledger));
		return entries;
	}
}
