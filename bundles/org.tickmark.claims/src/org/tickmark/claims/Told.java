package org.tickmark.claims;

import java.util.regex.Pattern;

import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.draft.Span;

/** What a person said of a place in one text. It counts in place of what a rule makes of it, and so does all that is counted from it. */
public sealed interface Told {
	/** Of the date or quotation that it is about. */
	Span place();

	/** Which of its readings a date has. */
	record Reading(Span place, Sense sense) implements Told { }

	/**
	 * What a date means, on whichever day the draft is filed.
	 *
	 * @param value in TIMEX3 terms
	 * @param by who said so
	 */
	record Value(Span place, String value, String by) implements Told {
		private static final Pattern POSSIBLE = Pattern.compile("[-0-9A-Z:./]{2,40}");

		/** @throws IllegalArgumentException if no date has such a value */
		public Value {
			if (!isPossible(value)) throw new IllegalArgumentException("no value of a date: " + value);
		}

		/** Whether it may be the value of a date; what newer versions write need not be. */
		public static boolean isPossible(String value) {
			return POSSIBLE.matcher(value).matches();
		}

		/** As the value shows it. */
		public TimexType type() {
			return typeOf(value);
		}

		/** A stretch, a time of day or a date, as the value shows it. */
		public static TimexType typeOf(String value) {
			if (value.startsWith("P")) return TimexType.DURATION;
			return value.indexOf('T') > 0 ? TimexType.TIME : TimexType.DATE;
		}
	}

	/** Who speaks. @param name which need not stand in the text @param by who said so */
	record Speaker(Span place, String name, String by) implements Told {
		/** Whether it is about the quotation there, which a rule may mark with more or fewer words at one end by now. */
		public boolean isOf(Span quotation) {
			return place.start() == quotation.start() || place.end() == quotation.end();
		}
	}
}
