package org.tickmark.review.verbs;

import java.util.List;

import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Words;

/**
 * Says where an item stands, after its place was lost or where a person knows better. What was decided stays; where facts are
 * others there, the item asks to be looked at again.
 *
 * @param place not empty; a place that holds no words of the text is passed over, and so is an unknown item
 */
public record PlaceItem(ItemId item, Span place) implements Action {
	public PlaceItem {
		if (place.isEmpty()) throw new IllegalArgumentException("nothing is selected");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		if (ledger.item(item).isEmpty() || !Anchor.holds(place, text.text())) return List.of();
		Anchor anchor = Anchor.of(place, Words.sentenceAt(place, text.text()), text);
		return List.of(new LedgerEntry.Placed(List.of(new LedgerEntry.Placement(item, anchor))));
	}
}
