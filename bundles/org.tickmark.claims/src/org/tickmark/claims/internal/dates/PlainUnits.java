package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Periods;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** "the year", "the quarter", "the weekend", "year-earlier": a unit that the story leaves to be understood. */
final class PlainUnits {
	private static final WordSet TRADING = WordSet.of("end", "ended", "ending", "ends", "finish", "finished", "finishing", "close",
			"closed", "closing");

	private static final WordSet WITHIN = WordSet.of("rest", "remainder", "end", "beginning", "start", "middle", "course", "half", "most",
			"much", "result", "part", "close");
	private static final WordSet BESIDE = WordSet.of("of", "before", "after", "between", "following", "prior", "that", "when", "leading",
			"preceding", "ended", "ending");

	private static final WordSet RECKONED = WordSet.of("profit", "profits", "earnings", "sales", "revenue", "revenues", "results", "guidance",
			"outlook", "forecast", "forecasts", "target", "targets", "loss", "losses", "income", "turnover", "estimate", "estimates");
	private static final WordSet FORESEEN = WordSet.of("guidance", "outlook", "forecast", "forecasts", "target", "targets", "estimate",
			"estimates");
	/** In them firms tell of the year before. */
	private static final int FIRST_MONTHS = 3;
	private static final WordSet BESIDE_STRETCH = WordSet.of("ahead", "since", "following");
	private static final WordSet SUMMED_UP = WordSet.of("been", "seen", "brought");
	private static final WordSet DURING = WordSet.of("in", "during", "over", "through", "throughout", "for", "from");
	private static final WordSet BEFORE_END = WordSet.of("by", "at", "until", "around", "since", "before", "through");
	/** Half a quarter: a company's may begin at any time, and is the calendar's that holds its middle. */
	private static final int HALF_DAYS = 45;
	private static final int MONTHS = 12;
	/** In months: figures are told of a month that has ended not long ago. */
	private static final int LATELY = 3;

	private PlainUnits() { }

	/** "closed the day at 41": the day that the story is at. */
	private static TimeExpression day(Scan scan, int i) {
		return scan.narrative().mentioned().filter(point -> point.day() > 0)
				.map(point -> scan.narrative().fromStory(scan.narrative().counted(i, i + 2, point, Direction.PLAIN)))
				.orElseGet(() -> scan.narrative().shifted(i, i + 2, Unit.DAY, 0));
	}

	/** From the article on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		if (words.ties(i + 2) && !words.is(i + 1, "year")) return NOTHING;
		return switch (words.lower(i + 1)) {
			case "weekend" -> weekend(scan, i, i + 2);
			case "holiday", "long" -> words.is(i + 2, "weekend") ? weekend(scan, i, i + 3) : NOTHING;
			case "week" -> unitAt(scan, i, Unit.WEEK);
			case "month" -> unitAt(scan, i, Unit.MONTH);
			case "decade" -> words.is(i - 1, "of") && words.in(i - 2, WITHIN) ? unitAt(scan, i, Unit.DECADE) : NOTHING;
			case "century" -> words.is(i - 1, "of") && words.in(i - 2, WITHIN) ? unitAt(scan, i, Unit.CENTURY) : NOTHING;
			case "quarter" -> words.is(i + 2, "of") ? NOTHING : Optional.of(quarter(scan, i, i + 2));
			case "day" -> words.in(i - 1, TRADING) || words.is(i - 1, "for") && words.is(i + 2, ",") ? Optional.of(day(scan, i)) : NOTHING;
			case "year" -> words.ties(i + 2) ? yearBeforeAt(scan, i) : yearAt(scan, i);
			case "entire", "full", "whole" -> words.is(i + 2, "year") ? Optional.of(wholeYear(scan, i)) : NOTHING;
			case "days", "weeks", "months", "decades" -> stretchBeside(words, i);
			case "years" -> words.is(i - 1, "over") && !words.in(i + 2, BESIDE_STRETCH)
				? Optional.of(TimeExpression.duration(i - 1, i + 2, Unit.YEAR.some()))
				: stretchBeside(words, i);
			case "latest" -> words.is(i + 2, "period") ? Optional.of(quarter(scan, i, i + 3)) : NOTHING;
			case "recent" -> words.is(i + 2, "quarter") ? Optional.of(quarter(scan, i, i + 3)) : NOTHING;
			case "most" -> words.is(i + 2, "recent") && words.is(i + 3, "quarter") ? Optional.of(quarter(scan, i, i + 4)) : NOTHING;
			default -> NOTHING;
		};
	}

	/** "in the weeks ahead", "in the decades that followed": how long, and no more than that. */
	private static Optional<TimeExpression> stretchBeside(Words words, int i) {
		if (words.is(i + 2, "to") && words.is(i + 3, "come") && Unit.plural(words.lower(i + 1)).isPresent())
			return Optional.of(TimeExpression.vague(i, i + 4, TimexValue.FUTURE));
		boolean beside = words.in(i + 2, BESIDE_STRETCH) || words.is(i + 2, "that") && words.is(i + 3, "followed");
		if (!beside || !words.in(i - 1, DURING)) return NOTHING;
		return Unit.plural(words.lower(i + 1))
				.map(unit -> TimeExpression.duration(i, words.is(i + 2, "ahead") ? i + 3 : i + 2, unit.some()));
	}

	/** "the year-earlier quarter"; in "the year-earlier loss" the article belongs to the loss. */
	private static Optional<TimeExpression> yearBeforeAt(Scan scan, int i) {
		return compoundAt(scan, i + 1).filter(found -> found.to() > i + 4).map(found -> found.spanning(i, found.to()));
	}

	private static Optional<TimeExpression> yearAt(Scan scan, int i) {
		Words words = scan.words();
		if (words.isCapitalized(i + 1) && words.figures(i + 2) != 4) return NOTHING;
		Optional<TimeExpression> named = words.figures(i + 2) == 4 ? Years.figuresAt(scan, i + 2) : Years.spokenAt(scan, i + 2);
		if (named.isPresent()) return named.map(found -> found.spanning(i, found.to()));
		if (words.is(i + 2, "ended") || words.is(i + 2, "ending")) return Optional.of(TimeExpression.duration(i, i + 2, "P1Y"));
		if (isSummedUp(words, i)) return Optional.of(scan.narrative().shifted(i, i + 2, Unit.YEAR, 0));
		boolean measured = words.is(i - 1, "of") || words.is(i - 1, "for") || words.is(i - 1, "during");
		Optional<CalendarPoint> told = measured && words.in(i - 2, WITHIN) && !words.is(i + 2, "of") ? yearOfTale(scan, i)
				: Optional.empty();
		if (told.isPresent())
			return told.map(year -> scan.narrative().fromStory(scan.narrative().counted(i, i + 2, year, Direction.PLAIN)));
		// "a high for the year of $42", not "for the year of the flood".
		boolean amount = words.isNumber(i + 3) && words.figures(i + 3) != 4 || words.is(i + 3, "$");
		if (!measured || words.is(i + 2, "of") && !amount) return NOTHING;
		// "Analysts forecast $2 a share for the year": that which the company is in.
		Optional<String> own = Quarters.isForecast(words, i, i + 2) ? scan.narrative().periods().flatMap(Periods::next) : Optional.empty();
		return Optional.of(own.map(quarter -> CalendarPoint.year(Integer.parseInt(quarter.substring(0, 4))))
				.map(year -> scan.narrative().counted(i, i + 2, year, Direction.PLAIN))
				.orElseGet(() -> isPartOf(words, i) ? yearTold(scan, i, i + 2) : scan.narrative().shifted(i, i + 2, Unit.YEAR, 0)));
	}

	/** "the end of the year", "the third quarter of the year"; "the first storm of the year" may be of one that has just begun. */
	private static boolean isPartOf(Words words, int i) {
		return words.is(i - 1, "of") && (words.in(i - 2, WITHIN) || words.is(i - 2, "quarter")) && !words.is(i - 3, "first");
	}

	/** The draft's own, or in January the one that has just ended where what is told is over: "had 3 million left at year's end". */
	private static TimeExpression yearTold(Scan scan, int from, int to) {
		boolean justOver = scan.narrative().reference().filter(day -> day.getMonthValue() == 1).isPresent();
		boolean over = justOver && scan.tense(from, to) == Tense.PAST && Tense.behind(scan.words(), to).tense() != Tense.FUTURE;
		return scan.narrative().shifted(from, to, Unit.YEAR, over ? -1 : 0);
	}

	/** "The year has also been marked by strikes", "the year has seen three strikes": that which is under way. */
	private static boolean isSummedUp(Words words, int i) {
		boolean opens = i == 0 || words.is(i - 1, ",") || words.is(i - 1, "but") || words.is(i - 1, "and");
		int verb = words.in(i + 3, FunctionWords.ADVERBS) ? i + 4 : i + 3;
		return opens && words.is(i + 2, "has") && words.in(verb, SUMMED_UP);
	}

	/** "In May 2015 five had signed. By the end of the year all had." */
	private static Optional<CalendarPoint> yearOfTale(Scan scan, int i) {
		Optional<CalendarPoint> told = scan.narrative().inParagraph().filter(CalendarPoint::hasYear);
		boolean over = told.isPresent()
				&& scan.narrative().reference().filter(day -> day.getYear() > told.get().year()).isPresent();
		return over && Tense.behind(scan.words(), i + 2).tense() == Tense.PAST ? told.map(point -> CalendarPoint.year(point.year()))
				: Optional.empty();
	}

	/** "for the week", "the rest of the month"; not "the story of the week", nor "the week before the vote". */
	private static Optional<TimeExpression> unitAt(Scan scan, int i, Unit unit) {
		Words words = scan.words();
		boolean award = words.is(i - 1, "of") && !words.in(i - 2, WITHIN) && !words.is(i + 2, "'s");
		boolean part = words.is(i - 1, "of") && words.in(i - 2, WITHIN);
		Optional<CalendarPoint> named = part ? scan.narrative().inSentence() : scan.narrative().inParagraph().filter(point -> isMonthOfTale(scan, i, point));
		Optional<CalendarPoint> month = unit != Unit.MONTH ? Optional.empty()
				: named.filter(point -> point.month() > 0 && point.day() == 0 && point.hasYear());
		if (month.isPresent() && !words.in(i + 2, BESIDE))
			return month.map(point -> scan.narrative().fromStory(scan.narrative().counted(i, i + 2, point, Direction.PLAIN)));
		return award || words.in(i + 2, BESIDE) ? NOTHING : Optional.of(scan.narrative().shifted(i, i + 2, unit, 0));
	}

	/** "Sales fell in October. Exports rose during the month", "October's rise in pay made the month's figures the best". */
	private static boolean isMonthOfTale(Scan scan, int i, CalendarPoint told) {
		Words words = scan.words();
		boolean within = words.in(i - 1, DURING) && !words.is(i - 2, "far") || words.is(i + 2, "'s");
		int back = scan.narrative().reference().map(CalendarPoint::of)
				.map(now -> (now.year() - told.year()) * MONTHS + now.month() - told.month()).orElse(0);
		return within && back > 0 && back <= LATELY && scan.tense(i, i + 2) == Tense.PAST;
	}

	static Optional<TimeExpression> weekend(Scan scan, int i, int to) {
		// Early in the week "the weekend" is the one that was.
		Tense tense = scan.tense(i, to);
		boolean over = scan.narrative().reference().map(day -> day.getDayOfWeek().getValue() <= (tense == Tense.PAST ? 5 : 4)).orElse(false)
				&& tense != Tense.FUTURE;
		TimeExpression week = scan.narrative().shifted(i, to, Unit.WEEK, over ? -1 : 0);
		return Optional.of(scan.narrative().counted(i, to, TimexType.DATE, week.value() + "-WE", Direction.NEAREST));
	}

	/** "its full-year profit", "a cut in full-year guidance". */
	static Optional<TimeExpression> fullYearAt(Scan scan, int i) {
		Words words = scan.words();
		if (!words.ties(i + 1) || !words.is(i + 2, "year") || words.ties(i + 3)) return NOTHING;
		boolean reckoned = words.in(i + 3, RECKONED) || words.isWord(i + 3) && words.in(i + 4, RECKONED);
		// "full-year profit for 2023" names its year itself.
		boolean named = words.figures(i + 5) == 4 || words.figures(i + 6) == 4;
		if (!reckoned || named) return NOTHING;
		boolean over = scan.narrative().quarter().isEmpty() && scan.tense(i, i + 3) == Tense.PAST && !words.in(i + 3, FORESEEN)
				&& !words.in(i + 4, FORESEEN)
				&& scan.narrative().reference().filter(day -> day.getMonthValue() <= FIRST_MONTHS).isPresent();
		return Optional.of(over ? scan.narrative().shifted(i, i + 3, Unit.YEAR, -1) : wholeYear(scan, i));
	}

	/** The year that the quarter named before belongs to, since results come together. */
	private static TimeExpression wholeYear(Scan scan, int i) {
		String quarter = scan.narrative().quarter();
		if (quarter.isEmpty() || quarter.startsWith("X")) return scan.narrative().shifted(i, i + 3, Unit.YEAR, 0);
		CalendarPoint year = CalendarPoint.year(Integer.parseInt(quarter.substring(0, 4)));
		return scan.narrative().counted(i, i + 3, year, Direction.PLAIN).because(new Explanation.StoryDate(quarter));
	}

	/** "the quarter ended Sept. 30": that which lies before that day for the most part. */
	private static Optional<TimeExpression> ended(Scan scan, int i, int to) {
		if (!scan.words().is(to, "ended") && !scan.words().is(to, "ending")) return NOTHING;
		return CalendarDates.monthAt(scan, to + 1).flatMap(TimeExpression::point).filter(point -> point.month() > 0)
				.flatMap(CalendarPoint::firstDay)
				.map(day -> ended(scan.narrative().counted(i, to, TimexType.DATE, TimexValue.quarter(day.minusDays(HALF_DAYS)),
						Direction.PLAIN), day));
	}

	/** The calendar's quarter, or the one nearest to a company's own, which says from when to when. */
	private static TimeExpression ended(TimeExpression quarter, LocalDate named) {
		LocalDate last = named.getDayOfMonth() == 1 ? named.plusMonths(1).minusDays(1) : named;
		boolean calendars = Periods.isCalendars(last, (last.minusDays(HALF_DAYS).getMonthValue() + 2) / 3 * 3);
		return calendars ? quarter
				: quarter.modified(TimexMod.APPROX).because(new Explanation.StretchBetween(last.plusDays(1).minusMonths(3), last));
	}

	/** "the prior-year period", "prior-year sales": of the quarter where the story is about one. */
	static Optional<TimeExpression> priorYearAt(Scan scan, int from, int which) {
		Words words = scan.words();
		boolean prior = (words.is(which, "prior") || words.is(which, "previous")) && words.ties(which + 1) && words.is(which + 2, "year");
		if (!prior) return NOTHING;
		boolean period = words.is(which + 3, "quarter") || words.is(which + 3, "period");
		if (!period && from < which) return NOTHING;
		int to = period ? which + 4 : which + 3;
		return Optional.of(scan.narrative().tellsOfQuarter() ? Offsets.quarterBefore(scan, from, to)
				: scan.narrative().shifted(from, to, Unit.YEAR, -1));
	}

	private static TimeExpression quarter(Scan scan, int i, int to) {
		Optional<TimeExpression> ended = ended(scan, i, to);
		if (ended.isPresent()) return ended.get();
		Optional<TimeExpression> before = scan.words().is(to - 1, "quarter") ? Neighbours.ofOtherYear(scan, i, to - 1)
				: Optional.empty();
		if (before.isPresent()) return before.get();
		String last = scan.narrative().quarter();
		Optional<String> own = scan.narrative().periods().flatMap(Periods::quarter);
		if (last.isEmpty() && own.isPresent()) return scan.narrative().counted(i, to, TimexType.DATE, own.get(), Direction.PLAIN);
		if (last.isEmpty()) return scan.narrative().shifted(i, to, Unit.QUARTER, -1);
		return scan.narrative().counted(i, to, TimexType.DATE, last, Direction.PLAIN).because(new Explanation.StoryDate(last));
	}

	private static Optional<TimeExpression> quarterUnnamed(Scan scan, int i) {
		boolean first = scan.narrative().quarter().isEmpty() && scan.words().is(i, "quarter");
		return first ? Optional.of(scan.narrative().shifted(i, i + 1, Unit.QUARTER, -1)) : NOTHING;
	}

	private static TimeExpression before(Scan scan, int from, TimeExpression quarter) {
		String value = quarter.value();
		String year = value.startsWith("X") ? "XXXX" : new CalendarPoint(Integer.parseInt(value.substring(0, 4)) - 1, 0, 0).value();
		return scan.narrative().counted(from, quarter.to(), TimexType.DATE, year + value.substring(4), Direction.PLAIN);
	}

	/** "year-earlier", "year-ago quarter", "year-end", "by year's end". */
	static Optional<TimeExpression> compoundAt(Scan scan, int i) {
		Words words = scan.words();
		boolean end = words.in(i - 1, BEFORE_END) && words.is(i + 1, "end") || words.is(i + 1, "'s") && words.is(i + 2, "end");
		if (end)
			return Optional.of(yearTold(scan, i, words.is(i + 1, "end") ? i + 2 : i + 3).modified(TimexMod.END));
		if (!words.ties(i + 1)) return NOTHING;
		return switch (words.lower(i + 2)) {
			case "earlier", "ago" -> Optional.of(yearBefore(scan, i));
			case "end" -> Optional.of(scan.narrative().shifted(i, i + 3, Unit.YEAR, 0).modified(TimexMod.END));
			default -> NOTHING;
		};
	}

	/** "by end of year" */
	static Optional<TimeExpression> endAt(Scan scan, int i) {
		Words words = scan.words();
		boolean end = words.is(i + 1, "of") && words.is(i + 2, "year") && !words.isWord(i + 3) && !words.ties(i + 3);
		return end ? Optional.of(scan.narrative().shifted(i, i + 3, Unit.YEAR, 0).modified(TimexMod.END)) : NOTHING;
	}

	private static TimeExpression yearBefore(Scan scan, int i) {
		Optional<TimeExpression> named = Quarters.at(scan, i + 3).or(() -> quarterUnnamed(scan, i + 3));
		if (named.isPresent()) return before(scan, i, named.get());
		int to = scan.words().is(i + 3, "quarter") || scan.words().is(i + 3, "period") ? i + 4 : i + 3;
		return !scan.narrative().tellsOfQuarter() ? scan.narrative().shifted(i, to, Unit.YEAR, -1) : Offsets.quarterBefore(scan, i, to);
	}
}
