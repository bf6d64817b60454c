package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Quantity;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** "daily", "every year", "each Monday", "every two weeks". */
final class Recurrences {
	private static final WordMap<String> ADVERBS = WordMap.copyOf(
			Map.of("daily", "P1D", "weekly", "P1W", "monthly", "P1M", "quarterly", "P3M",
			"yearly", "P1Y", "annually", "P1Y", "hourly", "PT1H", "nightly", "P1D", "biweekly", "P2W", "annual", "P1Y"));

	private static final WordSet ATTRIBUTES = WordSet.of("daily", "weekly");
	/** What happens every night; the nightly news is a sort of news. */
	private static final WordSet OF_NIGHTS = WordSet.of("occurrence", "occurrences", "event", "ritual", "protest", "protests", "clashes",
			"raid", "raids", "bombardment", "bombing", "shelling", "attacks", "strikes", "marches", "riots", "patrol", "patrols", "rallies",
			"vigil", "vigils");

	/** What a firm or a state reckons up once a year; an annual parade or rate is a sort of parade or rate. */
	private static final WordSet RECKONED = WordSet.of("profit", "profits", "loss", "losses", "earnings", "deficit", "surplus", "income",
			"turnover");
	/** What is told of a quarter besides. */
	private static final WordSet REPORTED = WordSet.of("results", "result", "revenue", "revenues");
	private static final WordSet KINDS = WordSet.of("net", "pretax", "operating");
	private static final WordSet HELD = WordSet.of("held", "staged", "hosted", "celebrated", "observed", "commemorated", "organised",
			"organized", "awarded", "performed", "published", "printed", "meets", "meet", "gathers", "gather");
	private static final WordSet TAKES = WordSet.of("takes", "take", "took", "taken");
	private static final WordSet BEHIND_HELD = WordSet.of("in", "on", "at", "by", "for", "since", "with", "to", "from", "and", "around",
			"during", "across", "when", "between", "before", "after");
	private static final WordSet SORTS = WordSet.of("fiscal", "calendar", "school", "financial", "academic", "election");

	private static final WordSet HABITS = WordSet.of("often", "usually", "always", "typically", "sometimes", "routinely");
	private static final WordSet MANY_DAYS = WordSet.of("many", "most", "some", "all");
	/** In words: what stands farther off hardly speaks of the clock. */
	private static final int REACH = 24;
	private static final int NEAR = 6;
	private static final int HABIT_REACH = 16;

	private static final WordSet SHIFTS = WordSet.of("shift", "shifts");
	private static final WordSet BEGIN_OR_END = WordSet.of("starts", "start", "begins", "begin", "ends", "end", "finishes", "finish", "runs",
			"run");
	private static final WordSet AT = WordSet.of("at", "by", "from", "until", "till", "before", "after", "around", "about", "and", "or", "just",
			"shortly");
	private static final WordSet HOURS = WordSet.of("to", ":", "a.m.", "p.m.", "am", "pm", "noon", "midnight");
	/** In words. */
	private static final int SHIFT_REACH = 16;
	/** In words: "presidential election years". */
	private static final int SORTS_OF_YEARS = 3;
	/** "years later" are counted from something. */
	private static final WordSet BEHIND_YEARS = WordSet.of("ago", "after", "before", "later", "earlier", "of", "since", "when", "that", "on");

	private Recurrences() { }

	static Set<String> adverbs() {
		return ADVERBS.keySet();
	}

	/** "on weekends" */
	static Optional<TimeExpression> weekendsAt(Scan scan, int i) {
		return scan.words().is(i - 1, "on") ? Optional.of(TimeExpression.recurring(i, i + 1, "XXXX-WXX-WE")) : NOTHING;
	}

	static Optional<TimeExpression> adverbAt(Scan scan, int i) {
		Words words = scan.words();
		String value = ADVERBS.getOrDefault(words.lower(i), "");
		// "the party daily Granma": behind it stands the name of a newspaper.
		boolean name = words.isCapitalized(i) && i > 0 || words.in(i, ATTRIBUTES) && words.isCapitalized(i + 1);
		if (words.is(i, "annual")) return reckonedAt(words, i, value);
		// "the quarterly results", "the first quarterly loss" are those of one quarter.
		boolean ofOne = words.is(i - 1, "the") || Numerals.ordinals().contains(words.lower(i - 1));
		Optional<TimeExpression> reckoned = words.is(i, "quarterly") && !ofOne ? reckonedAt(words, i, value) : NOTHING;
		if (reckoned.isPresent()) return reckoned;
		// "the quarterly dividend" names a sort of dividend; "paid quarterly" says when.
		boolean event = words.is(i, "nightly") && words.in(i + 1, OF_NIGHTS);
		if (!event && !words.in(i, ATTRIBUTES) && words.isWord(i + 1) && !isHeld(words, i)) return NOTHING;
		return value.isEmpty() || name ? NOTHING : Optional.of(TimeExpression.recurring(i, i + 1, value));
	}

	/** "an annual profit", "the annual net loss", "quarterly results": the stretch that the figure sums up; none comes again. */
	private static Optional<TimeExpression> reckonedAt(Words words, int i, String value) {
		int noun = words.in(i + 1, KINDS) ? i + 2 : i + 1;
		boolean name = i > 0 && words.isCapitalized(i) && words.isCapitalized(i + 1);
		boolean reckoned = words.in(noun, RECKONED) || words.is(i, "quarterly") && words.in(noun, REPORTED);
		return reckoned && !name ? Optional.of(TimeExpression.duration(i, i + 1, value)) : NOTHING;
	}

	/** "is held annually in May", "takes place here yearly": what happens so often; "rose 8% annually until then" is a rate. */
	private static boolean isHeld(Words words, int i) {
		int verb = words.is(i - 1, "here") || words.is(i - 1, "there") ? i - 2 : i - 1;
		return words.in(i + 1, BEHIND_HELD) && (words.in(verb, HELD) || words.is(verb, "place") && words.in(verb - 1, TAKES));
	}

	/** "every Monday", "every Monday morning". */
	private static TimeExpression ofWeekday(Words words, int from, int to, String value) {
		String part = words.lower(to).endsWith("s") ? "" : CalendarWords.dayPart(words.lower(to));
		return TimeExpression.recurring(from, part.isEmpty() ? to : to + 1, part.isEmpty() ? value : value + "T" + part);
	}

	/** From "every" or "each" on. */
	static Optional<TimeExpression> everyAt(Scan scan, int i) {
		Words words = scan.words();
		int noun = words.is(i + 1, "other") || words.is(i + 1, "single") ? i + 2 : i + 1;
		int count = words.is(i + 1, "other") ? 2 : 1;
		if (words.in(noun, SORTS) && words.is(noun + 1, "year")) noun++;
		Optional<Unit> unit = Unit.singular(words.lower(noun)).filter(found -> found != Unit.SECOND && found != Unit.MINUTE);
		if (unit.isPresent())
			return Optional.of(TimeExpression.recurring(i, noun + 1, unit.get().duration(Integer.toString(count * unit.get().factor))));
		int month = words.isCapitalized(noun) ? CalendarWords.month(words.lower(noun)) : 0;
		if (month > 0)
			return Optional.of(TimeExpression.recurring(i, noun + 1, new CalendarPoint(CalendarPoint.UNKNOWN, month, 0).value()));
		int weekday = words.isCapitalized(noun) ? CalendarWords.weekday(words.lower(noun)) : 0;
		if (weekday > 0) return Optional.of(ofWeekday(words, i, noun + 1, "XXXX-WXX-" + weekday));
		String season = CalendarWords.season(words.lower(noun));
		if (!season.isEmpty()) return Optional.of(TimeExpression.recurring(i, noun + 1, "XXXX-" + season));
		String part = CalendarWords.dayPart(words.lower(noun));
		if (!part.isEmpty()) return Optional.of(TimeExpression.recurring(i, noun + 1, "XXXX-XX-XXT" + part));
		Quantity quantity = Numerals.quantityAt(words, noun);
		Optional<Unit> units = quantity.found() ? Unit.plural(words.lower(quantity.end())) : Optional.empty();
		return units.map(found -> TimeExpression.recurring(i, quantity.end() + 1, TimexValue.duration(quantity, found)));
	}

	/** "November in presidential election years", "March of even years". @param i behind the month */
	static boolean isOfYears(Words words, int i) {
		if (!words.is(i, "in") && !words.is(i, "of")) return false;
		int noun = i + 1;
		while (noun <= i + SORTS_OF_YEARS && isSortOfYear(words, noun)) noun++;
		return noun > i + 1 && words.is(noun, "years") && !words.in(noun + 1, BEHIND_YEARS);
	}

	private static boolean isSortOfYear(Words words, int i) {
		String word = words.lower(i);
		return words.ties(i) || words.isWord(i) && !word.equals("years") && !FunctionWords.DETERMINERS.contains(word)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.QUESTION_WORDS.contains(word) && !words.isCapitalized(i);
	}

	/** "The day shift starts at 6 a.m. and ends at 4 p.m.", "their 6 a.m.-to-4 p.m. shift": the hours are those of every day. */
	static boolean isShift(Scan scan, int from, int end) {
		Words words = scan.words();
		return isNamedByHours(words, from, end) || scan.narrative().inSentence().isEmpty() && runsBetween(words, from);
	}

	/** "their 6 a.m.-to-4 p.m. shift"; in "The wind at 6 p.m. shifts" the hour stands for itself. */
	private static boolean isNamedByHours(Words words, int from, int end) {
		int behind = end;
		while (behind < end + SHIFT_REACH && isOfHours(words, behind)) behind++;
		if (!words.in(behind, SHIFTS)) return false;
		int before = from - 1;
		while (before > from - SHIFT_REACH && isOfHours(words, before)) before--;
		return words.isWord(before) && !words.in(before, AT);
	}

	/** "The day shift usually starts at 6 a.m. and ends at 4 p.m."; a shift that will start then, or did, is that of one day. */
	private static boolean runsBetween(Words words, int from) {
		int i = from - 1;
		while (i > from - SHIFT_REACH && (isOfHours(words, i) || words.in(i, AT) || words.in(i, BEGIN_OR_END))) i--;
		int verb = i + 1;
		return words.in(verb, BEGIN_OR_END) && words.in(words.in(i, HABITS) ? i - 1 : i, SHIFTS);
	}

	private static boolean isOfHours(Words words, int i) {
		return words.isDash(i) || words.isNumber(i) || words.ties(i) || words.in(i, HOURS);
	}

	/** What the sentence says of days on which the clock strikes again and again: "weekdays from 6 a.m.", "every Friday at noon". */
	static Optional<String> around(Words words, int from, int end) {
		for (int i = Math.max(0, from - REACH); i < Math.min(words.size(), end + REACH); i++) {
			int plural = i < from ? CalendarWords.weekdays(words.lower(i)) : 0;
			if (plural > 0 && i > from - NEAR) return Optional.of("XXXX-WXX-" + plural);
			if (i < from && i > from - HABIT_REACH && (words.in(i, HABITS) || words.is(i, "days") && words.in(i - 1, MANY_DAYS)))
				return Optional.of("XXXX-XX-XX");
			if (words.is(i, "weekdays") || words.is(i, "daily") && i > 0 && !words.isCapitalized(i)) return Optional.of("XXXX-XX-XX");
			if (!words.is(i, "every") && !words.is(i, "each")) continue;
			int next = words.is(i + 1, "single") ? i + 2 : i + 1;
			if (words.is(next, "day") || words.is(next, "night") || words.is(next, "morning")) return Optional.of("XXXX-XX-XX");
			int weekday = CalendarWords.weekday(words.lower(next));
			if (weekday > 0) return Optional.of("XXXX-WXX-" + weekday);
		}
		return Optional.empty();
	}
}
