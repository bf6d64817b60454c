package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;

/** Words of time that say neither when nor how long: "now", "for years", "in recent weeks". */
final class PassingTimes {
	private static final Set<String> STRETCHES = Listed.unordered("""
			years, decades, months, weeks, days, hours, minutes, centuries, generations, over the years, the years, the days, the weeks,
			the months, the decades, over the decades, the past decade, the last decade, recent decades, past decades""");
	/** The beginnings of words that tell of a match, and of words that tell of a firm's year. */
	private static final List<String> MATCH = Listed.inOrder("""
			goal, scor, half-time, halftime, half time, display, penalt, kick, tackle, striker, defender, midfield, keeper, referee,
			substitut, equalis, equaliz, touchdown, the break, interval, header, pitch""");
	private static final List<String> BOOKS = Listed.inOrder("""
			profit, sales, revenue, earnings, result, income, loss, %, per cent, percent, dividend, market, econom, gdp, turnover""");
	private static final Set<String> HALVES = Listed.unordered("""
			first half, second half, the first half, the second half""");
	/** Of no length that anybody takes: "spent an hour there". */
	private static final Set<String> ONE = Listed.unordered("""
			a day, an hour, a minute, a second""");
	private static final Set<String> THE_YEAR = Listed.unordered("""
			the year""");
	private static final Set<String> THIS_YEAR = Listed.unordered("""
			this year""");
	/** Before it, it says how long something took or takes, or how often it comes. */
	private static final Set<String> MEASURES = Listed.unordered("""
			after, within, in, for, about, than, per, every, over, last, lasts, lasted, took, takes, by, until, through, during, under, of, once, twice,
			times, half, almost, nearly, only, just""");
	/** Behind it, it counts from something. */
	private static final Set<String> COUNTS = Listed.unordered("""
			after, before, later, earlier, ago, apart, of, or, and, in, away, from, old, long,
			late, early, short, off, through, to, prior, beginning, starting, ended, ending, that, when, which, since, until""");
	/** "'s campaign": not one that has a name, and was won or held in one year or another. */
	private static final Pattern OF_YEAR = Pattern.compile("['\u2019]s \\p{Ll}");
	private static final Pattern EARLIER = Pattern.compile(
			"(?:seconds|minutes|hours|days|weeks|months|years|decades) (?:earlier|later|before|after|ago)");
	/** "9/11", "Sept. 11": a day without its year. */
	private static final Pattern YEARLESS = Pattern.compile("(?:the )?(?:\\d{1,2}/\\d{1,2}|\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)");
	private static final Pattern OF_EVENT = Pattern.compile("(?:['\u2019]s)? (?:attack|terror|hijack)");

	private static final Set<String> WEEKDAYS = Listed.unordered("monday, tuesday, wednesday, thursday, friday, saturday, sunday");
	/** Of them in one sentence that somebody says. */
	private static final int ANY_DAYS = 3;

	private static final Set<String> FEASTS = Listed.unordered("christmas, easter, thanksgiving, halloween, ramadan, hanukkah, passover");
	/** Behind a feast they begin what is told of it, and no noun that it describes. */
	private static final Set<String> LINKS = Listed.unordered("""
			a, an, the, in, on, at, and, or, of, to, for, from, by, with, when, after, before, but, as, while, because, this, last, next, every, was,
			is, were, will, that, who, which, than, since, until, morning, day, eve, night, weekend, monday, week""");
	/** "A 52-week high": of what is traded. */
	private static final List<String> RECORDS = Listed.inOrder("high, low, peak, range, trough");
	private static final Pattern EXTREME = Pattern.compile(" (?:low|high)(?=[.,;:)]|$| (?:of|in|on|at|for|against|as|and|after|by|last|this)\\b)");
	/** "Daily life": what is of every day, and not how often. */
	private static final Set<String> EVERYDAY = Listed.unordered("""
			life, lives, reminder, reminders, newspaper, newspapers, paper, papers, routine, routines, bread, grind, struggle,
			struggles, tabloid,
			chores, commute, contact, touch""");
	private static final Set<String> SORTS = Set.of("daily", "weekly", "monthly", "nightly");
	/** Before it, in what is one of a sort: "its", "the popular". */
	private static final Pattern OWNER = Pattern.compile("\\b(?:the|its|his|her|their|our|my|this|that)(?: \\p{Ll}{3,12})? $|['\u2019]s $");
	/** Behind it, what a reader of the paper knows to come so often, and nothing that is counted in it. */
	private static final Pattern OF_SORT = Pattern.compile(" (?:\\p{Ll}+ )?(?:show|programme|program|column|podcast|magazine|newsletter|series|broadcast"
			+ "|newscast|summary|bulletin|digest|blog|feature|email|e-mail|briefing|publication|edition)\\b");
	private static final int SORT_REACH = 24;
	private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .'\u2019/-]{1,40}+, (?:\\p{L}[\\p{L}.]{1,14}+, )?");
	private static final Pattern AGENCY = Pattern.compile(" \\(\\p{Lu}[\\p{L} ]{1,20}\\) ?[-\u2013\u2014]");
	private static final int LONGEST_PLACE = 50;
	/** The "13" of "2012-13". */
	private static final Pattern BEFORE_HALF_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d[-\u2013/]$");
	private static final int YEAR_AND_DASH = 6;
	/** "If the election were held today": a day that is supposed. */
	private static final Pattern SUPPOSED = Pattern.compile("\\bif\\b[^.,;]{0,60}\\b(?:was|were) held $", Pattern.CASE_INSENSITIVE);
	private static final int REACH = 90;
	/** In a value, an amount that is not told. */
	private static final char SOME = 'X';

	/** What may stand behind it there. */
	private static final String END = " \t\r.:";

	private PassingTimes() { }

	/** The hour above an entry of a running log says when the entry was written. @param text of the draft */
	static boolean isOfLog(Claim claim, Timex timex, String text) {
		if (timex.type() != TimexType.TIME) return false;
		int start = claim.span().start();
		int end = claim.span().end();
		while (end < text.length() && END.indexOf(text.charAt(end)) >= 0) end++;
		return (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n');
	}

	/** "A second-half goal": part of a match and of no year. @param text of the draft */
	static boolean isOfMatch(Claim claim, String text) {
		String words = claim.span().in(text).toLowerCase(Locale.ROOT).replace('-', ' ');
		if (!HALVES.contains(words)) return false;
		String sentence = Beside.words(claim, text).toLowerCase(Locale.ROOT);
		return MATCH.stream().anyMatch(sentence::contains) && BOOKS.stream().noneMatch(sentence::contains);
	}

	/**
	 * "A Christmas mass", "into the 21st century", "if the vote were held today": they say what kind of thing it is, or suppose.
	 *
	 * @param text of the draft
	 */
	static boolean isBeside(Claim claim, String text) {
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		int end = claim.span().end();
		if (FEASTS.contains(words)) return isBeforeNoun(text, end);
		if (words.startsWith("21st") || words.startsWith("the 21st")) return end >= text.length() || !text.startsWith(" ", end) || !isBeforeNoun(text, end);
		// What stands out so is told as that: "its 44-year low"; no "two-year high school".
		if (words.endsWith("-year") || words.endsWith("-month")) return EXTREME.matcher(text).region(end, text.length()).lookingAt();
		if (words.endsWith("-week")) return RECORDS.stream().anyMatch(record -> text.startsWith(" " + record, end) || text.startsWith("-" + record, end));
		if (SORTS.contains(words)) return words.equals("daily") && EVERYDAY.contains(wordBehind(text, end)) || isSort(claim.span(), text);
		if (isUncounted(words, claim.span(), text) || isNameOfEvent(claim, words, text)) return true;
		if (words.length() == 2 && isOfDoubleYear(words, text, claim.span().start())) return true;
		int from = Math.max(claim.sentence().start(), claim.span().start() - REACH);
		return words.equals("today") && SUPPOSED.matcher(text.substring(from, claim.span().start())).find();
	}

	/** "His weekly show", "its daily media summary": a sort of it, where "weekly flights" tells how often. */
	private static boolean isSort(Span span, String text) {
		return OF_SORT.matcher(text).region(span.end(), text.length()).lookingAt()
				&& OWNER.matcher(text.substring(Math.max(0, span.start() - SORT_REACH), span.start())).find();
	}

	/**
	 * "HULL, March 4 (AP) —": where and when it was filed, and nothing that is told; one of another day than the draft's is a slip that has
	 * to be seen.
	 */
	static boolean isOfDateline(Claim claim, Timex timex, String text) {
		if (!text.startsWith(" (", claim.span().end())) return false;
		int start = claim.span().start();
		int reach = Math.max(0, start - LONGEST_PLACE);
		int line = reach + text.substring(reach, start).lastIndexOf('\n') + 1;
		if (line == reach && line > 0 || !(claim.why() instanceof Explanation.RelativeDate told)) return false;
		return timex.value().equals(told.reference().toString()) && PLACE.matcher(text).region(line, start).matches()
				&& AGENCY.matcher(text).region(claim.span().end(), text.length()).lookingAt();
	}

	/** "2012-13": one year, which its first half dates. */
	private static boolean isOfDoubleYear(String words, String text, int start) {
		return words.chars().allMatch(Character::isDigit) && BEFORE_HALF_YEAR.matcher(text.substring(Math.max(0, start - YEAR_AND_DASH), start)).find();
	}

	/** "Spent an hour there", "days earlier", "this year's campaign": neither how long nor when. */
	private static boolean isUncounted(String words, Span span, String text) {
		if (ONE.contains(words)) return !MEASURES.contains(wordBefore(text, span.start())) && !COUNTS.contains(wordBehind(text, span.end()));
		if (EARLIER.matcher(words).matches()) return !Character.isDigit(text.charAt(Math.max(0, span.start() - 2)));
		if (THE_YEAR.contains(words)) return !COUNTS.contains(wordBehind(text, span.end()));
		return THIS_YEAR.contains(words) && OF_YEAR.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	/** "9/11", "the Sept. 11 attacks": everybody knows of what year, for it is read so though neither its words nor the draft's date say it. */
	private static boolean isNameOfEvent(Claim claim, String words, String text) {
		if (!(claim.why() instanceof Explanation.StatedDate) || !YEARLESS.matcher(words).matches()) return false;
		return words.indexOf('/') >= 0 || OF_EVENT.matcher(text).region(claim.span().end(), text.length()).lookingAt();
	}

	private static String wordBefore(String text, int start) {
		int end = start;
		while (end > 0 && text.charAt(end - 1) == ' ') end--;
		int from = end;
		while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
		return text.substring(from, end).toLowerCase(Locale.ROOT);
	}

	private static String wordBehind(String text, int end) {
		if (end >= text.length() || text.charAt(end) != ' ') return "";
		int to = end + 1;
		while (to < text.length() && Character.isLetter(text.charAt(to))) to++;
		return text.substring(end + 1, to);
	}

	private static boolean isBeforeNoun(String text, int end) {
		if (end + 1 >= text.length() || text.charAt(end) != ' ' || !Character.isLowerCase(text.charAt(end + 1))) return false;
		int to = end + 1;
		while (to < text.length() && Character.isLetter(text.charAt(to))) to++;
		return !LINKS.contains(text.substring(end + 1, to));
	}

	/**
	 * "Dry on Monday, wet on Tuesday and who knows what on Wednesday": in somebody's words, days that stand for any.
	 *
	 * @param quoted the words of one person that it stands in @param text of the draft
	 */
	static boolean isOfAnyWeek(Claim claim, Span quoted, String text) {
		if (!WEEKDAYS.contains(claim.span().in(text).toLowerCase(Locale.ROOT))) return false;
		String said = Beside.words(claim, quoted, text).toLowerCase(Locale.ROOT);
		return WEEKDAYS.stream().filter(said::contains).count() >= ANY_DAYS;
	}

	/** "A few minutes later", "in recent weeks", "hundreds of hours": when it was, or how many they are, nobody says, and so nobody can look it up. */
	static boolean is(Claim claim, Timex timex, String text) {
		if (timex.type() != TimexType.DURATION) return timex.value().endsWith("_REF");
		return timex.value().indexOf(SOME) > 0 || STRETCHES.contains(claim.span().in(text).toLowerCase(Locale.ROOT));
	}
}
