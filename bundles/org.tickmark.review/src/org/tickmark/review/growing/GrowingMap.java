package org.tickmark.review.growing;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Values by keys, in the order in which the keys came. Nobody can change it; of those that are made of it, the longest and all before it
 * know the places of the keys from one table. Safe on any thread.
 *
 * @param <K> by which they are asked for
 * @param <V> what it holds
 */
public final class GrowingMap<K, V> {
	private final Map<K, Integer> places;
	/** How many keys the table has: only the longest map may add the next. */
	private final AtomicInteger known;
	private final GrowingList<K> keys;
	private final Slots<V> values;

	private GrowingMap(Map<K, Integer> places, AtomicInteger known, GrowingList<K> keys, Slots<V> values) {
		this.places = places;
		this.known = known;
		this.keys = keys;
		this.values = values;
	}

	/** A map without anything. */
	public static <K, V> GrowingMap<K, V> empty() {
		return new GrowingMap<>(new ConcurrentHashMap<>(), new AtomicInteger(), GrowingList.empty(), Slots.empty());
	}

	/** Where it stands in the order of keys, from 0; negative for one that is not there. */
	public int place(K key) {
		Integer place = places.get(key);
		return place == null || place >= keys.size() ? -1 : place;
	}

	/** Whether there is a value for it. */
	public boolean has(K key) {
		return place(key) >= 0;
	}

	/** Its value; empty for a key that is not there. */
	public Optional<V> get(K key) {
		int place = place(key);
		return place < 0 ? Optional.empty() : values.get(place);
	}

	/** How many keys there are. */
	public int size() {
		return keys.size();
	}

	/** This map with another value for a key, which keeps its place; a new one stands behind all others. */
	public GrowingMap<K, V> with(K key, V value) {
		int place = place(key);
		if (place >= 0) return new GrowingMap<>(places, known, keys, values.with(place, value));
		int next = keys.size();
		if (!known.compareAndSet(next, next + 1)) return copy().with(key, value);
		places.put(key, next);
		return new GrowingMap<>(places, known, keys.with(key), values.with(next, value));
	}

	/** Another one was made longer already. */
	private GrowingMap<K, V> copy() {
		Map<K, Integer> own = new ConcurrentHashMap<>();
		for (K key : keys) own.put(key, own.size());
		return new GrowingMap<>(own, new AtomicInteger(keys.size()), keys, values);
	}

	/** In their order. */
	public List<K> keys() {
		return keys;
	}

	/** In the order of their keys. */
	public List<V> values() {
		return new Values();
	}

	private final class Values extends AbstractList<V> implements RandomAccess {
		@Override
		public V get(int index) {
			if (index >= keys.size()) throw new IndexOutOfBoundsException(index);
			return values.get(index).orElseThrow();
		}

		@Override
		public int size() {
			return keys.size();
		}
	}
}
