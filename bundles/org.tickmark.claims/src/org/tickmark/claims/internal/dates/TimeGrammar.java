package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.story.Scan.Rule;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Which rules may begin at a word. One lookup per token decides; the rules themselves look only a few words ahead, so that
 * reading stays linear.
 */
final class TimeGrammar {
	private static final WordMap<List<Rule>> PLAIN = plain();
	private static final WordMap<List<Rule>> MODIFIED = modified();
	private static final WordSet STARTS = WordSet.copyOf(Stream.concat(PLAIN.keySet().stream(), MODIFIED.keySet().stream())
			.collect(Collectors.toSet()));
	private static final List<Rule> FIGURES = List.of(NumericDates::at, CalendarDates::dayFirst, CalendarDates::firstDay,
			CalendarDates::secondDay,
			ClockTimes::figuresAt, Quarters::at, Quarters::yearFirst, Quarters::figureFirst,
			Years::centuryAt, Durations::quantityAt, Years::figuresAt);

	private TimeGrammar() { }

	private static WordMap<List<Rule>> plain() {
		Map<String, List<Rule>> rules = new HashMap<>();
		put(rules, CalendarWords.months(), CalendarDates::monthAt, Quarters::monthsAt);
		put(rules, CalendarWords.weekdays(), Weekdays::at);
		for (String day : CalendarWords.weekdays()) put(rules, Set.of(day + "s"), Weekdays::at);
		put(rules, Days.leads(), Days::at);
		put(rules, Set.of("morning", "afternoon", "evening"), Days::attributiveAt);
		put(rules, Set.of("early", "late"), Days::ofEventAt);
		put(rules, Set.of("dawn", "sunrise", "daybreak"), Days::dawnAt);
		put(rules, PartsOfDay.leads(), PartsOfDay::deadlineAt);
		put(rules, Set.of("weekends"), Recurrences::weekendsAt);
		put(rules, Numerals.cardinals(), Durations::quantityAt, Years::spokenAt, ClockTimes::wordsAt, Weekdays::agoAt);
		put(rules, Numerals.VAGUE, Durations::quantityAt);
		put(rules, Set.of("half", "quarter", "five", "ten", "twenty"), ClockTimes::spokenAt);
		put(rules, Numerals.ordinals(), Quarters::inRowAt, Quarters::at, Years::centuryAt, CalendarDates::dayFirst);
		put(rules, Set.of("twenty", "final", "last"), Years::centuryAt, Quarters::at);
		put(rules, Set.of("the", "first", "last", "final"), Quarters::firstMonthsAt);
		put(rules, Set.of("the", "last", "final"), MonthWeekdays::at);
		put(rules, Numerals.ordinals(), MonthWeekdays::at);
		put(rules, Numerals.PLURALS, Durations::quantityAt);
		put(rules, Set.of("a", "an", "half"), Durations::quantityAt);
		put(rules, Set.of("couple"), Durations::coupleAt);
		put(rules, Set.of("ad", "a.d."), EarlyYears::eraFirst);
		put(rules, Set.of("more", "right"), VagueTimes::intensifiedAt);
		put(rules, Set.of("["), Durations::bracketedAt);
		put(rules, Set.of("end"), PlainUnits::endAt);
		put(rules, Set.of("single"), Durations::singleAt);
		put(rules, Set.of("noon", "midnight", "midday"), ClockTimes::namedAt);
		put(rules, Set.of("spring", "summer", "autumn", "fall", "winter"), Seasons::at);
		put(rules, Set.of("fiscal"), Quarters::fiscalAt);
		put(rules, Set.of("financial"), Quarters::financialAt);
		put(rules, Set.of("q", "h", "fy"), Quarters::shortAt);
		put(rules, Set.of("'", "\u2018", "\u2019"), Years::shortAt);
		put(rules, Years.decadeNames(), Years::namedDecadeAt);
		put(rules, Set.of("every", "each"), Recurrences::everyAt);
		put(rules, Recurrences.adverbs(), Recurrences::adverbAt);
		put(rules, Set.of("hour", "day", "week", "month", "year", "decade", "century", "days", "weeks", "months", "years", "decades",
				"centuries", "hours", "minutes"), Durations::bareAt);
		put(rules, Durations.solid(), Durations::solidAt);
		put(rules, Deictics.leads(), Deictics::at);
		put(rules, VagueTimes.leads(), VagueTimes::at);
		put(rules, Holidays.leads(), Holidays::at);
		put(rules, Set.of("the"), Deictics::at, TimeGrammar::behindArticle, CalendarDates::ofNamedMonth, Neighbours::at,
				VagueTimes::articleAt, PlainUnits::at, Offsets::articleAt, Days::articleAt, Durations::ofTradingAt);
		put(rules, Set.of("the"), PartsOfDay::articleAt, WholeStretches::articleAt);
		put(rules, Set.of("all"), WholeStretches::allAt);
		put(rules, Set.of("week", "month"), WholeStretches::endAt);
		put(rules, Set.of("year"), PlainUnits::compoundAt);
		put(rules, Set.of("full"), PlainUnits::fullYearAt);
		return WordMap.copyOf(rules);
	}

	private static WordMap<List<Rule>> modified() {
		Map<String, List<Rule>> rules = new HashMap<>();
		put(rules, Modifiers.approximators(), Modifiers::approximatorAt);
		put(rules, Modifiers.phases(), Modifiers::phaseAt);
		put(rules, Set.of("the"), Modifiers::articleAt);
		return WordMap.copyOf(rules);
	}

	private static void put(Map<String, List<Rule>> rules, Collection<String> words, Rule... more) {
		for (String word : words) rules.computeIfAbsent(word, w -> new ArrayList<>()).addAll(List.of(more));
	}

	/** Whether an expression may begin there at all; most words are left with this one look-up. */
	static boolean mayBegin(Words words, int i) {
		return words.isNumber(i) || STARTS.contains(words.lower(i));
	}

	/** The longest expression that begins at the token, words that blur or narrow it included. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		String word = scan.words().lower(i);
		Optional<TimeExpression> modified = longest(scan, i, MODIFIED.getOrDefault(word, List.of()));
		Optional<TimeExpression> plain = plainAt(scan, i);
		Optional<TimeExpression> found = longer(modified, plain);
		return found.isEmpty() ? found : Optional.of(FiscalTimes.marked(scan, Modifiers.hinted(scan.words(), found.get())));
	}

	/** The longest expression without such words. */
	static Optional<TimeExpression> plainAt(Scan scan, int i) {
		if (scan.words().isNumber(i)) return longest(scan, i, FIGURES);
		return longest(scan, i, PLAIN.getOrDefault(scan.words().lower(i), List.of()));
	}

	private static Optional<TimeExpression> longest(Scan scan, int i, List<Rule> rules) {
		if (rules.isEmpty()) return NOTHING;
		Optional<TimeExpression> best = NOTHING;
		for (Rule rule : rules) best = longer(best, rule.at(scan, i));
		return best.isEmpty() ? best : Optional.of(Days.withPart(scan, best.get()));
	}

	private static Optional<TimeExpression> longer(Optional<TimeExpression> first, Optional<TimeExpression> second) {
		if (first.isEmpty() || second.isEmpty()) return first.isPresent() ? first : second;
		return second.get().to() > first.get().to() ? second : first;
	}

	/** "the third quarter", "the 1990s", "the nine months": the article belongs to the expression. */
	private static Optional<TimeExpression> behindArticle(Scan scan, int i) {
		Words words = scan.words();
		int next = i + 1;
		if (words.is(next, "first") || words.is(next, "last")) {
			Optional<TimeExpression> stretch = Durations.quantityAt(scan, next + 1);
			if (stretch.isPresent() && !words.is(next + 1, "a")) return stretch.map(found -> found.spanning(i, found.to()));
		}
		Optional<TimeExpression> inner = next < words.size() && takesArticle(words, next) ? plainAt(scan, next) : NOTHING;
		return inner.filter(found -> !isAttribute(words, found))
				.filter(found -> found.value().length() > 2 && !isCenturyBefore(found.value()))
				.filter(found -> found.value().charAt(0) != 'P' || Unit.plural(words.lower(found.to() - 1)).isPresent())
				.map(found -> found.spanning(i, found.to()));
	}

	/** "-04" is the fifth century BC, which stands without its article as others do. */
	private static boolean isCenturyBefore(String value) {
		return value.length() == 3 && value.charAt(0) == '-';
	}

	private static boolean takesArticle(Words words, int i) {
		boolean bareYear = words.figures(i) == 4 && !Numerals.ordinalAt(words, i + 1).found() && !words.is(i + 1, "quarter")
				&& !words.is(i + 1, "period");
		boolean abbreviated = words.figures(i) == 1 && words.text(i + 1).equals("Q") && words.joined(i + 1);
		return !bareYear && !abbreviated
				&& (words.isNumber(i) || Numerals.ordinals().contains(words.lower(i)) || Numerals.cardinals().contains(words.lower(i))
						|| !CalendarWords.season(words.lower(i)).isEmpty() && !Seasons.isOfOccasion(words, i) || Years.decadeNames().contains(words.lower(i))
						|| words.is(i, "fiscal") || words.is(i, "final") || Quarters.nounOfMonths(words, i) > 0
				|| words.is(i, "last") && words.is(i + 1, "half"));
	}

	/** In "the third-quarter results" and "the two-day trip" the article belongs to the noun that follows. */
	private static boolean isAttribute(Words words, TimeExpression found) {
		for (int i = found.from() + 1; i < found.to(); i++) if (words.ties(i)) return true;
		return false;
	}
}
