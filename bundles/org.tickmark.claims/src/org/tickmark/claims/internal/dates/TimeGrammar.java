package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.dates.Scan.Rule;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;

/**
 * Which rules may begin at a word. One lookup per token decides; the rules themselves look only a few words ahead, so that
 * reading stays linear.
 */
final class TimeGrammar {
	private static final Map<String, List<Rule>> PLAIN = new HashMap<>();
	private static final Map<String, List<Rule>> MODIFIED = new HashMap<>();
	private static final List<Rule> FIGURES = List.of(NumericDates::at, CalendarDates::dayFirst, CalendarDates::firstDay,
			CalendarDates::secondDay,
			ClockTimes::figuresAt, Quarters::at, Quarters::yearFirst, Years::centuryAt, Durations::quantityAt, Years::figuresAt);

	static {
		put(PLAIN, CalendarWords.months(), CalendarDates::monthAt);
		put(PLAIN, CalendarWords.weekdays(), Weekdays::at);
		for (String day : CalendarWords.weekdays()) put(PLAIN, Set.of(day + "s"), Weekdays::at);
		put(PLAIN, Days.leads(), Days::at);
		put(PLAIN, Numerals.cardinals(), Durations::quantityAt, Years::spokenAt, ClockTimes::wordsAt, Weekdays::agoAt);
		put(PLAIN, Numerals.VAGUE, Durations::quantityAt);
		put(PLAIN, Set.of("a", "an", "half"), Durations::quantityAt);
		put(PLAIN, Set.of("half", "quarter", "five", "ten", "twenty"), ClockTimes::spokenAt);
		put(PLAIN, Numerals.ordinals(), Quarters::inRowAt, Quarters::at, Years::centuryAt, CalendarDates::dayFirst);
		put(PLAIN, Set.of("twenty", "final", "last"), Years::centuryAt, Quarters::at);
		put(PLAIN, Set.of("the", "last", "final"), MonthWeekdays::at);
		put(PLAIN, Numerals.ordinals(), MonthWeekdays::at);
		put(PLAIN, Numerals.PLURALS, Durations::quantityAt);
		put(PLAIN, Set.of("ad", "a.d."), EarlyYears::eraFirst);
		put(PLAIN, Set.of("more", "right"), VagueTimes::intensifiedAt);
		put(PLAIN, Set.of("single"), Durations::singleAt);
		put(PLAIN, Set.of("noon", "midnight", "midday"), ClockTimes::namedAt);
		put(PLAIN, Set.of("spring", "summer", "autumn", "fall", "winter"), Seasons::at);
		put(PLAIN, Set.of("fiscal"), Quarters::fiscalAt);
		put(PLAIN, Set.of("q", "h", "fy"), Quarters::shortAt);
		put(PLAIN, Set.of("'", "\u2018", "\u2019"), Years::shortAt);
		put(PLAIN, Years.decadeNames(), Years::namedDecadeAt);
		put(PLAIN, Set.of("every", "each"), Recurrences::everyAt);
		put(PLAIN, Recurrences.adverbs(), Recurrences::adverbAt);
		put(PLAIN, Set.of("hour", "day", "week", "month", "year", "decade", "century"), Durations::bareAt);
		put(PLAIN, Set.of("days", "weeks", "months", "years", "decades", "centuries", "hours", "minutes"), Durations::bareAt);
		put(PLAIN, Deictics.leads(), Deictics::at);
		put(PLAIN, VagueTimes.leads(), VagueTimes::at);
		put(PLAIN, Holidays.leads(), Holidays::at);
		put(PLAIN, Set.of("the"), Deictics::at, TimeGrammar::behindArticle, CalendarDates::ofNamedMonth, Neighbours::at,
				VagueTimes::articleAt, PlainUnits::at, Offsets::articleAt);
		put(PLAIN, Set.of("year"), PlainUnits::compoundAt);
		put(MODIFIED, Modifiers.approximators(), Modifiers::approximatorAt);
		put(MODIFIED, Modifiers.phases(), Modifiers::phaseAt);
		put(MODIFIED, Set.of("the"), Modifiers::articleAt);
	}

	private TimeGrammar() { }

	private static void put(Map<String, List<Rule>> rules, Collection<String> words, Rule... more) {
		for (String word : words) rules.computeIfAbsent(word, w -> new ArrayList<>()).addAll(List.of(more));
	}

	/** The longest expression that begins at the token, words that blur or narrow it included. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		String word = scan.words().lower(i);
		Optional<TimeExpression> modified = longest(scan, i, MODIFIED.getOrDefault(word, List.of()));
		Optional<TimeExpression> plain = plainAt(scan, i);
		return longer(modified, plain).map(found -> Modifiers.hinted(scan.words(), found));
	}

	/** The longest expression without such words. */
	static Optional<TimeExpression> plainAt(Scan scan, int i) {
		if (scan.words().isNumber(i)) return longest(scan, i, FIGURES);
		return longest(scan, i, PLAIN.getOrDefault(scan.words().lower(i), List.of()));
	}

	private static Optional<TimeExpression> longest(Scan scan, int i, List<Rule> rules) {
		Optional<TimeExpression> best = NOTHING;
		for (Rule rule : rules) best = longer(best, rule.at(scan, i));
		return best.map(found -> Days.withPart(scan, found));
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
		return !bareYear
				&& (words.isNumber(i) || Numerals.ordinals().contains(words.lower(i)) || Numerals.cardinals().contains(words.lower(i))
						|| !CalendarWords.season(words.lower(i)).isEmpty() || Years.decadeNames().contains(words.lower(i))
						|| words.is(i, "fiscal") || words.is(i, "final")
				|| words.is(i, "last") && words.is(i + 1, "half"));
	}

	/** In "the third-quarter results" and "the two-day trip" the article belongs to the noun that follows. */
	private static boolean isAttribute(Words words, TimeExpression found) {
		for (int i = found.from() + 1; i < found.to(); i++) if (words.ties(i)) return true;
		return false;
	}
}
