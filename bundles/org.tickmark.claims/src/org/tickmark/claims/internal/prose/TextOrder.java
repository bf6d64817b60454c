package org.tickmark.claims.internal.prose;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds places in lists that are in text order, by halves: a broken text may hold thousands in one sentence. */
public final class TextOrder {
	private TextOrder() { }

	/**
	 * @param place of each, in ascending order
	 * @return the index of the first whose place is not before {@code from}; the size of the list where there is none
	 */
	public static <T> int first(List<T> ordered, ToIntFunction<? super T> place, int from) {
		int low = 0;
		int high = ordered.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (place.applyAsInt(ordered.get(middle)) >= from) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
