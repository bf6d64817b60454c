package org.tickmark.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Relocation;
import org.tickmark.review.text.Words;

/**
 * Finds the places of stored items in a text that may have changed since. Says nothing rather than the second-best place:
 * a wrong anchor is worse than an orphan. Safe on any thread.
 */
public final class Anchoring {
	private Anchoring() { }

	/** For opening and reloading; while a text is edited, the editor knows better. */
	public static Places placesIn(String text, Ledger ledger) {
		return placesIn(text, ledger, item -> true);
	}

	/** Of some items, where the editor knows the places of all others. @param wanted unknown ones are passed over */
	public static Places placesIn(String text, Ledger ledger, Set<ItemId> wanted) {
		return placesIn(text, ledger, item -> wanted.contains(item.id()));
	}

	/** What a writer changed to make one text of another, in text order; for an editor whose whole text was replaced. */
	public static List<TextChange> changes(String before, String after) {
		return Relocation.between(before, after).changes().stream().map(change -> new TextChange(change.before(), change.after())).toList();
	}

	/** Where places of one text stand in another, for sure, moved ones too. Others are missing. */
	public static Map<ItemId, Span> followed(String before, String after, Map<ItemId, Span> places) {
		Relocation relocation = Relocation.between(before, after);
		Map<ItemId, Span> found = new HashMap<>();
		places.forEach((item, place) -> relocation.sure(place, Words.sentenceAt(place, before)).filter(now -> !now.isEmpty())
				.ifPresent(now -> found.put(item, now)));
		return found;
	}

	/** What is to be recorded of stored items whose places in a newer text are known; nothing of those that were recorded in it already. */
	public static List<LedgerEntry.Placement> placements(Map<ItemId, Span> places, Ledger ledger, TextVersion text) {
		Passages passages = new Passages(ledger, text);
		return ledger.items().stream().filter(item -> !item.anchor().text().equals(text.hash()))
				.flatMap(item -> Optional.ofNullable(places.get(item.id())).filter(place -> Anchor.holds(place, text.text())).stream()
						.map(place -> placement(item, place, passages)))
				.toList();
	}

	private static LedgerEntry.Placement placement(StoredItem item, Span place, Passages passages) {
		return new LedgerEntry.Placement(item.id(), Anchor.of(place, passages.assertionAt(place, item.anchor()), passages.text()));
	}

	private static Places placesIn(String text, Ledger ledger, Predicate<StoredItem> wanted) {
		List<StoredItem> sought = ledger.items().stream().filter(item -> !item.isForgotten()).filter(wanted).toList();
		if (sought.isEmpty()) return new Places(Map.of(), Map.of());
		Passages passages = new Passages(ledger, TextVersion.of(text));
		Map<ItemId, Span> found = new HashMap<>();
		Map<ItemId, Span> guesses = new HashMap<>();
		for (StoredItem item : sought) {
			passages.place(item.anchor()).ifPresentOrElse(place -> found.put(item.id(), place),
					() -> passages.guess(item.anchor()).ifPresent(guess -> guesses.put(item.id(), guess)));
		}
		return new Places(found, guesses);
	}
}
