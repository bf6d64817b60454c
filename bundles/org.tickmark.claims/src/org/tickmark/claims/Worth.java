package org.tickmark.claims;

import java.util.List;

/**
 * How much a claim is worth checking, beside others. It orders a list and never shortens it.
 *
 * @param grade by what goes wrong most in print
 * @param score of the sentence that holds it, from 0 to 1
 * @param grounds what makes the score, in words: "a figure", "a superlative", "a named party"
 */
public record Worth(Grade grade, double score, List<String> grounds) {
	/** What is checked first. */
	public enum Grade {
		/** Names, figures, firsts, quotations, criticism. */
		A, B, C,
		/** Nothing that anybody checks: "one of them", a name that was named before. */
		NONE
	}

	public Worth {
		grounds = List.copyOf(grounds);
	}
}
