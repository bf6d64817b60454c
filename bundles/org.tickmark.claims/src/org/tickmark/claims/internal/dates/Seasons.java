package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Governing;
import org.tickmark.claims.internal.tense.Occasions;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/** "summer 2004", "the winter of 1994", "last fall", "spring". Winter counts for the year in which it begins. */
final class Seasons {
	private static final WordSet BEFORE_SEASON = WordSet.of("in", "this", "last", "next", "since", "by", "during", "until", "early", "late",
			"mid", "-", "every", "each", "of", "past", "previous", "following", "coming", "before", "after", "through", "for", "into");
	/** After any other word the season is an attribute: "winter storms", "the Summer Institute". */
	private static final WordSet FOLLOWERS = WordSet.of("and", "or", "when", "of", "in", "to", "as", "because", "with", "the", "by", "for",
			"at", "on", "is", "was", "will", "that", "he", "she", "they", "we", "i", "but", "after", "before", "from", "if", "while", "has",
			"had", "months", "are", "were", "it", "can", "could", "may", "their", "his", "her", "its", "this", "our", "my", "you", "a",
			"an", "there", "who", "which", "would", "should", "until", "since", "than", "then", "so", "where", "ends", "begins", "over",
			"into", "also");
	private static final WordSet COUNTED = WordSet.of("this", "last", "next", "past", "coming", "every", "each", "previous", "following");
	private static final WordSet PHASES = WordSet.of("mid", "early", "late", "pre", "post");
	private static final WordSet SOMEBODY = WordSet.of("i", "you", "he", "she", "we", "they");
	private static final WordSet BEFORE_THE = WordSet.of("in", "during", "over", "by", "of", "for", "since", "until", "till", "before", "after",
			"through", "throughout", "early", "late", "into", "from", "to");
	/** What goes up and down. */
	private static final WordSet MEASURED = WordSet.of("revenue", "revenues", "sales", "profit", "profits", "earnings", "income", "incomes",
			"price", "prices", "inflation", "demand", "output", "production", "unemployment", "employment", "exports", "imports", "value",
			"number", "numbers", "cost", "costs", "rate", "rates", "shares", "orders", "spending", "turnover", "wages", "supply", "supplies",
			"traffic", "temperature", "temperatures", "crime", "confidence", "investment", "attendance", "attendances", "visitors",
			"passengers", "yields", "population", "share", "currency", "bookings", "deliveries", "births", "deaths", "cases", "rents");
	private static final WordSet OWNERS = WordSet.of("the", "its", "their", "his", "her", "our");
	/** What comes with a season, beside votes and meetings. */
	private static final WordSet OF_SEASON = WordSet.of("campaign", "campaigns", "season", "semester", "term", "recess", "schedule", "tour",
			"budget", "harvest", "offensive");
	private static final WordSet AHEAD = WordSet.of("to", "into", "for", "before", "toward", "towards", "until");
	private static final WordSet EACH = WordSet.of("every", "each");
	private static final WordSet CURRENCIES = WordSet.of("$", "\u00A3", "\u20AC");
	private static final WordSet HEIGHTS = WordSet.of("grace", "favour", "favor", "power");
	private static final int MEASURED_REACH = 4;
	private static final String ORDER = "SPSUFAWI";
	private static final int SEASONS = 4;
	private static final int YEAR_REACH = 20;

	private Seasons() { }

	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		String season = CalendarWords.season(words.lower(i));
		if (season.isEmpty()) return NOTHING;
		// "in a free-fall"; "mid-summer" is one.
		if (words.ties(i - 1) && !words.in(i - 2, PHASES) && CalendarWords.season(words.lower(i - 2)).isEmpty()) return NOTHING;
		int year = words.is(i + 1, "of") || words.is(i + 1, ",") ? i + 2 : i + 1;
		Optional<TimeExpression> stated = words.figures(year) == 4 ? Years.figuresAt(scan, year) : Years.spokenAt(scan, year);
		int end = stated.map(TimeExpression::to).orElse(0);
		if (words.ties(end) && words.figures(end + 1) == 2) end += 2;
		if (stated.isPresent()) return Optional.of(stated(i, end, stated.get(), season));
		if (isOfOccasion(words, i) ? isToldByYear(scan, i) : !standsAlone(words, i)) return NOTHING;
		Optional<Integer> tale = words.in(i - 1, COUNTED) || scan.tense(i, i + 1) == Tense.FUTURE ? Optional.empty()
				: scan.narrative().storyYear();
		if (tale.isPresent())
			return tale.map(told -> placed(scan, i, i + 1, told, season, Direction.PLAIN)
					.because(new Explanation.StoryDate(CalendarPoint.year(told).value())));
		return Optional.of(shifted(scan, i, i + 1, season, 0));
	}

	private static boolean standsAlone(Words words, int i) {
		if (words.isWord(i + 1) && !words.in(i + 1, FOLLOWERS) || isToldByClause(words, i)) return false;
		if (!words.is(i, "fall") && !words.is(i, "spring")) return true;
		if (words.is(i, "fall") && isDecline(words, i)) return false;
		boolean opens = i == 0 && words.is(i, "spring");
		boolean behindArticle = words.is(i - 1, "the") && words.in(i - 2, BEFORE_SEASON) && !words.is(i + 1, "of");
		if (!opens && !behindArticle && !words.in(i - 1, BEFORE_SEASON)) return false;
		return !words.is(i - 1, "for") && !(words.is(i - 1, "of") && words.is(i + 1, "of"));
	}

	/** "The fall campaign", "their spring budget talks": what is held in one season of one year. */
	static boolean isOfOccasion(Words words, int i) {
		if (CalendarWords.season(words.lower(i)).isEmpty() || !words.in(i - 1, OWNERS) || !words.isWord(i + 1)) return false;
		return isOccasion(words, i + 1) || isOccasion(words, i + 2) && !words.lower(i + 1).endsWith("s") && !words.in(i + 1, FOLLOWERS);
	}

	/** "The fall term was held online in 2020", "they crowd the summer season every year". */
	private static boolean isToldByYear(Scan scan, int i) {
		Words words = scan.words();
		for (int k = Math.max(0, i - YEAR_REACH); k < i + YEAR_REACH; k++) {
			if (words.in(k, EACH) && (k > i || Unit.singular(words.lower(k + 1)).isPresent())) return true;
			if (k > i && words.figures(k) == 4 && Years.figuresAt(scan, k).isPresent()) return true;
		}
		return false;
	}

	/** "Got ready for the fall campaign"; who "spoke at the fall meeting" or says that it "began" tells of one that is over. */
	private static boolean isAwaited(Scan scan, int from, int to) {
		Words words = scan.words();
		if (Occasions.isOver(words, from)) return false;
		int verb = scan.clue(from, to).at();
		return verb < from && (words.in(from - 2, AHEAD) || !Governing.holds(words, verb, from, to));
	}

	private static boolean isOccasion(Words words, int i) {
		return !words.isCapitalized(i) && (words.in(i, OF_SEASON) || Occasions.isNoun(words, i));
	}

	/** "blamed for the fall in oil prices", "since the fall from 8%": no season. "In the fall in Vermont" is one. */
	private static boolean isDecline(Words words, int fall) {
		if (words.is(fall + 1, "from")) return words.isNumber(fall + 2) || words.in(fall + 2, CURRENCIES) || words.in(fall + 2, HEIGHTS);
		if (!words.is(fall + 1, "in")) return false;
		for (int i = fall + 2; i < fall + 2 + MEASURED_REACH && words.isWord(i) && !words.isCapitalized(i); i++) if (words.in(i, MEASURED)) return true;
		return false;
	}

	/** "met him the summer she turned 17": the clause says which; behind "in the summer" the sentence itself may go on. */
	private static boolean isToldByClause(Words words, int i) {
		return words.is(i - 1, "the") && words.in(i + 1, SOMEBODY) && !words.in(i - 2, BEFORE_THE);
	}

	/** Later expressions count from its year. */
	private static TimeExpression stated(int from, int to, TimeExpression year, String season) {
		return new TimeExpression(from, to, year.type(), year.value() + "-" + season, false, year.why(), year.point());
	}

	/** @param step -1 for the last one that is over or under way, 1 for the next one, 0 for what the tense asks */
	static TimeExpression shifted(Scan scan, int from, int to, String season, int step) {
		Optional<LocalDate> reference = scan.narrative().reference();
		if (reference.isEmpty()) return scan.narrative().counted(from, to, TimexType.DATE, "XXXX-" + season, Direction.NEAREST);
		LocalDate base = reference.get();
		int number = ORDER.indexOf(season) / 2;
		int now = season(base.getMonthValue());
		// Winter counts for the year in which it begins.
		int thisYear = base.getMonthValue() < 3 ? base.getYear() - 1 : base.getYear();
		if (step < 0) return placed(scan, from, to, number < now ? thisYear : thisYear - 1, season, Direction.BEFORE);
		if (step > 0) return placed(scan, from, to, number > now ? thisYear : thisYear + 1, season, Direction.AFTER);
		Bearing bearing = Bearing.told(scan, from, to);
		// "could drag on into the summer", "heading into the fall, the party hopes": the one that is next.
		boolean into = scan.words().is(from - 1, "into") || scan.words().is(from - 2, "into") && scan.words().is(from - 1, "the");
		if (into && number != now && bearing.ground() != Ground.PAST)
			return bearing.grounding(placed(scan, from, to, number > now ? thisYear : thisYear + 1, season, Direction.AFTER));
		boolean own = scan.words().is(from, "this") || scan.words().is(from - 1, "this");
		// "this fall", said in February, is to come, though the winter under way is the year before's.
		if (own && base.getMonthValue() < 3 && number < now && bearing.ground() != Ground.PAST)
			return bearing.grounding(placed(scan, from, to, base.getYear(), season, Direction.AFTER));
		// "The figures will cause alarm, since the slump seen over the summer months goes on": of the one just over.
		boolean over = bearing.ahead() && Math.floorMod(now - number, SEASONS) == 1 && !own
				&& !Governing.holds(scan.words(), scan.clue(from, to).at(), from, to);
		if (over) return bearing.grounding(placed(scan, from, to, number < now ? thisYear : thisYear - 1, season, Direction.BEFORE));
		if (number < now && bearing.ahead()) return bearing.grounding(placed(scan, from, to, thisYear + 1, season, Direction.AFTER));
		// "promised to win this fall", said in June
		boolean next = isOfOccasion(scan.words(), from) && isAwaited(scan, from, to);
		if (number > now && bearing.ground() == Ground.PAST && !own && !next)
			return bearing.grounding(placed(scan, from, to, thisYear - 1, season, Direction.BEFORE));
		return placed(scan, from, to, number < now - 2 && bearing.ground() != Ground.PAST ? thisYear + 1 : thisYear, season,
				Direction.NEAREST);
	}

	/** "that spring": of the year that the text named last. */
	static Optional<TimeExpression> ofStory(Scan scan, int from, int to, String season) {
		return scan.narrative().mentioned().filter(CalendarPoint::hasYear)
				.map(point -> season.equals("WI") && (point.month() == 1 || point.month() == 2) ? point.year() - 1 : point.year())
				.map(year -> scan.narrative().fromStory(placed(scan, from, to, year, season, Direction.PLAIN)));
	}

	/** The one before or after the time that the text named last, whose year is known. @param step -1 or 1 */
	static TimeExpression beside(Scan scan, int from, int to, String season, int step) {
		CalendarPoint point = scan.narrative().mentioned().orElseThrow();
		int number = ORDER.indexOf(season) / 2;
		// A year alone holds all its seasons, so the one beside it is of another.
		int now = point.month() == 0 ? number : season(point.month());
		int year = point.month() == 1 || point.month() == 2 ? point.year() - 1 : point.year();
		boolean sameYear = step < 0 ? number < now : number > now;
		return scan.narrative()
				.fromStory(placed(scan, from, to, sameYear ? year : year + step, season, step < 0 ? Direction.BEFORE : Direction.AFTER));
	}

	private static int season(int month) {
		return month < 3 ? ORDER.length() / 2 - 1 : (month - 3) / 3;
	}

	private static TimeExpression placed(Scan scan, int from, int to, int year, String season, Direction direction) {
		return scan.narrative().counted(from, to, TimexType.DATE, CalendarPoint.year(year).value() + "-" + season, direction);
	}
}
