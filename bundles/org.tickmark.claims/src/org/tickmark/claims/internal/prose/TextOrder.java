package org.tickmark.claims.internal.prose;

import java.util.List;
import java.util.function.Predicate;

/** Finds places in lists that are in text order, by halves: a broken text may hold thousands in one sentence. */
public final class TextOrder {
	private TextOrder() { }

	/**
	 * @param holds for none before a place, and for all from there on
	 * @return the index of that place; the size of the list where it holds for none
	 */
	public static <T> int first(List<T> ordered, Predicate<T> holds) {
		int low = 0;
		int high = ordered.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (holds.test(ordered.get(middle))) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
