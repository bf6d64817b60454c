package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** "Sunday", "Friday, March 6", "Wednesday night", "Tuesday nights". */
final class Weekdays {
	/** Newspapers and shows that carry a weekday in their name: "the Sunday Times", "Friday Night Lights". */
	private static final WordSet TITLES = WordSet.of("times", "mail", "telegraph", "mirror", "express", "post", "herald", "star", "sun",
			"people", "tribune", "independent", "journal", "news", "mercury", "school");
	private static final WordSet NAMED_DAYS = WordSet.of("black", "good", "ash", "super", "bloody", "palm", "cyber", "maundy", "fat",
			"whit", "ruby", "sheffield");
	private static final WordSet RANGE_LINKS = WordSet.of("to", "through", "until", "till");
	private static final WordSet PREPOSITIONS = WordSet.of("on", "last", "next", "this", "by", "until", "since", "from", "every", "each");

	private static final WordSet CALLED = WordSet.of("called", "dubbed", "named", "nicknamed", "billed", "christened");
	private static final WordSet OPENING_MARKS = WordSet.of("\"", "\u201C", "\u2018", "'", "``");
	private static final int CALLED_REACH = 6;
	private static final WordSet OF_WEEK = WordSet.of("last", "this", "next");
	private static final WordSet BEHIND_ANY = WordSet.of("the", "a", "an", "in", "at", "and", "or", "when", "you", "he", "she", "it", "they", "we",
			"there", "during", "from", "of");
	private static final WordSet BEHIND_WEEK = WordSet.of("and", "at", "but", "when", "if", "with", "for", "in", "to");

	private Weekdays() { }

	/** "said that Friday's vote was close": no Friday that was told before, as in "after that Friday's vote". */
	static boolean isThatOfClause(Words words, int i) {
		return words.is(i, "that") && words.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(words.lower(i - 1));
	}

	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		int day = CalendarWords.weekday(words.lower(i));
		int plural = CalendarWords.weekdays(words.lower(i));
		if (plural > 0) return Optional.of(TimeExpression.recurring(i, i + 1, "XXXX-WXX-" + plural));
		if (day == 0 || !words.isCapitalized(i)) return NOTHING;
		int end = i + 1;
		if (words.text(i).length() < 6) {
			end = pastStop(words, i);
			int date = words.is(end, ",") ? end + 1 : end;
			boolean dated = CalendarWords.month(words.lower(date)) > 0
					|| words.figure(date) > 0 && CalendarWords.month(words.lower(date + 1)) > 0 && words.isCapitalized(date + 1);
			if (end == i + 1 && !dated && !(words.text(i).length() > 3 && words.in(i - 1, PREPOSITIONS))) return NOTHING;
			// "told the Las Vegas Sun."
			boolean paper = words.is(i, "sun") && (words.is(i - 1, "the") || words.isWord(i - 1) && words.isCapitalized(i - 1) && !words.isWord(end));
			if (end == i + 2 && paper) return NOTHING;
		}
		// "on any given Sunday"
		boolean any = words.is(i - 1, "any") && words.is(i - 2, "on") || words.is(i - 1, "given") && words.is(i - 2, "any");
		Optional<TimeExpression> anyOne = any ? anyAt(words, i, end, day) : NOTHING;
		if (anyOne.isPresent()) return anyOne;
		// "on a Monday" is any Monday.
		if (words.is(i - 1, "a") && words.is(i - 2, "on")) return NOTHING;
		// "Fox News Sunday".
		if (day > DayOfWeek.FRIDAY.getValue() && words.is(i - 1, "news") && words.isCapitalized(i - 1)
				&& CalendarWords.dayPart(words.lower(end)).isEmpty())
			return NOTHING;
		if (words.in(end, TITLES) && words.isCapitalized(end) || words.in(i - 1, NAMED_DAYS) && words.isCapitalized(i - 1)) return NOTHING;
		// "on Saturday Night" in a paper that writes it so; "Saturday Night Fever", "Friday Night" as a song.
		boolean title = words.isCapitalized(end) && !CalendarWords.dayPart(words.lower(end)).isEmpty()
				&& (!words.is(i - 1, "on") || words.isCapitalized(end + 1));
		if (title || words.is(end, "the") && words.is(end + 1, "13")) return NOTHING;
		Optional<TimeExpression> dated = withDate(scan, i, end);
		if (dated.isPresent()) return dated;
		Optional<TimeExpression> unfixed = UnfixedDays.at(scan, i, end);
		if (unfixed.isPresent()) return unfixed;
		if (words.is(end, "nights") || words.is(end, "mornings") || words.is(end, "evenings") || words.is(end, "afternoons")) {
			return Optional.of(TimeExpression.recurring(i, end + 1, "XXXX-WXX-" + day + "T" + CalendarWords.dayPart(words.lower(end))));
		}
		if (words.is(end, "last") && !words.isWord(end + 1)) return Optional.of(before(scan, i, end + 1, day));
		// "Wednesday of last week", "Friday next week".
		int named = words.is(end, "of") ? end + 1 : end;
		if (words.in(named, OF_WEEK) && words.is(named + 1, "week") && !words.ties(named + 2) && !words.is(named + 2, "'s"))
			return Optional.of(ofWeek(scan, i, named + 2, day, words.is(named, "last") ? -1 : words.is(named, "next") ? 1 : 0));
		// "Tuesday week": the one after the next.
		boolean week = words.is(end, "week") && (!words.isWord(end + 1) || words.in(end + 1, BEHIND_WEEK)) && !words.ties(end + 1);
		return Optional.of(week ? weekAfterNext(scan, i, end + 1, day) : resolved(scan, i, end, day));
	}

	/** "on any Friday night the hall is full"; not "any Friday deaths". */
	private static Optional<TimeExpression> anyAt(Words words, int i, int end, int day) {
		String part = words.lower(end).endsWith("s") || words.isCapitalized(end) ? "" : CalendarWords.dayPart(words.lower(end));
		int behind = part.isEmpty() ? end : end + 1;
		if (words.isWord(behind) && !words.in(behind, BEHIND_ANY) || words.is(behind, "'s") || words.ties(behind)) return NOTHING;
		return Optional.of(TimeExpression.recurring(i, behind, "XXXX-WXX-" + day + (part.isEmpty() ? "" : "T" + part)));
	}

	private static TimeExpression weekAfterNext(Scan scan, int from, int to, int day) {
		TimeExpression next = after(scan, from, to, day);
		return next.point().flatMap(CalendarPoint::firstDay)
				.map(date -> scan.narrative().counted(from, to, CalendarPoint.of(date.plusWeeks(1)), Direction.AFTER)).orElse(next);
	}

	private static int pastStop(Words words, int i) {
		return words.is(i + 1, ".") && words.joined(i + 1) ? i + 2 : i + 1;
	}

	/** "Friday, March 6, 1998": one expression; its weekday adds nothing to the value. */
	private static Optional<TimeExpression> withDate(Scan scan, int i, int end) {
		Words words = scan.words();
		Optional<TimeExpression> bracketed = words.is(end, "(") ? inBrackets(scan, i, end + 1) : NOTHING;
		if (bracketed.isPresent()) return bracketed;
		int next = words.is(end, ",") ? end + 1 : end;
		// "Wednesday the 10th"; in "on Wednesday the March 10 report" the article is the report's.
		boolean article = words.is(next, "the");
		if (article) next++;
		Optional<TimeExpression> date = article ? NOTHING : CalendarDates.monthAt(scan, next);
		if (date.isEmpty() && Numerals.ordinalAt(words, next).found() | words.figure(next) > 0) date = CalendarDates.dayFirst(scan, next);
		if (date.isEmpty() && article) date = ofMonthDay(scan, i, next);
		if (date.isEmpty() && !article) date = NumericDates.at(scan, next);
		boolean day = date.flatMap(TimeExpression::point).filter(point -> point.day() > 0).isPresent();
		return day ? date.map(found -> found.spanning(i, found.to())) : NOTHING;
	}

	/** "Monday (14)", "Tuesday (9 June)": the brackets belong to the day where nothing else stands in them. */
	private static Optional<TimeExpression> inBrackets(Scan scan, int from, int i) {
		Words words = scan.words();
		Optional<TimeExpression> date = CalendarDates.monthAt(scan, i).or(() -> CalendarDates.dayFirst(scan, i))
				.or(() -> ofMonthDay(scan, from, i)).filter(found -> words.is(found.to(), ")"))
				.filter(found -> found.point().filter(point -> point.day() > 0).isPresent());
		return date.map(found -> found.spanning(from, found.to() + 1));
	}

	/** The "Wednesday" of "Wednesday through Sunday", where the text goes on from it. */
	private static Optional<LocalDate> rangeStart(Scan scan, int from) {
		Words words = scan.words();
		int first = CalendarWords.weekday(words.lower(from - 2));
		if (first == 0 || !words.in(from - 1, RANGE_LINKS) && !words.isDash(from - 1)) return Optional.empty();
		return scan.narrative().mentioned().flatMap(CalendarPoint::firstDay).filter(day -> day.getDayOfWeek().getValue() == first);
	}

	/** "Tuesday the 7th": of the months around the draft's date the one in which that day is a Tuesday. */
	private static Optional<TimeExpression> ofMonthDay(Scan scan, int from, int i) {
		Numerals.Ordinal ordinal = !scan.words().isNumber(i) ? new Numerals.Ordinal(0, 0)
				: scan.words().is(i - 1, "(") ? CalendarDates.dayAt(scan.words(), i) : Numerals.ordinalAt(scan.words(), i);
		Optional<LocalDate> reference = scan.narrative().reference();
		if (!ordinal.found() || ordinal.number() < 1 || ordinal.number() > 31 || reference.isEmpty()
				|| CalendarWords.month(scan.words().lower(ordinal.end())) > 0)
			return NOTHING;
		DayOfWeek weekday = DayOfWeek.of(CalendarWords.weekday(scan.words().lower(from)));
		for (int shift : new int[] { 0, -1, 1 }) {
			YearMonth month = YearMonth.from(reference.get()).plusMonths(shift);
			boolean fits = month.isValidDay(ordinal.number()) && month.atDay(ordinal.number()).getDayOfWeek() == weekday;
			if (fits) return Optional
					.of(scan.narrative().counted(i, ordinal.end(), CalendarPoint.of(month.atDay(ordinal.number())), Direction.NEAREST));
		}
		return NOTHING;
	}

	/** "two Sundays ago", from the number on. */
	static Optional<TimeExpression> agoAt(Scan scan, int i) {
		Numerals.Quantity count = Numerals.quantityAt(scan.words(), i);
		int weekday = count.found() && !count.vague() ? CalendarWords.weekdays(scan.words().lower(count.end())) : 0;
		if (weekday == 0 || !scan.words().is(count.end() + 1, "ago") || count.amount() > 50) return NOTHING;
		TimeExpression last = before(scan, i, count.end() + 2, weekday);
		return last.point().flatMap(CalendarPoint::firstDay)
				.map(day -> scan.narrative().counted(i, last.to(), CalendarPoint.of(day.minusWeeks((long) count.amount() - 1)),
						Direction.BEFORE));
	}

	private static TimeExpression resolved(Scan scan, int from, int to, int day) {
		if (scan.narrative().reference().isEmpty()) return unplaced(scan, from, to, day);
		LocalDate base = scan.narrative().reference().get();
		Optional<LocalDate> start = rangeStart(scan, from);
		if (start.isPresent()) {
			LocalDate end = start.get().with(TemporalAdjusters.next(DayOfWeek.of(day)));
			return scan.narrative().fromStory(scan.narrative().counted(from, to, CalendarPoint.of(end), Direction.AFTER));
		}
		Optional<LocalDate> heading = scan.narrative().heading().flatMap(CalendarPoint::firstDay)
				.filter(first -> scan.tense(from, to) != Tense.PAST);
		if (heading.isPresent())
			return scan.narrative().fromStory(scan.narrative().counted(from, to,
					CalendarPoint.of(heading.get().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)))), Direction.AFTER));
		Bearing bearing = Bearing.ofWeekday(scan, from, to);
		if (bearing.direction() == Direction.BEFORE && (bearing.untold() || isCalled(scan.words(), from, scan.clue(from, to).at()))
				&& scan.narrative().weekdays().looksAheadTo(DayOfWeek.of(day)))
			bearing = new Bearing(Direction.AFTER, Ground.DISTANCE, bearing.cue());
		LocalDate found = bearing.weekday(base, DayOfWeek.of(day));
		if (found.equals(base)) return scan.narrative().counted(from, to, CalendarPoint.of(found), Direction.SAME_DAY);
		return bearing.grounding(
				scan.narrative().counted(from, to, CalendarPoint.of(found), found.isAfter(base) ? Direction.AFTER : Direction.BEFORE));
	}

	/** "dubbed it \u201Csuper Saturday\u201D": a name that was given, and no day on which something was done. */
	private static boolean isCalled(Words words, int from, int verb) {
		if (!words.in(verb, CALLED) || verb < from - CALLED_REACH || verb >= from) return false;
		for (int i = verb + 1; i < from; i++) if (words.in(i, OPENING_MARKS)) return true;
		return false;
	}

	/** That of the week, Monday to Sunday, in which the draft is filed. */
	private static TimeExpression ofThisWeek(Scan scan, int from, int to, int day) {
		return ofWeek(scan, from, to, day, 0);
	}

	private static TimeExpression ofWeek(Scan scan, int from, int to, int day, int weeks) {
		return scan.narrative().reference()
				.map(base -> base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).plusDays(day - 1L))
				.map(found -> scan.narrative().counted(from, to, CalendarPoint.of(found),
						found.isBefore(scan.narrative().reference().orElseThrow()) ? Direction.BEFORE : Direction.AFTER))
				.orElseGet(() -> unplaced(scan, from, to, day));
	}

	/** The last such day before the draft's date, never that day itself. */
	static TimeExpression before(Scan scan, int from, int to, int day) {
		return scan.narrative().reference()
				.map(base -> CalendarPoint.of(base.with(TemporalAdjusters.previous(DayOfWeek.of(day)))))
				.map(point -> scan.narrative().counted(from, to, point, Direction.BEFORE))
				.orElseGet(() -> unplaced(scan, from, to, day));
	}

	static TimeExpression after(Scan scan, int from, int to, int day) {
		return scan.narrative().reference()
				.map(base -> CalendarPoint.of(base.with(TemporalAdjusters.next(DayOfWeek.of(day)))))
				.map(point -> scan.narrative().counted(from, to, point, Direction.AFTER))
				.orElseGet(() -> unplaced(scan, from, to, day));
	}

	private static TimeExpression unplaced(Scan scan, int from, int to, int day) {
		return scan.narrative().counted(from, to, TimexType.DATE, "XXXX-WXX-" + day, Direction.PLAIN);
	}

	/** "It closed lower on Friday than on the previous Friday": before the day that was told, if that has been. */
	private static Optional<LocalDate> toldDay(Scan scan) {
		return scan.narrative().mentionedDay().flatMap(CalendarPoint::firstDay)
				.filter(told -> scan.narrative().reference().filter(told::isAfter).isEmpty());
	}

	/** "last Monday", "next Friday", "the previous Sunday". @param step -1, 0 or 1 @param besideStory whether the day told is counted from */
	static Optional<TimeExpression> shifted(Scan scan, int from, int noun, int step, boolean besideStory) {
		Optional<TimeExpression> plain = at(scan, noun);
		if (plain.isEmpty() || !plain.get().relative()) return plain;
		int day = CalendarWords.weekday(scan.words().lower(noun));
		int to = plain.get().to();
		// "last Sunday, January 29": the date says which.
		for (int i = noun; i < to; i++)
			if (CalendarWords.month(scan.words().lower(i)) > 0) return plain.map(found -> found.spanning(from, found.to()));
		Optional<LocalDate> told = step < 0 && besideStory ? toldDay(scan) : Optional.empty();
		if (told.isPresent()) return told.map(base -> base.with(TemporalAdjusters.previous(DayOfWeek.of(day))))
				.map(found -> scan.narrative().fromStory(scan.narrative().counted(from, to, CalendarPoint.of(found), Direction.BEFORE)));
		if (step < 0) return Optional.of(before(scan, from, to, day));
		if (step > 0 || scan.tense(from, to) == Tense.FUTURE) return Optional.of(after(scan, from, to, day));
		if (scan.words().is(noun - 1, "this") && scan.tense(from, to) == Tense.OPEN)
			return Optional.of(ofThisWeek(scan, from, to, day));
		return plain.map(found -> found.spanning(from, found.to()));
	}
}
