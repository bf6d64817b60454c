package org.tickmark.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;

/** The one door to what people read, on a terminal or in a file, a line at a time. */
public final class PlainLines {
	private final PrintWriter out;

	public PlainLines(PrintWriter out) {
		this.out = out;
	}

	public void line(String text) {
		out.println(text);
	}

	/** @param format of {@link java.util.Formatter}, without a line end */
	public void row(String format, Object... values) {
		line(String.format(Locale.ROOT, format, values));
	}

	/** On one line, and no wider than the column; measured in code points, since terminals show those. */
	public static String cut(String text, int width) {
		String line = text.replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= width) return line;
		return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "\u2026";
	}
}
