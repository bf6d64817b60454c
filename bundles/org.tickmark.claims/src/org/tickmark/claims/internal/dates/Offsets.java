package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.ClockTime;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Quantity;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Occasions;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What makes a point in time of a stretch: "five years ago", "two days later", "a week from now", "a year earlier". */
final class Offsets {
	private static final WordSet FROM_NOW = WordSet.of("now", "today");

	private static final WordSet BEGINS = WordSet.of("begins", "starts", "opens", "reopens", "resumes");
	private static final WordSet COUNTS = WordSet.of("ago", "hence", "from", "earlier", "later", "before", "after", "of", "that");
	private static final WordSet DEFINITE = WordSet.of("the", "its", "his", "her", "their", "'s");
	/** In words. */
	private static final int SUBJECT_REACH = 5;

	private static final WordSet BESIDE = WordSet.of("before", "after", "earlier", "previous", "prior");
	/** A clause of its own begins with them. */
	private static final WordSet LINKS = WordSet.of("and", "but", "when", "at", "in", "was", "had", "were");
	/** Behind "from the month before" the sentence goes on. */
	private static final WordSet GOES_ON = WordSet.of("to", "as", "because", "while", "with", "amid", "on", "after", "despite", "for");
	private static final WordSet WITHIN = WordSet.of("in", "during", "over", "for", "throughout");
	/** What figures are compared with. */
	private static final WordSet COMPARED = WordSet.of("from", "than", "with", "on", "to", "over");

	private static final WordSet USUAL = WordSet.of("usual", "expected", "planned", "scheduled", "normal", "ever", "intended", "forecast",
			"promised", "necessary", "average", "required", "predicted", "anticipated", "hoped", "thought");
	private static final WordSet SPENT = WordSet.of("after", "for", "within", "over", "of", "in");
	/** What stands behind an anniversary that opens or closes its clause. */
	private static final WordSet BEHIND_ANNIVERSARY = WordSet.of("in", "at", "when", "that", "by", "after", "on", "with", "as", "the", "for",
			"and", "but", "from", "to", "a", "during", "morning", "night", "because", "while");
	private static final WordSet WHICH = WordSet.of("this", "last", "next");
	private static final int MOST_YEARS = 300;
	private static final int DAYS_OF_WEEK = 7;
	private static final int MOST_WEEKS = 50;
	private static final int MINUTES = 60;
	private static final int DAY_HOURS = 24;
	private static final int DAY_REACH = 9;
	private static final int MOST_MINUTES = 24 * MINUTES;
	/** In days or weeks: what is farther off is counted from a month well enough. */
	private static final int LONG = 10;
	private static final int MONTHS = 12;
	private static final int NOW_REACH = 7;

	private Offsets() { }

	/** @param to index behind the stretch, where the word that counts may stand */
	static Optional<TimeExpression> behind(Scan scan, int from, int to, Quantity quantity, Unit unit) {
		Words words = scan.words();
		boolean begins = words.is(from - 1, "in") && words.in(from - 2, BEGINS) && !quantity.vague() && !unit.clock;
		boolean then = begins && !words.in(to, COUNTS) && !words.is(to, "'") && isOneOccasion(scan, from - 2);
		if (then || words.is(from - 1, "in") && !quantity.vague() && !unit.clock && isAwaited(scan, from, to))
			return Optional.of(counted(scan, from, to, quantity, unit, 1));
		return switch (words.lower(to)) {
			case "ago", "back" -> ago(scan, from, to + 1, quantity, unit);
			case "hence" -> Optional.of(counted(scan, from, to + 1, quantity, unit, 1));
			case "from" -> words.in(to + 1, FROM_NOW) ? Optional.of(counted(scan, from, to + 2, quantity, unit, 1))
				: fromWeekday(scan, from, to, quantity, unit);
			case "on" -> fromWeekday(scan, from, to, quantity, unit);
			case "earlier", "before", "previously", "prior" ->
			!comparesWithUsual(words, to + 1) && endsThere(words, to) ? Optional.of(fromStory(scan, from, to + 1, quantity, unit, -1))
					: NOTHING;
			case "later", "afterward", "afterwards" ->
			words.is(to + 1, "than") ? NOTHING : Optional.of(fromStory(scan, from, to + 1, quantity, unit, 1));
			default -> NOTHING;
		};
	}

	/** "the day before", "the year after": from the article on, where nothing follows that it is counted to. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		Words words = scan.words();
		boolean counts = words.in(i + 2, BESIDE);
		boolean ends = !words.isWord(i + 3) && !words.isNumber(i + 3);
		boolean closed = ends || words.in(i + 3, LINKS) || words.is(i - 1, "from") && words.in(i + 3, GOES_ON);
		boolean within = words.in(i - 1, WITHIN);
		Optional<TimeExpression> stretch = counts && within ? stretchBeside(scan, i) : NOTHING;
		if (stretch.isPresent()) return stretch;
		Optional<Unit> unit = counts && (within ? ends : closed) ? Unit.singular(words.lower(i + 1)).filter(found -> !found.clock)
				: Optional.empty();
		return unit.map(found -> fromStory(scan, i, i + 3, new Quantity(i + 2, 1, false), found, words.is(i + 2, "after") ? 1 : -1));
	}

	/** "in the month prior to 13 January", "during the week after May 5": how long, and the date stands for itself. */
	private static Optional<TimeExpression> stretchBeside(Scan scan, int i) {
		Words words = scan.words();
		int date = words.is(i + 2, "prior") && words.is(i + 3, "to") ? i + 4 : i + 3;
		Optional<Unit> unit = Unit.singular(words.lower(i + 1)).filter(found -> !found.clock && found != Unit.DAY);
		boolean dated = unit.isPresent() && (words.isNumber(date) || words.isCapitalized(date))
				&& CalendarDates.monthAt(scan, date).or(() -> CalendarDates.dayFirst(scan, date)).flatMap(TimeExpression::point)
						.filter(point -> point.day() > 0).isPresent();
		return dated ? unit.map(found -> TimeExpression.duration(i, i + 2, found.duration(Integer.toString(found.factor)))) : NOTHING;
	}

	/** "a week from Tuesday", "a fortnight on Friday": counted from the next such day. */
	private static Optional<TimeExpression> fromWeekday(Scan scan, int from, int to, Quantity quantity, Unit unit) {
		Words words = scan.words();
		int weekday = words.isCapitalized(to + 1) ? CalendarWords.weekday(words.lower(to + 1)) : 0;
		boolean weeks = !quantity.vague() && unit.letter.equals("W")
				&& (words.is(to, "from") || quantity.amount() == 1 && !words.in(from - 1, SPENT));
		if (weekday == 0 || !weeks || quantity.amount() > MOST_WEEKS || words.text(to + 1).length() < 6) return NOTHING;
		TimeExpression next = Weekdays.after(scan, from, to + 2, weekday);
		return next.point().flatMap(CalendarPoint::firstDay)
				.map(day -> scan.narrative().counted(from, to + 2, CalendarPoint.of(day.plusWeeks((long) quantity.amount() * unit.factor)),
						Direction.AFTER));
	}

	/** "two years before" counts when nothing follows that the years are counted to. */
	private static boolean endsThere(Words words, int i) {
		return !words.is(i, "before") && !words.is(i, "prior") || !words.isWord(i + 1);
	}

	/** "the state's primary in two weeks", "the vote in Hull in two weeks"; not "her third primary in two weeks". */
	private static boolean isAwaited(Scan scan, int from, int to) {
		Words words = scan.words();
		if (words.isWord(to) && !words.in(to, LINKS) || words.ties(to) || scan.tense(from, to) == Tense.PAST) return false;
		for (int k = from - 1; k > Math.max(1, from - 1 - SUBJECT_REACH); k--) {
			if (!Occasions.isOf(words, k) || words.in(k - 1, WITHIN)) continue;
			return !Numerals.ordinalAt(words, k - 2).found() && !words.in(k - 2, FunctionWords.COUNT_NOUNS) && !words.lower(k - 1).endsWith("s");
		}
		return false;
	}

	/** "The vote begins in three weeks": then, and not for so long; "a cold that begins in a week" may be any, at any time. */
	private static boolean isOneOccasion(Scan scan, int verb) {
		Optional<LocalDate> now = scan.narrative().reference();
		Optional<CalendarPoint> told = scan.narrative().mentioned();
		if (told.isPresent() && told.map(CalendarPoint::year).filter(year -> now.filter(day -> day.getYear() == year).isPresent()).isEmpty())
			return false;
		Words words = scan.words();
		for (int k = verb - 1; k >= Math.max(0, verb - SUBJECT_REACH) && words.isWord(k); k--) {
			if (words.in(k, DEFINITE) && !words.is(k - 1, "of")) return k < verb - 1;
			if (words.in(k, FunctionWords.RELATIVES) || FunctionWords.isAdverb(words.lower(k))) return false;
		}
		return false;
	}

	/** "A month earlier than usual" is no point in time. */
	private static boolean comparesWithUsual(Words words, int than) {
		boolean adverb = !words.isCapitalized(than + 1) && FunctionWords.isAdverb(words.lower(than + 1));
		return words.is(than, "than") && words.in(adverb ? than + 2 : than + 1, USUAL);
	}

	private static Optional<TimeExpression> ago(Scan scan, int from, int to, Quantity quantity, Unit unit) {
		if (scan.words().is(to - 1, "back") && scan.words().isWord(to)) return NOTHING;
		boolean oneYear = unit == Unit.YEAR && quantity.amount() == 1 && !quantity.vague();
		boolean now = oneYear && scan.words().is(from - 1, "than") && isOfNow(scan.words(), from - 2);
		if (now) return Optional.of(counted(scan, from, to, new Quantity(from, MONTHS, false), Unit.MONTH, -1));
		if (oneYear && scan.narrative().tellsOfQuarter()) return Optional.of(quarterBefore(scan, from, to));
		Optional<TimeExpression> month = oneYear && scan.words().in(from - 1, COMPARED) ? monthBefore(scan, from, to) : NOTHING;
		if (month.isPresent()) return month;
		Optional<TimeExpression> anniversary = quantity.vague() ? NOTHING : anniversary(scan, from, to, quantity, unit);
		return anniversary.isPresent() ? anniversary : Optional.of(counted(scan, from, to, quantity, unit, -1));
	}

	/** "five years ago this week", "a year ago Thursday", "two weeks ago today": one time, counted back from the week or day behind it. */
	private static Optional<TimeExpression> anniversary(Scan scan, int from, int to, Quantity quantity, Unit unit) {
		Words words = scan.words();
		boolean week = words.in(to, WHICH) && (words.is(to + 1, "week") || words.is(to + 1, "month"));
		boolean day = words.is(to, "today");
		int weekday = words.isCapitalized(to) ? CalendarWords.weekday(words.lower(to)) : 0;
		int end = week ? to + 2 : to + 1;
		boolean opens = !words.isWord(end) && !words.isNumber(end) || words.in(end, BEHIND_ANNIVERSARY) && !words.isCapitalized(end);
		if (!week && !day && weekday == 0 || !opens || words.is(end, "'s") || words.ties(end)) return NOTHING;
		// "two days ago this week" names a day of it.
		boolean shorter = week && (unit == Unit.DAY || unit.letter.equals("W") && words.is(to + 1, "month"));
		if (shorter) return NOTHING;
		long units = Math.round(quantity.amount() * unit.factor);
		if (unit.clock || units != quantity.amount() * unit.factor || units > MOST_YEARS) return NOTHING;
		Optional<LocalDate> named = weekday > 0 ? weekdayBeside(scan, weekday, unit) : scan.narrative().reference();
		Unit beside = week ? Unit.singular(words.lower(to + 1)).orElse(unit) : Unit.DAY;
		int step = words.is(to, "last") ? -1 : words.is(to, "next") ? 1 : 0;
		return named.map(base -> unit.letter.equals("Y") ? base.minusYears(units)
				: unit.letter.equals("M") ? base.minusMonths(units) : base.minusDays(units * (unit.letter.equals("W") ? DAYS_OF_WEEK : 1)))
				.map(base -> scan.narrative().shifted(from, end, base, beside, step, Direction.BEFORE));
	}

	/** The nearest such day, whose anniversary it is; "a week ago Friday" is a week before the last one. */
	private static Optional<LocalDate> weekdayBeside(Scan scan, int weekday, Unit unit) {
		Optional<LocalDate> last = scan.narrative().reference().map(base -> base.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
		boolean near = unit.letter.equals("W") || unit == Unit.DAY;
		return last.map(day -> !near && scan.narrative().reference().orElseThrow().toEpochDay() - day.toEpochDay() > DAYS_OF_WEEK / 2
				? day.plusWeeks(1) : day);
	}

	/** "Prices are lower than a year ago": now, whatever quarter was told of before. */
	private static boolean isOfNow(Words words, int last) {
		for (int i = last; i > last - NOW_REACH; i--) if (words.is(i, "is") || words.is(i, "are")) return words.isWord(i - 1);
		return false;
	}

	/** "In October prices rose from a year ago": from the October before. */
	private static Optional<TimeExpression> monthBefore(Scan scan, int from, int to) {
		return scan.narrative().inSentence().filter(point -> point.month() > 0 && point.day() == 0 && point.hasYear())
				.filter(point -> scan.narrative().reference().filter(day -> day.getYear() - point.year() <= 1).isPresent())
				.map(point -> scan.narrative()
						.fromStory(scan.narrative().counted(from, to, point.in(point.year() - 1), Direction.BEFORE)));
	}

	/** In a story on a company's quarter "a year ago" means that quarter of the year before. */
	static TimeExpression quarterBefore(Scan scan, int from, int to) {
		String quarter = scan.narrative().quarter();
		int dash = quarter.lastIndexOf('-');
		String year = quarter.substring(0, dash);
		String before = year.startsWith("X") ? year : new CalendarPoint(Integer.parseInt(year) - 1, 0, 0).value();
		return scan.narrative().counted(from, to, TimexType.DATE, before + quarter.substring(dash), Direction.PLAIN)
				.because(new Explanation.StoryDate(quarter));
	}

	private static TimeExpression counted(Scan scan, int from, int to, Quantity quantity, Unit unit, int sign) {
		if (quantity.vague()) return TimeExpression.vague(from, to, sign < 0 ? TimexValue.PAST : TimexValue.FUTURE);
		if (quantity.amount() * unit.factor > 2500) return deepPast(scan, from, to, quantity, unit);
		Optional<LocalDate> reference = scan.narrative().reference();
		if (reference.isEmpty()) return scan.narrative().shifted(from, to, unit, sign);
		return shifted(scan, from, to, reference.get(), quantity, unit, sign);
	}

	private static TimeExpression deepPast(Scan scan, int from, int to, Quantity quantity, Unit unit) {
		double years = quantity.amount() * unit.factor;
		boolean written = scan.narrative().reference().isPresent() && unit.letter.equals("Y") && years < 1e8;
		if (!written) return TimeExpression.vague(from, to, TimexValue.PAST);
		int base = scan.narrative().reference().get().getYear();
		return scan.narrative().counted(from, to, TimexType.DATE, CalendarPoint.year(base - (int) years).value(), Direction.BEFORE);
	}

	private static TimeExpression fromStory(Scan scan, int from, int to, Quantity quantity, Unit unit, int sign) {
		// "A few days later the dam broke" tells of what has been.
		boolean past = sign < 0 || scan.tense(from, to) == Tense.PAST;
		if (quantity.vague()) return TimeExpression.vague(from, to, past ? TimexValue.PAST : TimexValue.FUTURE);
		// "two hours later": no clock is known to count from; how long it took is.
		Optional<TimeExpression> counted = unit.clock && !scan.words().is(to, "than") ? fromClock(scan, from, to, quantity, unit, sign)
				: NOTHING;
		if (counted.isPresent()) return counted.get();
		Optional<TimeExpression> whole = unit == Unit.HOUR ? wholeDays(scan, from, to, quantity, sign) : NOTHING;
		if (whole.isPresent()) return whole.get();
		if (unit.clock) return TimeExpression.duration(from, to - 1, TimexValue.duration(quantity, unit));
		boolean oneYear = unit == Unit.YEAR && quantity.amount() == 1 && sign < 0;
		if (oneYear && scan.narrative().tellsOfQuarter()) return quarterBefore(scan, from, to);
		boolean days = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
		Optional<CalendarPoint> named = days ? scan.narrative().mentionedDay() : scan.narrative().mentioned();
		Optional<TimeExpression> told = unit == Unit.DAY ? appositive(scan, from, to) : NOTHING;
		if (told.isPresent()) return told.get();
		// Behind a bare month "two days later" is a day that nobody knows.
		boolean open = days && quantity.amount() < LONG && named.filter(point -> point.day() == 0 && point.hasYear()).isPresent();
		if (open) return scan.narrative().fromStory(scan.narrative().counted(from, to, TimexType.DATE,
				unit == Unit.DAY ? Narrative.openDay(named.orElseThrow()) : Narrative.unknown(unit), Direction.PLAIN));
		Optional<LocalDate> story = named.flatMap(CalendarPoint::firstDay);
		Optional<LocalDate> base = story.or(scan.narrative()::reference);
		if (base.isEmpty() || quantity.amount() > 2500) return scan.narrative().shifted(from, to, unit, sign);
		TimeExpression found = shifted(scan, from, to, base.get(), quantity, unit, sign);
		if (sign > 0 && isYetToCome(scan, found) && scan.tense(from, to) != Tense.FUTURE) {
			if (unit.letter.equals("Y")) return scan.narrative().shifted(from, to, Unit.YEAR, 0);
			if (past) return TimeExpression.vague(from, to, TimexValue.PAST);
		}
		// "The two met again a week later", where no day was told: hardly a week that is to come.
		if (sign > 0 && story.isEmpty() && unit.letter.equals("W") && past) return TimeExpression.vague(from, to, TimexValue.PAST);
		return story.isPresent() ? scan.narrative().fromStory(found) : found;
	}

	/** "More than 200 years later the mill still turns": up to now, whatever was named before. */
	private static boolean isYetToCome(Scan scan, TimeExpression found) {
		Optional<LocalDate> now = scan.narrative().reference();
		return found.point().flatMap(CalendarPoint::firstDay).filter(day -> now.filter(day::isAfter).isPresent()).isPresent();
	}

	/** "half an hour later" behind "at 5 p.m. on Monday". */
	private static Optional<TimeExpression> fromClock(Scan scan, int from, int to, Quantity quantity, Unit unit, int sign) {
		double minutes = quantity.amount() * (unit == Unit.HOUR ? MINUTES : 1);
		if (unit == Unit.SECOND || minutes != Math.rint(minutes) || minutes > MOST_MINUTES) return NOTHING;
		Optional<ClockTime> told = scan.narrative().clock();
		Direction direction = sign < 0 ? Direction.BEFORE : Direction.AFTER;
		return told.flatMap(time -> time.plus(sign * (int) minutes))
				.map(time -> scan.narrative().counted(from, to, TimexType.TIME, time.value(), direction)
						.because(new Explanation.StoryDate(told.orElseThrow().value())));
	}

	/** "24 hours earlier", behind a day that was told or before one that the sentence goes on to tell: a day, as a reader counts. */
	private static Optional<TimeExpression> wholeDays(Scan scan, int from, int to, Quantity quantity, int sign) {
		boolean whole = quantity.amount() % DAY_HOURS == 0 && !scan.words().is(to, "than");
		Optional<LocalDate> told = !whole ? Optional.empty()
				: scan.narrative().mentionedDay().filter(point -> point.day() > 0).or(() -> dayBehind(scan, to)).flatMap(CalendarPoint::firstDay);
		return told.map(day -> scan.narrative().counted(from, to, CalendarPoint.of(day.plusDays(sign * Math.round(quantity.amount() / DAY_HOURS))),
				sign < 0 ? Direction.BEFORE : Direction.AFTER).because(new Explanation.StoryDate(day.toString())));
	}

	/** "A flood that came 24 hours earlier cost four more lives on Tuesday." */
	private static Optional<CalendarPoint> dayBehind(Scan scan, int to) {
		Words words = scan.words();
		for (int i = to; i < Math.min(words.size(), to + DAY_REACH); i++) {
			if (!words.is(i, "on") || !isWeekday(words, i + 1)) continue;
			return Weekdays.at(scan, i + 1).flatMap(TimeExpression::point).filter(point -> point.day() > 0);
		}
		return Optional.empty();
	}

	private static boolean isWeekday(Words words, int i) {
		return words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
	}

	/** "One day later, on 5 October": the date says which. */
	private static Optional<TimeExpression> appositive(Scan scan, int from, int to) {
		if (!scan.words().is(to, ",") || !scan.words().is(to + 1, "on")) return NOTHING;
		return CalendarDates.monthAt(scan, to + 2).or(() -> CalendarDates.dayFirst(scan, to + 2))
				.filter(date -> date.point().filter(point -> point.day() > 0 && point.hasYear()).isPresent())
				.map(date -> date.spanning(from, to));
	}

	private static TimeExpression shifted(Scan scan, int from, int to, LocalDate base, Quantity quantity, Unit unit, int sign) {
		Direction direction = sign < 0 ? Direction.BEFORE : Direction.AFTER;
		boolean whole = quantity.amount() == Math.rint(quantity.amount());
		if (unit.factor > 1 && unit != Unit.FORTNIGHT)
			return scan.narrative().shifted(from, to, base, Unit.YEAR, sign * Math.round(quantity.amount() * unit.factor), direction);
		if (!whole && unit == Unit.YEAR)
			return scan.narrative().shifted(from, to, base, Unit.MONTH, sign * Math.round(quantity.amount() * 12), direction);
		if (unit == Unit.MONTH)
			return scan.narrative().shifted(from, to, base, Unit.MONTH, sign * Math.round(Math.floor(quantity.amount())), direction);
		return scan.narrative().shifted(from, to, base, unit, sign * Math.round(quantity.amount()), direction);
	}
}
