package org.tickmark.claims.internal.quotes.sayings;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Who is credited behind a quotation, as in a digest: “…” [The Post], “…,” by Ann Lee: or “…” – @annlee. @param mark what says so */
public record Credit(Span source, Span mark) {
	private static final int LONGEST = 80;
	private static final int LONGEST_HANDLE = 20;
	private static final String BY = "by ";
	/** Heard in the hall, or told by the editor. */
	private static final WordSet NOT_SOURCES = WordSet.of("applause", "laughter", "laughs", "crosstalk", "cheers", "cheering", "cheers and applause",
			"music", "inaudible", "unintelligible", "sic", "emphasis added", "emphasis mine", "pause", "editor", "booing", "boos", "chanting");

	/** @param paragraph in which it stands */
	public static Optional<Credit> behind(String text, Quotation quotation, Span paragraph) {
		int at = quotation.outer().end();
		while (at < paragraph.end() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) at++;
		int end = Math.min(paragraph.end(), at + LONGEST);
		if (at >= end) return Optional.empty();
		char mark = text.charAt(at);
		if (mark == '[') return inBracket(text, at, end);
		if (quotation.stopped() && text.startsWith(BY, at)) return by(text, at, end);
		return mark == '-' || mark == '\u2013' || mark == '\u2014' ? handle(text, at, end) : Optional.empty();
	}

	private static Optional<Credit> inBracket(String text, int open, int end) {
		int close = open + 1;
		while (close < end && text.charAt(close) != ']') close++;
		if (close >= end) return Optional.empty();
		int stop = text.charAt(close - 1) == '.' ? close - 1 : close;
		return isLarge(text, open + 1, stop) && !NOT_SOURCES.contains(text.substring(open + 1, stop).toLowerCase(Locale.ROOT))
				? Optional.of(new Credit(new Span(open + 1, stop), new Span(open, open + 1))) : Optional.empty();
	}

	/** "by the Post's Ann Lee: “…”", "by Ann Lee http://…": the person. */
	private static Optional<Credit> by(String text, int at, int end) {
		int from = at + BY.length();
		int stop = from;
		while (stop < end && ":;\n(".indexOf(text.charAt(stop)) < 0 && !text.startsWith(" http", stop)) stop++;
		boolean closed = stop < end && text.charAt(stop) != '(' && text.charAt(stop) != ';';
		for (int i = from; i + 1 < stop && closed; i++) {
			boolean owner = "'\u2019".indexOf(text.charAt(i)) >= 0;
			if (owner && text.charAt(i + 1) == ' ') from = i + 2;
			else if (owner && text.startsWith("s ", i + 1)) from = i + 3;
		}
		return closed && isLarge(text, from, stop) ? Optional.of(new Credit(new Span(from, stop), new Span(at, at + 2))) : Optional.empty();
	}

	private static Optional<Credit> handle(String text, int dash, int end) {
		int from = dash + 1;
		while (from < end && text.charAt(from) == ' ') from++;
		int stop = from + 1;
		while (stop < end && stop - from < LONGEST_HANDLE && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) stop++;
		return from < end && text.charAt(from) == '@' && stop > from + 2 ? Optional.of(new Credit(new Span(from, stop), new Span(dash, dash + 1)))
				: Optional.empty();
	}

	/** Whether each longer word is written large, as in a name. */
	private static boolean isLarge(String text, int from, int to) {
		if (to - from < 2 || !Character.isUpperCase(text.charAt(from))) return false;
		for (int i = from; i < to; i++) {
			boolean opens = i == from || text.charAt(i - 1) == ' ';
			boolean small = opens && Character.isLowerCase(text.charAt(i));
			if (small && !text.startsWith("of ", i) && !text.startsWith("and ", i) && !text.startsWith("the ", i) && !text.startsWith("for ", i)) return false;
		}
		return true;
	}
}
