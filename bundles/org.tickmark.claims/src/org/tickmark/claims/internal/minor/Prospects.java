package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What a writer expects of somebody or advises, in a sentence that states nothing else: "She will be eager to show it", "The club has to
 * win them back". Nobody can look it up; what has a figure, a day or a name of a month in it can be asked about all the same.
 */
final class Prospects {
	/** How far into the sentence its verb is looked for. */
	private static final int REACH = 90;
	private static final Pattern NAMED = Pattern.compile(
			"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October"
					+ "|November|December)\\b|(?:next|last|this) (?:week|month|year|summer|fall|autumn|winter|spring)\\b");
	private static final WordSet MAYBES = WordSet.of("should", "could", "might", "may", "must", "ought");
	private static final WordSet NEEDS = WordSet.of("has", "have", "needs", "need");
	private static final WordSet BE = WordSet.of("is", "are", "'s", "'re", "be");
	private static final WordSet SET = WordSet.of("bound", "sure", "certain", "likely", "unlikely", "eager", "keen", "poised", "hoping");
	private static final List<String> PERCEIVED = List.of(" be heard", " be seen", " be found", " be felt");
	/** A clause before the sentence's own begins with them. */
	private static final WordSet FIRST = WordSet.of("as", "while", "when", "if", "although", "though", "unless", "until", "once", "with");
	/** Behind them another verb may be the sentence's. */
	private static final WordSet STOPS = WordSet.of("who", "which", "that", "because", "after", "when", "while", "whether", "if", "as");

	private final String text;

	Prospects(String text) {
		this.text = text;
	}

	/** @param grounds the verbs in it that tell something */
	boolean is(Span span, List<String> grounds) {
		if (hasFigure(span)) return false;
		String before = "";
		String last = "";
		int start = ownClause(span, grounds);
		int reach = Math.min(span.end(), start + REACH);
		while (start < reach) {
			int end = start;
			while (end < span.end() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '\u2019'))
				end++;
			if (end == start) {
				start++;
				continue;
			}
			String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
			if (STOPS.contains(word)) return false;
			if (MAYBES.contains(word)) return !isPerceived(end);
			if (word.equals("to") && (NEEDS.contains(last) || SET.contains(last) && isBe(before))) return true;
			if (isPast(word)) return false;
			before = last;
			last = word;
			start = end;
		}
		return false;
	}

	/** Where it begins: behind the comma of "As the tide turns," which tells of no deed. */
	private int ownClause(Span span, List<String> grounds) {
		int first = span.start();
		while (first < span.end() && Character.isLetter(text.charAt(first))) first++;
		if (!FIRST.contains(text.substring(span.start(), first).toLowerCase(Locale.ROOT))) return span.start();
		int comma = text.indexOf(", ", first, Math.min(span.end(), first + REACH));
		if (comma < 0) return span.start();
		String clause = text.substring(first, comma);
		return grounds.stream().anyMatch(clause::contains) ? span.start() : comma + 2;
	}

	/** Nearly no word begins as such a name does: the pattern is tried where one may, not at every letter. */
	private boolean hasFigure(Span span) {
		for (int i = span.start(); i < span.end(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9' || c == '%') return true;
			boolean may = c >= 'A' && c <= 'Z' || (c == 'n' || c == 'l' || c == 't') && isStretch(i);
			boolean begins = may && (i == span.start() || !isInWord(text.charAt(i - 1)));
			if (begins && NAMED.matcher(text).region(i, span.end()).lookingAt()) return true;
		}
		return false;
	}

	private boolean isStretch(int at) {
		return text.startsWith("next ", at) || text.startsWith("last ", at) || text.startsWith("this ", at);
	}

	private static boolean isInWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	/** "Could be heard": it was. */
	private boolean isPerceived(int maybe) {
		return PERCEIVED.stream().anyMatch(words -> text.startsWith(words, maybe));
	}

	private static boolean isBe(String word) {
		return BE.contains(word) || word.endsWith("'s") || word.endsWith("'re");
	}

	private static boolean isPast(String word) {
		return word.length() > 4 && word.endsWith("ed") || word.equals("was") || word.equals("were") || word.equals("had");
	}
}
