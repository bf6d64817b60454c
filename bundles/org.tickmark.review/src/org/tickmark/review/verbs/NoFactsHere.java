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
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/**
 * Says that a sentence states no fact. It becomes an item that is settled so: it moves with its words, and a figure put into it later asks
 * to look again.
 */
public record NoFactsHere(Span sentence) implements Action {
	public NoFactsHere {
		if (sentence.isEmpty()) throw new IllegalArgumentException("there is no sentence");
	}

	/** The item that it makes in the text. */
	public ItemId idIn(String text) {
		return ItemId.of(ClaimKind.FACT, sentence, text);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		ItemId id = ItemId.of(ClaimKind.FACT, sentence, text.hash());
		if (ledger.item(id).filter(known -> known.status().equals(Status.NO_FACT)).isPresent()) return List.of();
		return List.of(new LedgerEntry.Decided(
				new LedgerEntry.Subject(id, ClaimKind.FACT, Item.WHOLE_SENTENCE, Anchor.of(sentence, sentence, text)), Status.NO_FACT, ""));
	}
}
