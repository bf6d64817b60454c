package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tickmark.review.Action;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.TextVersion;

/**
 * Takes events back, all in one write; of one that took something back itself, it brings that back.
 * @param events by their hashes, in the order in which they happened
 */
public record Undo(List<String> events) implements Action {
	public Undo {
		events = List.copyOf(events);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		List<LedgerEntry> entries = new ArrayList<>();
		for (String event : events.reversed()) {
			if (!ledger.counts(event)) continue;
			entries.add(new LedgerEntry.Undone(event));
			entries.addAll(putBack(event, ledger));
		}
		return entries;
	}

	/** Where items stood before a placement that is taken back. A note or a save since has recorded the wrong place, too. */
	private List<LedgerEntry> putBack(String event, Ledger ledger) {
		Optional<Placed> taken = ledger.event(event).map(LedgerEvent::entry).filter(Placed.class::isInstance).map(Placed.class::cast);
		if (taken.isEmpty()) return List.of();
		Set<String> undone = Set.copyOf(events);
		List<Placement> back = taken.get().placements().stream().map(Placement::item).flatMap(item -> putBack(item, event, undone, ledger))
				.toList();
		return back.isEmpty() ? List.of() : List.of(new Placed(back));
	}

	private static Stream<Placement> putBack(ItemId item, String event, Set<String> undone, Ledger ledger) {
		List<LedgerEvent> counting = ledger.events(item).stream().filter(each -> ledger.counts(each.hash())).toList();
		int at = counting.stream().map(LedgerEvent::hash).toList().indexOf(event);
		boolean since = counting.subList(at + 1, counting.size()).stream()
				.anyMatch(later -> !undone.contains(later.hash()) && anchor(later, item).isPresent());
		return at < 0 || !since ? Stream.empty()
				: last(counting.subList(0, at), item).map(anchor -> new Placement(item, anchor)).stream();
	}

	private static Optional<Anchor> last(List<LedgerEvent> events, ItemId item) {
		return events.reversed().stream().flatMap(event -> anchor(event, item).stream()).findFirst();
	}

	/** Where an event says that an item stands. */
	private static Optional<Anchor> anchor(LedgerEvent event, ItemId item) {
		return switch (event.entry()) {
			case OnItem onItem when onItem.subject().item().equals(item) -> Optional.of(onItem.subject().anchor());
			case Placed placed -> placed.placements().stream().filter(place -> place.item().equals(item)).map(Placement::anchor)
					.findFirst();
			default -> Optional.empty();
		};
	}
}
