package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Years, decades and centuries: "1998", "the 1990s", "'94", "the nineties", "nineteen ninety-seven", "the 19th century", "508 BC". */
final class Years {
	private static final WordMap<Integer> DECADES = WordMap.copyOf(
			Map.of("twenties", 20, "thirties", 30, "forties", 40, "fifties", 50, "sixties", 60,
			"seventies", 70,
			"eighties", 80, "nineties", 90, "noughties", 100));
	private static final WordSet BEFORE_YEAR = WordSet.of("in", "since", "by", "from", "until", "till", "before", "after", "around",
			"early", "late", "mid", "and", "between", "to", "through", "during", "circa", "about", "of", "(", ",", "-", "\u2013", "\u2014",
			"year", "for", "than", "c", "ca", "summer", "winter", "autumn", "fall", "spring", "the", "or", "born", "fiscal", ";", "/");
	private static final WordSet PREPOSITIONS = WordSet.of("in", "since", "until", "till", "during", "circa", "early", "late", "mid");
	private static final WordSet CIRCA = WordSet.of("c", "ca", "b", "d", "fl");
	private static final WordSet DETERMINERS = WordSet.of("his", "her", "its", "their", "'s", "the", "this", "an");
	private static final WordSet COUNTED = WordSet.of("people", "percent", "%", "points", "meters", "metres", "feet", "miles", "kilometers",
			"kilometres", "km", "yards", "pounds", "dollars", "shares", "men", "women", "words", "tons", "tonnes", "barrels", "members",
			"hours", "years", "days", "weeks", "months", "minutes", "employees", "workers", "square", "ft", "m", "kg", "lb", "lbs", "hp",
			"mph", "troops", "soldiers", "jobs", "acres", "seats", "km\u00B2", "units", "grams", "kilograms", "kilos", "litres", "liters",
			"calories", "degrees", "volts", "watts", "euros", "yen", "francs", "copies", "residents", "inhabitants", "students", "+");
	/** A year may stand before them ("2020 voters"), but none that is to come. */
	private static final WordSet VOTING = WordSet.of("voters", "votes", "delegates", "ballots", "electors", "signatures", "respondents",
			"supporters", "donors", "volunteers", "superdelegates", "adults");
	private static final WordSet POLLED = WordSet.of("polled", "surveyed", "interviewed", "questioned", "sampled");
	/** They are told from others of their kind by their year: "a 2000 law". */
	private static final WordSet OF_YEAR = WordSet.of("law", "act", "treaty", "agreement", "accord", "deal", "pact", "ruling", "verdict",
			"decision", "lawsuit", "film", "movie", "album", "novel", "documentary", "memoir", "article", "paper", "study", "survey", "report",
			"poll", "census", "election", "elections", "referendum", "campaign", "race", "nominee", "candidate", "convention", "season",
			"protest", "protests", "interview", "speech", "budget", "edition", "tournament", "championship", "coup", "crash", "murder", "trial");
	private static final WordSet SUFFIXES = WordSet.of("al", "ic", "ve");
	private static final int SUFFIX = 2;
	private static final int FIRST_OF_CENTURY = 1900;
	private static final WordSet NUMBERED = WordSet.of("$", "#", "\u00A3", "\u20AC", "no", "page", "pages", "pp", "p", "room", "section",
			"highway", "route", "flight", "rs", "us$", "act", "@", "+", "article", "vol", "chapter", "line", "lines", "figure", "is",
			"rule", "part", "bill", "resolution");
	/** What a year may touch on its left. */
	private static final WordSet OPENERS = WordSet.of("(", "/", "[", "\"", "\u201C", "'", "\u2018");
	/** "10 % of 2000 levels", "at 2010 prices". */
	private static final WordSet MEASURED_AGAINST = WordSet.of("levels", "prices", "standards", "figures", "terms", "rates", "totals");
	private static final WordSet AGAINST = WordSet.of("of", "at", "in", "to", "below", "above", "from", "than", "under", "over");
	private static final WordSet SOMEBODYS = WordSet.of("his", "her", "their", "my", "your", "our");
	private static final WordSet FILES = WordSet.of("law", "resolution", "act", "regulation", "directive", "decree", "decision", "case", "number",
			"no", "suit", "file", "docket", "petition", "appeal", "order", "bill");
	private static final int MONTHS = 12;
	private static final WordSet PHASES = WordSet.of("early", "mid", "late");
	private static final WordSet BEFORE_HOUSE = WordSet.of("at", "near", "outside", "inside", "opposite", "behind", "address", "(", ":", ",");
	private static final WordSet STREETS = WordSet.of("street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive",
			"court", "terrace", "parkway", "crescent", "broadway", "place", "highway");
	private static final int LONGEST_STREET = 4;
	private static final int FIRST_SPANNED = 1800;
	private static final WordSet BEFORE_OWNER = WordSet.of("the", "early", "late", "mid", "-", "'");
	private static final WordSet BEFORE_DECADE = WordSet.of("the", "early", "late", "mid", "-");
	private static final WordSet LISTING = WordSet.of(",", "and", "or", "to");
	private static final WordSet JOINS = WordSet.of("to", "and", "or");
	private static final int LONGEST_SPAN = 200;
	private static final WordSet MAKERS = WordSet.of("acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler",
			"dodge", "fiat", "ford", "gmc", "honda", "hyundai", "infiniti", "jaguar", "jeep", "kia", "lexus", "lincoln", "mazda",
			"mercedes", "mercury", "mini", "mitsubishi", "nissan", "oldsmobile", "opel", "peugeot", "plymouth", "pontiac", "porsche",
			"renault", "saab", "saturn", "subaru", "suzuki", "tesla", "toyota", "vauxhall", "volkswagen", "volvo");
	private static final WordSet FIRMS = WordSet.of("motor", "motors", "co", "company", "corp", "corporation", "group", "inc", "ag",
			"credit", "foundation", "memorial");
	private static final WordSet OWNED = WordSet.of("a", "his", "her", "their", "my", "our", "your", "the", "'s", "an");
	/** What is so many degrees or points of a hundred. */
	private static final WordSet MEASURES = WordSet.of("temperature", "temperatures", "highs", "lows", "rating", "ratings", "approval", "favorability",
			"favourability", "popularity", "unemployment", "support", "score", "scores", "averages", "percentage", "average", "polls", "figure",
			"figures", "numbers", "%", "percent");
	/** Support that "was in the 70s" may have been so in that decade. */
	private static final WordSet STANDS = WordSet.of("is", "are", "be", "been", "remain", "remains", "stay", "stays", "hover", "hovers", "hovered",
			"hovering", "sits");
	private static final WordSet MOVES = WordSet.of("reach", "reached", "climb", "climbed", "fall", "fell", "fallen", "drop", "dropped", "rise",
			"rose", "risen", "dip", "dips", "dipped", "slide", "slid", "sink", "sank", "sunk", "soar", "soared", "jumped", "improved", "slipped");
	private static final WordSet PARTS = WordSet.of("low", "lower", "mid", "middle", "upper", "high", "-");
	private static final WordSet ENDS = WordSet.of("low", "lower", "upper", "high");
	private static final int MEASURE_REACH = 18;
	/** In members, of a list of ages. */
	private static final int LONGEST_LIST = 6;
	private static final WordSet WORKS = WordSet.of("novel", "film", "movie", "album", "musical", "thriller");
	private static final WordSet OPENING_MARKS = WordSet.of("\"", "\u201C", "\u2018", "'");
	private static final WordSet CLOSING_MARKS = WordSet.of("\"", "\u201D", "\u2019", "'");

	/** A number beyond it is a year only where a preposition says so. */
	private static final int LAST_USUAL = 2049;

	private static final int THIS_CENTURY = 21;

	private Years() { }

	static boolean isApostrophe(Words words, int i) {
		return words.is(i, "'") || words.is(i, "\u2018");
	}

	/** The year that two figures stand for: a newsroom writes "'94" and "the '60s" of the last century, "'08" of this one. */
	static int fullYear(int twoFigures) {
		return twoFigures < 30 ? 2000 + twoFigures : 1900 + twoFigures;
	}

	static Optional<TimeExpression> figuresAt(Scan scan, int i) {
		Words words = scan.words();
		int figure = words.figure(i);
		if (figure < 0) return NOTHING;
		Optional<TimeExpression> decade = decadeAt(scan, i, i, figure);
		if (decade.isPresent()) return decade;
		Optional<TimeExpression> early = EarlyYears.at(scan, i, figure);
		if (early.isPresent()) return early;
		boolean secondYear = words.figures(i) == 2 && words.isDash(i - 1) && words.figures(i - 2) == 4 && !words.isDash(i + 1);
		if (secondYear && figure > words.figure(i - 2) % 100 && readsAsYear(words, i - 2, words.figure(i - 2))) {
			return Optional.of(TimeExpression.stated(i, i + 1, CalendarPoint.year(words.figure(i - 2) / 100 * 100 + figure)));
		}
		if (words.figures(i) != 4 || figure < 1000 || figure > 2199 || !readsAsYear(words, i, figure)
				|| countsVoters(scan, i, figure)) return NOTHING;
		boolean season = words.is(i + 1, "/") && words.joined(i + 1) && words.joined(i + 2) && words.figures(i + 2) == 2
				&& words.figure(i + 2) == (figure + 1) % 100;
		if (season) return words.is(i + 3, "/") ? NOTHING : Optional.of(TimeExpression.stated(i, i + 3, CalendarPoint.year(figure)));
		return Optional.of(TimeExpression.stated(i, i + 1, CalendarPoint.year(figure)));
	}

	/** "needs 2031 votes", "polled 2018 likely voters". */
	private static boolean countsVoters(Scan scan, int i, int figure) {
		Words words = scan.words();
		if (words.in(i - 1, POLLED)) return true;
		boolean toCome = scan.narrative().reference().filter(base -> figure > base.getYear()).isPresent();
		return toCome && (words.in(i + 1, VOTING) || words.isWord(i + 1) && words.in(i + 2, VOTING));
	}

	/** "1990s", "1990's", "90s". */
	private static Optional<TimeExpression> decadeAt(Scan scan, int from, int i, int figure) {
		Words words = scan.words();
		boolean named = words.is(i + 1, "'s") && words.in(i - 1, BEFORE_OWNER);
		boolean plural = words.joined(i + 1) && (words.is(i + 1, "s") || named);
		if (!plural || figure % 10 != 0) return NOTHING;
		// "the mid-500s B.C." are a century.
		boolean before = figure >= 100 && figure % 100 == 0 && EarlyYears.isBefore(words, i + 2);
		if (before) return Optional.of(TimeExpression.stated(from, i + 3, "-" + century(figure / 100 + 1)));
		// "the 1600s" are a century, "the 2000s" mostly its first ten years.
		int digits = figure % 100 == 0 && figure < 2000 ? 2 : 3;
		if (words.figures(i) == 4) return Optional.of(TimeExpression.stated(from, i + 2, TimexValue.leading(figure, digits)));
		// "in the mid-$30s": what something costs.
		if (isSomebodysAge(words, i) || words.in(i - 1, NUMBERED)) return NOTHING;
		if (words.figures(i) != 2 || figure < 20 || words.is(i + 1, "'s") && from == i || isMeasured(words, i)) return NOTHING;
		// "The 20s" are those of the last century until the next ones have begun.
		boolean toCome = scan.narrative().reference().filter(base -> fullYear(figure) > base.getYear()).isPresent();
		return Optional.of(TimeExpression.stated(from, i + 2, TimexValue.leading(toCome ? fullYear(figure) - 100 : fullYear(figure), 3)));
	}

	/** "highs will be in the mid-80s", "approval in the low 40s", "in the 30s \u00B0F"; "highs not seen since the 80s" are of years. */
	private static boolean isMeasured(Words words, int i) {
		if (words.text(i + 2).startsWith("\u00B0") || words.is(i + 2, "degrees")) return true;
		int the = i - 1;
		while (the > i - 3 && words.in(the, PARTS)) the--;
		// No decade has a high or a low end.
		boolean end = words.in(words.ties(i - 1) ? i - 2 : i - 1, ENDS);
		boolean in = words.is(the - 1, "in");
		int verb = in || words.is(the - 1, "into") || words.is(the - 1, "to") ? the - 2 : the - 1;
		// "Ratings fell to the 90s level."
		boolean ofNoun = !words.is(the - 1, "into") && words.isWord(i + 2)
				&& !words.in(i + 2, FunctionWords.PREPOSITIONS) && !words.in(i + 2, FunctionWords.CONJUNCTIONS);
		// "Unemployment rose in the 30s" is of years, and "rose into the 30s" is not.
		boolean moves = words.in(verb, MOVES) && (!in || words.is(verb - 1, "will")) && !ofNoun;
		if (!words.is(the, "the") || !end && !moves && !(in && words.in(verb, STANDS))) return false;
		for (int k = verb - 1; k >= Math.max(0, verb - MEASURE_REACH) && !words.is(k, ";"); k--) if (words.in(k, MEASURES)) return true;
		return false;
	}

	/** "in her 60s", "in their late twenties", and the rest of "in their 30s, 40s and 50s": how old they are. */
	private static boolean isSomebodysAge(Words words, int i) {
		int first = i;
		while (first > i - 3 * LONGEST_LIST && words.in(first - 1, LISTING) && words.is(first - 2, "s") && words.isNumber(first - 3)) first -= 3;
		int before = words.ties(first - 1) ? first - 2 : first - 1;
		return words.in(words.in(before, PHASES) ? before - 1 : before, SOMEBODYS);
	}

	private static boolean readsAsYear(Words words, int i, int figure) {
		if (words.in(i - 1, NUMBERED) || words.in(i + 1, COUNTED) || isTitle(words, i) || isModel(words, i)) return false;
		if (isHouse(words, i)) return false;
		if (words.is(i - 1, ".") && words.in(i - 2, NUMBERED)) return false;
		// "in the 1500 block of Hill Street".
		if (words.is(i + 1, "block") && words.is(i + 2, "of") && words.isCapitalized(i + 3)) return false;
		if (words.joined(i) && !words.isDash(i - 1) && !words.in(i - 1, OPENERS)) return false;
		if (words.isDash(i - 1) && words.joined(i) && words.isNumber(i - 2) && words.figures(i - 2) != 4) return false;
		if (words.isDash(i + 1) && words.joined(i + 2) && words.isNumber(i + 2) && words.figures(i + 2) == 3) return false;
		if (words.is(i + 1, "/") && words.isNumber(i + 2) && words.figures(i + 2) == 1) return false;
		if (words.is(i + 1, ":") && words.joined(i + 1) && words.joined(i + 2)) return false;
		if (words.is(i - 1, "/") && !words.isNumber(i - 2) || isOfFile(words, i)) return false;
		if (isSpan(words, i, i + 2) && !words.in(i + 3, COUNTED) && !looksCounted(words, i + 2) && !words.isDash(i - 1)) return true;
		if (words.isDash(i - 1) && words.isNumber(i - 2) && (words.joined(i - 1) || isSpan(words, i - 2, i))) {
			// The second year of a span is one if the first is; a chain of more is a number of another kind.
			boolean chain = words.isDash(i - 3) && words.isNumber(i - 4);
			return !chain && readsAsYear(words, i - 2, words.figure(i - 2));
		}
		if (figure > LAST_USUAL && !words.in(i - 1, PREPOSITIONS) && !words.is(i - 1, "by")) return false;
		// "reigned 1509–47".
		boolean range = words.ties(i + 1) && words.figures(i + 2) == 2 && words.figure(i + 2) > figure % 100 && words.isWord(i - 1)
				&& !words.ties(i + 3);
		if (range && figure >= 1000) return true;
		boolean usual = figure >= 1900 && figure <= LAST_USUAL && figure % 100 != 0;
		if (usual) return true;
		if (words.in(i + 1, MEASURED_AGAINST) && words.in(i - 1, AGAINST)) return true;
		if (looksCounted(words, i)) return false;
		if (i == 0 && figure >= 1500) return words.isDash(1) || words.is(1, ",") || words.is(1, ":");
		if (words.in(i - 1, PREPOSITIONS) || words.is(i - 1, ".") && words.in(i - 2, CIRCA)) return true;
		boolean known = words.in(i - 1, DETERMINERS) && words.isWord(i + 1) && !isMeasure(words, i + 1);
		boolean attribute = figure >= 1500 && (known || (isBehindOwners(words, i) || isOneOf(words, i, figure)) && isNamedByYear(words, i + 1));
		return attribute || words.in(i - 1, BEFORE_YEAR) && !(words.isWord(i + 1) && words.isCapitalized(i + 1));
	}

	/** "the farmers' 2000 protest". */
	private static boolean isBehindOwners(Words words, int i) {
		return (words.is(i - 1, "'") || words.is(i - 1, "\u2019")) && words.joined(i - 1) && !words.joined(i) && words.lower(i - 2).endsWith("s");
	}

	private static boolean isOneOf(Words words, int i, int figure) {
		return words.is(i - 1, "a") && figure >= FIRST_OF_CENTURY;
	}

	/** "a 2000 law", "a 2000 federal law"; a walk may be as long as "a 2000 mile walk". */
	private static boolean isNamedByYear(Words words, int i) {
		return words.in(i, OF_YEAR) || isAdjective(words, i) && words.in(i + 1, OF_YEAR);
	}

	/** "federal", "public", "Italian". */
	private static boolean isAdjective(Words words, int i) {
		String word = words.lower(i);
		return words.isWord(i) && word.length() > 2 * SUFFIX
				&& (SUFFIXES.contains(word.substring(word.length() - SUFFIX)) || words.isCapitalized(i) && word.endsWith("an"));
	}

	/** "her 1500 meter race" is as long. */
	private static boolean isMeasure(Words words, int i) {
		return words.is(i, "foot") || COUNTED.contains(words.lower(i) + "s");
	}

	/** "Suit No. 095/2018", "Law 12/2018", "2018-CV-1234": the number of a paper, and no month and year. */
	private static boolean isOfFile(Words words, int i) {
		boolean tied = words.isDash(i + 1) && words.joined(i + 1) && words.joined(i + 2) && words.isDash(i + 3) && words.joined(i + 3);
		if (tied && isSign(words, i + 2) && words.isNumber(i + 4)) return true;
		if (words.isDash(i - 1) && words.joined(i) && isSign(words, i - 2))
			return words.joined(i - 1) && words.isDash(i - 3) && words.isNumber(i - 4);
		if (!words.is(i - 1, "/") || words.figures(i - 2) == 4 || !words.isNumber(i - 2)) return false;
		boolean chain = words.is(i - 3, "/") && !words.isNumber(i - 4);
		boolean named = words.in(i - 3, FILES) || words.is(i - 3, ".") && words.is(i - 4, "no");
		return chain || named || words.figure(i - 2) > MONTHS || words.figures(i - 2) > 2;
	}

	/** "CV" of a number; "2014-to-2016" is a stretch, and "12-MAR-2018" a day. */
	private static boolean isSign(Words words, int i) {
		return words.isWord(i) && words.text(i).chars().allMatch(Character::isUpperCase) && CalendarWords.month(words.lower(i)) == 0;
	}

	/** "at 1912 Main Street"; the year of "in 1912 Main Street was paved" has another preposition. */
	private static boolean isHouse(Words words, int i) {
		if (!words.in(i - 1, BEFORE_HOUSE)) return false;
		for (int at = i + 1; at <= i + LONGEST_STREET && words.isWord(at) && words.isCapitalized(at); at++)
			if (at > i + 1 && words.in(at, STREETS)) return true;
		return false;
	}

	/** "1984" in marks of its own, "the novel 1984". */
	private static boolean isTitle(Words words, int i) {
		return words.in(i - 1, WORKS) || words.in(i - 1, OPENING_MARKS)
				&& (words.in(i + 1, CLOSING_MARKS) || words.is(i + 1, ",") && words.in(i + 2, CLOSING_MARKS));
	}

	/** "his 1987 Chevrolet Nova", "a white 1998 Ford Escort": the name of a car, and no time of which anything is told. */
	private static boolean isModel(Words words, int i) {
		if (!words.in(i + 1, MAKERS) || !words.isCapitalized(i + 1) || words.in(i + 2, FIRMS)) return false;
		boolean named = words.isCapitalized(i + 2) || words.isNumber(i + 2);
		return named && (words.in(i - 1, OWNED) || words.in(i - 2, OWNED) && words.isWord(i - 1) && !words.isCapitalized(i - 1));
	}

	/** "2000 - 2050": two years that can be the ends of one stretch. */
	private static boolean isSpan(Words words, int first, int last) {
		int length = words.figure(last) - words.figure(first);
		return words.isDash(first + 1) && words.figures(first) == 4 && words.figures(last) == 4 && words.figure(first) >= FIRST_SPANNED
				&& words.figure(last) < 2200 && length > 0 && length <= LONGEST_SPAN;
	}

	/** "2000 visitors": a plural straight behind a round number is what it counts. */
	private static boolean looksCounted(Words words, int i) {
		String next = words.lower(i + 1);
		return words.isWord(i + 1) && !words.isCapitalized(i + 1) && next.length() > 3 && next.endsWith("s") && !next.endsWith("ss")
				&& !next.equals("was");
	}

	/** "'94", "the '90s" from the apostrophe on. */
	static Optional<TimeExpression> shortAt(Scan scan, int i) {
		Words words = scan.words();
		if (!words.joined(i + 1) || words.figures(i + 1) != 2) return NOTHING;
		int figure = words.figure(i + 1);
		Optional<TimeExpression> decade = decadeAt(scan, i, i + 1, figure);
		if (decade.isPresent()) return decade;
		// "''10 times the price,''" opens a quotation with two marks.
		if (words.is(i, "'") && words.joined(i) && words.is(i - 1, "'")) return NOTHING;
		// "the iLife '11 software": a name with its year.
		boolean product = i > 0 && words.isWord(i - 1) && !words.text(i - 1).equals(words.lower(i - 1))
				&& CalendarWords.season(words.lower(i - 1)).isEmpty()
				&& words.isWord(i + 2) && !words.isCapitalized(i + 2);
		if (product && i > 1 && CalendarWords.month(words.lower(i - 1)) == 0) return NOTHING;
		if (words.isWord(i + 2) && (words.joined(i + 2) || words.isCapitalized(i + 2))) return NOTHING;
		return Optional.of(TimeExpression.stated(i, i + 2, CalendarPoint.year(fullYear(figure))));
	}

	/** "nineteen ninety-seven", "two thousand" behind a word that announces a year. */
	static Optional<TimeExpression> spokenAt(Scan scan, int i) {
		Words words = scan.words();
		Ordinal year = Numerals.spokenYearAt(words, i);
		// "Nineteen Eighty-Four" in capitals is the book.
		if (!year.found() || words.isCapitalized(i) && words.isCapitalized(i + 1)) return NOTHING;
		if (year.number() % 100 == 0 && !words.is(i - 1, "year")) return NOTHING;
		return Optional.of(TimeExpression.stated(i, year.end(), CalendarPoint.year(year.number())));
	}

	/** "nineties", "sixties": decades by name, of the last century where none is said. */
	static Optional<TimeExpression> namedDecadeAt(Scan scan, int i) {
		int tens = DECADES.getOrDefault(scan.words().lower(i), -1);
		boolean announced = scan.words().in(i - 1, BEFORE_DECADE)
				|| scan.words().is(i - 1, "roaring") && tens == 20 || scan.words().is(i - 1, "swinging") && tens == 60;
		if (tens < 0 || !announced || isSomebodysAge(scan.words(), i)) return NOTHING;
		return Optional.of(TimeExpression.stated(i, i + 1, TimexValue.leading(1900 + tens, 3)));
	}

	static Set<String> decadeNames() {
		return DECADES.keySet();
	}

	/** "19th century", "fifth century BC", "twelfth to sixteenth centuries". */
	static Optional<TimeExpression> centuryAt(Scan scan, int i) {
		Words words = scan.words();
		Ordinal ordinal = Numerals.ordinalAt(words, i);
		if (!ordinal.found() || ordinal.number() < 1 || ordinal.number() > 30) return NOTHING;
		int noun = words.pastHyphen(ordinal.end());
		if (isRangeOfCenturies(words, ordinal.end()))
			return Optional.of(TimeExpression.stated(i, ordinal.end(), century(ordinal.number())));
		if (!words.is(noun, "century") && !words.is(noun, "centuries")) return NOTHING;
		// "21st Century Fox".
		boolean name = words.isCapitalized(noun) && words.isWord(noun + 1) && words.isCapitalized(noun + 1);
		boolean spelled = words.ties(i - 1) && words.is(i - 2, "twenty");
		if (name && (spelled || ordinal.number() >= THIS_CENTURY - 1)) return NOTHING;
		boolean era = EarlyYears.isEra(words, noun + 1);
		boolean before = era && words.lower(noun + 1).startsWith("b");
		return Optional.of(TimeExpression.stated(i, era ? noun + 2 : noun + 1, (before ? "-" : "") + century(ordinal.number())));
	}

	private static String century(int number) {
		return (number <= 10 ? "0" : "") + (number - 1);
	}

	/** The "15th" of "the 15th to the 19th century", "13th and 14th centuries". */
	private static boolean isRangeOfCenturies(Words words, int at) {
		if (!words.isDash(at) && !words.in(at, JOINS)) return false;
		Ordinal second = Numerals.ordinalAt(words, words.is(at + 1, "the") ? at + 2 : at + 1);
		return second.found() && words.lower(words.pastHyphen(second.end())).startsWith("centur");
	}
}
