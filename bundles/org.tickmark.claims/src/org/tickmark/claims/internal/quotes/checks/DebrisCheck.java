package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.Debris;
import org.tickmark.claims.Explanation.Trace;
import org.tickmark.claims.internal.quotes.Quotation;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.SpeechVerbs;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** What translating machines and transcripts leave in and around quotations. Reads only paragraphs that hold one. */
@Component
public final class DebrisCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.debris";
	private static final Pattern STRAY_STOP = Pattern.compile("(\\p{Ll}{2,})\\. (?!https?\\b|www\\b)(\\p{Ll}{2,})\\b(?!\\.\\p{L})");
	/** End with a full stop anywhere, or begin small anywhere. */
	private static final Set<String> ABBREVIATED = Set.of("vs", "etc", "approx", "dept", "est", "inc", "corp", "ltd", "co", "jr", "sr", "st", "mr", "mrs", "dr", "no",
			"nos", "vol", "fig", "figs", "pp", "ed", "eds", "ca", "cf", "al", "al-qaida", "min", "max", "hr", "hrs", "sec", "ft", "in", "lb", "lbs", "oz", "pt", "sq",
			"viz", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "com", "org", "net", "gov");
	private static final int LONGEST_WORD = 40;
	private static final Pattern DOUBLED_STOP = Pattern.compile("[.!?][\"\\u201D\\u00BB]\\.(?![.\\p{L}\\p{N}])|(?<![.\\s])\\. \\.(?= ?[\"\\u201D\\u00BB]|$)");
	private static final Pattern LOOSE_ATTRIBUTION = Pattern.compile("(?<=[.!?\"\\u201D\\u00BB,] )[-\\u2013]((?:he|she|they|I) (\\p{Ll}+)\\.?)");
	private static final Pattern LOOSE_CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}])([.,!?]) [\\u201D\\u00BB](?!\\p{L})");
	private static final Pattern UNHEARD = Pattern.compile("[(\\[](?:inaudible|unintelligible|indistinct|crosstalk|ph|phonetic|unclear|garbled|indiscernible)[^)\\]]{0,20}[)\\]]",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BROKEN = Pattern.compile("\\u00E2\\u20AC(?:\\u2122|\\u0153|\\u009D|\\u201D|\\u201C|\\u00A6)?|&(?:quot|amp|apos|rsquo|lsquo|ldquo|rdquo|#3[49]|#82\\d\\d);|\\uFFFD");

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
			Paragraph paragraph = prose.paragraphs().get(i);
			strayStops(prose, paragraph.span(), problems);
			looseAttributions(prose, paragraph.span(), problems);
			marks(prose, paragraph.span(), problems);
			leftovers(prose, paragraph.span(), problems);
			quotations.get(i).forEach(quotation -> foreign.check(quotation.outer()).ifPresent(found -> problems.add(Saying.problem(RULE, prose, found.span(),
					found.why(), List.of(quotation.inner())))));
		}
		return problems;
	}

	private static Matcher in(Prose prose, Pattern pattern, Span paragraph) {
		return pattern.matcher(prose.draft().text()).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
	}

	private static void strayStops(Prose prose, Span paragraph, List<Claim> problems) {
		String text = prose.draft().text();
		for (int at = text.indexOf(". ", paragraph.start()); at >= 0 && at < paragraph.end() - 2; at = text.indexOf(". ", at + 1)) {
			if (!Character.isLowerCase(text.charAt(at + 2))) continue;
			int start = wordBefore(text, at, paragraph.start());
			Matcher stop = STRAY_STOP.matcher(text).region(start, Math.min(paragraph.end(), at + LONGEST_WORD)).useTransparentBounds(true);
			if (!stop.lookingAt() || ABBREVIATED.contains(stop.group(1)) || isWordWithStops(prose, start)) continue;
			String better = stop.group(1) + " " + stop.group(2);
			add(prose, new Span(start, stop.end()), new Debris(Trace.STRAY_STOP, stop.group(), better), problems);
		}
	}

	private static int wordBefore(String text, int end, int floor) {
		int start = end;
		while (start > floor && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) start--;
		return start;
	}

	/** "example.com. it": a part of an address or of an abbreviation. */
	private static boolean isWordWithStops(Prose prose, int start) {
		return start > 0 && ".@/-_'\u2019".indexOf(prose.draft().text().charAt(start - 1)) >= 0;
	}

	private static void looseAttributions(Prose prose, Span paragraph, List<Claim> problems) {
		Matcher loose = in(prose, LOOSE_ATTRIBUTION, paragraph);
		while (loose.find()) {
			if (SpeechVerbs.lemma(loose.group(2)).isEmpty()) continue;
			add(prose, new Span(loose.start(), loose.end()), new Debris(Trace.LOOSE_ATTRIBUTION, loose.group(), loose.group(1)), problems);
		}
	}

	private static void marks(Prose prose, Span paragraph, List<Claim> problems) {
		Matcher doubled = in(prose, DOUBLED_STOP, paragraph);
		while (doubled.find()) {
			String better = doubled.group().substring(0, doubled.group().length() - 1).trim();
			add(prose, new Span(doubled.start(), doubled.end()), new Debris(Trace.DOUBLED_STOP, doubled.group(), better), problems);
		}
		Matcher loose = in(prose, LOOSE_CLOSING, paragraph);
		while (loose.find()) {
			add(prose, new Span(loose.start(), loose.end()), new Debris(Trace.LOOSE_MARK, loose.group(), loose.group().replace(" ", "")), problems);
		}
	}

	private static void leftovers(Prose prose, Span paragraph, List<Claim> problems) {
		String text = prose.draft().text();
		for (int i = paragraph.start(); i < paragraph.end(); i++) {
			switch (text.charAt(i)) {
				case '(', '[' -> leftover(prose, UNHEARD, new Span(i, paragraph.end()), Trace.UNHEARD, problems);
				case '\u00E2', '&', '\uFFFD' -> leftover(prose, BROKEN, new Span(i, paragraph.end()), Trace.BROKEN_CHARACTER, problems);
				default -> { }
			}
		}
	}

	private static void leftover(Prose prose, Pattern pattern, Span rest, Trace trace, List<Claim> problems) {
		Matcher left = in(prose, pattern, rest);
		if (!left.lookingAt()) return;
		add(prose, new Span(left.start(), left.end()), new Debris(trace, left.group(), BrokenCharacters.meant(left.group().toLowerCase(Locale.ROOT))), problems);
	}

	private static void add(Prose prose, Span span, Debris why, List<Claim> problems) {
		problems.add(Saying.problem(RULE, prose, span, why, List.of()));
	}
}
