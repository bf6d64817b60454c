package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Times that lie beside or within another that is named with them: "the day before yesterday", "the week before last", "the first week of
 * March".
 */
final class Neighbours {
	private static final int LAST = -1;
	private static final int WEEKS_OF_YEAR = 52;
	private static final WordSet BEFORE = WordSet.of("ago", "earlier", "before", "previously");
	private static final WordSet EARLY = WordSet.of("early", "small", "wee");
	private static final WordSet COMPARED = WordSet.of("corresponding", "comparable", "equivalent");
	private static final WordSet SAME_AS = WordSet.of("that", "as", "of");
	private static final WordSet PREVIOUS = WordSet.of("previous", "prior", "preceding");

	private Neighbours() { }

	/** From the article on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		Optional<TimeExpression> week = weekOfMonth(scan, i);
		if (week.isPresent()) return week;
		if (words.in(i + 1, EARLY) && words.is(i + 2, "hours") && words.is(i + 3, "of")) return earlyHours(scan, i);
		if (words.in(i + 1, COMPARED) && (words.is(i + 2, "quarter") || words.is(i + 2, "period"))) return ofOtherYear(scan, i, i + 2);
		boolean before = words.is(i + 2, "before");
		if (!before && !words.is(i + 2, "after")) return NOTHING;
		return Unit.singular(words.lower(i + 1)).filter(unit -> !unit.clock).flatMap(unit -> beside(scan, i, unit, before ? -1 : 1));
	}

	/** "the early hours of May 7"; "of Monday morning" says the same without them. */
	private static Optional<TimeExpression> earlyHours(Scan scan, int i) {
		// Another article would begin another of these.
		return scan.words().is(i + 4, "the") ? NOTHING : scan.plainAt(i + 4).filter(found -> found.type() == TimexType.DATE)
				.filter(found -> found.point().filter(point -> point.day() > 0).isPresent())
				.map(found -> found.spanning(i, found.to()).at("TMO"));
	}

	private static Optional<TimeExpression> beside(Scan scan, int i, Unit unit, int sign) {
		Words words = scan.words();
		if (words.is(i + 3, sign < 0 ? "last" : "next") && !words.isWord(i + 4)) {
			if (words.is(i + 1, "night")) return Optional.of(scan.narrative().shifted(i, i + 4, Unit.DAY, 2L * sign).at("TNI"));
			return Optional.of(scan.narrative().shifted(i, i + 4, unit, 2L * sign));
		}
		// Another article would begin another of these, and so on to the end of the text.
		if (unit != Unit.DAY || words.is(i + 1, "night") || words.is(i + 3, "the")) return NOTHING;
		Optional<TimeExpression> day = scan.plainAt(i + 3).filter(found -> found.type() == TimexType.DATE);
		return day.flatMap(TimeExpression::point).filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.map(first -> scan.narrative().counted(i, day.get().to(), CalendarPoint.of(first.plusDays(sign)), Direction.PLAIN)
						.because(day.get().why()));
	}

	/**
	 * "the same month a year ago", "the corresponding quarter of last year", "the same period in 2019", "the same day as the fire".
	 *
	 * @param noun of the unit, or "period"
	 */
	static Optional<TimeExpression> ofOtherYear(Scan scan, int from, int noun) {
		Words words = scan.words();
		// "On the same day that Roth sold the mill, Lee left": none that was told before.
		boolean opens = from <= 1 && words.is(noun, "day") && words.in(noun + 1, SAME_AS) && !words.isNumber(noun + 2);
		if (opens) return Optional.of(scan.narrative().counted(from, noun + 1, TimexType.DATE, Narrative.unknown(Unit.DAY), Direction.PLAIN));
		int stated = words.is(noun + 1, "of") || words.is(noun + 1, "in") ? words.figures(noun + 2) == 4 ? words.figure(noun + 2) : 0 : 0;
		int end = stated > 0 ? noun + 3 : pastYearBefore(words, noun + 1);
		if (end == 0) return NOTHING;
		Narrative narrative = scan.narrative();
		boolean period = words.is(noun, "period");
		if (words.is(noun, "quarter") || period && narrative.tellsOfQuarter()) return quarterOfOther(scan, from, end, stated);
		if (words.is(noun, "week")) return stated > 0 ? NOTHING
				: narrative.mentionedDay().flatMap(CalendarPoint::firstDay).or(narrative::reference)
						.map(day -> narrative.shifted(from, end, day, Unit.WEEK, -WEEKS_OF_YEAR, Direction.BEFORE));
		boolean month = words.is(noun, "month");
		Optional<CalendarPoint> named = (period ? narrative.inSentence() : narrative.mentioned()).filter(CalendarPoint::hasYear)
				.filter(point -> month ? point.month() > 0 : period || point.day() > 0)
				.or(() -> period ? Optional.empty() : narrative.reference().map(CalendarPoint::of));
		return named.map(point -> month ? new CalendarPoint(point.year(), point.month(), 0) : point)
				.map(point -> point.in(stated > 0 ? stated : point.year() - 1)).filter(point -> point.day() == 0 || exists(point))
				.map(point -> narrative.fromStory(narrative.counted(from, end, point, Direction.BEFORE)));
	}

	/** Not on 29 February. */
	private static boolean exists(CalendarPoint day) {
		return day.firstDay().isPresent();
	}

	private static Optional<TimeExpression> quarterOfOther(Scan scan, int from, int end, int stated) {
		String story = scan.narrative().quarter();
		if (story.length() != "2019-Q1".length() || story.charAt(0) == 'X') return NOTHING;
		TimeExpression before = Offsets.quarterBefore(scan, from, end);
		return Optional.of(stated == 0 ? before
				: scan.narrative().counted(from, end, TimexType.DATE, CalendarPoint.year(stated).value() + story.substring(4),
						Direction.PLAIN));
	}

	/** Index behind "a year ago", "of last year", "the year before", or 0. */
	private static int pastYearBefore(Words words, int i) {
		int at = words.is(i, "of") || words.is(i, "in") ? i + 1 : i;
		if (words.is(at, "last") && words.is(at + 1, "year")) return words.is(at + 2, "'s") || words.ties(at + 2) ? 0 : at + 2;
		boolean counted = words.is(at, "a") || words.is(at, "one") || words.is(at, "the");
		if (counted && words.is(at + 1, "year") && words.in(at + 2, BEFORE)) return at + 3;
		return words.is(at, "the") && words.in(at + 1, PREVIOUS) && words.is(at + 2, "year") ? at + 3 : 0;
	}

	/** "the first week of March", "the last week in May 2019". */
	private static Optional<TimeExpression> weekOfMonth(Scan scan, int i) {
		Words words = scan.words();
		Ordinal ordinal = words.is(i + 1, "last") || words.is(i + 1, "final") ? new Ordinal(i + 2, LAST) : Numerals.ordinalAt(words, i + 1);
		boolean of = words.is(ordinal.end() + 1, "of") || words.is(ordinal.end() + 1, "in");
		if (!ordinal.found() || ordinal.number() > 4 || !words.is(ordinal.end(), "week") || !of) return NOTHING;
		Optional<TimeExpression> month = CalendarDates.monthAt(scan, ordinal.end() + 2)
				.filter(found -> found.point().filter(point -> point.day() == 0).isPresent());
		return month.flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.map(first -> ordinal.number() == LAST ? first.plusMonths(1).minusDays(6) : first.plusWeeks(ordinal.number() - 1L))
				.map(day -> scan.narrative().counted(i, month.get().to(), TimexType.DATE, TimexValue.week(day), Direction.PLAIN)
						.because(month.get().why()));
	}
}
