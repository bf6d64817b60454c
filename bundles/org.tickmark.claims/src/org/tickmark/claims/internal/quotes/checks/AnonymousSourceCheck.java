package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation.AnonymousSource;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * A source without a name, where the text gives no reason for that. "Officials", an office speaking, are not meant. One problem for a draft, which
 * leads to the other sources: a desk asks once why its writer names nobody.
 */
@Component(service = ClaimCheck.class)
public final class AnonymousSourceCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.anonymous";
	private static final String COUNT = "(?:an?|one|another|two|three|four|several|some|multiple|various"
			+ "|unnamed|unidentified|anonymous|senior|other)";
	private static final Pattern ANONYMOUS = Pattern.compile("\\A(?:" + COUNT + " (?:[\\w.'’-]+ ){0,4}(?:sources?|insiders?)"
			+ "|(?!the |these |those |its |his |her |their )(?:[\\w.'’-]+ ){0,3}(?:sources|insiders)"
			+ "|(?:an?|one|another|two|three|several|unnamed|senior|a senior|a top|multiple) (?:[\\w.'’-]+ ){0,4}"
			+ "(?:officials?|aides?|advis[eo]rs?|diplomats?|operatives?|staffers?)"
			+ "|(?:an?|one|two|three|several|multiple)? ?"
			+ "(?:person|people|persons|those|someone|somebody|individuals?) (?:who (?:is|are|was|were) )?(?:familiar|close|briefed|with "
			+ "(?:direct |first-hand )?knowledge).*"
			+ "|(?:(?:an?|one|two|three|several|some) )?(?:[\\w.'’-]+ ){0,2}(?:anonymous|unnamed|unidentified) [\\w' ’-]+"
			+ "|(?:an?|one|two|three|several|some|multiple) (?:[\\w.'’-]+ ){0,3}(?:employees?|executives?)"
			+ "|.*(?:sources?|officials?|aides?|advis[eo]rs?|operatives?) (?:familiar with|close to|briefed on|with (?:direct "
			+ ")?knowledge of).*)");
	private static final WordSet SOURCES = WordSet.of("sources", "insiders");
	/** How the words begin of which each of these has one. */
	private static final WordSet STEMS = WordSet.of("sour", "insi", "offi", "aide", "advi", "dipl", "oper", "staf", "fami", "clos", "brie",
			"know", "anon", "unna", "unid", "empl", "exec");
	private static final int STEM = 4;
	private static final Pattern CLAUSE = Pattern.compile(", (?:who|which)");
	private static final Pattern REASON = Pattern
			.compile("anonym|condition that|on background|n[o’']t {1,2}(?:be )?(?:authoriz|authoris|permitted|allowed)"
					+ "|n[o’']t (?:want|wish) to be|declined to be|not to be (?:named|identified|quoted)|asked not|asked that "
					+ "(?:his|her|their) names?|withheld"
					+ "|for fear|feared|afraid|reprisal|retaliat|because (?:he|she|they|the)|not be (?:named|identified)|without authori"
					+ "|lacked authori|unwilling to be|wished to remain");
	/** A name ends the guessing: two capitalised words that are no office. */
	private static final Pattern NAMED = Pattern.compile(
			"\\p{Lu}[\\p{L}.'’-]{1,40},? (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}{1,40} (?:said|told)|, (?:\\p{Lu}[\\p{L}.'’-]{1,40} "
					+ "){1,5}\\p{Lu}\\p{L}");
	/** Places that one problem leads to. */
	private static final int MOST_RELATED = 40;
	/** What is longer was read wrongly. */
	private static final int LONGEST = 160;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Map<Span, Boolean> reasons = new HashMap<>();
		List<Span> sources = Saying.in(prose, claims).stream().filter(saying -> isAnonymous(saying.speakerWords()) && !isNamed(saying))
				.map(saying -> saying.speaker().orElse(saying.claim().span())).filter(source -> !isReasoned(prose, source, reasons))
				.distinct().sorted(Comparator.comparing(Span::start)).toList();
		List<Claim> problems = new ArrayList<>();
		for (Span source : sources) {
			List<Span> others = problems.isEmpty() ? sources.subList(1, Math.min(sources.size(), MOST_RELATED)) : List.of();
			Claim problem = Saying.problem(RULE, prose, source, new AnonymousSource(prose.textOf(source)), others);
			problems.add(problems.isEmpty() ? problem : problem.asMinor());
		}
		return problems;
	}

	/** "An official who gave his name as Tarik". */
	private static boolean isNamed(Saying saying) {
		return saying.attribution().speaker().flatMap(Speaker::resolved).isPresent();
	}

	private static boolean isAnonymous(String speaker) {
		if (speaker.isEmpty() || speaker.length() > LONGEST) return false;
		// Most speakers are a pronoun or a surname.
		if (speaker.indexOf(' ') < 0) return SOURCES.contains(speaker.toLowerCase(Locale.ROOT));
		if (!mayBe(speaker.toLowerCase(Locale.ROOT))) return false;
		String head = CLAUSE.split(speaker)[0];
		return ANONYMOUS.matcher(head.toLowerCase(Locale.ROOT)).matches() && !NAMED.matcher(speaker).find();
	}

	/** Nearly no speaker is, and then no pattern has to be tried. */
	private static boolean mayBe(String speaker) {
		for (int at = 0; at >= 0 && at + STEM <= speaker.length(); at = behindBlank(speaker, at)) {
			if (STEMS.contains(speaker.substring(at, at + STEM))) return true;
		}
		return false;
	}

	private static int behindBlank(String speaker, int at) {
		int blank = speaker.indexOf(' ', at);
		return blank < 0 ? -1 : blank + 1;
	}

	/** @param reasons whether there is one, of each passage that was looked at */
	private static boolean isReasoned(Prose prose, Span source, Map<Span, Boolean> reasons) {
		return reasons.computeIfAbsent(around(prose, source), passage -> REASON.matcher(prose.textOf(passage).toLowerCase(Locale.ROOT)).find());
	}

	/** In its paragraph, or the one before or behind: a reason is given once for a whole passage. */
	private static Span around(Prose prose, Span source) {
		List<Paragraph> paragraphs = prose.paragraphs();
		int here = paragraphAt(paragraphs, source.start());
		return paragraphs.get(Math.max(0, here - 1)).span().union(paragraphs.get(Math.min(paragraphs.size() - 1, here + 1)).span());
	}

	private static int paragraphAt(List<Paragraph> paragraphs, int offset) {
		return Math.min(TextOrder.first(paragraphs, paragraph -> paragraph.span().end(), offset + 1), paragraphs.size() - 1);
	}
}
