package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Locale;
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
import org.tickmark.claims.internal.reading.HalfOfDay;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.reading.Zone;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.tense.Trading;
import org.tickmark.claims.internal.words.WordSet;

/** Times of the clock: "8 p.m.", "10:35 a.m. EDT", "16:15 UTC", "five o'clock", "noon", "midnight". */
final class ClockTimes {
	/** In words: what stands farther off hardly speaks of the clock. */
	private static final int REACH = 24;
	private static final int NEAR = 6;
	private static final int FEW_DAYS = 4;
	/** "(7:30 a.m. local time)". */
	private static final int BRACKET = 10;
	private static final int SMALL_HOURS = 5;
	private static final int EVENING_BEGINS = 18;
	private static final int MIDNIGHT = 24;
	private static final WordSet CLOSING_MARKS = WordSet.of("\"", "\u201D", "\u2019", "''");
	private static final WordSet SAYING = WordSet.of("said", "told", "announced", "confirmed", "says", "stated", "added", "tweeted",
			"reported", "warned");
	private static final WordSet SPEECHES = WordSet.of("conference", "statement", "release", "interview", "briefing", "announcement");
	private static final WordSet PLANNED = WordSet.of("will", "set", "scheduled", "planned", "due", "starts", "start", "begins", "begin",
			"opens", "open", "closes", "liftoff", "kick-off", "launch");
	private static final WordSet RANGE = WordSet.of("to", "until", "till", "through");
	/** "6 a.m. the following morning" */
	private static final WordSet NEXT = WordSet.of("following", "next", "previous");
	private static final WordSet AT = WordSet.of("at", "by", "until", "till", "from", "to", "before", "after", "around", "since",
			"between");
	private static final WordSet BEFORE_TIME = WordSet.of("at", "by", "until", "till", "from", "to", "before", "after", "around", "about",
			"since", "between", "-", "\u2013", "and", "for", "(", "approximately", "past", "starting");

	private ClockTimes() { }

	static Optional<TimeExpression> figuresAt(Scan scan, int i) {
		Words words = scan.words();
		int hour = words.figure(i);
		boolean military = words.figures(i) == 4 && hour / 100 < 24 && hour % 100 < 60 && Zone.isSign(words.lower(i + 1))
				&& words.text(i + 1).length() > 2;
		if (military && words.text(i + 1).equals(words.text(i + 1).toUpperCase(Locale.ROOT)))
			return Optional.of(finished(scan, i, i + 1, hour / 100, hour % 100));
		if (hour < 0 && words.isNumber(i)) return dottedAt(scan, i);
		if (hour < 0 || hour > 24 || words.figures(i) > 2) return NOTHING;
		int end = i + 1;
		int minute = -1;
		if (words.is(end, ":") && words.joined(end) && words.joined(end + 1) && words.figures(end + 1) == 2 && words.figure(end + 1) < 60) {
			minute = words.figure(end + 1);
			end += 2;
			if (words.is(end, ":") && words.joined(end) && words.joined(end + 1) && words.figures(end + 1) == 2) {
				boolean clock = words.in(i - 1, AT) || HalfOfDay.at(words, end + 2).isNamed() || Zone.isSign(words.lower(end + 2))
						|| isBehindDigits(words, i);
				if (!clock) return took(i, end + 2, hour, minute, words.figure(end + 1));
				end += 2;
			}
		}
		HalfOfDay half = HalfOfDay.at(words, end);
		if (half.isNamed() && hour <= 12) return Optional.of(finished(scan, i, half.end(), half.hour(hour), minute));
		if (isOClock(words, end)) return oClock(scan, i, end, hour);
		HalfOfDay range = hour > 0 && (i == 0 || !words.joined(i) || words.is(i - 1, "(")) ? halfOfRange(words, end, hour) : HalfOfDay.NONE;
		if (range.isNamed()) return Optional.of(finished(scan, i, end, range.hour(hour), minute));
		HalfOfDay spoken = inThe(words, end);
		if (spoken.isNamed() && hour <= 12)
			return Optional.of(finished(scan, i, spoken.end(), spoken.hour(hour), minute));
		boolean zone = Zone.isSign(words.lower(end)) && words.text(end).equals(words.text(end).toUpperCase(Locale.ROOT));
		if (minute < 0 || !zone && !words.in(i - 1, BEFORE_TIME) && !isBehindDigits(words, i) && i > 0) return NOTHING;
		return words.joined(i) && i > 0 && !words.is(i - 1, "(") && !words.isDash(i - 1) ? NOTHING
				: Optional.of(finished(scan, i, end, hour, minute));
	}

	/** "2020-01-05 18:36:21" */
	private static boolean isBehindDigits(Words words, int i) {
		return words.figures(i - 1) == 2 && words.joined(i - 1) && (words.isDash(i - 2) || words.is(i - 2, "/"));
	}

	/** A runner's "3:07:35". */
	private static Optional<TimeExpression> took(int from, int to, int hours, int minutes, int seconds) {
		return Optional.of(TimeExpression.duration(from, to, "PT" + hours + "H" + minutes + "M" + seconds + "S"));
	}

	/** "7.30pm", as the British write it. */
	private static Optional<TimeExpression> dottedAt(Scan scan, int i) {
		String text = scan.words().text(i);
		int stop = text.indexOf('.');
		boolean clock = stop > 0 && stop <= 2 && text.length() == stop + 3 && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
				&& text.lastIndexOf('.') == stop;
		HalfOfDay half = clock ? HalfOfDay.at(scan.words(), i + 1) : HalfOfDay.NONE;
		// "05.30 local time (03.30 GMT)"
		boolean zone = clock && (Zone.isSign(scan.words().lower(i + 1)) && scan.words().isCapitalized(i + 1)
				|| scan.words().is(i + 1, "local") && scan.words().is(i + 2, "time"));
		if (!half.isNamed() && !zone) return NOTHING;
		int hour = Integer.parseInt(text.substring(0, stop));
		int minute = Integer.parseInt(text.substring(stop + 1));
		if (zone) return hour > 23 || minute > 59 ? NOTHING : Optional.of(finished(scan, i, i + 1, hour, minute));
		return hour > 12 || minute > 59 ? NOTHING
				: Optional.of(finished(scan, i, half.end(), half.hour(hour), minute));
	}

	/** "five o'clock", "eight in the morning". */
	static Optional<TimeExpression> wordsAt(Scan scan, int i) {
		Numerals.Quantity hour = Numerals.quantityAt(scan.words(), i);
		if (!hour.found() || hour.vague() || hour.amount() < 1 || hour.amount() > 12) return NOTHING;
		if (hour.amount() != Math.rint(hour.amount())) return NOTHING;
		if (isOClock(scan.words(), hour.end())) return oClock(scan, i, hour.end(), (int) hour.amount());
		HalfOfDay spoken = scan.words().in(i - 1, BEFORE_TIME) ? inThe(scan.words(), hour.end()) : HalfOfDay.NONE;
		return spoken.isNamed() ? Optional.of(finished(scan, i, spoken.end(), spoken.hour((int) hour.amount()), 0))
				: NOTHING;
	}

	/** "half past six", "quarter to seven", "ten past eight". */
	static Optional<TimeExpression> spokenAt(Scan scan, int i) {
		Words words = scan.words();
		int minutes = switch (words.lower(i)) {
			case "half" -> 30;
			case "quarter" -> 15;
			default -> (int) Numerals.quantityAt(words, i).amount();
		};
		boolean past = words.is(i + 1, "past") || words.is(i + 1, "after") && words.is(i, "quarter");
		boolean to = words.is(i + 1, "to") && words.in(i - 1, BEFORE_TIME) && !words.is(i, "half");
		Numerals.Quantity hour = past || to ? Numerals.quantityAt(words, i + 2) : new Numerals.Quantity(0, 0, false);
		if (!hour.found() || hour.vague() || hour.amount() < 1 || hour.amount() > 12 || hour.amount() != Math.rint(hour.amount()))
			return NOTHING;
		if (Unit.of(words.lower(hour.end())).isPresent()) return NOTHING;
		HalfOfDay half = inThe(words, hour.end());
		int shown = half.isNamed() ? half.hour((int) hour.amount()) : (int) hour.amount();
		return Optional
				.of(finished(scan, i, half.isNamed() ? half.end() : hour.end(), to ? shown - 1 : shown, to ? 60 - minutes : minutes));
	}

	static Optional<TimeExpression> namedAt(Scan scan, int i) {
		Words words = scan.words();
		if (i > 0 && words.isCapitalized(i) || words.is(i - 1, "high")) return NOTHING;
		return switch (words.lower(i)) {
			case "noon", "midday" -> Optional.of(finished(scan, i, i + 1, 12, 0));
			case "midnight" -> Optional.of(finished(scan, i, i + 1, begins(words, i) ? 0 : 24, 0));
			default -> NOTHING;
		};
	}

	/** What happened "shortly after midnight Sunday" did so as Sunday began; one who stays until then stays to its end. */
	private static boolean begins(Words words, int midnight) {
		return words.is(midnight - 1, "after") && !words.is(midnight - 2, "until") && !words.is(midnight - 2, "till");
	}

	private static boolean isOClock(Words words, int i) {
		return words.is(i, "o'clock") || words.is(i, "oclock");
	}

	private static Optional<TimeExpression> oClock(Scan scan, int from, int noun, int hour) {
		HalfOfDay half = inThe(scan.words(), noun + 1);
		if (!half.isNamed()) return Optional.of(finished(scan, from, noun + 1, hour, 0));
		return Optional.of(finished(scan, from, half.end(), half.hour(hour), 0));
	}

	/** "in the morning", "at night". */
	private static HalfOfDay inThe(Words words, int i) {
		if (words.is(i, "at") && words.is(i + 1, "night")) return new HalfOfDay(i + 2, true);
		String part = words.is(i, "in") && words.is(i + 1, "the") ? CalendarWords.dayPart(words.lower(i + 2)) : "";
		return part.isEmpty() ? HalfOfDay.NONE : new HalfOfDay(i + 3, !part.equals("MO"));
	}

	/** Takes the zone and a day that stands right behind ("6 p.m. EST Nov. 9", "noon Wednesday") into the expression. */
	private static TimeExpression finished(Scan scan, int from, int to, int hour, int minute) {
		Words words = scan.words();
		int end = to;
		if (Zone.isSign(words.lower(end)) && words.isCapitalized(end)) end++;
		else if (words.is(end + 1, "time") && (words.is(end, "local") || Zone.isRegion(words.lower(end)) && words.isCapitalized(end))) end += 2;
		else if (isTimeOfPlace(words, end)) end = words.is(end + 1, "local") ? end + 3 : end + 2;
		else if (Zone.isRegion(words.lower(end)) && words.isCapitalized(end) && !words.isCapitalized(end + 1)) end++;
		boolean universal = end > to && (words.is(to, "utc") || words.is(to, "gmt") || words.is(to, "z"));
		String time = TimexValue.clock(hour, minute) + (universal ? "Z" : "");
		Optional<TimeExpression> day = dayAt(scan, words.is(end, ",") && isDated(words, end + 1) ? end + 1 : end);
		if (day.isPresent()) return day.get().spanning(from, day.get().to()).at(time);
		Narrative narrative = scan.narrative();
		CalendarPoint today = narrative.reference().map(CalendarPoint::of).orElse(new CalendarPoint(CalendarPoint.UNKNOWN, 0, 0));
		// "at 8 p.m. on Monday": two expressions, the first of which is on the second's day.
		int behind = pastBracket(words, end);
		int on = words.is(behind, "on") ? behind + 1 : behind;
		Optional<CalendarPoint> named = on > end || words.is(on, "that") || words.is(on, "the")
				? (behind > end ? dayAt(scan, on) : dayOn(scan, on)).flatMap(TimeExpression::point).filter(point -> point.day() > 0)
						.filter(point -> !point.hasYear() || point.firstDay().isPresent())
				: Optional.empty();
		if (named.isEmpty()) named = dayOfRange(scan, end);
		if (named.isPresent()) return narrative.counted(from, end, TimexType.TIME, named.get().value() + time, Direction.PLAIN);
		Optional<String> recurring = Recurrences.isShift(scan, from, end) ? Optional.of("XXXX-XX-XX") : Recurrences.around(words, from, end);
		if (recurring.isPresent())
			return narrative.counted(from, end, TimexType.TIME, recurring.get() + time, Direction.PLAIN).because(new Explanation.RecurringTime());
		if (from == 0 && narrative.opensParagraph() && isEntry(words, end)) narrative.nextEntry();
		CalendarPoint base = scan.pastMidnight(from, end, hour, base(scan, from, end, hour).orElse(today));
		String date = base.day() > 0 ? base.value() : "XXXX-XX-XX";
		TimeExpression counted = narrative.counted(from, end, TimexType.TIME, date + time, Direction.PLAIN);
		if (base.day() == 0 && narrative.reference().isPresent()) return counted.because(new Explanation.VagueTime());
		return base.day() > 0 && !base.equals(today) ? counted.because(new Explanation.StoryDate(base.value())) : counted;
	}

	/** "Moscow time", "Pakistan local time". */
	private static boolean isTimeOfPlace(Words words, int i) {
		return words.isCapitalized(i) && words.isWord(i) && CalendarWords.weekday(words.lower(i)) == 0
				&& (words.is(i + 1, "time") || words.is(i + 1, "local") && words.is(i + 2, "time"));
	}

	/** "3 p.m., Nov. 4", "15:00, 4 November", "3 p.m., Friday, Nov. 4", "3 p.m., 11/04/2024". */
	private static boolean isDated(Words words, int i) {
		if (words.isNumber(i) && words.is(i + 1, "/") && words.figures(i + 4) == 4) return true;
		if (CalendarWords.month(words.lower(i)) > 0) return true;
		boolean dayFirst = words.figure(i) > 0 && words.figures(i) <= 2 && words.isCapitalized(i + 1);
		if (dayFirst && CalendarWords.month(words.lower(i + 1)) > 0) return true;
		int date = words.is(i + 1, ",") ? i + 2 : i + 1;
		return words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0 && words.isCapitalized(date)
				&& CalendarWords.month(words.lower(date)) > 0;
	}

	/**
	 * "7:15 p.m. BST (1815 GMT) yesterday", and the time in the brackets, "after 6pm" on Tuesday: the day behind them is that of both.
	 * Only a day is looked for there, since another time of the clock would look behind its own brackets in turn, and so on to the end of the text.
	 */
	private static int pastBracket(Words words, int end) {
		if (words.is(end, ")") || words.in(end, CLOSING_MARKS) && words.text(end + 1).equals("on")) return end + 1;
		if (!words.is(end, "(") || !words.isNumber(end + 1)) return end;
		for (int i = end + 2; i < end + BRACKET; i++) if (words.is(i, ")")) return i + 1;
		return end;
	}

	/** "9 a.m. to noon Saturday", "from 9 a.m.-2 p.m. on Saturday, May 4": the day behind a range is that of both its ends. */
	private static Optional<CalendarPoint> dayOfRange(Scan scan, int end) {
		int last = endOfRange(scan.words(), end);
		if (last == 0) return Optional.empty();
		boolean on = scan.words().is(last, "on");
		return (on ? dayOn(scan, last + 1) : dayAt(scan, last)).flatMap(TimeExpression::point).filter(point -> point.day() > 0)
				.filter(CalendarPoint::hasYear);
	}

	/** The index behind the second time of a range that goes on at the given one, or 0. */
	private static int endOfRange(Words words, int i) {
		if (!words.isDash(i) && !words.in(i, RANGE)) return 0;
		int at = i + 1;
		if (words.is(at, "noon") || words.is(at, "midnight") || words.is(at, "midday")) return at + 1;
		if (words.figure(at) < 1 || words.figures(at) > 2) return 0;
		int half = words.is(at + 1, ":") && words.figures(at + 2) == 2 ? at + 3 : at + 1;
		return HalfOfDay.at(words, half).end();
	}

	/** The "6" of "6-8 p.m.", "from 6 to 8 p.m.", "6:30-8 p.m.": in the half of the day that its end names, or before it. */
	private static HalfOfDay halfOfRange(Words words, int end, int hour) {
		int behind = endOfRange(words, end);
		if (behind == 0 || hour > 12 || words.is(end + 1, "midnight")) return HalfOfDay.NONE;
		boolean noon = !words.isNumber(end + 1);
		int last = noon ? 12 : words.figure(end + 1);
		int half = words.is(end + 2, ":") ? end + 4 : end + 2;
		boolean later = !noon && HalfOfDay.at(words, half).evening();
		boolean turned = hour % 12 > last % 12;
		return new HalfOfDay(end, !noon && later != turned);
	}

	/** "9:45 p.m.", "11:30 a.m. \u2014 Police are called": the head of an entry in a running log. */
	private static boolean isEntry(Words words, int end) {
		return !words.isWord(end) && !words.isNumber(end) && !words.is(end, ",");
	}

	/** Of the sentence's own day, else of the one that was named last, unless that is to come and this is told as past. */
	private static Optional<CalendarPoint> base(Scan scan, int from, int end, int hour) {
		Narrative narrative = scan.narrative();
		Optional<CalendarPoint> named = narrative.inSentence().filter(point -> point.day() > 0);
		if (named.isPresent() && isDayOfSpeech(scan.words(), from)) return ofWhatIsSaid(scan, from, end, named.get());
		if (named.isPresent() && isSinceThen(scan.words(), from)) return narrative.dayBefore();
		if (named.isPresent() || today(scan.words(), from)) return named;
		if (Trading.isQuoted(scan.words(), from) && isLongPast(narrative)) return Optional.empty();
		if (narrative.clockDay().isPresent()) return narrative.clockDay();
		if (narrative.heading().isPresent()) return narrative.heading();
		Optional<LocalDate> last = narrative.mentioned().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
		boolean toCome = last.isPresent() && narrative.reference().filter(last.get()::isAfter).isPresent();
		if (toCome && scan.tense(from, end) != Tense.FUTURE) return Optional.empty();
		return narrative.mentionedDay().filter(point -> point.day() > 0).or(() -> dayBefore(scan, from, end))
				.or(() -> nightOfHour(scan, from, end, hour)).map(told -> ofEvening(scan, from, end, hour, told));
	}

	/** "The mill burned down on Tuesday, eight years after it opened. It was alight at 8 p.m.": papers tell of the day before on the next. */
	private static Optional<CalendarPoint> dayBefore(Scan scan, int from, int end) {
		Optional<CalendarPoint> before = scan.narrative().reference().map(day -> CalendarPoint.of(day.minusDays(1)));
		return scan.narrative().lastDay().filter(day -> before.equals(Optional.of(day)) && scan.tense(from, end) == Tense.PAST);
	}

	/** "The dam broke Monday night, decades after that of 1954. It was reported just after midnight": late hours are of the night told. */
	private static Optional<CalendarPoint> nightOfHour(Scan scan, int from, int end, int hour) {
		boolean late = hour < SMALL_HOURS || hour >= EVENING_BEGINS;
		return scan.narrative().nightTold().filter(night -> late && scan.tense(from, end) == Tense.PAST).map(CalendarPoint::of);
	}

	/** "The dam broke Tuesday night. It was reported at 9 p.m.": on that Tuesday, whatever the paper's day is, and at 1 a.m. on the next. */
	private static CalendarPoint ofEvening(Scan scan, int from, int end, int hour, CalendarPoint named) {
		Optional<LocalDate> evening = scan.narrative().evening();
		if (evening.isEmpty() || scan.tense(from, end) == Tense.FUTURE) return named;
		Optional<LocalDate> day = named.firstDay();
		if (hour < SMALL_HOURS && day.equals(evening)) return CalendarPoint.of(evening.get().plusDays(1));
		boolean late = hour >= EVENING_BEGINS && hour < MIDNIGHT && day.equals(evening.map(told -> told.plusDays(1)))
				&& day.equals(scan.narrative().reference());
		return late ? CalendarPoint.of(evening.get()) : named;
	}

	/** Markets are reported on at once: their hours are not those of a day that the text named from weeks ago. */
	private static boolean isLongPast(Narrative narrative) {
		Optional<LocalDate> named = narrative.lastDay().flatMap(CalendarPoint::firstDay);
		return named.isPresent()
				&& narrative.reference().filter(base -> base.toEpochDay() - named.get().toEpochDay() > FEW_DAYS).isPresent();
	}

	/** "Missing since Monday, the boy came home at 4 p.m.": not on the Monday. */
	private static boolean isSinceThen(Words words, int from) {
		int since = from - 1;
		while (since > from - REACH && !words.is(since, "since")) since--;
		if (!words.is(since, "since")) return false;
		int at = since + 1;
		while (at < from && isOfDate(words, at)) at++;
		if (at == since + 1) return false;
		boolean more = false;
		for (int i = at; i < from; i++) {
			if (words.isCapitalized(i) && isOfDate(words, i)) return false;
			more |= words.isWord(i) && !words.in(i, AT);
		}
		return more;
	}

	private static boolean isOfDate(Words words, int i) {
		boolean name = words.isCapitalized(i) && (CalendarWords.weekday(words.lower(i)) > 0 || CalendarWords.month(words.lower(i)) > 0);
		return name || words.isNumber(i) || words.is(i, "last") || words.is(i, ".") || words.is(i, ",") && words.isNumber(i + 1);
	}

	/** "said Monday that …", "at a news conference on Tuesday, they confirmed …": the day before the clock is that of the words. */
	private static boolean isDayOfSpeech(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
			boolean day = words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
			if (!day) continue;
			int before = words.is(i - 1, "on") ? i - 2 : i - 1;
			return words.in(before, SAYING) || words.in(i + 1, SAYING) || words.in(before, SPEECHES);
		}
		return false;
	}

	/** The day that the text was about before; what is to come without one has none that is known. */
	private static Optional<CalendarPoint> ofWhatIsSaid(Scan scan, int from, int end, CalendarPoint said) {
		Optional<LocalDate> before = scan.narrative().dayBefore().flatMap(CalendarPoint::firstDay);
		boolean ahead = scan.tense(from, end) == Tense.FUTURE || isPlanned(scan.words(), from);
		LocalDate saying = said.firstDay().orElse(LocalDate.MAX);
		if (before.filter(day -> ahead ? day.isAfter(saying) : day.isBefore(saying)).isPresent()) return before.map(CalendarPoint::of);
		return Optional.of(ahead ? new CalendarPoint(CalendarPoint.UNKNOWN, 0, 0) : said);
	}

	private static boolean isPlanned(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) if (words.in(i, PLANNED)) return true;
		return false;
	}

	/** "Tonight" names the draft's own day before the clock does. */
	private static boolean today(Words words, int from) {
		for (int i = Math.max(0, from - REACH); i < from; i++) if (words.is(i, "tonight") || words.is(i, "today")) return true;
		return false;
	}

	private static Optional<TimeExpression> dayOn(Scan scan, int i) {
		Optional<TimeExpression> day = dayAt(scan, i);
		if (day.isPresent()) return day;
		boolean part = scan.words().is(i, "the") && scan.words().in(i + 1, NEXT);
		return scan.plainAt(i).filter(found -> found.type() == TimexType.DATE || part && found.type() == TimexType.TIME);
	}

	private static Optional<TimeExpression> dayAt(Scan scan, int i) {
		if (scan.words().is(i, ",")) return NOTHING;
		Optional<TimeExpression> day = Weekdays.at(scan, i);
		if (day.isEmpty()) day = CalendarDates.monthAt(scan, i);
		if (day.isEmpty()) day = Days.at(scan, i);
		if (day.isEmpty()) day = CalendarDates.dayFirst(scan, i);
		if (day.isEmpty() && isDated(scan.words(), i)) day = NumericDates.at(scan, i);
		return day.filter(found -> found.type() == TimexType.DATE);
	}
}
