package org.tickmark.claims.internal.minor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.minor.headlines.Crossheads;
import org.tickmark.claims.internal.minor.headlines.Described;
import org.tickmark.claims.internal.minor.headlines.Headline;
import org.tickmark.claims.internal.minor.headlines.HeadlineNames;
import org.tickmark.claims.internal.minor.pieces.GluedNames;
import org.tickmark.claims.internal.minor.pieces.NamePieces;
import org.tickmark.claims.internal.minor.pieces.TitlePieces;
import org.tickmark.claims.internal.names.HalfNames;
import org.tickmark.claims.internal.names.Household;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * Tells claims in which there is nothing to check by itself: units of time, what was said before in the same words, what a headline
 * says shorter than the text, and names that everybody knows. They stay claims, for whoever wants all of them.
 */
public final class MinorClaims {
	/** Of the word before a figure. */
	private static final int FAR = 24;
	/** Between a day and the same day in brackets: "'s (". */
	private static final int BRACKET = 4;
	private static final WordSet LEADS = WordSet.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "s", "of", "our", "my",
			"any", "each", "every", "first", "past");
	private static final List<String> PEOPLES = List.of("ans", "ians", "ish", "ese", "ists", "ist", "ism", "is", "ites", "can", "ean",
			"ian");

	private static final WordSet BELIEFS = WordSet.of("Islam", "Christianity", "Judaism", "Christmas", "Easter", "Thanksgiving", "Internet",
			"Muslim", "God", "Bible", "Third World", "First World", "Old World", "New World", "Free World", "Western World",
			"Intelligence Community", "International Community");
	private static final WordSet PARTS = WordSet.of("Central", "Latin", "North", "South", "Native", "African", "Asian", "East", "West",
			"Eastern", "Western", "Northern", "Southern", "Middle", "White", "Black", "Hispanic", "Arab", "Muslim", "Jewish", "Mexican",
			"Irish", "Italian", "Chinese");
	/** Below it a repeated count is one of the same few. */
	private static final BigDecimal LARGEST_KNOWN = BigDecimal.valueOf(100);
	private static final WordSet ABOUT = WordSet.of("roughly", "about", "nearly", "some", "approximately", "almost", "around", "estimated");
	private final String text;
	private final Set<String> seen = new HashSet<>();
	private final Headline headline;
	private final Plugs plugs;
	private final Rates rates;
	private final Uncounted uncounted;
	private final Supposed supposed;
	private final Crossheads crossheads;
	private final NothingSaid nothing;
	private final HalfNames halves;
	private final Scenes scenes;
	private final Shouted shouted;
	private final Described described;
	private final NoNames none;
	private final RaceYears races;
	private final NamePieces pieces;
	private final GluedNames glued;
	private final TitlePieces titles;
	/** Where titles begin. */
	private final Set<Integer> works = new HashSet<>();
	/** What stands in marks and is said, in the order in which it ends: a split quotation may hold another one between its halves. */
	private final List<Span> quoted = new ArrayList<>();
	/** Times, in text order. */
	private final List<Claim> times = new ArrayList<>();
	/** Names whose row tells the age beside them, or that were told to be as old before, in text order. */
	private final List<Claim> aged = new ArrayList<>();
	/** Where the last name ends. */
	private int named;
	/** The value of the last date, and where it ends. */
	private String lastTime = "";
	private int lastEnd;
	/** Names with one mention. */
	private final Set<String> once = new HashSet<>();

	private MinorClaims(Draft draft, List<Claim> claims) {
		this.text = draft.text();
		this.plugs = new Plugs(text);
		this.rates = new Rates(text);
		this.uncounted = new Uncounted(text);
		this.supposed = new Supposed(text);
		this.crossheads = new Crossheads(text);
		this.nothing = new NothingSaid(text);
		this.shouted = new Shouted(text);
		this.scenes = new Scenes(text);
		this.described = new Described(text);
		this.races = new RaceYears(draft);
		Set<String> often = new HashSet<>();
		Set<String> ages = new HashSet<>();
		for (Claim claim : claims) {
			if (claim.detail() instanceof Naming naming && naming.type() == Naming.Type.WORK) works.add(claim.span().start());
			if (claim.detail() instanceof Attribution said && said.directness() == Directness.DIRECT) quoted.addAll(claim.spans());
			if (claim.kind() == ClaimKind.DATE) times.add(claim);
			if (claim.detail() instanceof Naming naming && naming.age().isPresent()
					&& (!ages.add(naming.canonical() + naming.age().get()) || naming.first()))
				aged.add(claim);
			if (claim.detail() instanceof Naming naming && !often.contains(naming.canonical()) && !once.add(naming.canonical()))
				often.add(naming.canonical());
		}
		quoted.sort(Comparator.comparingInt(Span::end));
		this.halves = new HalfNames(Stream.concat(once.stream(), often.stream()).toList());
		once.removeAll(often);
		this.headline = Headline.of(draft, claims);
		this.none = new NoNames(text, claims, headline);
		this.pieces = new NamePieces(text, claims);
		this.glued = new GluedNames(text, claims);
		this.titles = new TitlePieces(text, claims);
	}

	/** @param claims of all detectors, in text order; those that are minor are replaced */
	public static void mark(List<Claim> claims, Draft draft) {
		var minor = new MinorClaims(draft, claims);
		HeadlineNames.settle(claims, minor.headline);
		minor.described.settle(claims, minor.headline);
		claims.replaceAll(claim -> minor.is(claim) ? claim.asMinor() : claim);
		SaidTwice.mark(claims, draft.text());
		ThinFacts.mark(claims, draft);
		MarkedWords.mark(claims, draft.text());
		SameWords.mark(claims);
		TimesAgain.mark(claims, draft.text());
	}

	private boolean is(Claim claim) {
		if (claim.kind() == ClaimKind.NAME) named = Math.max(named, claim.span().end());
		boolean alone = !(claim.detail() instanceof Naming naming) || once.contains(naming.canonical());
		if (alone && (claim.kind() != ClaimKind.CONTACT && plugs.is(claim.sentence()) || plugs.isTagged(claim.span()))) return true;
		if (claim.kind() == ClaimKind.NAME && alone && plugs.isInAddress(claim.span())) return true;
		return switch (claim.detail()) {
			case Timex timex -> claim.kind() == ClaimKind.DATE && isMinorTime(claim, timex);
			case Figure figure -> !headline.holds(claim) && uncounted.is(claim, figure, isIn(quoted, claim)) || supposed.is(claim, figure)
					|| isInTitle(claim.span()) || claim.span().end() <= named
					|| isAge(claim.span(), figure) || headline.counts(claim.span())
					|| headline.figures(claim, figure)
					|| !headline.holds(claim) && !figure.of().isEmpty() && isRepeated(figure) && isKnown(claim.span(), figure);
			case Naming naming -> naming.first() && !described.is(claim, naming)
					&& (isOfTime(claim.span()) || isPassing(claim, naming) || halves.has(naming) || none.is(claim, naming) || glued.is(claim, naming)
					|| alone && pieces.is(claim, naming) || pieces.isShort(claim, naming)
					|| isOfRegion(naming.canonical())
					|| alone && naming.type() != Naming.Type.PERSON && naming.type() != Naming.Type.PLACE
							&& (shouted.is(claim.span()) || titles.is(claim.span()))
					|| naming.type() == Naming.Type.OTHER
					&& naming.role().isEmpty() && (isOfPeople(naming.canonical()) || headline.namesOnlyThere(claim)));
			case Attribution said -> nothing.is(claim, said) || headline.echoes(claim) || crossheads.echoes(claim);
			default -> switch (claim.kind()) {
				case CRITICISM -> headline.echoes(claim);
				// What is told in words in marks is checked with them.
				case FACT -> headline.echoes(claim) || crossheads.echoes(claim) || isIn(quoted, claim);
				// A title is listed as a name.
				case SCARE_QUOTE -> works.contains(claim.span().start()) || headline.echoes(claim);
				case CONTACT -> !seen.add("@" + address(claim)) || plugs.isOfPost(claim.span()) || none.isFirm(claim.span())
						|| plugs.asksToFollow(claim.sentence());
				default -> false;
			};
		};
	}

	/** "3 p.m. AEST", "her FY16 plan": capitals that belong to a time, and are read with it. */
	private boolean isOfTime(Span span) {
		int at = TextOrder.first(times, time -> time.span().end(), span.end());
		return at < times.size() && times.get(at).span().contains(span);
	}

	/** A name that everybody knows, in passing: one that comes back is somebody or something that the story is about. */
	private boolean isPassing(Claim claim, Naming naming) {
		if (!Household.isBare(naming)) return false;
		boolean subject = Household.mayBeSubject(naming) && !once.contains(naming.canonical());
		return !subject && !scenes.is(claim, naming);
	}

	private boolean isMinorTime(Claim claim, Timex timex) {
		Span span = claim.span();
		if (isInBrackets(span, timex) || headline.dates(span) || races.has(span, timex.value())) return true;
		if (rates.has(span, timex.value())) return true;
		if (PassingTimes.isBeside(claim, text) || LooseTimes.is(claim, text, isIn(quoted, claim))) return true;
		return PassingTimes.is(claim, timex, text) || PassingTimes.isOfLog(claim, timex, text) || PassingTimes.isOfDateline(claim, timex, text)
				|| PassingTimes.isOfMatch(claim, text)
				|| isIn(quoted, claim) && PassingTimes.isOfAnyWeek(claim, quotedAround(claim), text);
	}

	/** The age of somebody is checked with the name where that is listed, and once. */
	private boolean isAge(Span span, Figure figure) {
		int at = TextOrder.first(aged, claim -> claim.clause().end(), span.end());
		return at < aged.size() && aged.get(at).clause().contains(span) && aged.get(at).detail() instanceof Naming naming
				&& naming.age().filter(years -> figure.value().compareTo(BigDecimal.valueOf(years)) == 0).isPresent();
	}

	/** "The film “12 Hours of Rain”": a number that opens a title. */
	private boolean isInTitle(Span span) {
		boolean capital = span.end() + 1 < text.length() && text.charAt(span.end()) == ' ' && Character.isUpperCase(text.charAt(span.end() + 1));
		boolean unit = !Character.isDigit(text.charAt(span.end() - 1)) && text.startsWith(":", span.end());
		return (capital || unit) && MarkedWords.isBehindWork(text, span.start());
	}

	/** Of a claim that is in somebody's words. */
	private Span quotedAround(Claim claim) {
		return quoted.get(TextOrder.first(quoted, span -> span.end(), claim.span().start() + 1));
	}

	private static boolean isIn(List<Span> quoted, Claim claim) {
		int at = TextOrder.first(quoted, span -> span.end(), claim.span().start() + 1);
		return at < quoted.size() && quoted.get(at).start() <= claim.span().start() && claim.span().end() <= quoted.get(at).end();
	}

	/** The second mention of it is minor; of a link what it leads to, for "here" is said of many. */
	private String address(Claim claim) {
		return claim.why() instanceof FactReason.Linked linked ? linked.address() : claim.span().in(text);
	}

	/** "Yesterday (11 March)", "this Monday's (March 4) meeting": the same day, said twice. */
	private boolean isInBrackets(Span span, Timex timex) {
		boolean again = span.start() > 1 && text.charAt(span.start() - 1) == '(' && timex.value().equals(lastTime)
				&& span.start() - lastEnd <= BRACKET;
		lastTime = timex.value();
		lastEnd = span.end();
		return again;
	}

	private boolean isRepeated(Figure figure) {
		return !seen.add("f" + figure.value().stripTrailingZeros() + figure.upTo().map(Object::toString).orElse("") + figure.unit() + ' '
				+ figure.of().toLowerCase(Locale.ROOT));
	}

	/** "The 40 boats": those that were counted before; "there were 40 boats" counts them again, as somebody else may have done. */
	private boolean isKnown(Span span, Figure figure) {
		return figure.value().compareTo(LARGEST_KNOWN) < 0 || figure.role() != Figure.Role.COUNT
				|| LEADS.contains(wordBefore(span.start())) || ABOUT.contains(wordBefore(span.start()))
						&& LEADS.contains(wordBefore(span.start() - wordBefore(span.start()).length() - 1));
	}

	/** "Texans", "Islam": spelled as everybody spells it, and nobody in particular. */
	private static boolean isOfPeople(String name) {
		if (BELIEFS.contains(name)) return true;
		if (name.indexOf(' ') >= 0) return false;
		return PEOPLES.stream().anyMatch(name::endsWith);
	}

	/** "Central Americans" */
	private static boolean isOfRegion(String name) {
		int blank = name.indexOf(' ');
		return blank > 0 && name.endsWith("ns") && name.indexOf(' ', blank + 1) < 0 && PARTS.contains(name.substring(0, blank));
	}

	private String wordBefore(int offset) {
		int end = offset;
		while (end > 0 && offset - end < 2 && !Character.isLetter(text.charAt(end - 1))) end--;
		int start = end;
		while (start > 0 && end - start < FAR && Character.isLetter(text.charAt(start - 1))) start--;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}
