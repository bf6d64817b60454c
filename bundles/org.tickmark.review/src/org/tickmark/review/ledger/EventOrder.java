package org.tickmark.review.ledger;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.RandomAccess;
import java.util.Set;

import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.growing.Slots;

/**
 * Events in an order that depends on them alone, not on the order of lines in a file: what follows stands behind what it
 * follows; of events that do not know of each other the earlier one first. Immutable.
 */
final class EventOrder {
	static final EventOrder EMPTY = new EventOrder(GrowingMap.empty(), Slots.empty(), GrowingMap.empty(), Optional.empty());
	private static final Comparator<LedgerEvent> EARLIER = Comparator.comparing(LedgerEvent::at).thenComparing(LedgerEvent::hash);

	private final GrowingMap<String, Knot> knots;
	/** The events that nothing follows, by their rows. */
	private final Slots<String> heads;
	/** Events that somebody knew and that are not here. */
	private final GrowingMap<String, Boolean> missing;
	private final Optional<LedgerEvent> latest;

	/**
	 * An event with what its writer knew. Events are told apart in rows, of which each knows those before it in its own: a ledger that
	 * nobody branched is one row.
	 *
	 * @param index where it stands among all
	 * @param known of other rows, up to which place their events were known
	 */
	record Knot(LedgerEvent event, int index, int row, int place, Slots<Integer> known) {
		boolean follows(Knot earlier) {
			if (row == earlier.row) return place > earlier.place;
			return known.get(earlier.row).filter(last -> last >= earlier.place).isPresent();
		}
	}

	private EventOrder(GrowingMap<String, Knot> knots, Slots<String> heads, GrowingMap<String, Boolean> missing,
			Optional<LedgerEvent> latest) {
		this.knots = knots;
		this.heads = heads;
		this.missing = missing;
		this.latest = latest;
	}

	/** Twins are dropped; events whose predecessors are missing stand as if nothing were before them. */
	static EventOrder of(Collection<LedgerEvent> events) {
		EventOrder order = EMPTY;
		for (LedgerEvent event : EMPTY.sorted(events)) order = order.with(event);
		return order;
	}

	List<LedgerEvent> events() {
		return new Events(knots.values());
	}

	List<Knot> inOrder() {
		return knots.values();
	}

	/** @param event its hash */
	boolean holds(String event) {
		return knots.has(event);
	}

	/** @param event its hash */
	Optional<Knot> knot(String event) {
		return knots.get(event);
	}

	/** The events that nothing follows. */
	List<String> heads() {
		return heads.values();
	}

	/** Whether the writer of the later event knew the earlier one. */
	boolean follows(String later, String earlier) {
		Optional<Knot> before = knots.get(earlier);
		return before.isPresent() && knots.get(later).filter(knot -> knot.follows(before.get())).isPresent();
	}

	/** Whether an event that is not here yet stands behind all others, wherever it comes from. */
	boolean endsWith(LedgerEvent next) {
		if (missing.has(next.hash())) return false;
		return latest.filter(last -> EARLIER.compare(next, last) < 0).isEmpty() || new HashSet<>(next.after()).containsAll(heads.values());
	}

	/** Whether all of it stands before these as well, if it stands before those that are behind it now. @param behind hashes of both */
	boolean standsBefore(Collection<LedgerEvent> others, Set<String> behind) {
		return others.stream().noneMatch(event -> missing.has(event.hash()))
				&& others.stream().filter(event -> event.after().stream().noneMatch(behind::contains)).allMatch(this::endsWith);
	}

	/** As they would stand behind these. */
	List<LedgerEvent> sorted(Collection<LedgerEvent> events) {
		List<LedgerEvent> unknown = events.stream().filter(event -> !holds(event.hash())).toList();
		if (isLine(unknown)) return unknown;
		Map<String, LedgerEvent> byHash = LinkedHashMap.newLinkedHashMap(unknown.size());
		for (LedgerEvent event : unknown) byHash.putIfAbsent(event.hash(), event);
		List<LedgerEvent> sorted = new ArrayList<>(byHash.size());
		Map<String, Integer> waitsFor = new HashMap<>();
		Map<String, List<LedgerEvent>> followers = new HashMap<>();
		PriorityQueue<LedgerEvent> ready = new PriorityQueue<>(EARLIER);
		for (LedgerEvent event : byHash.values()) {
			List<String> known = event.after().stream().distinct().filter(byHash::containsKey).toList();
			known.forEach(before -> followers.computeIfAbsent(before, b -> new ArrayList<>(1)).add(event));
			if (known.isEmpty()) ready.add(event);
			else waitsFor.put(event.hash(), known.size());
		}
		while (!ready.isEmpty()) {
			LedgerEvent event = ready.remove();
			sorted.add(event);
			for (LedgerEvent follower : followers.getOrDefault(event.hash(), List.of())) {
				if (waitsFor.merge(follower.hash(), -1, Integer::sum) == 0) ready.add(follower);
			}
		}
		return sorted;
	}

	/** Whether each follows the one before it, as in nearly every ledger: then there is no other order, and none stands there twice. */
	private static boolean isLine(List<LedgerEvent> events) {
		for (int i = 1; i < events.size(); i++) if (!events.get(i).after().contains(events.get(i - 1).hash())) return false;
		return true;
	}

	/** With one more behind all others. */
	EventOrder with(LedgerEvent event) {
		Slots<String> left = heads;
		Slots<Integer> known = Slots.empty();
		GrowingMap<String, Boolean> unknown = missing;
		Optional<Knot> row = Optional.empty();
		for (String hash : event.after()) {
			Optional<Knot> before = knots.get(hash);
			if (before.isEmpty()) {
				unknown = unknown.with(hash, true);
				continue;
			}
			Knot knot = before.get();
			known = known.and(knot.known, Math::max);
			boolean last = left.get(knot.row).filter(hash::equals).isPresent();
			if (last) left = left.without(knot.row);
			if (last && row.isEmpty()) row = before;
			else known = known.and(Slots.<Integer>empty().with(knot.row, knot.place), Math::max);
		}
		Slots<Integer> others = known;
		int index = knots.size();
		// The row that an event begins is called by its place among all, which no other one has.
		Knot next = row.map(before -> new Knot(event, index, before.row, before.place + 1, others))
				.orElseGet(() -> new Knot(event, index, index, 0, others));
		Optional<LedgerEvent> last = latest.filter(other -> EARLIER.compare(event, other) < 0).or(() -> Optional.of(event));
		return new EventOrder(knots.with(event.hash(), next), left.with(next.row, event.hash()), unknown, last);
	}

	private static final class Events extends AbstractList<LedgerEvent> implements RandomAccess {
		private final List<Knot> knots;

		Events(List<Knot> knots) {
			this.knots = knots;
		}

		@Override
		public LedgerEvent get(int index) {
			return knots.get(index).event();
		}

		@Override
		public int size() {
			return knots.size();
		}
	}
}
