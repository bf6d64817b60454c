package org.tickmark.claims.internal.quotes;

/** Tokens of one period: {@code from <= i < to}. */
record Run(int from, int to) {
	boolean isEmpty() {
		return from >= to;
	}
}
