package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexMod;
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
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Quantity;
import org.tickmark.claims.internal.reading.Periods;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Idioms;
import org.tickmark.claims.internal.tense.Occasions;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** "last November", "next year", "this week", "the past three months", "the coming months", "that year", "the following day". */
final class Deictics {
	private static final WordMap<Integer> STEPS = WordMap.copyOf(
			Map.ofEntries(Map.entry("last", -1), Map.entry("past", -1), Map.entry("previous", -1), Map.entry("prior", -1),
			Map.entry("preceding", -1), Map.entry("recent", -1), Map.entry("next", 1), Map.entry("coming", 1), Map.entry("following", 1),
			Map.entry("upcoming", 1), Map.entry("future", 1), Map.entry("ensuing", 1), Map.entry("succeeding", 1), Map.entry("this", 0),
			Map.entry("current", 0), Map.entry("same", 0), Map.entry("that", 0), Map.entry("these", 0), Map.entry("latest", 0), Map.entry("very", 0)));
	private static final WordSet FROM_THE_STORY = WordSet.of("previous", "prior", "preceding", "following", "same", "that");
	private static final WordSet BETWEEN = WordSet.of("fiscal", "full", "calendar", "trading", "business", "straight", "consecutive", "financial",
			"academic", "school");
	private static final WordSet BEFORE_VERB = WordSet.of("to", "will", "would", "can", "could", "may", "might", "must", "should", "not",
			"n't", "'ll", "won't", "they", "usually", "often");
	private static final WordSet COMPARED = WordSet.of("compared", "comparable", "similar", "relative", "identical", "back", "close", "contrast",
			"return", "returned", "equal");
	private static final WordSet DEGREES = WordSet.of("the", "this", "these", "a", "his", "her", "its", "their", "our");
	private static final WordSet ON_AIR = WordSet.of("on", "of", "host", "show", "told", "for", "to", "from");
	private static final WordSet FISCAL = WordSet.of("fiscal", "financial");
	private static final WordSet OWNERS = WordSet.of("the", "his", "her", "its", "their", "a", "an", "my", "our", "this", "that");

	private Deictics() { }

	static Set<String> leads() {
		return STEPS.keySet();
	}

	/** From "the", "this" or the word itself on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		int which = words.is(i, "the") || announced(words, i) ? i + 1 : i;
		if (words.is(which, "very")) which++;
		// "It may last six weeks": a verb.
		boolean end = which == i && Idioms.isLastOfSomebody(words, i);
		boolean verb = which == i && words.is(i, "last") && words.in(i - 1, BEFORE_VERB) && !isComparedWith(words, i);
		// "looked past November": beyond it; "following March's fire": after it; "said that March's fire": what was said.
		boolean beyond = which == i && words.is(i, "past") && !words.in(i - 1, DEGREES) && words.isCapitalized(i + 1)
				|| which == i && words.isCapitalized(i + 1) && words.is(i + 2, "'s") && (words.is(i, "following") || Weekdays.isThatOfClause(words, i));
		if (beyond || verb || end || !STEPS.containsKey(words.lower(which)) || isTitle(words, which)) return NOTHING;
		Optional<TimeExpression> tied = PlainUnits.priorYearAt(scan, i, which);
		if (tied.isPresent()) return tied;
		// "a prior year", "prior weeks of talks", "prior to May".
		if (words.is(which, "prior") && (i == which || Unit.singular(words.lower(which + 1)).isEmpty())) return NOTHING;
		Optional<TimeExpression> stretch = stretchAt(scan, i, which);
		Optional<TimeExpression> found = stretch.isPresent() ? stretch : pointAt(scan, i, which);
		// "the next year or so", "the past two years or so".
		boolean upToNow = which == i + 1 && (words.is(which, "last") || words.is(which, "past"));
		Optional<TimeExpression> half = andAHalf(words, i, which);
		if (half.isPresent()) return half;
		return found.map(one -> words.is(one.to(), "or") && words.is(one.to() + 1, "so") ? orSo(words, i, one, upToNow) : one);
	}

	/** "compared to last year", and not "built to last". */
	private static boolean isComparedWith(Words words, int last) {
		return words.is(last - 1, "to") && words.in(last - 2, COMPARED) && !Unit.singular(words.lower(last + 1)).isEmpty();
	}

	/** "the past decade and a half" */
	private static Optional<TimeExpression> andAHalf(Words words, int from, int which) {
		boolean half = words.is(which + 2, "and") && words.is(which + 3, "a") && words.is(which + 4, "half") && !words.is(which, "that");
		return !half ? NOTHING : Unit.singular(words.lower(which + 1))
				.map(unit -> TimeExpression.duration(from, which + 5, TimexValue.duration(new Quantity(which + 5, 1.5, false), unit)));
	}

	/** "in the last month or so": a stretch up to now, and not the calendar's month; "over the next year or so" is told of the next one. */
	private static TimeExpression orSo(Words words, int from, TimeExpression found, boolean upToNow) {
		return Unit.singular(words.lower(found.to() - 1)).filter(unit -> upToNow && found.type() == TimexType.DATE)
				.map(unit -> TimeExpression.duration(from, found.to() + 2, unit.duration(Integer.toString(unit.factor))))
				.orElseGet(() -> found.spanning(from, found.to() + 2));
	}

	/** "on ABC's This Week", "CBS This Morning", "Last Week Tonight"; not in a headline that writes every word large. */
	private static boolean isTitle(Words words, int i) {
		if (i == 0 || !words.isCapitalized(i) || !words.isCapitalized(i + 1)) return false;
		if (words.is(i + 2, "tonight") && words.isCapitalized(i + 2)) return true;
		boolean name = words.is(i - 1, "'s") || words.in(i - 1, ON_AIR) && !words.isCapitalized(i - 1) || words.is(i - 1, "cbs");
		boolean quoted = !words.isWord(i - 1) && !words.isNumber(i - 1) && words.joined(i);
		return name || quoted && i > 1;
	}

	private static boolean announced(Words words, int i) {
		if (words.is(i, "that")) return words.is(i + 1, "same") || words.is(i + 1, "very");
		return (words.is(i, "this") || words.is(i, "these")) && STEPS.containsKey(words.lower(i + 1));
	}

	/** "the past three months", "the next couple of years": a duration; "the coming months": no number, no value. */
	private static Optional<TimeExpression> stretchAt(Scan scan, int from, int which) {
		Words words = scan.words();
		int at = which + 1;
		Quantity quantity = words.is(at, "couple") ? new Quantity(words.is(at + 1, "of") ? at + 2 : at + 1, 2, false)
				: Numerals.quantityAt(words, at);
		int noun = quantity.found() && !words.is(at, "a") ? quantity.end() : at;
		Quantity upper = noun > at ? Durations.rangeEnd(words, noun) : new Quantity(0, 0, false);
		if (upper.found()) noun = upper.end();
		while (words.in(noun, BETWEEN)) noun++;
		Optional<Unit> unit = Unit.plural(words.lower(noun));
		// "You said this ten years ago".
		boolean ago = words.is(which, "this") && words.is(noun + 1, "ago");
		if (unit.isEmpty() || ago || words.is(which, "that")) return NOTHING;
		if (noun > at && quantity.found()) {
			TimeExpression counted = TimeExpression.duration(from, noun + 1, TimexValue.duration(quantity, unit.get()));
			return Optional.of(upper.found() ? counted.modified(TimexMod.EQUAL_OR_MORE) : counted);
		}
		return switch (words.lower(which)) {
			case "coming", "next", "future", "upcoming", "following" ->
				Optional.of(TimeExpression.vague(from, noun + 1, TimexValue.FUTURE));
			case "recent" -> Optional.of(TimeExpression.duration(from, noun + 1, unit.get().some()));
			case "past", "last", "previous", "preceding" ->
				words.is(noun + 1, "of") ? NOTHING : Optional.of(TimeExpression.vague(from, noun + 1, TimexValue.PAST));
			case "these" -> unit.get() == Unit.DAY ? Optional.of(TimeExpression.vague(from, noun + 1, TimexValue.PRESENT)) : NOTHING;
			default -> NOTHING;
		};
	}

	private static Optional<TimeExpression> pointAt(Scan scan, int from, int which) {
		Words words = scan.words();
		String word = words.lower(which);
		if (word.equals("recent") || word.equals("future")) return NOTHING;
		int step = STEPS.getOrDefault(word, 0);
		int noun = which + 1;
		while (words.in(noun, BETWEEN) || word.equals("this") && words.is(noun, "election") && words.is(noun + 1, "year")) noun++;
		Optional<Unit> unit = Unit.singular(words.lower(noun));
		if (words.is(noun, "time")) return word.equals("that") && words.is(from - 1, "by") ? thatTime(scan, from, noun + 1) : NOTHING;
		Optional<TimeExpression> ofOtherYear = word.equals("same") && (unit.isPresent() || words.is(noun, "period"))
				? Neighbours.ofOtherYear(scan, from, noun)
				: NOTHING;
		if (ofOtherYear.isPresent()) return ofOtherYear;
		Optional<TimeExpression> again = unit.filter(found -> found == Unit.YEAR).isPresent() ? sameYear(scan, from, noun) : NOTHING;
		if (again.isPresent()) return again;
		if (unit.isPresent() && !words.is(noun, "night")) return unitAt(scan, from, noun, unit.get(), word, step);
		String lower = words.lower(noun);
		if (lower.equals("weekend")) return Optional.of(weekend(scan, from, noun + 1, step));
		if (words.is(noun + 1, "weekend") && (lower.equals("holiday") || lower.equals("long")))
			return Optional.of(weekend(scan, from, noun + 2, step));
		if (CalendarWords.month(lower) > 0 && words.isCapitalized(noun)) return monthAt(scan, from, noun, step);
		if (CalendarWords.weekday(lower) > 0 && words.isCapitalized(noun))
			return Weekdays.shifted(scan, from, noun, step, FROM_THE_STORY.contains(words.lower(noun - 1)));
		Optional<TimeExpression> told = word.equals("that") && !CalendarWords.season(lower).isEmpty()
				? Seasons.ofStory(scan, from, noun + 1, CalendarWords.season(lower))
				: NOTHING;
		if (told.isPresent()) return told;
		if (!CalendarWords.season(lower).isEmpty())
			return Optional.of(isFromStory(scan, from, which) ? Seasons.beside(scan, from, noun + 1, CalendarWords.season(lower), step)
					: Seasons.shifted(scan, from, noun + 1, CalendarWords.season(lower), step));
		Optional<TimeExpression> part = Days.deictic(scan, from, noun, word);
		if (part.isPresent()) return part;
		return step == 0 ? NOTHING : Holidays.at(scan, noun).map(found -> found.spanning(from, found.to()));
	}

	/** "Profit rose from 4m the previous year, and costs from 2m the previous year": the same one, and no year before it. */
	private static Optional<TimeExpression> sameYear(Scan scan, int from, int noun) {
		Words words = scan.words();
		boolean before = words.is(noun - 1, "previous") || words.is(noun - 1, "prior") || words.is(noun - 1, "preceding");
		for (int i = from - 1; before && i > 0; i--) {
			if (words.is(i, "year") && words.is(i - 1, words.lower(noun - 1)))
				return scan.narrative().inSentence().filter(point -> point.hasYear() && point.month() == 0)
						.map(point -> scan.narrative().counted(from, noun + 1, point, Direction.BEFORE));
		}
		return NOTHING;
	}

	/** "the following spring", "the next spring": beside the time that the sentence named before, if it did. */
	private static boolean isFromStory(Scan scan, int from, int which) {
		Words words = scan.words();
		boolean beside = words.is(which, "following") || words.is(which, "previous") || words.is(which, "preceding")
				|| words.is(which, "next") && words.is(from, "the");
		return beside && scan.narrative().inSentence().filter(CalendarPoint::hasYear).isPresent();
	}

	/** "by that time": the one that was named last. */
	private static Optional<TimeExpression> thatTime(Scan scan, int from, int to) {
		return scan.narrative().mentioned()
				.map(point -> scan.narrative().fromStory(scan.narrative().counted(from, to, point, Direction.PLAIN)));
	}

	private static Optional<TimeExpression> unitAt(Scan scan, int from, int noun, Unit unit, String word, int step) {
		// "to this day" means until now, not a date.
		if (unit == Unit.DAY && word.equals("this") && scan.words().is(from - 1, "to")) return NOTHING;
		Optional<TimeExpression> back = unit == Unit.DAY && word.equals("that") ? dayBackIn(scan, from, noun + 1) : NOTHING;
		if (back.isPresent()) return back;
		if (UpToNow.isMeant(scan, from, noun, unit, word))
			return Optional.of(TimeExpression.duration(from, noun + 1, unit.duration(Integer.toString(unit.factor))));
		if (unit == Unit.YEAR && scan.words().in(noun - 1, FISCAL) && !word.equals("that") && !word.equals("same")) {
			Optional<TimeExpression> own = Quarters.yearBeside(scan, from, noun + 1, step, FROM_THE_STORY.contains(word));
			if (own.isPresent()) return own;
		}
		if (unit == Unit.YEAR && word.equals("prior") && scan.narrative().tellsOfQuarter())
			return Optional.of(Offsets.quarterBefore(scan, from, noun + 1));
		Optional<TimeExpression> quarter = unit == Unit.YEAR && scan.words().is(noun + 1, "'s") ? quarterOf(scan, from, noun, step)
				: NOTHING;
		if (quarter.isPresent()) return quarter;
		if (unit.clock) return word.equals("past") ? Optional.of(TimeExpression.duration(from, noun + 1, unit.duration("1"))) : NOTHING;
		if (scan.words().ties(noun + 1) && !scan.words().is(noun + 1, "\u2014")) return NOTHING;
		// "the last year of his term": its position in another stretch.
		boolean ofAnother = word.equals("last") && scan.words().is(noun - 2, "the") && scan.words().is(noun + 1, "of")
				&& scan.words().in(noun + 2, OWNERS);
		if (ofAnother) return NOTHING;
		if (unit == Unit.WEEK && isWeekUnderWay(scan, from, noun, word))
			return Optional.of(scan.narrative().shifted(from, noun + 1, unit, 0));
		boolean fromStory = FROM_THE_STORY.contains(word) || step != 0 && unit == Unit.DAY
				|| word.equals("next") && scan.words().is(from, "the");
		if (unit == Unit.DECADE && step > 0 && (word.equals("next") || word.equals("coming")) && UpToNow.isThroughout(scan.words(), from))
			return Optional.of(TimeExpression.duration(from, noun + 1, unit.duration(Integer.toString(unit.factor))));
		Optional<CalendarPoint> named = unit == Unit.DAY ? namedDay(scan, from, noun, step, fromStory) : step == 0
				? scan.narrative().mentionedDay() : scan.narrative().mentioned();
		boolean open = unit == Unit.DAY && named.filter(point -> point.day() == 0).isPresent();
		if (open && word.equals("that")) return NOTHING;
		// After a bare year "the next day" is a day of it, not its second.
		if (fromStory && unit == Unit.DAY && named.filter(point -> point.day() == 0).isPresent())
			return Optional.of(scan.narrative().fromStory(scan.narrative().counted(from, noun + 1, TimexType.DATE,
					Narrative.openDay(named.get()), Direction.PLAIN)));
		boolean untold = named.isEmpty() && step > 0 && (unit == Unit.DAY && scan.tense(from, noun + 1) == Tense.PAST
				|| unit == Unit.DECADE && word.equals("following") && scan.tense(from, noun + 1) != Tense.FUTURE);
		if (untold) return Optional.of(scan.narrative().counted(from, noun + 1, TimexType.DATE, Narrative.unknown(unit), Direction.PLAIN));
		Optional<TimeExpression> besideStory = unit == Unit.QUARTER ? besideQuarter(scan, from, noun, word, step) : NOTHING;
		if (besideStory.isPresent()) return besideStory;
		// "the 2012 candidate will spend the next week there": of a year no week or month is the next.
		boolean bare = fromStory && (unit == Unit.WEEK || unit == Unit.MONTH)
				&& named.filter(point -> point.hasYear() && point.month() == 0).isPresent();
		if (bare) return Optional.of(step == 0 || scan.tense(from, noun + 1) == Tense.PAST ? ofYear(scan, from, noun, unit, named.orElseThrow())
				: fromDraft(scan, from, noun, unit, word, step));
		Optional<LocalDate> base = fromStory ? named.flatMap(CalendarPoint::firstDay) : Optional.empty();
		if (word.equals("next") && unit == Unit.YEAR && base.isPresent() && isYearToCome(scan, base.get()))
			return Optional.of(scan.narrative().shifted(from, noun + 1, unit, step));
		if (base.isPresent()) return Optional
				.of(scan.narrative().fromStory(scan.narrative().shifted(from, noun + 1, base.get(), unit, step, Direction.PLAIN)));
		return Optional.of(fromDraft(scan, from, noun, unit, word, step));
	}

	/** The day that the text named last, unless it is the story's own that is meant. */
	private static Optional<CalendarPoint> namedDay(Scan scan, int from, int noun, int step, boolean fromStory) {
		Optional<CalendarPoint> named = scan.narrative().mentionedDay();
		// "that same day" behind a year that was named in passing: the day before it.
		if (fromStory && step == 0 && named.filter(point -> point.month() == 0).isPresent()) named = dayTold(scan, named);
		// "She died on the same day", behind the day of a hearing to come.
		boolean toCome = fromStory && scan.narrative().inSentence().isEmpty() && isToCome(scan, named)
				&& scan.tense(from, noun + 1) == Tense.PAST;
		return toCome ? scan.narrative().pastDay().or(() -> scan.narrative().mentionedDay()) : named;
	}

	/** "In 1972 he fell ill. The next week he died": some week of that year. */
	private static TimeExpression ofYear(Scan scan, int from, int noun, Unit unit, CalendarPoint year) {
		String open = year.value() + Narrative.unknown(unit).substring("XXXX".length());
		return scan.narrative().fromStory(scan.narrative().counted(from, noun + 1, TimexType.DATE, open, Direction.PLAIN));
	}

	/** What nothing in the text is named to count from: the story's quarter, or the draft's own date. */
	private static TimeExpression fromDraft(Scan scan, int from, int noun, Unit unit, String word, int step) {
		// "What happened that day?", "the same week that she left", where the text has told of none.
		if (step == 0 && FROM_THE_STORY.contains(word) && (unit == Unit.DAY || unit == Unit.WEEK) && scan.tense(from, noun + 1) == Tense.PAST)
			return scan.narrative().counted(from, noun + 1, TimexType.DATE, Narrative.unknown(unit), Direction.PLAIN);
		Optional<String> current = unit == Unit.QUARTER && word.equals("current") ? scan.narrative().periods().flatMap(Periods::next)
				: Optional.empty();
		if (current.isPresent()) return scan.narrative().counted(from, noun + 1, TimexType.DATE, current.get(), Direction.PLAIN);
		String story = word.equals("that") ? scan.narrative().lastQuarter() : scan.narrative().quarter();
		if (unit == Unit.QUARTER && step == 0 && !word.equals("current") && !story.isEmpty())
			return scan.narrative().counted(from, noun + 1, TimexType.DATE, story, Direction.PLAIN).because(new Explanation.StoryDate(story));
		boolean justBegun = word.equals("coming") && unit == Unit.YEAR
				&& scan.narrative().reference().filter(day -> day.getMonthValue() == 1).isPresent();
		if (justBegun) return scan.narrative().shifted(from, noun + 1, unit, 0);
		if (word.equals("latest")) return scan.narrative().shifted(from, noun + 1, unit, -1);
		return scan.narrative().shifted(from, noun + 1, unit, step);
	}

	/** "the previous quarter" is the one before that of the results. */
	private static Optional<TimeExpression> besideQuarter(Scan scan, int from, int noun, String word, int step) {
		String story = scan.narrative().quarter();
		if (story.length() != "2019-Q1".length() || story.charAt(0) == 'X') return NOTHING;
		return step < 0 && FROM_THE_STORY.contains(word) ? Optional.of(scan.narrative()
				.counted(from, noun + 1, TimexType.DATE, Quarters.before(story), Direction.PLAIN).because(new Explanation.StoryDate(story)))
				: NOTHING;
	}

	/** "that day back in March 2010": one of that month. */
	private static Optional<TimeExpression> dayBackIn(Scan scan, int from, int to) {
		int in = scan.words().is(to, "back") ? to + 1 : to;
		if (!scan.words().is(in, "in")) return NOTHING;
		return CalendarDates.monthAt(scan, in + 1).or(() -> Years.figuresAt(scan, in + 1)).filter(found -> !found.relative())
				.flatMap(TimeExpression::point).filter(point -> point.day() == 0 && point.hasYear())
				.map(point -> scan.narrative().counted(from, to, TimexType.DATE, Narrative.openDay(point), Direction.PLAIN));
	}

	private static boolean isToCome(Scan scan, Optional<CalendarPoint> named) {
		Optional<LocalDate> day = named.flatMap(CalendarPoint::firstDay);
		return day.isPresent() && scan.narrative().reference().filter(day.get()::isAfter).isPresent();
	}

	/** "A drop last year and a gain in the next year": the draft's own would be "this year". */
	private static boolean isYearToCome(Scan scan, LocalDate named) {
		int own = scan.narrative().reference().map(LocalDate::getYear).orElse(0);
		return named.getYear() == own - 1 || named.getYear() == own + 1 && scan.narrative().inSentence().isEmpty();
	}

	/** The day that the text named before, unless that is the draft's own. */
	private static Optional<CalendarPoint> dayTold(Scan scan, Optional<CalendarPoint> year) {
		Optional<CalendarPoint> own = scan.narrative().reference().map(CalendarPoint::of);
		boolean before = scan.narrative().inSentence().isEmpty();
		return before ? scan.narrative().lastDay().filter(day -> !own.equals(Optional.of(day))).or(() -> year) : year;
	}

	/** "this past week", written at its end. */
	private static boolean isWeekUnderWay(Scan scan, int from, int noun, String word) {
		return word.equals("past") && scan.words().is(from, "this") && noun == from + 2
				&& scan.narrative().reference().filter(day -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()).isPresent();
	}

	/** "this year's third quarter", "last year's first half". */
	private static Optional<TimeExpression> quarterOf(Scan scan, int from, int noun, int step) {
		String story = scan.narrative().quarter();
		// "last year's quarter"
		if (scan.words().is(noun + 2, "quarter") && story.length() == "2019-Q1".length())
			return Optional.of(scan.narrative().counted(from, noun + 3, TimexType.DATE,
					scan.narrative().shifted(from, noun, Unit.YEAR, step).value() + story.substring(4), Direction.PLAIN));
		return Quarters.at(scan, noun + 2).filter(found -> found.value().length() > 3 && found.relative())
				.map(found -> scan.narrative().counted(from, found.to(), TimexType.DATE,
						scan.narrative().shifted(from, noun, Unit.YEAR, step).value() + found.value().substring(4), Direction.PLAIN));
	}

	private static TimeExpression weekend(Scan scan, int from, int to, int step) {
		// On a Tuesday "was here this weekend" is the one that is over.
		boolean over = step == 0 && scan.tense(from, to) == Tense.PAST && !Occasions.isAheadOf(scan.words(), from)
				&& scan.narrative().reference().filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.FRIDAY.getValue()).isPresent();
		if (over) return weekend(scan, from, to, -1);
		TimeExpression week = scan.narrative().shifted(from, to, Unit.WEEK, step);
		return scan.narrative().counted(from, to, TimexType.DATE, week.value() + "-WE", step < 0 ? Direction.BEFORE : Direction.AFTER);
	}

	private static Optional<TimeExpression> monthAt(Scan scan, int from, int noun, int step) {
		int month = CalendarWords.month(scan.words().lower(noun));
		Optional<TimeExpression> plain = CalendarDates.monthAt(scan, noun);
		if (plain.isEmpty() || plain.get().type() != TimexType.DATE) return plain;
		CalendarPoint point = plain.get().point().orElse(CalendarPoint.year(CalendarPoint.UNKNOWN));
		if (point.day() > 0 || !plain.get().relative() || scan.narrative().reference().isEmpty())
			return plain.map(found -> found.spanning(from, found.to()));
		LocalDate base = scan.narrative().reference().get();
		int told = plain.get().to();
		// "that January day in 2011".
		if (step == 0 && scan.words().is(noun - 1, "that") && scan.words().isWord(told) && scan.words().is(told + 1, "in")
				&& scan.words().figures(told + 2) == 4)
			return Optional.of(scan.narrative().counted(from, told, point.in(scan.words().figure(told + 2)), Direction.PLAIN));
		Optional<Integer> storyYear = step == 0 && scan.words().is(noun - 1, "that") ? toldYear(scan) : Optional.empty();
		if (storyYear.isPresent())
			return Optional.of(scan.narrative().fromStory(scan.narrative().counted(from, told, point.in(storyYear.get()), Direction.PLAIN)));
		int year = base.getYear();
		if (step < 0 && month >= base.getMonthValue()) year--;
		if (step > 0 && month <= base.getMonthValue()) year++;
		Direction direction = step < 0 ? Direction.BEFORE : step > 0 ? Direction.AFTER : Direction.PLAIN;
		return Optional.of(scan.narrative().counted(from, plain.get().to(), point.in(year), direction));
	}

	/** "In 1972 he won the vote. That November he moved". */
	private static Optional<Integer> toldYear(Scan scan) {
		return scan.narrative().mentioned().filter(CalendarPoint::hasYear).map(CalendarPoint::year);
	}
}
