package org.tickmark.claims.internal.minor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.internal.minor.pieces.SaidDays;
import org.tickmark.claims.internal.minor.pieces.SameDeed;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * A day that was named before and dates nothing else now: "that day", "Tuesday's primary", "the debate on Saturday". A day named again beside
 * another deed is that deed's date, and an item.
 */
final class DaysAgain {
	/** Letters between the two. */
	private static final int NEAR = 300;
	private static final int NO_YEAR = -2;
	/** A date, in which an event is looked for that it is the day of. */
	private static final int BEFORE = 40;
	private static final Pattern WORDED = Pattern.compile("\\p{L}{3}");
	/** Begins the value of a day that cannot be placed. */
	private static final String UNKNOWN = "X";
	private static final Set<String> SAME = Listed.unordered("""
			that day, that same day, that month, that same month, that week, that year, that same year""");
	/** "That October": of the year that was told. */
	private static final Pattern THAT_MONTH = Pattern.compile(
			"that (?:january|february|march|april|may|june|july|august|september|october|november|december)");

	/** Days that are shown with the first of them, wherever they come again for the same event. */
	private static final Pattern BARE = Pattern.compile(
			"(?:(?:last|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?"
					+ "|(?:last|this|next) (?:week|weekend|month)|midnight|noon|yesterday|last night|tonight|tomorrow");
	/** What is held on an appointed day, and known by it. */
	private static final String APPOINTED = "(?:primary|primaries|caucus|caucuses|election|elections|vote|debate|convention|contest|contests|rally"
			+ "|race|summit|hearing|referendum|runoff|ballot|match|game|final|ceremony|inauguration|polls)";
	/** "The debate on Saturday"; "its primary" is held elsewhere, and "a rally" is another. */
	private static final Pattern OF_EVENT = Pattern.compile("(?<!\\b(?:its|their|his|her|a|an|another) )\\b" + APPOINTED + " (?:on )?$");
	private static final Pattern ANOTHER = Pattern.compile("\\b(?:an?|another) $", Pattern.CASE_INSENSITIVE);
	private static final Pattern BEFORE_EVENT = Pattern.compile("(?:['\u2019]s| at the)?(?: [\\p{L}-]+){0,2}? " + APPOINTED + "\\b");
	/** "The 2016 field": of the race that is on; every reader knows which year it is. */
	private static final Pattern OF_RACE = Pattern.compile("(?: (?:presidential|Republican|Democratic|GOP|White House))?"
			+ " (?:field|primary|primaries|cycle|delegates?|Dems|race"
			+ "|campaign|campaigns|contest|election|elections|nomination|hopefuls?|candidates?|contenders?|bid"
			+ "|ticket|nominee)\\b", Pattern.CASE_INSENSITIVE);
	/** Before it: it has taken place. */
	private static final Pattern DECIDED = Pattern.compile("\\b(?:won|lost|beat|defeated|conceded|held|swept|carried|decided|after|since)\\b[^.;]*$");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
	private static final Pattern ONE_DAY = Pattern.compile(
			"(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day(?: (?:morning|afternoon|evening|night))?|last night");
	private static final Pattern UNTIL = Pattern.compile("\\b(?:until|since) $");

	private final String text;
	/** Of the draft; of no year where it has no date. */
	private final int year;
	/** Values of bare days, shown before. */
	private final Set<String> bare = new HashSet<>();
	/** The same, whatever part of the day they are. */
	private final Set<String> days = new HashSet<>();
	/** What was shown before in words, or as a year; a stamp in figures tells of nothing. */
	private final SameDeed deeds;
	/** Values of days that are listed by their weekday: a stamp above the text is not told. */
	private final Set<String> listed = new HashSet<>();
	private final SaidDays said;
	/** What somebody says in his own words. */
	private final List<Span> quoted;
	private String lastValue = "";
	private int lastEnd;

	private DaysAgain(List<Claim> claims, Draft draft) {
		this.text = draft.text();
		this.year = draft.referenceDate().map(LocalDate::getYear).orElse(NO_YEAR);
		this.deeds = new SameDeed(text);
		this.said = new SaidDays(text, claims);
		this.quoted = claims.stream().filter(claim -> claim.detail() instanceof Attribution said && said.directness() != Directness.INDIRECT)
				.flatMap(claim -> claim.spans().stream()).sorted(Comparator.comparing(Span::end)).toList();
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, Draft draft) {
		var dates = new DaysAgain(claims, draft);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.DATE && claim.detail() instanceof Timex timex && dates.is(claim, timex)
				? claim.asMinor() : claim);
	}

	private boolean is(Claim claim, Timex timex) {
		if (claim.minor() || timex.type() == TimexType.DURATION || timex.type() == TimexType.SET || claim.isVagueTime()) return false;
		// Of "on Friday … on Friday" in a draft without a date nothing says that both are one day.
		if (timex.value().startsWith(UNKNOWN)) return false;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		if (isOfThisRace(claim.span(), words)) return true;
		int start = claim.span().start();
		boolean again = SAME.contains(words) && lastValue.startsWith(timex.value()) && isNear(lastEnd, start);
		if (BARE.matcher(words).matches()) {
			again |= !days.add(SameDeed.day(timex.value())) && isOfSameEvent(claim.span());
			again |= !bare.add(timex.value()) && isInPassing(claim.span());
		}
		if (WORDED.matcher(words).find() || YEAR.matcher(words).matches()) {
			again |= THAT_MONTH.matcher(words).matches() && deeds.knows(timex.value());
			again |= deeds.is(claim.span(), claim.sentence(), words, timex.value());
			deeds.tell(claim.sentence(), words, timex.value());
		}
		boolean day = ONE_DAY.matcher(words).matches();
		again |= day && listed.contains(timex.value()) && said.has(claim.span(), claim.sentence());
		if (day && !again) listed.add(timex.value());
		lastValue = timex.value();
		lastEnd = claim.span().end();
		return again;
	}

	private boolean isOfThisRace(Span span, String words) {
		if (!YEAR.matcher(words).matches()) return false;
		// "Lost the 2017 election" in a draft of 2016 is a slip that has to be seen.
		int ahead = Integer.parseInt(words) - year;
		boolean decided = DECIDED.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find();
		return (ahead == 0 || ahead == 1) && !decided && OF_RACE.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	/** "Tuesday's primary", "the debate on Saturday": no event of its own; "a Sunday rally" is another. */
	private boolean isOfSameEvent(Span span) {
		String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
		return OF_EVENT.matcher(before).find()
				|| BEFORE_EVENT.matcher(text).region(span.end(), text.length()).lookingAt() && !ANOTHER.matcher(before).find();
	}

	/** "Until Monday", or in somebody's words. */
	private boolean isInPassing(Span span) {
		return UNTIL.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find() || isQuoted(span);
	}

	private boolean isQuoted(Span span) {
		int at = TextOrder.first(quoted, Span::end, span.end());
		return at < quoted.size() && quoted.get(at).contains(span);
	}

	private boolean isNear(int end, int start) {
		return start - end <= NEAR;
	}
}
