package org.tickmark.export.internal.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.tickmark.draft.Span;

/**
 * Divides a passage into the lines of a galley. They are divided here, not by who prints them, so that "line 35" is one and the same in
 * every copy, on paper and on screen.
 */
final class LineBreaks {
	/** In widths of an ordinary letter. */
	private static final double WIDTH = 60;
	/** Marks without a width of their own must not make a line without end. */
	private static final int LONGEST = 400;
	private static final String NARROW = "iljtfrI.,;:'!|()[]\u2019\u2018 ";
	private static final String WIDE = "mwMW@%\u2014\u2026\u0153\u00E6";

	private final String text;
	private final IntToDoubleFunction more;
	private final List<Span> lines = new ArrayList<>();

	private LineBreaks(String text, IntToDoubleFunction more) {
		this.text = text;
		this.more = more;
	}

	/** @param more room that is taken before the character at an offset */
	static List<Span> of(String text, Span passage, IntToDoubleFunction more) {
		var breaks = new LineBreaks(text, more);
		int start = passage.start();
		for (int at = start; at <= passage.end(); at++) {
			if (at < passage.end() && text.charAt(at) != '\n') continue;
			breaks.divide(start, at);
			start = at + 1;
		}
		return breaks.lines;
	}

	private void divide(int from, int to) {
		int start = skipBlanks(from, to);
		while (start < to) {
			int end = end(start, to);
			int trimmed = end;
			while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) trimmed--;
			if (trimmed > start) lines.add(new Span(start, trimmed));
			start = skipBlanks(end, to);
		}
	}

	private int skipBlanks(int from, int to) {
		int at = from;
		while (at < to && Character.isWhitespace(text.charAt(at))) at++;
		return at;
	}

	private int end(int start, int to) {
		double width = 0;
		int last = -1;
		int at = start;
		while (at < to) {
			int c = text.codePointAt(at);
			width += width(c) + more.applyAsDouble(at);
			boolean blank = Character.isWhitespace(c) && c != '\u00A0';
			if (!blank && at > start && (width > WIDTH || at - start > LONGEST)) return last > start ? last : at;
			at += Character.charCount(c);
			if (blank || isBreakAfter(c) && at < to && Character.isLetterOrDigit(text.charAt(at))) last = at;
		}
		return to;
	}

	private static boolean isBreakAfter(int c) {
		return c == '-' || c == '\u2014' || c == '\u2013' || c == '/' || Character.isIdeographic(c);
	}

	private static double width(int c) {
		if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) return 0;
		if (NARROW.indexOf(c) >= 0) return 0.6;
		if (WIDE.indexOf(c) >= 0) return 1.5;
		if (Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3 || c >= 0x3040 && c <= 0x30FF || c > 0xFFFF) return 2;
		return Character.isUpperCase(c) ? 1.25 : 1;
	}
}
