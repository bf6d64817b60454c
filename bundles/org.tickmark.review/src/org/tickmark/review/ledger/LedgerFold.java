package org.tickmark.review.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.ledger.EventOrder.Knot;
import org.tickmark.review.ledger.LedgerEntry.MarkRemoved;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEntry.Undone;

/**
 * Adds events up to a state, one after the other. Immutable: for one event more, what the others added up to is not added up again, but for
 * the events of an item of which something is taken back.
 *
 * @param undoings how many events that count take an event back; it counts itself while there are none
 * @param telling by which people said how dates are to be read, and took that back
 * @param people who did anything that people are told of
 * @param steps how often an event was added up so far
 */
record LedgerFold(EventOrder order, GrowingMap<String, Integer> undoings, GrowingMap<ItemId, ItemFold> items, DraftFold draft,
		GrowingMap<String, Boolean> telling, GrowingMap<String, Boolean> people, long steps) {
	private static final LedgerFold EMPTY = new LedgerFold(EventOrder.EMPTY, GrowingMap.empty(), GrowingMap.empty(), new DraftFold(),
			GrowingMap.empty(), GrowingMap.empty(), 0);

	/** @param steps that were taken before */
	static LedgerFold of(Collection<LedgerEvent> events, long steps) {
		EventOrder order = EventOrder.of(events);
		LedgerFold fold = new LedgerFold(order, undoings(order.events()), EMPTY.items, EMPTY.draft, EMPTY.telling, EMPTY.people,
				steps);
		for (Knot knot : order.inOrder()) fold = fold.added(knot);
		return fold;
	}

	/** From the last to the first, since undoing an undo brings the event back. */
	private static GrowingMap<String, Integer> undoings(List<LedgerEvent> events) {
		GrowingMap<String, Integer> undoings = GrowingMap.empty();
		for (LedgerEvent event : events.reversed()) {
			if (event.entry() instanceof Undone undo && undoings.get(event.hash()).orElse(0) == 0)
				undoings = undoings.with(undo.event(), undoings.get(undo.event()).orElse(0) + 1);
		}
		return undoings;
	}

	/** Whether it is enough to add it, since it stands behind all others and nobody took it back before it came. */
	boolean takes(LedgerEvent next) {
		return order.endsWith(next) && !undoings.has(next.hash());
	}

	/** With an event that it {@link #takes}. */
	LedgerFold with(LedgerEvent next) {
		var longer = new LedgerFold(order.with(next), undoings, items, draft, telling, people, steps).addedLast();
		return next.entry() instanceof Undone undo ? longer.without(undo.event()) : longer;
	}

	boolean counts(LedgerEvent event) {
		return undoings.get(event.hash()).orElse(0) == 0;
	}

	private LedgerFold addedLast() {
		return added(order.inOrder().getLast());
	}

	/** Of an event that stands in the order already. */
	private LedgerFold added(Knot knot) {
		LedgerEvent event = knot.event();
		boolean counts = counts(event);
		GrowingMap<ItemId, ItemFold> others = items;
		for (ItemId item : itemsOf(event.entry(), items))
			others = others.with(item, others.get(item).orElseGet(() -> ItemFold.of(item)).with(knot, counts, order));
		DraftFold longer = DraftFold.concerns(event.entry()) ? draft.with(event, counts, order) : draft;
		GrowingMap<String, Boolean> told = tells(event.entry()) ? telling.with(event.hash(), true) : telling;
		boolean isNew = !event.entry().isForTheDesk() && !people.has(event.by());
		return new LedgerFold(order, undoings, others, longer, told, isNew ? people.with(event.by(), true) : people, steps + 1);
	}

	private boolean tells(LedgerEntry entry) {
		return entry instanceof LedgerEntry.ReadingFixed || entry instanceof LedgerEntry.ValueSet
				|| entry instanceof LedgerEntry.SpeakerSet || entry instanceof Undone undone && telling.has(undone.event());
	}

	/** Of what nobody touched it is not known where it stands. */
	private static List<ItemId> itemsOf(LedgerEntry entry, GrowingMap<ItemId, ItemFold> known) {
		return switch (entry) {
			case OnItem onItem -> List.of(onItem.subject().item());
			case MarkRemoved removed -> known.has(removed.item()) ? List.of(removed.item()) : List.of();
			case Placed placed -> placed.placements().stream().map(Placement::item).filter(known::has).distinct().toList();
			default -> List.of();
		};
	}

	/** Takes back what an event did; if that took something back itself, it counts again, and so on. */
	private LedgerFold without(String undone) {
		GrowingMap<String, Integer> others = undoings;
		Optional<String> next = Optional.of(undone);
		int more = 1;
		while (true) {
			String event = next.orElseThrow();
			int before = others.get(event).orElse(0);
			others = others.with(event, before + more);
			boolean turned = before == 0 || before + more == 0;
			Optional<LedgerEvent> known = order.knot(event).map(Knot::event);
			LedgerFold now = new LedgerFold(order, others, items, draft, telling, people, steps);
			if (!turned || known.isEmpty()) return now;
			if (!(known.get().entry() instanceof Undone undo)) return now.again(known.get());
			next = Optional.of(undo.event());
			more = -more;
		}
	}

	/** Adds up again what an event is about that counts no more, or again. */
	private LedgerFold again(LedgerEvent event) {
		GrowingMap<ItemId, ItemFold> others = items;
		long taken = steps;
		for (ItemId id : itemsOf(event.entry(), items)) {
			ItemFold item = items.get(id).orElseThrow();
			others = others.with(id, item.again(this::counts, order));
			taken += item.events().size();
		}
		DraftFold again = DraftFold.concerns(event.entry()) ? draft.again(this::counts, order) : draft;
		return new LedgerFold(order, undoings, others, again, telling, people, taken);
	}

	/** The items that somebody touched and did not take back. */
	List<ItemFold> touched() {
		List<ItemFold> touched = new ArrayList<>();
		for (ItemFold item : items.values()) if (item.isTouched()) touched.add(item);
		return touched;
	}

	Optional<ItemFold> item(ItemId id) {
		return items.get(id).filter(ItemFold::isTouched);
	}
}
