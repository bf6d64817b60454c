package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.draft.Span;

/**
 * A few words in marks that another item has: a title or nickname that is listed as a name, and what somebody is quoted with elsewhere.
 */
final class MarkedWords {
	/** Longer ones are quotations of their own. */
	private static final int MOST_WORDS = 5;
	/** A blank and a mark. */
	private static final int BESIDE = 2;
	private static final int LONGEST_TITLE = 60;
	/** Before the marks, what kind of work it is. */
	private static final int FAR = 24;
	private static final Pattern WORK_BEFORE = Pattern.compile(
			"\\b(?:book|novel|film|movie|documentary|song|album|play|musical|series|show|memoir|autobiography|podcast|magazine),? [\"'\u201C]+$");

	/** Behind it, what the term means: "“dockers,” or men who", "“quiet waters” - the right of". */
	private static final Pattern GLOSS = Pattern.compile(
			",?[\"\u201D\u2019']{1,2},? ?(?:[-\u2013\u2014] ?the\\b|\\((?:the|a|an)\\b|or (?:the|a|an) \\p{Ll})"
					+ "|(?:,[\"\u201D\u2019']{1,2}|[\"\u201D\u2019']{1,2},) (?:an?|or) \\p{Ll}");
	/** Before it: what a crowd always calls. */
	private static final Pattern SLOGAN = Pattern.compile(
			"\\b(?:chants?|slogans?|mantras?|mottos?|refrains?|cries) (?:(?:of|to|that) )?[\"\u201C\u2018']{1,2}$", Pattern.CASE_INSENSITIVE);
	/** Before it: the writer says that it is not what it is called. */
	private static final Pattern DISTANCED = Pattern.compile("\\b(?:so-called|(?:what|which|that) (?:is|are|was|were) "
			+ "(?:often |usually )?(?:called|termed|known as)|disguised as|masquerading as|posing as|passes for|passed for"
			+ "|(?:not|n['\u2019]t) (?:really|truly|exactly))(?: an?| the)? [\"\u201C\u2018']{1,2}$");
	private static final int REACH = 40;

	private final String text;
	private final List<Span> figures = new ArrayList<>();
	private final List<Span> names = new ArrayList<>();
	private final Set<Integer> works = new HashSet<>();
	/** Names and runs of quoted words, in small letters. */
	private final Set<String> listed = new HashSet<>();
	/** Of works. */
	private final Set<String> titles = new HashSet<>();
	/** What is looked for among them: a draft of quotations has millions of runs. */
	private final Set<String> asked = new HashSet<>();
	/** Of each of them the first word: nearly no run begins with one. */
	private final Set<String> begun = new HashSet<>();
	private final Set<String> before = new HashSet<>();

	private MarkedWords(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) if (isOpen(claim)) ask(words(claim.span().in(text)));
		for (Claim claim : claims) {
			if (claim.kind() == ClaimKind.FIGURE) figures.add(claim.span());
			if (claim.detail() instanceof Naming naming) {
				String name = joined(naming.canonical());
				listed.add(name);
				names.add(claim.span());
				if (naming.type() == Naming.Type.WORK) {
					works.add(claim.span().start());
					titles.add(name);
				}
			}
			if (claim.kind() == ClaimKind.QUOTE && !claim.minor() && isWorded(claim) && !asked.isEmpty())
				claim.spans().forEach(span -> addRuns(words(span.in(text))));
		}
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var marked = new MarkedWords(text, claims);
		claims.replaceAll(claim -> isOpen(claim) && marked.is(claim) || marked.isTitle(claim) ? claim.asMinor() : claim);
	}

	/** Whether what begins there stands in marks behind what kind of work it is. */
	static boolean isBehindWork(String text, int start) {
		return WORK_BEFORE.matcher(text.substring(Math.max(0, start - FAR), start)).find();
	}

	private static boolean isOpen(Claim claim) {
		return claim.kind() == ClaimKind.SCARE_QUOTE && !claim.minor();
	}

	/** Whether it gives words as they were said. */
	private static boolean isWorded(Claim quote) {
		return quote.detail() instanceof Attribution said && said.directness() != Directness.INDIRECT;
	}

	private boolean is(Claim claim) {
		String words = joined(claim.span().in(text));
		return !before.add(words) || listed.contains(words) || isNamed(claim.span()) || isFigure(claim.span()) || isTerm(claim.span());
	}

	/** "The “40 percent” remark": listed as a figure. */
	private boolean isFigure(Span span) {
		int at = TextOrder.first(figures, Span::end, span.end());
		return at < figures.size() && figures.get(at).equals(span);
	}

	private boolean isTerm(Span span) {
		String lead = text.substring(Math.max(0, span.start() - REACH), span.start());
		// "“Related:”" labels what follows.
		if (SLOGAN.matcher(lead).find() || DISTANCED.matcher(lead).find() || text.charAt(span.end() - 1) == ':') return true;
		int end = span.end() > span.start() && text.charAt(span.end() - 1) == ',' ? span.end() - 1 : span.end();
		// With a capital, it is a title that no name lists.
		return Character.isLowerCase(text.charAt(span.start())) && GLOSS.matcher(text).region(end, text.length()).lookingAt();
	}

	private boolean isNamed(Span span) {
		int at = TextOrder.first(names, Span::end, span.start() + 1);
		return at < names.size() && (names.get(at).contains(span) || isBetween(at, span));
	}

	/** "Tom “Dusty” Brandt": in marks between the halves of a name. @param at index of the name behind it */
	private boolean isBetween(int at, Span span) {
		return at > 0 && span.start() - names.get(at - 1).end() == BESIDE && names.get(at).start() - span.end() == BESIDE;
	}

	/** "“The Tide,” she said, was her first play", "the film “The Tide,” said to be lost": nobody says a title that is listed as one. */
	private boolean isTitle(Claim claim) {
		Span span = claim.span();
		if (claim.kind() != ClaimKind.QUOTE || claim.minor() || !isWorded(claim) || !works.contains(span.start())) return false;
		return titles.contains(joined(span.in(text))) || span.length() <= LONGEST_TITLE && isBehindWork(text, span.start());
	}

	private void ask(List<String> words) {
		asked.add(String.join(" ", words));
		words.stream().limit(1).forEach(begun::add);
	}

	private void addRuns(List<String> words) {
		for (int from = 0; from < words.size(); from++) {
			if (!begun.contains(words.get(from))) continue;
			var run = new StringBuilder();
			for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
				run.append(to == from ? "" : " ").append(words.get(to));
				if (asked.contains(run.toString())) listed.add(run.toString());
			}
		}
	}

	private static String joined(String text) {
		return String.join(" ", words(text));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int start = at;
			while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
			if (at > start) words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
			else at++;
		}
		return words;
	}
}
