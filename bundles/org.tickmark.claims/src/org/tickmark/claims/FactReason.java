package org.tickmark.claims;

import java.util.List;

/** Why a sentence was marked for what it states beside dates, quotations, figures and names. Worded by {@code FactWording}. */
public sealed interface FactReason extends Explanation.OfFacts {
	/** @param grounds the words of the draft that make it checkable, in text order; none where the whole sentence tells what happened */
	record Stated(List<String> grounds) implements FactReason {
		public Stated {
			grounds = List.copyOf(grounds);
		}
	}
}
