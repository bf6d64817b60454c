package org.tickmark.review.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Events in an order that depends on them alone, not on the order of lines in a file: what follows stands behind what it
 * follows; of events that do not know of each other the earlier one first.
 */
final class EventOrder {
	private final List<LedgerEvent> events = new ArrayList<>();
	private final Map<String, Integer> index = new HashMap<>();
	/** Events that follow all that stand before them; most do, and then nothing needs to be searched. */
	private final BitSet followsAll = new BitSet();
	private final Set<String> heads = new LinkedHashSet<>();

	private EventOrder() { }

	/** Twins are dropped; events whose predecessors are missing stand as if nothing were before them. */
	static EventOrder of(Collection<LedgerEvent> events) {
		Map<String, LedgerEvent> byHash = new LinkedHashMap<>();
		events.forEach(event -> byHash.putIfAbsent(event.hash(), event));
		EventOrder order = new EventOrder();
		order.sort(byHash);
		return order;
	}

	List<LedgerEvent> events() {
		return List.copyOf(events);
	}

	/** @param event its hash */
	boolean holds(String event) {
		return index.containsKey(event);
	}

	/** The events that nothing follows. */
	List<String> heads() {
		return List.copyOf(heads);
	}

	/** Whether the writer of the later event knew the earlier one. */
	boolean follows(String later, String earlier) {
		int target = index.getOrDefault(earlier, -1);
		Deque<Integer> open = new ArrayDeque<>(List.of(index.getOrDefault(later, -1)));
		Set<Integer> visited = new HashSet<>();
		while (!open.isEmpty()) {
			int at = open.pop();
			if (at <= target || !visited.add(at)) continue;
			if (followsAll.get(at)) return target >= 0;
			for (String before : events.get(at).after()) {
				int previous = index.getOrDefault(before, -1);
				if (previous == target) return target >= 0;
				open.push(previous);
			}
		}
		return false;
	}

	private void sort(Map<String, LedgerEvent> byHash) {
		Map<String, Integer> waitsFor = new HashMap<>();
		Map<String, List<LedgerEvent>> followers = new HashMap<>();
		PriorityQueue<LedgerEvent> ready = new PriorityQueue<>(Comparator.comparing(LedgerEvent::at).thenComparing(LedgerEvent::hash));
		for (LedgerEvent event : byHash.values()) {
			List<String> known = event.after().stream().distinct().filter(byHash::containsKey).toList();
			known.forEach(before -> followers.computeIfAbsent(before, b -> new ArrayList<>()).add(event));
			waitsFor.put(event.hash(), known.size());
			if (known.isEmpty()) ready.add(event);
		}
		while (!ready.isEmpty()) {
			LedgerEvent event = ready.remove();
			add(event);
			for (LedgerEvent follower : followers.getOrDefault(event.hash(), List.of())) {
				if (waitsFor.merge(follower.hash(), -1, Integer::sum) == 0) ready.add(follower);
			}
		}
	}

	private void add(LedgerEvent event) {
		heads.removeAll(event.after());
		if (heads.isEmpty()) followsAll.set(events.size());
		heads.add(event.hash());
		index.put(event.hash(), events.size());
		events.add(event);
	}
}
