package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.SentenceItems;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.sourcing.AddEvidence;

/**
 * Settles what a sentence holds at once; the record says of each item that it was settled so. What {@link DecideItems} leaves as it is,
 * this leaves too.
 *
 * @param items those of the sentence that a person saw and left ticked, at their places now
 * @param status that settles
 * @param reason empty where none is needed and none was given
 * @param source that shows all of them, as people type it; empty for none
 */
public record SettleSentence(List<Item> items, Status status, String reason, String source) implements Action {
	public SettleSentence {
		DecideItems.check(status, reason);
		if (!status.settled()) throw new IllegalArgumentException(status.label() + " settles nothing");
		items = List.copyOf(items);
	}

	/** What is ticked at first: all that is not settled yet and that the status suits. */
	public static List<Item> offered(SentenceItems sentence, Status status) {
		return sentence.items().stream().filter(item -> !item.status().settled() && status.suits(item.kind())).toList();
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>(new DecideItems(items, status, reason).entries(ledger, text, true));
		if (source.isBlank()) return entries;
		List<Item> suited = items.stream().filter(item -> status.suits(item.kind())).toList();
		entries.addAll(new AddEvidence(suited, Evidence.typed(source)).entries(ledger, text));
		return entries;
	}
}
