package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Quantity;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Idioms;
import org.tickmark.claims.internal.tense.Trading;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Stretches of time ("five years", "two-day", "a year and a half", "decades"), and points that are counted with them ("a year ago"). */
final class Durations {
	private static final int QUARTERS = 3;
	private static final WordSet RUNNING = WordSet.of("straight", "running", "consecutively");
	private static final WordSet LATEST = WordSet.of("last", "past", "previous", "next", "first");
	private static final WordSet BETWEEN = WordSet.of("more", "additional", "straight", "consecutive", "full", "trading", "calendar",
			"whole", "solid", "short", "long", "successive", "business", "working", "fiscal", "further");
	/** What a stretch was like or that it was added: a closed list of words that are not said of people, who may be counted before "days". */
	private static final WordSet LIKE = WordSet.of("extra", "entire", "uninterrupted", "agonizing", "agonising", "tumultuous", "gruelling",
			"grueling", "painful", "tense", "frantic", "precious", "formative", "eventful", "unforgettable", "memorable", "pivotal", "turbulent");
	/** Behind them the unit is counted from, or there are so many of it in another. */
	private static final WordSet BEHIND_COUNT = WordSet.of("before", "after", "ago", "earlier", "later", "apart", "of", "a", "per", "each",
			"every", "since", "until");
	private static final WordSet WHEN = WordSet.of("when", "that", "where", "marked");
	/** Only a few, and not "the days before the vote". */
	private static final WordSet BARELY = WordSet.of("just", "mere", "barely", "merely", "scarcely");
	private static final WordSet COMING = WordSet.of("came", "comes", "coming", "only", "down", "out", "off", "up", "died", "fell", "left",
			"began", "broke", "spoke", "quit");
	private static final WordSet DATING = WordSet.of("dating", "dates", "date", "dated", "going", "goes", "stretching", "reaching");
	private static final WordSet BEFORE_YEAR = WordSet.of("in", "since", "until", "from", "by", "during", "before", "after");
	private static final int FIRST_YEAR = 1000;
	private static final WordSet RATES = WordSet.of("%", "percent", "times", "once", "twice", "million", "billion", "thousand", "$",
			"dollars", "cents", "pounds", "barrels", "points", "hours", "days", "tons", "people", "time");
	private static final WordSet STAYED = WordSet.of("for", "spent", "spend", "spends", "spending", "lasted", "within", "than", "stayed",
			"only", "just", "about");
	private static final WordSet EDGES = WordSet.of("first", "last", "final", "opening", "closing");
	private static final WordSet LINKS = WordSet.of("to", "or");
	/** Behind a second stretch they make a time of its own of it. */
	private static final WordSet COUNTS_FROM = WordSet.of("of", "ago", "before", "after", "later", "earlier");
	private static final WordSet TAKING = WordSet.of("take", "takes", "took", "taken", "taking", "spend", "spends", "spent", "spending",
			"lasted", "last", "waited");
	private static final WordSet BEHIND_WORDS = WordSet.of("after", "following", "despite", "follows", "followed");

	/** "a day hike": a sort of it, and no length. */
	private static final WordSet OF_A_DAY = WordSet.of("hike", "hikes", "trip", "trips", "tour", "tours", "school", "care", "pass", "job",
			"spa", "camp", "shift", "nursery", "ticket", "return", "boat", "sail", "outing", "excursion", "tripper", "laborer", "labourer",
			"trader", "hospital");
	/** What is as old as it has lasted; how old somebody is tells no time. */
	private static final WordSet LASTING = WordSet.of("treaty", "truce", "ceasefire", "cease-fire", "war", "conflict", "strike", "siege",
			"campaign", "dispute", "government", "coalition", "law", "ban", "crisis", "uprising", "rebellion", "insurgency", "revolt", "protest",
			"boycott", "blockade", "embargo", "trial", "agreement", "pact", "accord", "deal", "feud", "standoff", "stalemate", "lockout",
			"investigation", "inquiry", "occupation", "intifada", "administration", "programme", "program", "curfew", "drought");
	/** "10-month-old peace treaty": at most so many words before what it tells of. */
	private static final int BEFORE_LASTING = 2;
	/** "several quarters of losses", not "of the town". */
	private static final WordSet RESULTS = WordSet.of("loss", "losses", "profit", "profits", "growth", "decline", "declines", "gains",
			"recession", "contraction", "expansion", "earnings", "weakness");
	private static final WordSet YOUNG = WordSet.of("baby", "babies", "infant", "infants", "boy", "boys", "girl", "girls", "child",
			"children", "son", "daughter", "twin", "twins", "calf", "calves", "lamb", "lambs", "kitten", "kittens", "puppy", "puppies",
			"cub", "cubs", "foal", "chick", "chicks", "piglet", "piglets");
	private static final WordMap<Integer> SCALES = WordMap.copyOf(Map.of("thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000));
	private static final WordMap<String> SOLID = WordMap.copyOf(Map.of("yearlong", "P1Y", "monthlong", "P1M", "weeklong", "P1W", "daylong",
			"P1D", "decadelong", "P10Y", "hourlong", "PT1H", "dayslong", "PXD", "weekslong", "PXW", "monthslong", "PXM", "yearslong", "PXY"));

	private Durations() { }

	static Set<String> solid() {
		return SOLID.keySet();
	}

	/** "a yearlong strike", in one word. */
	static Optional<TimeExpression> solidAt(Scan scan, int i) {
		return Optional.of(TimeExpression.duration(i, i + 1, SOLID.getOrDefault(scan.words().lower(i), "")));
	}

	/** "one-day-a-week", "two-nights-per-month": how often. */
	private static Optional<TimeExpression> tiedRate(Words words, int i, int noun) {
		boolean rate = words.ties(noun + 1) && (words.is(noun + 2, "a") || words.is(noun + 2, "per")) && words.ties(noun + 3);
		Optional<Unit> unit = rate ? Unit.singular(words.lower(noun + 4)) : Optional.empty();
		return unit.map(found -> TimeExpression.recurring(i, noun + 5, found.duration(Integer.toString(found.factor))));
	}

	private static Optional<TimeExpression> tiedAt(Words words, int i, int noun, Quantity quantity, Unit unit) {
		if (quantity.vague()) return NOTHING;
		Optional<TimeExpression> rate = tiedRate(words, i, noun);
		return rate.isPresent() ? rate : ageOfThing(words, i, noun, quantity, unit);
	}

	/** "10-month-old truce" */
	private static Optional<TimeExpression> ageOfThing(Words words, int i, int noun, Quantity quantity, Unit unit) {
		boolean tied = words.ties(noun - 1) && words.ties(noun + 1) && words.is(noun + 2, "old");
		if (!tied) return NOTHING;
		for (int k = noun + 3; k <= noun + 3 + BEFORE_LASTING && words.isWord(k); k++)
			if (words.in(k, LASTING)) return Optional.of(TimeExpression.duration(i, noun + 3, TimexValue.duration(quantity, unit)));
		return NOTHING;
	}

	/** A further part of a stretch. */
	private record Smaller(Quantity amount, Unit unit) { }

	/** From a number, "a" or "several" on. */
	static Optional<TimeExpression> quantityAt(Scan scan, int i) {
		Words words = scan.words();
		Quantity quantity = lowerEnd(words, Numerals.quantityAt(words, i));
		// "three strikes in as many weeks" tells of three.
		if (!quantity.found() || words.is(i, "many") && words.is(i - 1, "as")) return NOTHING;
		int at = quantity.end();
		Quantity upper = rangeEnd(words, at);
		if (upper.found()) at = upper.end();
		boolean torn = isTorn(words, at) && !quantity.vague();
		boolean tied = torn || words.ties(at);
		int noun = torn ? at + 1 : words.pastHyphen(at);
		for (int skipped = 0; skipped < 2 && words.in(noun, BETWEEN); skipped++) noun++;
		if (noun == at && isTelling(words, noun) && quantity.found() && !quantity.vague() && words.figures(i) != 4) noun++;
		Optional<Unit> unit = Unit.of(words.lower(noun));
		if (unit.isEmpty() && words.is(i - 1, "between") && words.is(at, "and")) return firstOfTwo(words, i, at, quantity);
		// "60 Minutes" is a programme.
		boolean title = words.isNumber(i) && unit.isPresent() && unit.get().clock && words.isCapitalized(noun) && i > 0;
		if (!tied && noun > i + 1 && words.figures(i) == 4 && words.is(noun, "year"))
			return Optional.of(TimeExpression.stated(i, noun + 1, CalendarPoint.year(words.figure(i))));
		// "by the 70-minute mark", "past the half-hour mark" of a match is a point of it.
		boolean mark = unit.isPresent() && (tied && unit.get() == Unit.MINUTE || words.is(i, "half")) && words.is(noun + 1, "mark");
		Optional<TimeExpression> whole = tied && unit.isPresent() ? tiedAt(words, i, noun, quantity, unit.get()) : NOTHING;
		if (whole.isPresent()) return whole;
		if (unit.isEmpty() || title || mark || isAlways(words, i, noun) || !fits(words, quantity, noun, unit.get(), tied)
				|| isAge(words, noun)) return NOTHING;
		if (Idioms.isFuture(words, i)) return Optional.of(TimeExpression.vague(i, noun + 1, TimexValue.FUTURE));
		if (Idioms.is(words, i, noun)) return NOTHING;
		int end = pastTail(words, noun + 1);
		Quantity amount = withHalf(words, quantity, noun, end);
		Optional<TimeExpression> counted = Offsets.behind(scan, i, end, amount, unit.get());
		if (counted.isPresent()) return counted;
		Optional<TimeExpression> compound = upper.found() || end > noun + 1 ? NOTHING : compound(words, i, noun, amount, unit.get());
		if (compound.isPresent()) return compound;
		boolean article = words.is(i, "a") || words.is(i, "an");
		if (article && isYearBeside(words, i, noun)) return Optional.of(TimeExpression.stated(i, noun + 1, CalendarPoint.year(words.figure(i - 2))));
		boolean thisYear = article && words.is(i - 1, "in") && words.is(noun, "year") && noun == i + 1 && isToldOf(words, noun)
				&& scan.narrative().inSentence().isEmpty();
		if (thisYear) return Optional.of(scan.narrative().shifted(i, noun + 1, Unit.YEAR, 0));
		// "a weeks-long strike": the article is the strike's.
		if (article && noun == i + 1 && Unit.singular(words.lower(noun)).isEmpty()) return NOTHING;
		if (article && noun == i + 1 && (isSort(words, noun) || isCountedBefore(words, i) || isDayBeside(words, i, noun))) return NOTHING;
		// "a night to remember" tells no length.
		if (article && noun == i + 1 && words.is(noun, "night") && !words.in(i - 1, STAYED)) return NOTHING;
		if (article && noun == i + 1 && isRate(words, i))
			return Optional.of(TimeExpression.recurring(i, noun + 1, unit.get().duration("1")));
		return Optional.of(bounded(words, TimeExpression.duration(i, end, TimexValue.duration(amount, unit.get())), upper.found()));
	}

	private static TimeExpression bounded(Words words, TimeExpression stretch, boolean range) {
		return bound(words, stretch, range).map(stretch::modified).orElse(stretch);
	}

	/** The hyphen of "four- day", as lines that were run together leave it. */
	private static boolean isTorn(Words words, int hyphen) {
		return words.is(hyphen, "-") && words.joined(hyphen) && !words.joined(hyphen + 1)
				&& Unit.singular(words.lower(hyphen + 1)).isPresent();
	}

	/** "15 extra minutes", "two tumultuous years"; not "cut 12 extra hours a week". */
	private static boolean isTelling(Words words, int i) {
		if (!words.in(i, LIKE) || words.isCapitalized(i) || words.ties(i + 1) || words.in(i + 2, BEHIND_COUNT)) return false;
		return Unit.plural(words.lower(i + 1)).filter(unit -> unit != Unit.QUARTER).isPresent();
	}

	/** "in 1988, a year when few did": the year just named, and no length. */
	private static boolean isYearBeside(Words words, int article, int noun) {
		return words.is(noun, "year") && noun == article + 1 && isToldOf(words, noun) && words.is(article - 1, ",") && words.figures(article - 2) == 4
				&& words.in(article - 3, BEFORE_YEAR) && words.figure(article - 2) >= FIRST_YEAR;
	}

	/** "Ash Wednesday, a day on which": what is told of the day just named. */
	private static boolean isDayBeside(Words words, int article, int noun) {
		boolean told = words.in(noun + 1, WHEN) || words.is(noun + 1, "on") && words.is(noun + 2, "which");
		return words.is(noun, "day") && told && words.is(article - 1, ",")
				&& (words.isCapitalized(article - 2) || words.isNumber(article - 2));
	}

	/** "a year when", "a year in which". */
	private static boolean isToldOf(Words words, int noun) {
		return words.in(noun + 1, WHEN) || words.is(noun + 1, "in") && words.is(noun + 2, "which");
	}

	/** "a day hike", "a day like today". */
	private static boolean isSort(Words words, int noun) {
		return words.is(noun, "day") && words.in(noun + 1, OF_A_DAY) || words.is(noun + 1, "like");
	}

	/** "two years and a half" */
	private static Quantity withHalf(Words words, Quantity quantity, int noun, int end) {
		boolean half = end > noun + 1 && words.is(end - 1, "half");
		return half ? new Quantity(quantity.end(), quantity.amount() + 0.5, false) : quantity;
	}

	/** "the last hour of trading", "the opening hour of the session". */
	static Optional<TimeExpression> ofTradingAt(Scan scan, int i) {
		Words words = scan.words();
		boolean hour = words.in(i + 1, EDGES) && words.is(i + 2, "hour") && words.is(i + 3, "of");
		int noun = words.is(i + 4, "the") ? i + 5 : i + 4;
		return hour && (Trading.isHours(words, noun) || words.is(noun, "play")) ? Optional.of(TimeExpression.duration(i, noun + 1, "PT1H"))
				: NOTHING;
	}

	/** "that couple of days": two, more or less, behind another word than "a". */
	static Optional<TimeExpression> coupleAt(Scan scan, int i) {
		Words words = scan.words();
		Optional<Unit> unit = words.is(i + 1, "of") ? Unit.plural(words.lower(i + 2)) : Optional.empty();
		if (unit.isEmpty() || words.is(i - 1, "every") || words.is(i - 1, "each")) return NOTHING;
		Quantity two = new Quantity(i + 2, 2, false);
		Optional<TimeExpression> ago = words.is(i + 3, "ago") ? Offsets.behind(scan, i, i + 3, two, unit.get()) : NOTHING;
		return ago.or(() -> Optional.of(TimeExpression.duration(i, i + 3, TimexValue.duration(two, unit.get())).modified(TimexMod.APPROX)));
	}

	/** "[Ten] years ago": a number that the editor put into a quotation. */
	static Optional<TimeExpression> bracketedAt(Scan scan, int i) {
		Words words = scan.words();
		Quantity quantity = words.is(i + 2, "]") ? Numerals.quantityAt(words, i + 1) : new Quantity(0, 0, false);
		if (!quantity.found() || quantity.end() != i + 2) return NOTHING;
		return Unit.of(words.lower(i + 3)).filter(unit -> fits(words, quantity, i + 3, unit, false))
				.map(unit -> Offsets.behind(scan, i, i + 4, quantity, unit)
						.orElseGet(() -> TimeExpression.duration(i, i + 4, TimexValue.duration(quantity, unit))));
	}

	/** "two years and three months", "1 hour, 20 minutes and 5 seconds": each unit is a smaller one than that before it. */
	private static Optional<TimeExpression> compound(Words words, int from, int noun, Quantity first, Unit unit) {
		if (first.vague()) return NOTHING;
		String whole = TimexValue.duration(first, unit);
		int end = noun + 1;
		Optional<Smaller> next = smaller(words, end, unit);
		while (next.isPresent()) {
			String part = TimexValue.duration(next.get().amount(), next.get().unit());
			whole += part.substring(next.get().unit().clock && whole.indexOf('T') > 0 ? 2 : 1);
			end = next.get().amount().end() + 1;
			next = smaller(words, end, next.get().unit());
		}
		return end == noun + 1 ? NOTHING : Optional.of(TimeExpression.duration(from, end, whole));
	}

	/** The "10 minutes" behind "an hour and", "1 hour," or "1 hour". */
	private static Optional<Smaller> smaller(Words words, int i, Unit than) {
		boolean comma = words.is(i, ",");
		int at = comma ? i + 1 : i;
		boolean and = words.is(at, "and");
		Quantity second = Numerals.quantityAt(words, and ? at + 1 : at);
		if (!second.found() || second.vague() || second.amount() != Math.rint(second.amount())) return Optional.empty();
		// "In three years, two months were lost"; "in two years, three months of it at sea".
		if (!and && (words.figures(i - 2) < 1 || words.figure(second.end() - 1) < 0)) return Optional.empty();
		if (!and && words.in(second.end() + 1, COUNTS_FROM)) return Optional.empty();
		return Unit.of(words.lower(second.end()))
				.filter(unit -> unit.compareTo(than) < 0 && !unit.letter.equals(than.letter) && unit.factor == 1)
				.filter(unit -> unit.clock == than.clock || than == Unit.DAY && unit == Unit.HOUR)
				.map(unit -> new Smaller(second, unit));
	}

	/** "within a year", "two to three weeks", "a week or so", "a couple of days". */
	private static Optional<TimexMod> bound(Words words, TimeExpression stretch, boolean range) {
		if (words.is(stretch.from() - 1, "within")) return Optional.of(TimexMod.EQUAL_OR_LESS);
		if (range) return Optional.of(TimexMod.EQUAL_OR_MORE);
		boolean loose = words.is(stretch.to() - 2, "or") || words.is(stretch.from() + 1, "couple");
		return loose ? Optional.of(TimexMod.APPROX) : Optional.empty();
	}

	/** "24 hours a day", "seven days a week": all the time. */
	private static boolean isAlways(Words words, int i, int noun) {
		boolean hours = words.is(i, "24") && words.is(noun, "hours") && words.is(noun + 2, "day");
		boolean days = (words.is(i, "7") || words.is(i, "seven")) && words.is(noun, "days") && words.is(noun + 2, "week");
		boolean whole = (hours || days) && words.is(noun + 1, "a");
		return whole || words.is(i, "a") && (words.is(i - 1, "hours") && words.is(i - 2, "24")
				|| words.is(i - 1, "days") && (words.is(i - 2, "7") || words.is(i - 2, "seven")));
	}

	/** The "60" of "between 60 and 90 days". */
	private static Optional<TimeExpression> firstOfTwo(Words words, int i, int and, Quantity quantity) {
		Quantity upper = Numerals.quantityAt(words, and + 1);
		Optional<Unit> unit = upper.found() && !quantity.vague() ? Unit.plural(words.lower(upper.end())) : Optional.empty();
		return unit.map(found -> TimeExpression.duration(i, and, TimexValue.duration(quantity, found)));
	}

	/** "1,000 vehicles a day": how many, and no time. */
	private static boolean isCountedBefore(Words words, int article) {
		String noun = words.lower(article - 1);
		boolean counted = words.isNumber(article - 2) || words.isNumber(article - 3) && words.isWord(article - 2);
		return counted && noun.length() > 2 && noun.endsWith("s") && !words.in(article - 1, RATES)
				&& Unit.of(noun).isEmpty();
	}

	private static boolean isRate(Words words, int article) {
		return words.ties(article - 1) || words.in(article - 1, RATES) || words.isNumber(article - 1) && words.is(article - 2, "$");
	}

	/** "two to three weeks", "10-15 years". */
	static Quantity rangeEnd(Words words, int i) {
		boolean linked = words.in(i, LINKS) || words.ties(i) && words.isNumber(i + 1);
		return linked ? Numerals.quantityAt(words, i + 1) : new Quantity(0, 0, false);
	}

	/** The "two" of "two to three million years" is two million. */
	private static Quantity lowerEnd(Words words, Quantity lower) {
		Quantity upper = lower.found() && !lower.vague() ? rangeEnd(words, lower.end()) : new Quantity(0, 0, false);
		int scale = upper.found() && !upper.vague() ? SCALES.getOrDefault(words.lower(upper.end() - 1), 1) : 1;
		boolean plain = lower.amount() < upper.amount() / scale;
		return plain ? new Quantity(lower.end(), lower.amount() * scale, false) : lower;
	}

	private static boolean fits(Words words, Quantity quantity, int noun, Unit unit, boolean tied) {
		boolean singular = Unit.singular(words.lower(noun)).isPresent();
		if (unit == Unit.QUARTER && !singular && words.ties(noun - 1) && isShare(words, quantity, noun)) return false;
		// "a 30-second spot"; "a twenty-second" may be the one behind the 21st.
		boolean timed = tied && words.figure(quantity.end() - 1) > 1;
		if (unit == Unit.SECOND && singular && !timed || unit == Unit.QUARTER && singular && !tied) return false;
		if (unit == Unit.QUARTER && words.is(noun + 1, "of") && !(quantity.vague() && words.in(noun + 2, RESULTS))) return false;
		if (singular && quantity.vague() && !tied || singular && !tied && words.ties(noun + 1)) return false;
		return !singular || quantity.amount() <= 1 || tied || unit == Unit.YEAR || unit == Unit.DAY || unit == Unit.MONTH
				|| unit == Unit.HOUR;
	}

	/** "Three-quarters of it", "three-quarters from donors"; whoever loses "three-quarters in a row" does so for as long. */
	private static boolean isShare(Words words, Quantity quantity, int noun) {
		boolean row = words.in(noun + 1, RUNNING) || words.is(noun + 1, "in") && words.is(noun + 3, "row");
		return quantity.amount() == QUARTERS && !row && !words.in(noun - 3, LATEST);
	}

	/** "nine-month-old", "30 years old", "45 years of age" tell how old somebody is. */
	private static boolean isAge(Words words, int noun) {
		int next = words.pastHyphen(noun + 1);
		return words.is(next, "old") || words.is(next, "olds") || words.is(next, "of") && words.is(next + 1, "age");
	}

	/** "or two", "or so", "and a half". */
	private static int pastTail(Words words, int i) {
		if (words.is(i, "or") && (words.is(i + 1, "two") || words.is(i + 1, "so"))) return i + 2;
		return words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half") ? i + 3 : i;
	}

	/** "single-day". */
	static Optional<TimeExpression> singleAt(Scan scan, int i) {
		if (!scan.words().ties(i + 1)) return NOTHING;
		return Unit.singular(scan.words().lower(i + 2)).filter(unit -> unit != Unit.SECOND)
				.map(unit -> TimeExpression.duration(i, i + 3, unit.duration(Integer.toString(unit.factor))));
	}

	/** "day-long" is one day, "decades-long" some decades. */
	private static String lasting(Words words, int i, Unit unit) {
		return Unit.singular(words.lower(i)).isPresent() ? unit.duration(Integer.toString(unit.factor)) : unit.some();
	}

	/** "it takes years to build", "after months of talks". */
	private static boolean isSpent(Words words, int i) {
		if (words.in(i - 1, TAKING)) return words.is(i + 1, "to") || words.is(i + 1, "of") || !words.isWord(i + 1) && !words.ties(i + 1)
				|| words.lower(i - 1).startsWith("spen") && words.lower(i + 1).endsWith("ing");
		return words.in(i - 1, BEHIND_WORDS) && words.is(i + 1, "of");
	}

	/** "just months left", "Days after the fire", "mere hours before the vote", "a law dating back decades". */
	private static boolean isBesideEvent(Words words, int i) {
		boolean few = words.in(i - 1, BARELY);
		if (words.is(i + 1, "left") || words.is(i + 1, "away")) return few || words.is(i - 1, "with") || words.is(i - 1, "only");
		if (words.is(i - 1, "back")) return words.in(i - 2, DATING);
		boolean done = words.lower(i - 1).endsWith("ed") && !words.in(i - 2, LATEST) && !words.is(i - 2, "the");
		boolean opens = i == 0 || words.is(i - 1, ",") || few || done || words.in(i - 1, COMING);
		return opens && (words.is(i + 1, "before") || words.is(i + 1, "after")) && (words.isWord(i + 2) || words.isNumber(i + 2));
	}

	/** "a decades-old feud"; a "days-old calf" is as young as that. */
	private static boolean isOfLongStanding(Words words, int i) {
		boolean counted = words.isNumber(i - 1) || Numerals.cardinals().contains(words.lower(i - 1)) || words.ties(i - 1);
		return words.ties(i + 1) && words.is(i + 2, "old") && words.isWord(i + 3) && !counted && !words.in(i + 3, YOUNG);
	}

	/** "weeks", "decades" without a number. */
	static Optional<TimeExpression> bareAt(Scan scan, int i) {
		Words words = scan.words();
		if (words.ties(i + 1) && words.is(i + 2, "long"))
			return Unit.of(words.lower(i)).map(found -> TimeExpression.duration(i, i + 3, lasting(words, i, found)));
		Optional<Unit> unit = Unit.plural(words.lower(i));
		if (unit.isPresent() && isOfLongStanding(words, i)) return unit.map(found -> TimeExpression.duration(i, i + 3, found.some()));
		if (unit.isEmpty() || unit.get() == Unit.QUARTER || unit.get() == Unit.SECOND) return NOTHING;
		Quantity some = new Quantity(i, 0, true);
		Optional<TimeExpression> counted = Offsets.behind(scan, i, i + 1, some, unit.get());
		if (counted.isPresent()) return counted;
		boolean bare = words.is(i - 1, "for") || words.is(i - 1, "within") || words.ties(i + 1)
				|| words.is(i - 1, "in") && words.is(i - 2, "time") || isSpent(words, i) || isBesideEvent(words, i);
		return bare && !isAge(words, i) ? Optional.of(TimeExpression.duration(i, i + 1, unit.get().some())) : NOTHING;
	}
}
