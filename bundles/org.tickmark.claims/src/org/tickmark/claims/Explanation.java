package org.tickmark.claims;

import java.time.LocalDate;

/** Why a claim was marked. Data only: {@link Wording} turns it into a sentence, in one place for editor, view and command line. */
public sealed interface Explanation {
	/** The text names the date outright. */
	record StatedDate() implements Explanation { }

	/** Counted from the draft's date. @param direction which of several days was taken */
	record RelativeDate(LocalDate reference, Direction direction) implements Explanation { }

	/** A relative or partial date that cannot be placed since the draft has no full date. */
	record NoReferenceDate() implements Explanation { }

	/** A stretch of time, not a point in it. */
	record StatedDuration() implements Explanation { }

	/** Something that recurs. */
	record RecurringTime() implements Explanation { }

	/** "now", "recently", "the coming months": no calendar value follows from the words. */
	record VagueTime() implements Explanation { }

	/** @param cue the words that attribute it, as written */
	record AttributedSpeech(String cue) implements Explanation { }

	/** Words in quotation marks that nobody is said to have spoken. */
	record UnattributedQuotation() implements Explanation { }

	/** No marks of its own: the speaker of the quotation before goes on. */
	record ContinuedQuotation() implements Explanation { }

	record ScareQuote() implements Explanation { }

	/** @param mark as written */
	record UnclosedMark(String mark) implements Explanation { }

	record UnopenedMark(String mark) implements Explanation { }

	record MismatchedMarks(String opening, String closing) implements Explanation { }

	/** A reason in words, for detectors that others bring along. @param sentence shown as it is */
	record Stated(String sentence) implements Explanation { }

	/** Which of the days that a word may mean was taken. */
	enum Direction {
		SAME_DAY, BEFORE, AFTER, NEAREST, PLAIN
	}
}
