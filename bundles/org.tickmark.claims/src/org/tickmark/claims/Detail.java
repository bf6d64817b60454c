package org.tickmark.claims;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/** What a claim carries beside its place, by kind. */
public sealed interface Detail {
	/** Nothing but the place. */
	record None() implements Detail { }

	/**
	 * A time expression in the terms of TIMEX3 (ISO-TimeML, ISO 24617-1).
	 *
	 * @param value e.g. {@code 2023-06-18}, {@code 2023-W25}, {@code P5Y}, {@code PRESENT_REF}; {@code XXXX} parts are not known
	 * @param relative whether the value was counted from another date, so that a reader wants to see it
	 */
	record Timex(TimexType type, String value, boolean relative) implements Detail { }

	/** Who is said to have said it, and by which words. */
	record Attribution(Directness directness, Optional<Speaker> speaker, Optional<Span> cue) implements Detail { }

	/** The other places that a problem is about. */
	record Related(List<Span> spans) implements Detail {
		public Related {
			spans = List.copyOf(spans);
		}
	}

	/** @param resolved the name that a pronoun or short form stands for, or empty where the text itself names the speaker */
	record Speaker(Span span, Optional<String> resolved) { }

	enum Directness {
		DIRECT, INDIRECT, MIXED
	}

	enum TimexType {
		DATE, TIME, DURATION, SET
	}
}
