package org.tickmark.claims.internal.prose;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Byline;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/**
 * What stands in a draft beside its sentences: dateline, byline, credits, the agency's sign, marks between and behind sections. Headlines,
 * captions, questions and quotations are none of it: all of them may state a fact.
 */
public final class Furniture {
	/** Nothing longer is looked at; it is a sentence. */
	private static final int LONGEST = 200;
	/** But the credit at the end may name a whole newsroom. */
	private static final int LONGEST_TEAM = 600;
	private static final String NAMES = "(?:(?:\\p{Lu}[\\p{L}\\p{M}.\u2019'-]*|by|for|via|of|the|and|de|von|van|/|&|,|;|\\|)[ ]?){1,12}";
	private static final Pattern AGENCY = Pattern.compile("[(\\[]\\p{Lu}[\\p{L}.]*(?:[ /-]\\p{Lu}[\\p{L}.]*)?[)\\]]\\.?");
	private static final Pattern CREDIT = Pattern.compile(
			"[(\\[]?(?:(?i:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|video|credits?)(?i: credits?)?"
					+ "(?: ?[:/\u2014\u2013-] ?| (?=by ))|\\p{Lu}[\\p{L} ]{1,20} Photo/)" + NAMES + "[)\\]]?\\.?");
	private static final Pattern TEAM = Pattern.compile("[(\\[]?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) by "
			+ "(?:(?:\\p{Lu}[\\p{L}\\p{M}.\u2019'-]*+|in|and|by|the|for|editing|writing|reporting|additional)[,;:]?[ ]?){1,90}+"
			+ "[)\\]]?\\.?");
	private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\u00A9|\\(c\\)|copyright\\b).{0,80}|all rights reserved\\.?");
	private static final Pattern NUMBER = Pattern.compile("[IVXLC]{2,6}\\.?|[0-9]{1,2}[.)]");
	/** In capitals, or between strokes or brackets, they end a story or a page; "more" alone may be the rest of a sentence. */
	private static final WordSet ENDS = WordSet.of("END", "ENDS", "MORE", "30");

	private Furniture() { }

	/** @param sentence trimmed, in the text of the draft */
	public static boolean is(Span sentence, Draft draft) {
		if (draft.kindAt(sentence.start()) == PassageKind.CREDIT || isHead(sentence, draft)) return true;
		if (sentence.length() > LONGEST_TEAM || draft.kindAt(sentence.start()) == PassageKind.TABLE_CELL) return false;
		String words = sentence.in(draft.text());
		if (TEAM.matcher(words).matches()) return true;
		if (words.length() > LONGEST) return false;
		return !Byline.namesIn(words).isEmpty() || AGENCY.matcher(words).matches() || CREDIT.matcher(words).matches()
				|| RIGHTS.matcher(words).matches()
				|| NUMBER.matcher(words).matches() || isEnd(words);
	}

	private static boolean isEnd(String words) {
		int start = 0;
		int end = words.length();
		while (start < end && !Character.isLetterOrDigit(words.charAt(start))) start++;
		while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) end--;
		String bare = words.substring(start, end);
		return start > 0 ? ENDS.contains(bare.toUpperCase(Locale.ROOT)) : bare.equals(words) && !bare.equals("30") && ENDS.contains(bare);
	}

	/** What little stands behind the dateline in its sentence is a dash. */
	private static boolean isHead(Span sentence, Draft draft) {
		return draft.dateline().map(Dateline::span).filter(head -> head.overlaps(sentence))
				.filter(head -> head.end() >= sentence.end() || new Span(head.end(), sentence.end()).in(draft.text()).codePoints()
						.noneMatch(Character::isLetterOrDigit))
				.isPresent();
	}
}
