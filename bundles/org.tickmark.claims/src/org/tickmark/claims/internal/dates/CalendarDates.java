package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Dates by month: "October 2018", "March 14", "14 March 2024", "the 4th of July", "Sept. 3, 1989". */
final class CalendarDates {
	/** English words, too: they are months only where something else says so. */
	private static final WordSet UNSURE_MONTHS = WordSet.of("may", "march", "mar", "dec", "jan", "jun", "apr", "april", "june", "august");
	private static final WordSet WAYS = WordSet.of("against", "through", "towards", "toward", "across", "along", "under", "after",
			"before");
	private static final WordSet IMAGINED = WordSet.of("could", "may", "might");
	private static final WordSet ARTICLES = WordSet.of("the", "a", "his", "her", "their", "'s");
	private static final WordSet BEFORE_MONTH = WordSet.of("in", "of", "last", "next", "this", "since", "until", "till", "by", "from",
			"during", "early", "late", "mid", "through", "to", "between", "before", "after", "for", "each", "every", "late-", "previous",
			"past", "following", "on", "around", "about", "that", "and", "or", "coming", "ended", "ending", "-", "\u2013", "(",
			"beginning");
	private static final WordSet COUNTED = WordSet.of("percent", "%", "million", "billion", "people", "per", "points", "/");

	/** How many months on a tale may go without naming its year again. */
	private static final int NEXT_MONTHS = 2;
	private static final int HAD_REACH = 30;
	private static final WordSet SPANS = WordSet.of("to", "through", "until", "till");
	static final WordSet RANGE_LINKS = WordSet.of("to", "and", "through", "until", "till", "or");

	private CalendarDates() { }

	/** From a month's name on. */
	static Optional<TimeExpression> monthAt(Scan scan, int i) {
		Words words = scan.words();
		int month = CalendarWords.month(words.lower(i));
		if (month == 0 || !words.isCapitalized(i)) return NOTHING;
		int end = pastStop(words, i);
		Ordinal day = dayAt(words, end);
		// "March the 3rd".
		if (words.is(end, "the") && Numerals.ordinalAt(words, end + 1).found() && words.isNumber(end + 1)) day = dayAt(words, end + 1);
		if (day.found()) return withYear(scan, i, day.end(), month, day.number());
		Ordinal year = yearAfter(words, end);
		if (year.found()) return Optional.of(TimeExpression.stated(i, year.end(), new CalendarPoint(year.number(), month, 0)));
		if (!standsAlone(words, i, end)) return NOTHING;
		if (Recurrences.isOfYears(words, end))
			return Optional.of(TimeExpression.recurring(i, end, new CalendarPoint(CalendarPoint.UNKNOWN, month, 0).value()));
		Optional<TimeExpression> deictic = withRelativeYear(scan, i, end, month, 0);
		return deictic.isPresent() ? deictic : Optional.of(partial(scan, i, end, month, 0));
	}

	/** From the number of a day on. */
	static Optional<TimeExpression> dayFirst(Scan scan, int i) {
		Words words = scan.words();
		Ordinal day = dayAt(words, i);
		if (!day.found()) return NOTHING;
		int next = words.is(day.end(), "of") ? day.end() + 1 : words.pastHyphen(day.end());
		Ordinal last = words.isDash(day.end()) ? dayAt(words, day.end() + 1) : new Ordinal(0, 0);
		boolean range = last.number() > day.number();
		if (range) next = words.is(last.end(), "of") ? last.end() + 1 : last.end();
		int month = CalendarWords.month(words.lower(next));
		if (month == 0 || !words.isCapitalized(next)) return NOTHING;
		Optional<TimeExpression> first = withYear(scan, i, pastStopBefore(words, next), month, day.number());
		return range ? first.map(found -> found.upTo(last.number())) : first;
	}

	private static int pastStopBefore(Words words, int i) {
		int end = pastStop(words, i);
		// "12-Jun-2019"; in "30 June-2 July" another day follows.
		return CalendarWords.month(words.lower(end + 2)) > 0 ? end : words.pastHyphen(end);
	}

	static int pastStop(Words words, int i) {
		boolean abbreviated = CalendarWords.SHORT_MONTHS.contains(words.lower(i));
		return abbreviated && words.is(i + 1, ".") && words.joined(i + 1) ? i + 2 : i + 1;
	}

	static Ordinal dayAt(Words words, int i) {
		Ordinal none = new Ordinal(0, 0);
		int figure = words.figure(i);
		if (figure == 0 || figure > 31) return none;
		if (figure < 0 && !words.isWord(i)) return none;
		Ordinal ordinal = Numerals.ordinalAt(words, i);
		if (ordinal.found()) return ordinal.number() <= 31 ? ordinal : none;
		boolean day = figure > 0 && words.figures(i) <= 2 && !words.in(i + 1, COUNTED) && !clock(words, i);
		return day ? new Ordinal(i + 1, figure) : none;
	}

	private static boolean clock(Words words, int i) {
		return words.is(i + 1, ":") && words.joined(i + 1) && words.joined(i + 2);
	}

	private static Optional<TimeExpression> withYear(Scan scan, int from, int dayEnd, int month, int day) {
		Words words = scan.words();
		int end = lastDayEnd(words, from, dayEnd, day);
		if (end > dayEnd) return withYear(scan, from, end, new CalendarPoint(CalendarPoint.UNKNOWN, month, day))
				.map(found -> found.upTo(dayAt(words, dayEnd + 1).number()));
		return withYear(scan, from, end, new CalendarPoint(CalendarPoint.UNKNOWN, month, day));
	}

	/** "June 12-14", and "June 12 to 14, 2019" where a year or a preposition shows that both are days. */
	private static int lastDayEnd(Words words, int from, int end, int day) {
		Ordinal last = dayAt(words, end + 1);
		if (!last.found() || last.number() <= day || CalendarWords.month(words.lower(last.end())) > 0) return end;
		boolean spoken = words.in(end, SPANS) && (words.is(from - 1, "from") || yearAfter(words, last.end()).found());
		return words.isDash(end) || spoken ? last.end() : end;
	}

	private static Optional<TimeExpression> withYear(Scan scan, int from, int end, CalendarPoint open) {
		int month = open.month();
		int day = open.day();
		Words words = scan.words();
		Ordinal year = yearAfter(words, end);
		if (year.found()) return Optional.of(TimeExpression.stated(from, year.end(), new CalendarPoint(year.number(), month, day)));
		Optional<TimeExpression> deictic = withRelativeYear(scan, from, end, month, day);
		return deictic.isPresent() ? deictic : Optional.of(partial(scan, from, end, month, day));
	}

	/** ", 1989", "of 1976", "'98": a year that goes with the month before it. */
	static Ordinal yearAfter(Words words, int i) {
		int at = words.is(i, ",") || words.is(i, "of") ? i + 1 : words.pastHyphen(i);
		if (words.figures(at) == 4 && words.figure(at) >= 1000 && words.figure(at) < 2200) return new Ordinal(at + 1, words.figure(at));
		if (words.figures(at) == 3 && !words.in(at + 1, COUNTED) && (at == i || words.is(i, "of")))
			return new Ordinal(at + 1, words.figure(at));
		if (Years.isApostrophe(words, i) && words.figures(i + 1) == 2 && words.joined(i + 1))
			return new Ordinal(i + 2, Years.fullYear(words.figure(i + 1)));
		return at == i || words.is(i, "of") ? Numerals.spokenYearAt(words, at) : new Ordinal(0, 0);
	}

	/** "June last year", "July 3 of this year". */
	static Optional<TimeExpression> withRelativeYear(Scan scan, int from, int end, int month, int day) {
		Words words = scan.words();
		int at = words.is(end, "of") ? end + 1 : end;
		if (words.is(at, "the") && words.is(at + 1, "same")) at++;
		if (!words.is(at + 1, "year") || words.is(at + 2, "'s")) return NOTHING;
		// "in February of that year": the one that was named last.
		Optional<CalendarPoint> story = words.is(at, "that") || words.is(at, "same") ? scan.narrative().mentioned() : Optional.empty();
		if (story.filter(CalendarPoint::hasYear).isPresent()) return Optional.of(scan.narrative()
				.fromStory(scan.narrative().counted(from, at + 2, new CalendarPoint(story.get().year(), month, day), Direction.PLAIN)));
		int shift = switch (words.lower(at)) {
			case "last" -> -1;
			case "this" -> 0;
			case "next" -> 1;
			default -> Integer.MIN_VALUE;
		};
		if (shift == Integer.MIN_VALUE) return NOTHING;
		int year = scan.narrative().reference().map(base -> base.getYear() + shift).orElse(CalendarPoint.UNKNOWN);
		return Optional.of(scan.narrative().counted(from, at + 2, new CalendarPoint(year, month, day), Direction.PLAIN));
	}

	/** The "3" of "from 3 to 9 June 2019". */
	static Optional<TimeExpression> firstDay(Scan scan, int i) {
		Words words = scan.words();
		int day = words.figure(i);
		int link = Numerals.ordinalAt(words, i).found() ? i + 2 : i + 1;
		if (day < 1 || words.figures(i) > 2 || !words.in(link, RANGE_LINKS) || words.figures(link + 1) > 2
				|| words.figure(link + 1) <= day)
			return NOTHING;
		return dayFirst(scan, link + 1).filter(found -> found.point().filter(point -> point.day() > 0).isPresent())
				.map(found -> new TimeExpression(i, link, found.type(), first(found, day).value(), found.relative(), found.why(),
						Optional.of(first(found, day))));
	}

	private static CalendarPoint first(TimeExpression range, int day) {
		CalendarPoint last = range.point().orElseThrow();
		return new CalendarPoint(last.year(), last.month(), day);
	}

	/** The "3rd of last month", the "7th" of "Tuesday the 7th": a day of the month that another word names. */
	static Optional<TimeExpression> ofNamedMonth(Scan scan, int i) {
		Words words = scan.words();
		Ordinal day = words.is(i, "the") ? Numerals.ordinalAt(words, i + 1) : new Ordinal(0, 0);
		if (!day.found() || day.number() > 31 || !words.is(day.end(), "of") || !words.is(day.end() + 2, "month")) return NOTHING;
		int shift = switch (words.lower(day.end() + 1)) {
			case "last" -> -1;
			case "this" -> 0;
			case "next" -> 1;
			default -> 2;
		};
		if (shift == 2 || scan.narrative().reference().isEmpty()) return NOTHING;
		LocalDate month = scan.narrative().reference().get().plusMonths(shift);
		return Optional.of(scan.narrative().counted(i, day.end() + 3,
				new CalendarPoint(month.getYear(), month.getMonthValue(), day.number()), Direction.PLAIN));
	}

	/** The "25" of "April 24 and 25". */
	static Optional<TimeExpression> secondDay(Scan scan, int i) {
		Words words = scan.words();
		int day = words.figure(i);
		if (day < 1 || day > 31 || words.figures(i) > 2 || !words.is(i - 1, "and") && !words.is(i - 1, "or")) return NOTHING;
		int first = words.figure(i - 2);
		boolean month = CalendarWords.month(words.lower(words.is(i - 3, ".") ? i - 4 : i - 3)) > 0;
		if (!month || first < 1 || first >= day || words.isWord(i + 1) && !words.isCapitalized(i + 1) && words.lower(i + 1).endsWith("s"))
			return NOTHING;
		return scan.narrative().mentioned().filter(point -> point.day() == first)
				.map(point -> scan.narrative().fromStory(
						scan.narrative().counted(i, i + 1, new CalendarPoint(point.year(), point.month(), day), Direction.NEAREST)));
	}

	/** Without a year: the nearest day, but for a bare month the one that the tense asks for. */
	private static TimeExpression partial(Scan scan, int from, int to, int month, int day) {
		CalendarPoint open = new CalendarPoint(CalendarPoint.UNKNOWN, month, day);
		if (month == 9 && day == 11 && isTheAttack(scan.words(), to)) return TimeExpression.stated(from, to, open.in(2001));
		if (month == 7 && day == 7 && scan.words().is(to, "bombings")) return TimeExpression.stated(from, to, open.in(2005));
		Optional<TimeExpression> relative = MonthRanges.withYearOfEnd(scan, from, to, open);
		if (relative.isPresent()) return relative.get();
		int shared = MonthRanges.sharedYear(scan.words(), to, month);
		if (shared > 0) return TimeExpression.stated(from, to, open.in(shared));
		Optional<LocalDate> reference = scan.narrative().reference();
		Tense tense = scan.tense(from, to);
		boolean now = tense == Tense.FUTURE || scan.words().is(from - 1, "of") && scan.words().is(from - 2, "as");
		boolean elsewhere = now || isThisSeason(scan, from, open) || month == 9 && day == 11
				|| day == 0 && !MonthRanges.isOfStory(scan, from, tense);
		Optional<Integer> storyYear = elsewhere ? Optional.empty() : scan.narrative().storyYear();
		if (storyYear.isPresent()) {
			String anchor = CalendarPoint.year(storyYear.get()).value();
			return scan.narrative().counted(from, to, open.in(storyYear.get()), Direction.PLAIN).because(new Explanation.StoryDate(anchor));
		}
		if (reference.isEmpty()) return scan.narrative().counted(from, to, open, Direction.NEAREST);
		Optional<CalendarPoint> start = day > 0 ? MonthRanges.start(scan, from) : Optional.empty();
		if (start.isPresent()) {
			boolean turned = month < start.get().month();
			return scan.narrative().counted(from, to, open.in(start.get().year() + (turned ? 1 : 0)), Direction.NEAREST);
		}
		LocalDate base = reference.get();
		Optional<CalendarPoint> listed = day == 0 ? MonthRanges.beside(scan, from, month) : Optional.empty();
		if (listed.isPresent()) return scan.narrative().counted(from, to, listed.get(), Direction.NEAREST);
		Optional<CalendarPoint> around = day > 0 ? aroundIt(scan, open, tense) : Optional.empty();
		if (around.isPresent())
			return scan.narrative().fromStory(scan.narrative().counted(from, to, open.in(around.get().year()), Direction.PLAIN));
		if (day > 0) return ofDay(scan, from, to, open);
		Bearing bearing = Bearing.ofMonth(scan, from, to, month, base);
		int year = bearing.yearOfMonth(base, month);
		// Where nothing near it tells, it is the one that the text looked ahead to before.
		int known = bearing.untold() ? scan.narrative().yearAhead(month) : 0;
		boolean justOver = Math.floorMod(base.getMonthValue() - month, 12) <= 2;
		if (known > year && !justOver) return new Bearing(Direction.AFTER, bearing.ground(), bearing.cue())
				.grounding(scan.narrative().counted(from, to, open.in(known), Direction.AFTER));
		Optional<CalendarPoint> past = toldBefore(scan, from, open, bearing).filter(point -> point.year() < year);
		if (past.isPresent()) return scan.narrative().fromStory(scan.narrative().counted(from, to, past.get(), Direction.BEFORE));
		if (year == base.getYear() && month == base.getMonthValue())
			return scan.narrative().counted(from, to, open.in(year), Direction.PLAIN);
		return bearing.grounding(scan.narrative().counted(from, to, open.in(year), bearing.direction()));
	}

	/** "It could be like the floods in May", behind "In May the dam broke": that May. */
	private static Optional<CalendarPoint> toldBefore(Scan scan, int from, CalendarPoint open, Bearing bearing) {
		int year = IMAGINED.contains(bearing.cue()) && isOfThing(scan.words(), from) ? scan.narrative().yearTold(open.month()) : 0;
		return year == 0 ? Optional.empty() : Optional.of(open.in(year))
				.filter(point -> point.firstDay().filter(day -> scan.narrative().reference().filter(day::isBefore).isPresent()).isPresent());
	}

	/** "the floods in May", "the floods in April and May": the month is the thing's, whatever the verb. */
	private static boolean isOfThing(Words words, int from) {
		int in = CalendarWords.month(words.lower(from - 2)) > 0 && words.is(from - 1, "and") ? from - 3 : from - 1;
		return (words.is(in, "in") || words.is(in, "of") || words.is(in, "from")) && words.lower(in - 1).endsWith("s")
				&& (words.is(in - 2, "the") || words.is(in - 3, "the"));
	}

	/** "In July it fell behind: by July 31 it had read a tenth": the month that the paragraph just named. */
	private static Optional<CalendarPoint> aroundIt(Scan scan, CalendarPoint open, Tense tense) {
		boolean near = scan.narrative().reference().filter(base -> distance(nearest(open, base), base) <= Bearing.SURE_DAYS).isPresent();
		if (near) return Optional.empty();
		Optional<CalendarPoint> month = scan.narrative().inParagraph().filter(CalendarPoint::hasYear)
				.filter(point -> point.day() == 0 && point.month() == open.month());
		return month.isPresent() || tense == Tense.FUTURE ? month : goesOn(scan, open);
	}

	/** A tale of the past that placed its last days in a year goes on in it: "In May 2016 he moved. On June 3 he fell." */
	private static Optional<CalendarPoint> goesOn(Scan scan, CalendarPoint open) {
		LocalDate base = scan.narrative().reference().orElseThrow();
		int year = scan.narrative().yearTold(open.month());
		Optional<CalendarPoint> again = scan.narrative().mentioned().filter(point -> point.hasYear() && point.year() == year);
		Optional<CalendarPoint> after = scan.narrative().inParagraph()
				.filter(point -> point.hasYear() && point.month() > 0 && open.month() >= point.month())
				.filter(point -> open.month() - point.month() <= NEXT_MONTHS);
		return again.or(() -> after)
				.filter(point -> open.in(point.year()).firstDay().filter(day -> !day.isAfter(base)).isPresent());
	}

	/** "the September 11 terrorist attacks" are those of one year whatever the draft's. */
	private static boolean isTheAttack(Words words, int at) {
		int noun = words.is(at, ",") ? at + 1 : at;
		return words.lower(noun).startsWith("attack") || words.lower(noun).startsWith("terror") || words.lower(noun).startsWith("hijack");
	}

	/** A weekday before the date tells of days at hand, however long ago the tale before it is. */
	private static boolean isThisSeason(Scan scan, int from, CalendarPoint open) {
		Optional<LocalDate> reference = scan.narrative().reference();
		if (open.day() == 0 || reference.isEmpty() || weekdayBefore(scan.words(), from) == 0) return false;
		return distance(nearest(open, reference.get()), reference.get()) <= Bearing.SURE_DAYS;
	}

	/** The weekday that stands with the date, as in "Friday, 21 June"; 0 for none. */
	private static int weekdayBefore(Words words, int from) {
		int at = words.is(from - 1, ",") ? from - 2 : from - 1;
		if (words.is(at, ".")) at--;
		return words.isCapitalized(at) ? CalendarWords.weekday(words.lower(at)) : 0;
	}

	private static boolean fallsOn(CalendarPoint point, int weekday) {
		return point.firstDay().filter(day -> day.getDayOfWeek().getValue() == weekday).isPresent();
	}

	private static TimeExpression ofDay(Scan scan, int from, int to, CalendarPoint open) {
		LocalDate base = scan.narrative().reference().orElseThrow();
		CalendarPoint nearest = nearest(open, base);
		long days = nearest.firstDay().map(day -> day.toEpochDay() - base.toEpochDay()).orElse(0L);
		boolean longAgo = open.month() == 9 && open.day() == 11 && Math.abs(days) > Bearing.SURE_DAYS && base.getYear() > 2001;
		// Newsrooms write "after Sept. 11" for that of 2001.
		if (longAgo) return TimeExpression.stated(from, to, open.in(2001));
		Bearing bearing = Bearing.ofDate(scan, from, to, days);
		Optional<CalendarPoint> inFull = scan.narrative().inFull(open).filter(point -> scan.tense(from, to) != Tense.FUTURE);
		if (inFull.isPresent()) return scan.narrative().fromStory(scan.narrative().counted(from, to, inFull.get(), Direction.PLAIN));
		int year = nearest.year() + (bearing.direction() == Direction.NEAREST ? 0 : bearing.ahead() ? 1 : -1);
		if (days < 0 && bearing.ground() == Ground.DEADLINE && wasDue(scan, from, nearest))
			return scan.narrative().counted(from, to, nearest, Direction.NEAREST);
		int weekday = weekdayBefore(scan.words(), from);
		// Of two years the weekday chooses; where it fits neither, it is wrong, and that is for a check to say.
		if (weekday > 0 && fallsOn(nearest, weekday) && !fallsOn(open.in(year), weekday))
			return scan.narrative().counted(from, to, nearest, Direction.NEAREST);
		return bearing.grounding(scan.narrative().counted(from, to, open.in(year), bearing.direction()));
	}

	/** "They had been told to read it by July 31", behind "in July": in the month that the text told of. */
	private static boolean wasDue(Scan scan, int from, CalendarPoint day) {
		if (scan.narrative().yearTold(day.month()) != day.year()) return false;
		for (int i = from - 1; i >= Math.max(0, from - HAD_REACH); i--) if (scan.words().is(i, "had")) return true;
		return false;
	}

	static CalendarPoint nearest(CalendarPoint open, LocalDate base) {
		CalendarPoint best = open.in(base.getYear());
		long least = distance(best, base);
		for (int year : new int[] { base.getYear() - 1, base.getYear() + 1 }) {
			CalendarPoint other = open.in(year);
			if (distance(other, base) < least) {
				best = other;
				least = distance(other, base);
			}
		}
		return best;
	}

	private static long distance(CalendarPoint point, LocalDate base) {
		return point.firstDay().map(day -> Math.abs(day.toEpochDay() - base.toEpochDay())).orElse(Long.MAX_VALUE);
	}

	/** "The March accession", "a March rally", but not "the March on the capital". */
	private static boolean isAttribute(Words words, int i, int end) {
		return words.in(i - 1, ARTICLES) && words.isWord(end) && !words.in(end, WAYS) && !words.isCapitalized(end)
				&& words.lower(end).length() > 4
				&& !words.lower(end).endsWith("ed");
	}

	private static boolean standsAlone(Words words, int i, int end) {
		String name = words.lower(i);
		if (words.joined(i) && !words.isDash(i - 1) && !words.is(i - 1, "(") && words.isWord(i - 1)) return false;
		boolean named = words.isCapitalized(end) && words.isWord(end) && CalendarWords.month(words.lower(end)) == 0
				&& !(i == 1 && words.is(0, "in") && words.in(end + 1, FunctionWords.IRREGULAR_PASTS));
		if (CalendarWords.SHORT_MONTHS.contains(name) && end == i + 1 && !name.equals("may"))
			return !named && words.in(i - 1, BEFORE_MONTH);
		if (!UNSURE_MONTHS.contains(name)) return true;
		if (named) return false;
		// "the Coalition to Stop War and March on the Capitol"
		boolean verb = name.equals("march") && (words.is(i - 1, "and") || words.is(i - 1, "that")) && words.is(end, "on")
				&& !words.isNumber(end + 1);
		if (verb) return false;
		if (name.equals("may") || name.equals("march")) return words.in(i - 1, BEFORE_MONTH) || isAttribute(words, i, end);
		return i > 0 || words.is(end, ",") || words.is(end, "'s");
	}
}
