package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Words before an expression that blur or narrow it and belong to its span: "nearly five years", "mid-June", "the end of 1990". */
final class Modifiers {
	private static final WordMap<TimexMod> SINGLE = WordMap.copyOf(
			Map.of("about", TimexMod.APPROX, "approximately", TimexMod.APPROX, "roughly",
			TimexMod.APPROX, "some", TimexMod.APPROX, "around", TimexMod.APPROX, "nearly", TimexMod.LESS_THAN, "almost", TimexMod.LESS_THAN,
			"under", TimexMod.LESS_THAN, "over", TimexMod.MORE_THAN));
	/** Before "over" they say what happens all along the time. */
	private static final WordSet SPREAD = WordSet.of("used", "spread", "spent", "paid", "repaid", "phased", "stretched", "invested",
			"distributed", "staggered", "million", "billion", "trillion", "%",
			"percent", "percentage", "pounds", "dollars", "euros", "evenly", "place", "amortized", "amortised", "payable");
	/** What one does about a thing. */
	private static final WordSet TALK = WordSet.of("talk", "talks", "talked", "talking", "think", "thinks", "thinking", "speak", "spoke",
			"speaking", "worry", "worried", "asked", "asks", "ask", "complain", "complained",
			"know", "story", "stories", "book", "film", "questions", "joked", "wrote", "writes");
	/** Before "more than a year ago" they are what it compares. */
	private static final WordSet AMOUNTS = WordSet.of("million", "billion", "trillion", "%", "percent", "points", "point", "cents", "dollars",
			"pounds", "euros");
	private static final WordSet MORE = WordSet.of("more", "less", "fewer");
	private static final WordSet PERIODS = WordSet.of("year", "quarter", "month", "week");
	private static final WordSet BEHIND = WordSet.of("ago", "earlier");
	private static final WordSet UNCHANGING = WordSet.of("exactly", "another");
	private static final WordMap<TimexMod> PAIRS = WordMap.copyOf(Map.of("more than", TimexMod.MORE_THAN, "less than", TimexMod.LESS_THAN,
			"fewer than", TimexMod.LESS_THAN, "at least", TimexMod.EQUAL_OR_MORE, "at most", TimexMod.EQUAL_OR_LESS, "up to",
			TimexMod.EQUAL_OR_LESS));
	private static final WordSet FIRST_OF_PAIR = WordSet.of("more", "less", "fewer", "at", "up");
	/** What a bound on a stretch says of the point that is counted with it: "more than a year ago" is before that day. */
	private static final Map<TimexMod, TimexMod> BACK = Map.of(TimexMod.MORE_THAN, TimexMod.BEFORE, TimexMod.LESS_THAN, TimexMod.AFTER,
			TimexMod.EQUAL_OR_MORE, TimexMod.ON_OR_BEFORE, TimexMod.EQUAL_OR_LESS, TimexMod.ON_OR_AFTER);
	private static final Map<TimexMod, TimexMod> AHEAD = Map.of(TimexMod.MORE_THAN, TimexMod.AFTER, TimexMod.LESS_THAN, TimexMod.BEFORE,
			TimexMod.EQUAL_OR_MORE, TimexMod.ON_OR_AFTER, TimexMod.EQUAL_OR_LESS, TimexMod.ON_OR_BEFORE);
	private static final WordSet AHEAD_ENDS = WordSet.of("later", "hence", "now", "today", "afterward", "afterwards");
	/** Before a point they blur it without belonging to its span: "circa 1850", "around noon". */
	private static final WordSet BEFORE_ABOUT = WordSet.of("in", "from", "to", "until", "till", "since", "by", "at");
	private static final WordSet BLURS = WordSet.of("circa", "around", "roughly", "approximately");
	private static final WordMap<TimexMod> PHASES = WordMap.copyOf(
			Map.of("early", TimexMod.START, "earlier", TimexMod.START, "late", TimexMod.END,
			"later", TimexMod.END, "mid", TimexMod.MID, "midway", TimexMod.MID, "pre", TimexMod.BEFORE, "post", TimexMod.AFTER));
	private static final Set<String> LEADS = union(PHASES.keySet(), Set.of("sometime"));
	private static final WordSet CIRCA = WordSet.of("c", "ca");
	private static final WordSet BEFORE_IN = WordSet.of("early", "earlier", "late", "later");
	private static final WordMap<TimexMod> PARTS = WordMap.copyOf(Map.of("end", TimexMod.END, "close", TimexMod.END,
			"beginning", TimexMod.START, "start", TimexMod.START, "middle", TimexMod.MID));
	private static final Set<String> PART_NAMES = union(PARTS.keySet(), Set.of("rest", "remainder"));

	private Modifiers() { }

	static Set<String> approximators() {
		return union(union(SINGLE.keySet(), UNCHANGING), FIRST_OF_PAIR);
	}

	private static Set<String> union(Set<String> some, Set<String> more) {
		Set<String> all = new HashSet<>(some);
		all.addAll(more);
		return all;
	}

	static Set<String> phases() {
		return LEADS;
	}

	static Optional<TimeExpression> approximatorAt(Scan scan, int i) {
		Words words = scan.words();
		String pair = words.lower(i) + " " + words.lower(i + 1);
		boolean single = SINGLE.containsKey(words.lower(i)) || words.in(i, UNCHANGING);
		if (!single && !PAIRS.containsKey(pair)) return NOTHING;
		int at = single ? i + 1 : i + 2;
		if (isPreposition(words, i) || isCompared(words, i)) return NOTHING;
		boolean no = words.is(i - 1, "no") && !single;
		Optional<TimeExpression> inner = scan.plainAt(at);
		boolean vague = Numerals.quantityAt(words, at).vague() && (words.is(i, "over") || words.is(i, "under"));
		boolean counted = !vague && Numerals.quantityAt(words, at).found()
				&& inner.filter(found -> found.type() != TimexType.TIME || words.is(i, "around")).isPresent();
		boolean stated = inner.filter(found -> found.type() == TimexType.DATE && !found.relative()).isPresent();
		if (!counted || stated) return NOTHING;
		Optional<TimexMod> mod = Optional.ofNullable(single ? SINGLE.get(words.lower(i)) : PAIRS.get(pair))
				.map(by -> no ? negated(by) : by);
		return inner.map(found -> bounded(words, found, mod).spanning(no ? i - 1 : i, found.to()));
	}

	/** "$4 million over three years", "talks about two years in jail": the word belongs to what stands before it. */
	private static boolean isPreposition(Words words, int i) {
		if (words.is(i, "over")) return words.in(i - 1, SPREAD) || words.isNumber(i - 1);
		return words.is(i, "about") && words.in(i - 1, TALK);
	}

	/** "$4 million more than a year ago": how much more, and not when. */
	private static boolean isCompared(Words words, int i) {
		if (!words.in(i, MORE) || !words.is(i + 1, "than") || !words.is(i + 2, "a")) return false;
		if (!words.in(i + 3, PERIODS) || !words.in(i + 4, BEHIND)) return false;
		return words.in(i - 1, AMOUNTS) || words.isNumber(i - 1) && words.figures(i - 1) != 4;
	}

	/** "no more than" is at most. */
	private static TimexMod negated(TimexMod mod) {
		return switch (mod) {
			case MORE_THAN -> TimexMod.EQUAL_OR_LESS;
			case LESS_THAN -> TimexMod.EQUAL_OR_MORE;
			default -> mod;
		};
	}

	private static TimeExpression bounded(Words words, TimeExpression found, Optional<TimexMod> mod) {
		if (mod.isEmpty() || found.value().endsWith("_REF")) return found;
		if (found.type() != TimexType.DATE) return found.modified(mod.get());
		Map<TimexMod, TimexMod> points = words.in(found.to() - 1, AHEAD_ENDS) ? AHEAD : BACK;
		return found.modified(points.getOrDefault(mod.get(), mod.get()));
	}

	/** Takes over what a word before the span says of the value: "the late 1980s" has its article before it. */
	static TimeExpression hinted(Words words, TimeExpression found) {
		boolean point = found.mod().isEmpty() && (found.type() == TimexType.DATE || found.type() == TimexType.TIME)
				&& !found.value().endsWith("_REF");
		if (!point) return found;
		int before = words.ties(found.from() - 1) ? found.from() - 2 : found.from() - 1;
		boolean blurred = words.in(before, BLURS)
				|| words.is(before, "about") && (found.type() == TimexType.TIME || words.in(before - 1, BEFORE_ABOUT))
				|| words.is(before, ".") && words.in(before - 1, CIRCA);
		if (blurred) return found.modified(TimexMod.APPROX);
		// "a blog post this week".
		boolean noun = !words.ties(found.from() - 1) && (words.is(before, "post") || words.is(before, "pre"));
		return noun ? found : Optional.ofNullable(PHASES.get(words.lower(before))).map(found::modified).orElse(found);
	}

	/** "early 1990", "mid-June", "later this year". */
	static Optional<TimeExpression> phaseAt(Scan scan, int i) {
		Words words = scan.words();
		int at = words.pastHyphen(i + 1);
		if (words.is(at, "in") && words.in(i, BEFORE_IN)) at++;
		Optional<TimexMod> phase = Optional.ofNullable(PHASES.get(words.lower(i)));
		Optional<TimeExpression> partly = within(scan, i, at);
		if (partly.isPresent()) return phased(partly, phase);
		boolean tied = at == i + 2;
		if (words.is(i, "mid") && !CalendarWords.dayPart(words.lower(at)).isEmpty())
			return Days.midPart(scan, i, at).map(found -> found.modified(TimexMod.MID));
		if (!tied && (words.is(i, "pre") || words.is(i, "post")) || CalendarWords.weekday(words.lower(at)) > 0) return NOTHING;
		Optional<TimeExpression> inner = scan.plainAt(at);
		return phased(inner, phase).filter(found -> found.type() != TimexType.DURATION && found.type() != TimexType.SET)
				.filter(found -> !found.value().endsWith("_REF"))
				.map(found -> found.spanning(i, found.to()));
	}

	private static Optional<TimeExpression> phased(Optional<TimeExpression> found, Optional<TimexMod> phase) {
		return phase.isEmpty() ? found : found.map(expression -> expression.modified(phase.get()));
	}

	/** "earlier in the year", "late in the week": the one that the draft is filed in. */
	private static Optional<TimeExpression> within(Scan scan, int from, int article) {
		Words words = scan.words();
		if (!words.is(article - 1, "in") || article == from + 1 || !words.is(article, "the") || words.is(article + 2, "of")
				|| words.isNumber(article + 2))
			return NOTHING;
		// "Late in the day" means too late as often as an hour.
		boolean day = words.is(article + 1, "day") && (words.is(from, "later") || words.is(from, "earlier"));
		if (day) return withinDay(scan, from, article + 2);
		boolean part = words.is(from, "later") || words.is(from, "earlier");
		Optional<TimeExpression> ofDay = part ? PartsOfDay.within(scan, from, article + 1) : NOTHING;
		if (ofDay.isPresent()) return ofDay;
		return Unit.singular(words.lower(article + 1)).filter(unit -> unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK)
				.map(unit -> unit == Unit.YEAR && scan.narrative().storyYear().isPresent() ? ofStory(scan, from, article + 2)
						: scan.narrative().shifted(from, article + 2, unit, 0));
	}

	/** "later in the day": of the day that opened the sentence before, or that the text named last, else of the draft's own. */
	private static Optional<TimeExpression> withinDay(Scan scan, int from, int to) {
		Optional<CalendarPoint> told = scan.narrative().inSentence().isEmpty() ? scan.narrative().opener() : Optional.empty();
		told = told.or(scan.narrative()::mentionedDay).filter(point -> point.day() > 0);
		return Optional.of(told.map(point -> scan.narrative().fromStory(scan.narrative().counted(from, to, point, Direction.PLAIN)))
				.orElseGet(() -> scan.narrative().shifted(from, to, Unit.DAY, 0)));
	}

	private static TimeExpression ofStory(Scan scan, int from, int to) {
		CalendarPoint year = CalendarPoint.year(scan.narrative().storyYear().orElseThrow());
		return scan.narrative().fromStory(scan.narrative().counted(from, to, year, Direction.PLAIN));
	}

	/** "the week of March 6". */
	private static Optional<TimeExpression> weekOf(Scan scan, int i) {
		Optional<TimeExpression> day = scan.plainAt(i + 3)
				.filter(found -> found.point().filter(point -> point.day() > 0).isPresent());
		return day.flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.map(first -> scan.narrative().counted(i, day.get().to(), TimexType.DATE, TimexValue.week(first), Direction.PLAIN));
	}

	/** "the end of the year", "the early 1990s", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		Words words = scan.words();
		if (words.in(i + 1, LEADS) && !words.ties(i + 2)) {
			// Decades and centuries stand without their article.
			return phaseAt(scan, i + 1).filter(found -> found.value().length() > 3).map(found -> found.spanning(i, found.to()));
		}
		if (words.is(i + 1, "week") && words.is(i + 2, "of")) return weekOf(scan, i);
		if (!words.in(i + 1, PART_NAMES) || !words.is(i + 2, "of")) return NOTHING;
		Optional<TimeExpression> inner = phased(scan.plainAt(i + 3), Optional.ofNullable(PARTS.get(words.lower(i + 1))));
		return inner.filter(found -> found.type() == TimexType.DATE && !found.value().endsWith("_REF"))
				.map(found -> found.spanning(i, found.to()));
	}
}
