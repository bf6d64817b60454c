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
	 * @param mod what blurs, bounds or narrows the value: "about", "at least", "early"
	 */
	record Timex(TimexType type, String value, boolean relative, Optional<TimexMod> mod) implements Detail {
		public Timex(TimexType type, String value, boolean relative) {
			this(type, value, relative, Optional.empty());
		}
	}

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

	/** As TIMEX3 has them: the first four of points, the next four of stretches, the rest of both. */
	enum TimexMod {
		BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END, APPROX
	}

	enum TimexType {
		DATE, TIME, DURATION, SET
	}
}
