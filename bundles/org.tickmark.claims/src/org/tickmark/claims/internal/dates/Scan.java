package org.tickmark.claims.internal.dates;

import java.util.Optional;

/** What the rules look at: the words of one sentence within a narrative. */
record Scan(Words words, Narrative narrative) {
	static final Optional<TimeExpression> NOTHING = Optional.empty();

	Tense tense(int from, int to) {
		return Tense.around(words, from, to);
	}
}
