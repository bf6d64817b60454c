package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Weeks, months and years that the story has in mind as a whole or by their end: "all week", "all year", "by week's end". */
final class WholeStretches {
	private static final WordSet BEFORE_END = WordSet.of("by", "at", "until", "before");
	/** In days: what is told of as over in the first ones of a week or month is of the one before. */
	private static final int JUST_BEGUN = 2;

	private WholeStretches() { }

	/** "feuding all year", "here all week long"; "open all year" is of every year, "all day" and "all night" tell how. */
	static Optional<TimeExpression> allAt(Scan scan, int i) {
		Words words = scan.words();
		int to = i + 2;
		// "All week, officials had called": it sets a scene.
		if (i == 0 || words.isCapitalized(i + 1) || !isClosed(words, to)) return NOTHING;
		Tense tense = scan.tense(i, to);
		boolean year = words.is(i + 1, "year");
		if (tense != Tense.PAST && (tense != Tense.FUTURE || year)) return NOTHING;
		Optional<Integer> tale = yearOfTale(scan);
		if (year && tale.isPresent())
			return tale.map(named -> scan.narrative().fromStory(scan.narrative().counted(i, to, CalendarPoint.year(named), Direction.PLAIN)));
		if (tale.isPresent()) return NOTHING;
		return switch (words.lower(i + 1)) {
			case "week" -> Optional.of(told(scan, i, to, Unit.WEEK));
			case "month" -> Optional.of(told(scan, i, to, Unit.MONTH));
			case "weekend" -> PlainUnits.weekend(scan, i, to);
			case "year" -> Optional.of(PlainUnits.yearTold(scan, i, to));
			default -> NOTHING;
		};
	}

	/** "by week's end", "at month's end". */
	static Optional<TimeExpression> endAt(Scan scan, int i) {
		return endAt(scan, i, i);
	}

	/** "by the week's end", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		return endAt(scan, i, i + 1);
	}

	private static Optional<TimeExpression> endAt(Scan scan, int from, int noun) {
		Words words = scan.words();
		boolean end = words.in(from - 1, BEFORE_END) && words.is(noun + 1, "'s") && words.is(noun + 2, "end") && isClosed(words, noun + 3);
		if (!end || yearOfTale(scan).isPresent()) return NOTHING;
		return Unit.singular(words.lower(noun)).filter(unit -> unit == Unit.WEEK || unit == Unit.MONTH)
				.map(unit -> told(scan, from, noun + 3, unit).modified(TimexMod.END));
	}

	/** "All week passes" are no week. */
	private static boolean isClosed(Words words, int i) {
		if (words.ties(i) || words.is(i, "'s") || words.is(i, "round")) return false;
		String next = words.lower(i);
		return !words.isWord(i) && !words.isNumber(i) || words.in(i, FunctionWords.PREPOSITIONS) || words.in(i, FunctionWords.CONJUNCTIONS)
				|| words.in(i, FunctionWords.AUXILIARIES) || words.in(i, FunctionWords.DETERMINERS) || words.in(i, FunctionWords.SUBJECT_PRONOUNS)
				|| words.in(i, FunctionWords.ADVERBS) || next.endsWith("ing");
	}

	private static TimeExpression told(Scan scan, int from, int to, Unit unit) {
		boolean over = scan.tense(from, to) == Tense.PAST && scan.narrative().reference().filter(day -> hasJustBegun(day, unit)).isPresent();
		return scan.narrative().shifted(from, to, unit, over ? -1 : 0);
	}

	private static boolean hasJustBegun(LocalDate day, Unit unit) {
		return unit == Unit.WEEK ? day.getDayOfWeek().getValue() < JUST_BEGUN : day.getDayOfMonth() <= JUST_BEGUN;
	}

	/** The year that the sentence tells of, where it is over. */
	private static Optional<Integer> yearOfTale(Scan scan) {
		Optional<Integer> named = scan.narrative().inSentence().filter(CalendarPoint::hasYear).map(CalendarPoint::year)
				.filter(year -> scan.narrative().reference().filter(day -> year < day.getYear()).isPresent());
		return named.or(() -> scan.narrative().storyYear());
	}
}
