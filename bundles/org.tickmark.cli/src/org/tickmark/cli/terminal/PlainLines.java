package org.tickmark.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one door to what people read, on a terminal or in a file, a line at a time. Drafts, names and notes come from others: a line break in
 * a name would forge a line, an escape sequence drive the terminal, a bidi override show words in another order. Such characters are shown,
 * not sent.
 */
public final class PlainLines {
	/** C0, DEL, C1, line and paragraph separators, bidi embeddings, overrides and isolates. */
	private static final Pattern CONTROL = Pattern
			.compile("[\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private final PrintWriter out;

	public PlainLines(PrintWriter out) {
		this.out = out;
	}

	/** Whatever the text holds, one line is written. */
	public void line(String text) {
		out.println(shown(text));
	}

	/** @param format of {@link java.util.Formatter}, without a line end */
	public void row(String format, Object... values) {
		line(String.format(Locale.ROOT, format, values));
	}

	/** The text with each control character as its number in hex, behind a backslash: u{1B} for the escape character. */
	public static String shown(String text) {
		return CONTROL.matcher(text).replaceAll(PlainLines::number);
	}

	private static String number(MatchResult control) {
		return "\\\\u{" + Integer.toHexString(control.group().charAt(0)).toUpperCase(Locale.ROOT) + "}";
	}

	/** On one line, and no wider than the column; measured in code points, since terminals show those. */
	public static String cut(String text, int width) {
		String line = shown(text.replaceAll("\\s+", " "));
		if (line.codePointCount(0, line.length()) <= width) return line;
		return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "\u2026";
	}
}
