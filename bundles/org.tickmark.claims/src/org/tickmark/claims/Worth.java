package org.tickmark.claims;

import java.util.List;

/**
 * How much a claim is worth checking, beside others. It orders a list and never shortens it.
 *
 * @param grade by what goes wrong most in print
 * @param score of the sentence that holds it, from 0 to 1
 * @param grounds what makes the score, the weightiest first; {@link Wording#grounds(Worth)} words them
 */
public record Worth(Grade grade, double score, List<Ground> grounds) {
	/** What is checked first. */
	public enum Grade {
		/** Names, figures, firsts, quotations, criticism. */
		A, B, C,
		/** Nothing that anybody checks: "one of them", a name that was named before. */
		NONE
	}

	/** What makes a sentence worth checking. */
	public enum Ground {
		FIGURE, SUPERLATIVE, COMPARISON, CHANGE, CAUSE, CRITICISM, DEED, PARTY, DATE, QUOTATION, STATE
	}

	public Worth {
		grounds = List.copyOf(grounds);
	}
}
