package org.tickmark.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What figures of one draft show to be wrong with each other. Worded by {@code FigureFaultWording}. */
public sealed interface FigureFault extends Explanation.OfFacts {
	/** What the marked words would have to be, written as they are; empty where more than one thing may be wrong. */
	default Optional<String> right() {
		return Optional.empty();
	}

	/** The terms make something else. */
	record Miscalculated(Calculation calculation, Optional<String> right) implements FigureFault { }

	/** Said to grow where the figures fall, or the other way round. @param word that says so */
	record WrongDirection(String word, String from, String to) implements FigureFault { }

	/** A range that begins above its end. */
	record LowAboveHigh(String low, String high) implements FigureFault { }

	/** An average that is not between the lowest and the highest. */
	record AverageOutside(String average, String low, String high) implements FigureFault { }

	/** Percentages that differ by so many points are said to differ by so many per cent. */
	record PercentForPoints(Calculation points, Calculation change, Optional<String> right) implements FigureFault { }

	/**
	 * No whole number makes this percentage.
	 *
	 * @param below the largest number of them that makes less; {@code above} is the next
	 */
	record NoWholeNumber(String percentage, String whole, BigDecimal below, BigDecimal belowShare, BigDecimal above,
			BigDecimal aboveShare) implements FigureFault { }

	/** The fraction itself, with a per cent sign behind it: a hundredth of what the figures make. */
	record FractionAsPercent(Calculation calculation, Optional<String> right) implements FigureFault { }

	/** Parts of one whole that are more than the whole. */
	record SharesOver(List<String> shares, BigDecimal sum) implements FigureFault {
		public SharesOver {
			shares = List.copyOf(shares);
		}
	}

	/** @param written how many there are said to be */
	record ListCount(String written, int listed) implements FigureFault { }

	/** A lead in a poll that its margin of error does not bear out. */
	record LeadAndMargin(String lead, String margin, Said said) implements FigureFault {
		/** What the draft says of the lead. */
		public enum Said {
			/** That it is one, and it is no larger than the margin. */
			AHEAD,
			/** That it is beyond the margin, and it is not. */
			BEYOND,
			/** That it is within the margin, and it is more than twice that. */
			WITHIN
		}
	}

	/** Two conversions of the same two currencies at rates too far apart. */
	record TwoRates(String here, String hereRate, String there, String thereRate) implements FigureFault { }

	/** No rate that these two currencies ever had. */
	record NoSuchRate(String sum, String converted, String rate) implements FigureFault { }

	/** The same thing, counted otherwise elsewhere. @param what it is, in the words of the draft; may be empty */
	record CountedTwice(String what, String here, String there) implements FigureFault { }

	/** The same digits, a thousand times as much elsewhere. */
	record ScaleApart(String here, String there) implements FigureFault { }

	/** What stands beside the text says otherwise than the text. */
	record BesideTheText(Beside where, String what, String here, String there) implements FigureFault {
		/** Where. */
		public enum Beside {
			HEADLINE, DECK, SUBHEAD, CAPTION, LIST
		}
	}
}
