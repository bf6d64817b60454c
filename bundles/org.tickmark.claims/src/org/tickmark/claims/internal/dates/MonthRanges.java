package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/** What the two ends of a range of months or days tell of each other's year. */
final class MonthRanges {
	private static final WordSet TURNS = WordSet.of("but", "until", ";", "while", "whereas");

	private static final WordSet BEFORE_AMOUNT = WordSet.of("from", "to");

	/** In words: "from 29.75 million dollars a share in". */
	private static final int AMOUNT = 9;

	private MonthRanges() { }

	/** "between March and May last year": the year is that of both. */
	static Optional<TimeExpression> withYearOfEnd(Scan scan, int from, int to, CalendarPoint open) {
		Words words = scan.words();
		int end = words.in(to, CalendarDates.RANGE_LINKS) && words.isCapitalized(to + 1)
				&& CalendarWords.month(words.lower(to + 1)) > open.month()
				? CalendarDates.pastStop(words, to + 1)
				: 0;
		Optional<TimeExpression> last = end > 0 && open.day() == 0 ? CalendarDates.withRelativeYear(scan, to + 1, end, 1, 0) : NOTHING;
		return last.flatMap(TimeExpression::point).map(point -> scan.narrative().counted(from, to, open.in(point.year()), Direction.PLAIN));
	}

	/** The year that the end of a range gives for both ("from March to August 2011", "Oct. 3 - Nov. 4, 1989"), or 0. */
	static int sharedYear(Words words, int at, int month) {
		if (!words.isDash(at) && !words.in(at, CalendarDates.RANGE_LINKS)) return 0;
		int next = words.is(at + 1, "the") ? at + 2 : at + 1;
		if (words.figure(next) > 0 && words.figures(next) <= 2)
			next = Numerals.ordinalAt(words, next).found() ? Numerals.ordinalAt(words, next).end() : next + 1;
		int last = words.isCapitalized(next) ? CalendarWords.month(words.lower(next)) : 0;
		if (last == 0) return 0;
		int end = CalendarDates.pastStop(words, next);
		Ordinal day = CalendarDates.dayAt(words, end);
		int behind = day.found() ? day.end() : end;
		Ordinal year = CalendarDates.yearAfter(words, words.is(behind, "in") ? behind + 1 : behind);
		if (!year.found()) return 0;
		return last < month ? year.number() - 1 : year.number();
	}

	/** The "June" of "May or June": of the year of the month before it, or of the next one; what is compared lies before it. */
	static Optional<CalendarPoint> beside(Scan scan, int from, int month) {
		Words words = scan.words();
		boolean linked = words.isDash(from - 1) || words.in(from - 1, CalendarDates.RANGE_LINKS) || words.is(from - 1, ",");
		if (!linked) return compared(scan, from, month);
		int before = words.is(from - 2, ".") || words.is(from - 2, ",") ? from - 3 : from - 2;
		int first = words.isCapitalized(before) ? CalendarWords.month(words.lower(before)) : 0;
		return scan.narrative().mentioned()
				.filter(point -> first > 0 && point.hasYear() && point.month() == first && point.day() == 0)
				.map(point -> new CalendarPoint(month < first ? point.year() + 1 : point.year(), month, 0));
	}

	/** The "March" of "to $42 in June from $29 in March", the one before that June; of "from $42 in June to $29 in March", the one after it. */
	private static Optional<CalendarPoint> compared(Scan scan, int from, int month) {
		Words words = scan.words();
		int last = from - 2;
		while (words.is(from - 1, "in") && last > from - AMOUNT && !words.in(last, BEFORE_AMOUNT) && !words.in(last, TURNS)) last--;
		boolean amount = words.in(last, BEFORE_AMOUNT) && last < from - 2 && (words.isNumber(last + 1) || words.isNumber(last + 2));
		Optional<CalendarPoint> named = scan.narrative().inSentence()
				.filter(point -> amount && point.hasYear() && point.month() > 0 && point.day() == 0);
		if (words.is(last, "from")) return named.map(point -> new CalendarPoint(point.year() - (month < point.month() ? 0 : 1), month, 0));
		int first = CalendarWords.month(words.lower(words.is(last - 1, ",") ? last - 2 : last - 1));
		return named.filter(point -> point.month() == first)
				.map(point -> new CalendarPoint(point.year() + (month > first ? 0 : 1), month, 0))
				.filter(point -> !isToCome(scan, point) || scan.tense(from, from + 1) == Tense.FUTURE);
	}

	/** "It fell from 5 percent in May to 4 percent in April", told in May: the April is none that nobody knows yet. */
	private static boolean isToCome(Scan scan, CalendarPoint point) {
		Optional<LocalDate> now = scan.narrative().reference();
		return point.firstDay().filter(day -> now.filter(day::isAfter).isPresent()).isPresent();
	}

	/**
	 * Whether what is told here is told of the year that the text named: "In 2012 they spent millions, beginning in April". Behind a
	 * "but" or an "until" of its own it is not, nor where another sentence has come up with something that is no tale.
	 */
	static boolean isOfStory(Scan scan, int from, Tense tense) {
		Words words = scan.words();
		int year = scan.narrative().storyYear().orElse(0);
		for (int i = from - 1; i >= 0; i--) {
			if (words.figures(i) == 4 && words.figure(i) == year) return true;
			if (words.in(i, TURNS) || words.is(i, "since") && !words.is(i + 1, "then")) return false;
		}
		return tense == Tense.PAST;
	}

	/** The day that stands right before a range's second: "from May 1 to May 10" lies in one year. */
	static Optional<CalendarPoint> start(Scan scan, int from) {
		Words words = scan.words();
		if (!words.isDash(from - 1) && !words.in(from - 1, CalendarDates.RANGE_LINKS)) return Optional.empty();
		return scan.narrative().mentioned().filter(CalendarPoint::hasYear).filter(point -> point.day() > 0)
				.filter(point -> words.figure(from - 2) == point.day()
						|| CalendarWords.month(words.lower(from - 2)) == point.month() && words.figure(from - 3) == point.day());
	}
}
