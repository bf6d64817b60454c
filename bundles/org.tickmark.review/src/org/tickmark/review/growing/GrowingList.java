package org.tickmark.review.growing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A list that nobody can change, and of which longer ones are made: the last of them and all before it share one array. Safe on any thread.
 *
 * @param <E> what it holds
 */
public final class GrowingList<E> extends AbstractList<E> implements RandomAccess {
	private static final int FEW = 4;

	private final Object[] elements;
	private final int size;
	/** How many places of the array some list has filled: only the longest may fill the next. */
	private final AtomicInteger filled;

	private GrowingList(Object[] elements, int size, AtomicInteger filled) {
		this.elements = elements;
		this.size = size;
		this.filled = filled;
	}

	/** A list without anything. */
	public static <E> GrowingList<E> empty() {
		return new GrowingList<>(new Object[0], 0, new AtomicInteger());
	}

	/** A list of these. */
	public static <E> GrowingList<E> of(Collection<? extends E> elements) {
		Object[] copy = elements.toArray();
		return new GrowingList<>(copy, copy.length, new AtomicInteger(copy.length));
	}

	/** This list and one more behind it. */
	public GrowingList<E> with(E added) {
		if (size < elements.length && filled.compareAndSet(size, size + 1)) {
			elements[size] = added;
			return new GrowingList<>(elements, size + 1, filled);
		}
		Object[] copy = Arrays.copyOf(elements, Math.max(FEW, size + (size >> 1)));
		copy[size] = added;
		return new GrowingList<>(copy, size + 1, new AtomicInteger(size + 1));
	}

	@Override
	@SuppressWarnings("unchecked")
	public E get(int index) {
		if (index >= size) throw new IndexOutOfBoundsException(index);
		return (E) elements[index];
	}

	@Override
	public int size() {
		return size;
	}
}
