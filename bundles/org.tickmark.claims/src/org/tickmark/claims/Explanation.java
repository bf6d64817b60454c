package org.tickmark.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;

/** Why a claim was marked. Data only: {@link Wording} turns it into a sentence, in one place for editor, view and command line. */
public sealed interface Explanation {
	/** Stands for so many problems of one rule that nobody would read them. @param count of those that are not listed */
	record AndMore(int count) implements Explanation { }

	/**
	 * The draft is so dense with claims that it is read as far as here only.
	 *
	 * @param about how many it may hold, by what parts of it hold
	 * @param most that one draft is read for, about
	 */
	record ReadToHere(int about, int most) implements Explanation { }

	/** The text names the date outright: a day, a month or a year. */
	record StatedDate() implements Explanation { }

	/**
	 * Counted from the draft's date.
	 *
	 * @param direction which of several days was taken
	 * @param ground why that one
	 * @param cue the word of the text that decided, as written; empty where none did
	 */
	record RelativeDate(LocalDate reference, Direction direction, Ground ground, String cue) implements Explanation {
		/** The words of the expression alone decide, as in "yesterday". */
		public RelativeDate(LocalDate reference, Direction direction) {
			this(reference, direction, Ground.WORDS, "");
		}
	}

	/** A person said what the date means. @param rules what they make of it without that */
	record ValueSet(String by, Detail.Timex rules) implements Explanation { }

	/** A person said who speaks. @param rules who it is without that, in words; empty where they find nobody */
	record SpeakerSet(String by, String rules) implements Explanation { }

	/** Counted from a date that the text names before. @param value of that date, in TIMEX3 terms */
	record StoryDate(String value) implements Explanation { }

	/** A relative or partial date that cannot be placed since the draft has no filing date. */
	record NoReferenceDate() implements Explanation { }

	/** A stretch of time, not a point in it. */
	record StatedDuration() implements Explanation { }

	/** A stretch of time that the text counts to a day, or from one. */
	record StretchBetween(LocalDate first, LocalDate last) implements Explanation { }

	/** A company's own year or quarter. @param last its last day, probably; empty where the text does not tell */
	record FiscalTime(boolean quarter, Optional<LocalDate> last) implements Explanation { }

	/** Something that recurs. */
	record RecurringTime() implements Explanation { }

	/** "now", "recently", "the coming months": no calendar value follows from the words. */
	record VagueTime() implements Explanation { }

	/** @param cue the words that attribute it, as written */
	record AttributedSpeech(String cue) implements Explanation { }

	/** The subject does not stand beside the words of saying, so that the speaker is a guess. @param cue as written */
	record ProbableSpeech(String cue) implements Explanation { }

	/** Words in quotation marks that nobody is said to have spoken. */
	record UnattributedQuotation() implements Explanation { }

	/** No marks of its own: the speaker of the quotation before goes on. */
	record ContinuedQuotation() implements Explanation { }

	/** A pull quote: the name below it says who speaks. */
	record SignedQuotation() implements Explanation { }

	/** A few words in quotation marks that nobody speaks: a name, a title, a distance kept. */
	record ScareQuote() implements Explanation { }

	/** @param mark as written */
	record UnclosedMark(String mark) implements Explanation { }

	/** @param mark as written */
	record UnopenedMark(String mark) implements Explanation { }

	/** Two marks that do not belong together, as written. */
	record MismatchedMarks(String opening, String closing) implements Explanation { }

	/** @param date which falls on another weekday than the one written beside it */
	record WrongWeekday(DayOfWeek written, LocalDate date) implements Explanation { }

	/** @param year empty where no year has the day; @param last the last day that the month does have */
	record ImpossibleDay(int day, Month month, Optional<Year> year, int last) implements Explanation { }

	/** @param month in figures, beyond twelve */
	record ImpossibleMonth(int month) implements Explanation { }

	/** Told as still to come. @param day the last that the words may mean; @param reference the draft's date, which lies behind it */
	record PlanPassed(LocalDate day, LocalDate reference) implements Explanation { }

	/** Told as past. @param day the first that the words may mean; @param reference the draft's date, which lies before it */
	record PastToCome(LocalDate day, LocalDate reference) implements Explanation { }

	/** @param least to {@code most}: what the two dates leave room for; @param unit "years", "days" */
	record WrongDuration(long written, long least, long most, String unit) implements Explanation { }

	/** A stretch that ends before it starts. @param first and {@code last} as written */
	record ReversedDates(String first, String last) implements Explanation { }

	/** @param year of the event; @param reference the year that the text counts up to */
	record WrongAnniversary(int written, int year, int reference) implements Explanation { }

	/** @param reference the year in which the person is said to be that old */
	record WrongAge(int written, int born, int reference) implements Explanation { }

	/** Words that are true only for a while. @param until the last day on which they are */
	record ShelfLife(String words, LocalDate until) implements Explanation { }

	/** A date beside the words shows that their time was over before the draft's. */
	record ShelfLifeOver(String words, LocalDate until, LocalDate reference) implements Explanation { }

	/** What happens only once has another date elsewhere in the draft. */
	record TwoDates(String here, String there) implements Explanation { }

	/** One person is that old here, and otherwise elsewhere in the draft. */
	record TwoAges(int here, int there) implements Explanation { }

	/** @param word the first of the expression, as written; @param day that it means */
	record TimeElement(Fault fault, String word, LocalDate day) implements Explanation {
		/** Which half of the style it does not keep. */
		public enum Fault {
			REDUNDANT, WITHIN, BEYOND, BOTH
		}
	}

	/** @param right what the clock of the second zone shows at the first time; @param zone its sign as written */
	record ZonesApart(String first, String second, LocalTime right, String zone, LocalDate day) implements Explanation { }

	/** @param sign of the half of the year that the day is not in */
	record ZoneOutOfSeason(String sign, ZoneId region, LocalDate day) implements Explanation { }

	/** A whole quotation, and no word near it says who spoke. */
	record SpeakerMissing() implements Explanation { }

	/** @param name all that the draft ever calls the speaker */
	record SpeakerNotIntroduced(String name) implements Explanation { }

	/** @param full the whole name, which stands only further on */
	record SpeakerIntroducedLate(String name, String full) implements Explanation { }

	/** Named in full, but the draft never says who that is. */
	record SpeakerWithoutOffice(String name) implements Explanation { }

	/** One quotation, attributed to both. */
	record TwoSpeakers(String first, String second) implements Explanation { }

	/** Either may be meant by the pronoun. */
	record TwoCandidates(String pronoun, String first, String second) implements Explanation { }

	/** The quotation of a speaker goes on although another person came between. */
	record SpeakerChanged(String speaker, String between) implements Explanation { }

	/** The same quotation in other words. @param here the words that differ, as they stand here; may be empty */
	record QuotedDifferently(String here, String there) implements Explanation { }

	/** The same words from another mouth. */
	record QuotedFromAnother(String here, String there) implements Explanation { }

	/**
	 * Where reported words run into quoted ones, they do not make one sentence.
	 *
	 * @param inside the quoted word that does not fit
	 * @param fitting what would; empty if not known
	 */
	record SeamSlip(String outside, String inside, String fitting) implements Explanation { }

	/** A word of saying that takes sides. @param cue as written */
	record JudgingCue(String cue, Slant slant) implements Explanation { }

	/** Nobody can be asked, and no reason is given for that. @param source as written */
	record AnonymousSource(String source) implements Explanation { }

	/** What a machine or a transcript left behind. @param better what would be right; empty if not known */
	record Debris(Trace trace, String written, String better) implements Explanation { }

	/** Reasons about figures, names and what else a draft states; each family has a file of its own. */
	sealed interface OfFacts extends Explanation
			permits FigureReason, FigureFault, NameReason, NameFault, FactReason, TextFault, EventFault { }

	/** A reason in words, for detectors that others bring along. @param sentence shown as it is */
	record Stated(String sentence) implements Explanation { }

	/** Which of the days that a word may mean was taken. */
	enum Direction {
		SAME_DAY, BEFORE, AFTER, NEAREST, PLAIN
	}

	/** Why one of several days was taken. */
	enum Ground {
		/** The expression says so itself: "last", "ago", "tomorrow". */
		WORDS,
		/** A verb in the past, or what belongs to the day: "arrived on Friday", "Friday's ruling". */
		PAST,
		/** "Will", "due", "scheduled for". */
		AHEAD,
		/** "Until", "by". */
		DEADLINE,
		/** What was planned, or called off, may lie on either side. */
		EITHER,
		/** No word near it tells, and news tells of what has been. */
		USAGE,
		/** The other one lies much farther off. */
		DISTANCE,
		/** People disagree, and the house's policy says which. */
		HOUSE
	}

	/** What a word of saying makes of the speaker or of what is said; {@code HOUSE} if only the house's own list knows. */
	enum Slant {
		DOUBT, GUILT, TRUTH, MOCKERY, HOUSE
	}

	/** How one sees that a machine wrote it, or that nobody finished it. */
	enum Trace {
		STRAY_STOP, DOUBLED_STOP, LOOSE_ATTRIBUTION, FOREIGN_MARK, LOOSE_MARK, UNHEARD, BROKEN_CHARACTER
	}
}
