package org.tickmark.review.ledger;

import java.util.Arrays;
import java.util.Optional;

/** How much hangs on an item: A is checked first and in any case, C where time is left. */
public enum ItemClass {
	A, B, C;

	/** As the ledger and the command line call it. */
	public String word() {
		return name();
	}

	/** The class of that {@link #word()}. */
	public static Optional<ItemClass> of(String word) {
		return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
	}
}
