package org.tickmark.claims.internal.minor.headlines;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.draft.Span;

/**
 * A short sentence alone in its line, which the text below it tells in nearly the same words: a headline with a full stop, the heading of an
 * item of a list.
 */
public final class Crossheads {
	private static final int LONGEST = 110;
	/** Of the text below it. */
	private static final int REACH = 900;
	private static final double MOST_WORDS = 0.6;
	/** What somebody is quoted with may stand anywhere in the part that the heading is of. */
	private static final int FAR = 6000;
	private static final int FEWEST_WORDS = 3;
	/** The sentence of the text that tells it is a longer one. */
	private static final int LONGER = 40;
	private static final Pattern MARKED = Pattern.compile("(?:[\"\u201C]|(?<!\\p{L})['\u2018])([^\"\u201C\u201D\u2018\u2019']+)[\"\u201D\u2019']");

	private final String text;

	public Crossheads(String text) {
		this.text = text;
	}

	/** Whether it says what is said at more length below; never of what has a digit, which may be the only place to give it. */
	public boolean echoes(Claim claim) {
		if (claim.kind() != ClaimKind.FACT && claim.kind() != ClaimKind.QUOTE) return false;
		Span sentence = claim.sentence();
		if (sentence.length() > LONGEST || !isAlone(sentence) || hasDigit(claim.span())) return false;
		List<String> words = Stems.of(text, claim.span());
		if (words.size() < FEWEST_WORDS) return false;
		var rest = new Span(sentence.end(), Math.min(text.length(), sentence.end() + REACH));
		if (claim.detail() instanceof Attribution said) {
			if (said.directness() == Directness.DIRECT) return isQuotedBelow(claim.span());
			if (!isRepeated(claim.span(), rest)) return false;
		}
		Set<String> below = new HashSet<>(Stems.of(text, rest));
		return words.stream().filter(below::contains).count() >= MOST_WORDS * words.size();
	}

	/** Words in marks are told below only where they stand there as they are. */
	private boolean isRepeated(Span quote, Span rest) {
		Matcher marked = MARKED.matcher(text).region(quote.start(), quote.end());
		String below = rest.in(text).toLowerCase(Locale.ROOT);
		while (marked.find()) {
			if (!below.contains(marked.group(1).toLowerCase(Locale.ROOT))) return false;
		}
		return true;
	}

	/** A heading in marks, out of what somebody is quoted with farther down. */
	private boolean isQuotedBelow(Span quote) {
		int end = quote.end();
		while (end > quote.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
		int below = text.indexOf('\n', quote.end());
		String words = text.substring(quote.start(), end).toLowerCase(Locale.ROOT);
		return below >= 0 && text.substring(below, Math.min(text.length(), below + FAR)).toLowerCase(Locale.ROOT).contains(words);
	}

	private boolean isAlone(Span sentence) {
		int before = sentence.start();
		while (before > 0 && text.charAt(before - 1) == ' ') before--;
		int behind = sentence.end();
		while (behind < text.length() && text.charAt(behind) == ' ') behind++;
		return (before == 0 || text.charAt(before - 1) == '\n') && text.startsWith("\n", behind) && text.length() - behind > LONGER;
	}

	private boolean hasDigit(Span span) {
		for (int i = span.start(); i < span.end(); i++) if (Character.isDigit(text.charAt(i))) return true;
		return false;
	}
}
