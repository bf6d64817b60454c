package org.tickmark.claims.internal.names;

/**
 * A name in the words of one sentence, before anybody knows whose.
 *
 * @param title index of the first token of the title before it; {@code from} where there is none
 * @param from index of its first token
 * @param to index behind its last token
 * @param doubtful whether it is a name only if the draft names somebody so in full
 */
record Run(int title, int from, int to, boolean doubtful) {
	int size() {
		return to - from;
	}

	boolean titled() {
		return title < from;
	}
}
