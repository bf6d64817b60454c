package org.tickmark.claims.internal.dates;

import java.util.Optional;

/** What the rules look at: the words of one sentence within a narrative. */
record Scan(Words words, Narrative narrative) {
	static final Optional<TimeExpression> NOTHING = Optional.empty();

	/** Keeps it for later expressions to count from; a quarter that is only looked ahead to is not what the story is about. */
	void remember(TimeExpression found) {
		boolean outlook = found.value().indexOf("-Q") > 0 && tense(found.from(), found.to()) == Tense.FUTURE;
		if (!outlook) narrative.remember(found);
	}

	Tense tense(int from, int to) {
		return Tense.around(words, from, to);
	}
}
