package org.tickmark.claims.internal.checks;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;

/**
 * A time expression within its sentence.
 *
 * @param period the days that its value covers
 * @param from index of its first token
 * @param to index behind its last token
 */
record Dated(Claim claim, Timex timex, Optional<DaysCovered> period, int from, int to) {
	static Dated of(Claim claim, Timex timex, int from, int to) {
		return new Dated(claim, timex, DaysCovered.of(timex.value()), from, to);
	}

	Span span() {
		return claim.span();
	}

	/** All periods that people may take it for; where they agree or one chose, its own. */
	List<DaysCovered> periods() {
		if (timex.readings().isEmpty() || timex.fixed()) return period().map(List::of).orElse(List.of());
		return timex.readings().stream().map(reading -> DaysCovered.of(reading.value())).flatMap(Optional::stream).toList();
	}

	/** Whether the text itself gives the year, or a person did. */
	boolean stated() {
		return claim.why() instanceof Explanation.StatedDate || isSet();
	}

	/** "11-13 March" */
	boolean isRange() {
		return timex.value().indexOf('/') > 0;
	}

	/** Whether a person said what it is. */
	boolean isSet() {
		return claim.why() instanceof Explanation.ValueSet;
	}
}
