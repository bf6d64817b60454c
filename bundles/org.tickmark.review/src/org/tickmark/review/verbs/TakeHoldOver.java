package org.tickmark.review.verbs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.detection.HoldOver;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/**
 * Files the draft on another day. What was settled about dates that mean another day by then has to be looked at again.
 *
 * @param moved items whose date changes its meaning, at their places now
 */
public record TakeHoldOver(LocalDate day, List<Item> moved) implements Action {
	public TakeHoldOver {
		moved = List.copyOf(moved);
	}

	/** @param items of the draft, at their places now; those whose date moves are taken from them */
	public static TakeHoldOver of(HoldOver preview, List<Item> items) {
		Set<Span> spans = preview.moved().stream().map(moved -> moved.now().span()).collect(Collectors.toSet());
		return new TakeHoldOver(preview.to(), items.stream().filter(item -> spans.contains(item.span())).toList());
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>(new SetDateline(Optional.of(day)).entries(ledger, text));
		for (Item item : moved) {
			if (item.status().settled())
				item.subjectIn(text).ifPresent(subject -> entries.add(new LedgerEntry.Decided(subject, Status.RECHECK)));
		}
		return entries;
	}
}
