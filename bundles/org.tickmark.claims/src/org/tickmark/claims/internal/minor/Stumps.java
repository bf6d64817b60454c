package org.tickmark.claims.internal.minor;

import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Span;

/**
 * Events that are cut off where somebody's words begin, so that nothing is told before them: "The mayor came close", of an admission;
 * "And when she saw him", before what she shouted. What was said there is listed by itself.
 */
final class Stumps {
	private static final int MOST_WORDS = 9;
	/** At the end, with "to" or "of" behind it. */
	private static final Pattern UNFINISHED = Pattern.compile(
			"\\b(?:is|was|are|were|came|comes|veered|fell|got|stopped) (?:a |only |just |very |dangerously )?(?:close|part|short|shy|sort|kind)$"
					+ "|\\bout of (?:his|her|their|its) way$");
	private static final Pattern GOES_ON = Pattern.compile(" (?:to|of)\\b");
	/** The whole: a clause that only says when. */
	private static final Pattern WHEN = Pattern.compile("^(?:and |but |then )?(?:when|as|after|while|once) [^,]*"
			+ "\\b(?:(?:saw|heard) (?:him|her|it|them|this|that)|progressed|went on|went viral|unfolded|wore on|dragged on|continued"
			+ "|got under ?way)$");
	/** At the end, with the words on it behind. */
	private static final Pattern SIGN = Pattern.compile(
			"\\b(?:held|holds|holding|waved|carried|raised) (?:up )?(?:a|an|his|her|the|their) (?:[a-z]+ )?(?:sign|placard|banner|poster)s?$");
	private static final Pattern READS = Pattern.compile(" (?:saying|reading|that (?:said|says|read|reads))\\b");

	private final String text;

	Stumps(String text) {
		this.text = text;
	}

	/** @param claim an event; @param words of it, in lower case, without a figure */
	boolean is(Claim claim, String words) {
		Span span = claim.span();
		if (claim.sentence().end() - span.end() <= 1 || !isShort(span)) return false;
		return UNFINISHED.matcher(words).find() && follows(GOES_ON, span) || WHEN.matcher(words).find()
				|| SIGN.matcher(words).find() && follows(READS, span);
	}

	private boolean follows(Pattern behind, Span span) {
		return behind.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	private boolean isShort(Span span) {
		int blanks = 0;
		for (int i = span.start(); i < span.end(); i++) if (text.charAt(i) == ' ' && ++blanks >= MOST_WORDS) return false;
		return true;
	}
}
