package org.tickmark.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/** What a claim carries beside its place, by kind. */
public sealed interface Detail
		permits Detail.None, Detail.Timex, Detail.Attribution, Detail.Related, Figure, Naming {
	/** Nothing but the place. */
	record None() implements Detail { }

	/**
	 * A time expression in the terms of TIMEX3 (ISO-TimeML, ISO 24617-1).
	 *
	 * @param value e.g. {@code 2023-06-18}, {@code 2023-W25}, {@code P5Y}, {@code PRESENT_REF}; {@code XXXX} parts are not known
	 * @param relative whether the value was counted from another date, so that a reader wants to see it
	 * @param mod what blurs, bounds or narrows the value: "about", "at least", "early"
	 * @param readings all values that people may take it for, this one among them; none where they agree
	 * @param fixed whether a person chose among the readings, not the house's policy, or set the value
	 */
	record Timex(TimexType type, String value, boolean relative, Optional<TimexMod> mod, List<Reading> readings, boolean fixed)
			implements Detail {
		private static final Pattern CLOCK = Pattern.compile("T[0-9]");

		public Timex {
			readings = List.copyOf(readings);
		}

		/** A value that all people read alike. */
		public Timex(TimexType type, String value, boolean relative, Optional<TimexMod> mod) {
			this(type, value, relative, mod, List.of(), false);
		}

		/** A value that all people read alike, neither blurred nor bounded. */
		public Timex(TimexType type, String value, boolean relative) {
			this(type, value, relative, Optional.empty());
		}

		/** With the value that a person chose; the same if it has no such reading. */
		public Timex fixedTo(Sense sense) {
			return readings.stream().filter(reading -> reading.sense() == sense).findFirst()
					.map(reading -> new Timex(type, reading.value(), relative, mod, readings, true)).orElse(this);
		}

		/** With another of its readings for its value. */
		public Timex as(Reading reading) {
			return new Timex(type, reading.value(), relative, mod, readings, fixed);
		}

		/** Whether the calendar has nothing of it: a reference to now or then, something that recurs, a stretch or day left open. */
		boolean isVague() {
			return switch (type) {
				case SET -> true;
				case DURATION -> value.contains("X");
				// "At 6 p.m." is exact, whatever the day.
				case DATE, TIME -> value.isBlank() || value.endsWith("_REF") || value.startsWith("X") && !CLOCK.matcher(value).find();
			};
		}

		/** The reading that its value is; empty where there is no choice. */
		public Optional<Reading> reading() {
			return readings.stream().filter(reading -> reading.value().equals(value)).findFirst();
		}
	}

	/** One value of an expression that people read differently. @param sense in which it is taken then */
	record Reading(String value, Sense sense) { }

	/** How an expression may be taken. The word is what files and the command line call it. */
	enum Sense {
		/** "Next": the very next one. */
		COMING("coming"),
		/** "Next": that of the week or year to come. */
		FOLLOWING("following"),
		/** "Last": the latest one that is over. */
		LATEST("latest"),
		/** "Last": that of the week or year before. */
		PREVIOUS("previous"),
		/** "Last summer", in August: the one that is under way. */
		UNDER_WAY("under-way"), MONTH_FIRST("month-first"), DAY_FIRST("day-first"),
		/** No word says which way: the last one. */
		PAST("past"),
		/** No word says which way: the next one. */
		AHEAD("ahead");

		private final String word;

		Sense(String word) {
			this.word = word;
		}

		/** What files and the command line call it. */
		public String word() {
			return word;
		}

		/** The sense of that {@link #word()}. */
		public static Optional<Sense> of(String word) {
			return Arrays.stream(values()).filter(sense -> sense.word.equals(word)).findFirst();
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

	/**
	 * @param span empty, at the quotation's start, where a person said who speaks and no words beside the quotation do
	 * @param resolved the name that a pronoun or short form stands for, or empty where the text itself names the speaker
	 * @param name without title, office and age, the same wherever one person speaks; of whoever has none, what stands for it
	 */
	record Speaker(Span span, Optional<String> resolved, Optional<String> name) {
		/** One of whom nothing but this is known. */
		public Speaker(Span span, Optional<String> resolved) {
			this(span, resolved, Optional.empty());
		}

		/** By what all that one speaker says stands together. @param text that the span counts in */
		public String called(String text) {
			return name.or(() -> resolved).orElseGet(() -> span.in(text));
		}
	}

	/** The words themselves in marks; what was said in the words of the draft; or such a clause with pieces in marks. */
	enum Directness {
		DIRECT, INDIRECT, MIXED
	}

	/** As TIMEX3 has them: the first four of points, the next four of stretches, the rest of both. */
	enum TimexMod {
		BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END, APPROX,
		/** A company's or a government's own year or quarter, whose months are not the calendar's; no word of TIMEX3. */
		FISCAL
	}

	/** As TIMEX3 has them: a day or longer, a time of day, a stretch, something that recurs. */
	enum TimexType {
		DATE, TIME, DURATION, SET
	}
}
