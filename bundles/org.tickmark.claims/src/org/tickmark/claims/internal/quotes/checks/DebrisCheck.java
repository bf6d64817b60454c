package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.Debris;
import org.tickmark.claims.Explanation.Trace;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** What translating machines and transcripts leave in and around quotations. Reads only paragraphs that hold one. */
@Component
public final class DebrisCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.debris";
	private static final Pattern STRAY_STOP = Pattern.compile("(\\p{Ll}{2,40})\\. (?!https?\\b|www\\b)(\\p{Ll}{2,40})\\b(?!\\.\\p{L})");
	/** End with a full stop anywhere, or begin small anywhere. */
	private static final WordSet ABBREVIATED = WordSet.of("vs", "etc", "approx", "dept", "est", "inc", "corp", "ltd", "co", "jr", "sr",
			"st", "mr", "mrs", "dr", "no", "nos", "vol", "fig", "figs", "pp", "ed", "eds", "ca", "cf", "al", "al-qaida", "min", "max", "hr",
			"hrs", "sec", "ft", "in", "lb", "lbs", "oz", "pt", "sq", "viz", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec",
			"com", "org", "net", "gov");
	private static final int LONGEST_WORD = 40;
	private static final Pattern DOUBLED_STOP = Pattern
			.compile("[.!?][\"\\u201D\\u00BB]\\.(?![.\\p{L}\\p{N}])|(?<![.\\s])\\. \\.(?= ?[\"\\u201D\\u00BB]|$)");
	private static final Pattern LOOSE_ATTRIBUTION = Pattern
			.compile("(?<=[.!?\"\\u201D\\u00BB,] )[-\\u2013] ?((?:he|she|they|I) (\\p{Ll}+)\\.?)");
	private static final Pattern LOOSE_CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}])([.,!?]) [\\u201D\\u00BB](?!\\p{L})");
	private static final Pattern UNHEARD = Pattern.compile(
			"[(\\[](?:inaudible|unintelligible|indistinct|ph|phonetic|unclear|garbled|indiscernible)[^)\\]]{0,20}[)\\]]",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BROKEN = Pattern.compile("\\u00E2\\u20AC(?:\\u2122|\\u0153|\\u009D|\\u201D|\\u201C|\\u00A6)?"
			+ "|&(?:quot|amp|apos|rsquo|lsquo|ldquo|rdquo|#3[49]|#82\\d\\d);|\\uFFFD");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		List<List<Quotation>> quotations = QuotationMarks.read(prose).byParagraph();
		var foreign = ForeignMarks.of(prose);
		for (int i = 0; i < quotations.size(); i++) {
			if (quotations.get(i).isEmpty()) continue;
			Span paragraph = prose.paragraphs().get(i).span();
			for (int at = paragraph.start(); at < paragraph.end(); at++) {
				if (isPlain(prose.draft().text().charAt(at))) continue;
				Span rest = new Span(at, paragraph.end());
				found(prose.draft().text(), rest, paragraph.start()).ifPresent(place -> problems.add(problem(prose, place)));
			}
			for (Quotation quotation : quotations.get(i)) {
				foreign.check(quotation.outer()).ifPresent(found -> problems.add(Saying.problem(RULE, prose, found.span(), found.why(),
						List.of(quotation.inner()))));
			}
		}
		return problems;
	}

	private record Place(Span span, Debris why) { }

	/** Nearly all characters are, and nothing begins with them. */
	private static boolean isPlain(char c) {
		return c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z';
	}

	private static Claim problem(Prose prose, Place place) {
		return Saying.problem(RULE, prose, place.span(), place.why(), List.of());
	}

	/** What stands at the start of the rest of a paragraph; the first character decides what it can be at all. */
	private static Optional<Place> found(String text, Span rest, int paragraph) {
		return switch (text.charAt(rest.start())) {
			case '.' -> strayStop(text, rest, paragraph).or(() -> doubledStop(text, rest)).or(() -> looseClosing(text, rest));
			case '!', '?' -> doubledStop(text, rest).or(() -> looseClosing(text, rest));
			case ',' -> looseClosing(text, rest);
			case '-', '\u2013' -> looseAttribution(text, rest);
			case '(', '[' -> leftover(text, UNHEARD, rest, Trace.UNHEARD);
			case '\u00E2', '&', '\uFFFD' -> leftover(text, BROKEN, rest, Trace.BROKEN_CHARACTER);
			default -> Optional.empty();
		};
	}

	private static Optional<Matcher> match(String text, Pattern pattern, Span rest) {
		Matcher matcher = pattern.matcher(text).region(rest.start(), rest.end()).useTransparentBounds(true);
		return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
	}

	private static Span spanOf(Matcher matcher) {
		return new Span(matcher.start(), matcher.end());
	}

	private static Optional<Place> strayStop(String text, Span rest, int paragraph) {
		int at = rest.start();
		if (at + 2 >= rest.end() || text.charAt(at + 1) != ' ' || !Character.isLowerCase(text.charAt(at + 2))) return Optional.empty();
		int start = wordBefore(text, at, paragraph);
		return match(text, STRAY_STOP, new Span(start, rest.end()))
				.filter(stop -> !ABBREVIATED.contains(stop.group(1)) && !isWordWithStops(text, start))
				.map(stop -> new Place(spanOf(stop), new Debris(Trace.STRAY_STOP, stop.group(), stop.group(1) + " " + stop.group(2))));
	}

	private static Optional<Place> doubledStop(String text, Span rest) {
		return match(text, DOUBLED_STOP, rest).map(stop -> new Place(spanOf(stop), new Debris(Trace.DOUBLED_STOP, stop.group(),
				stop.group().substring(0, stop.group().length() - 1).trim())));
	}

	private static Optional<Place> looseClosing(String text, Span rest) {
		return match(text, LOOSE_CLOSING, rest)
				.map(mark -> new Place(spanOf(mark), new Debris(Trace.LOOSE_MARK, mark.group(), mark.group().replace(" ", ""))));
	}

	private static Optional<Place> looseAttribution(String text, Span rest) {
		return match(text, LOOSE_ATTRIBUTION, rest).filter(loose -> SpeechVerbs.lemma(loose.group(2)).isPresent())
				.map(loose -> new Place(spanOf(loose), new Debris(Trace.LOOSE_ATTRIBUTION, loose.group(), loose.group(1))));
	}

	private static Optional<Place> leftover(String text, Pattern pattern, Span rest, Trace trace) {
		return match(text, pattern, rest).map(left -> new Place(spanOf(left), new Debris(trace, left.group(),
				BrokenCharacters.meant(left.group().toLowerCase(Locale.ROOT)))));
	}

	private static int wordBefore(String text, int end, int floor) {
		int start = end;
		while (start > floor && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) start--;
		return start;
	}

	/** "example.com. it": a part of an address or of an abbreviation. */
	private static boolean isWordWithStops(String text, int start) {
		return start > 0 && ".@/-_'\u2019".indexOf(text.charAt(start - 1)) >= 0;
	}
}
