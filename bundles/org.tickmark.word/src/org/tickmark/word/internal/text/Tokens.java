package org.tickmark.word.internal.text;

import java.util.Arrays;

/** Words, blanks, line ends and other characters of a stretch of text, one behind the other. */
final class Tokens {
	/** How a stretch is cut. */
	enum Size {
		CHARACTERS, WORDS, LINES
	}

	private final String text;
	private int[] starts = new int[64];
	private int count;

	/** @param cuts before which offsets a token ends in any case; those that are {@link Fixed#keeps kept} differ from those that are not */
	Tokens(String text, int from, int to, Size size, Fixed cuts) {
		this.text = text;
		int at = from;
		while (at < to) {
			add(at);
			at = endOf(at, to, size, cuts);
		}
		add(to);
		count--;
	}

	private void add(int start) {
		if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
		starts[count++] = start;
	}

	private int endOf(int start, int to, Size size, Fixed cuts) {
		int kind = kind(text.charAt(start));
		int end = start + 1;
		if (size == Size.LINES) {
			while (end < to && text.charAt(end - 1) != '\n') end++;
			return end;
		}
		if (size == Size.CHARACTERS || kind > BLANK)
			return end < to && Character.isHighSurrogate(text.charAt(start)) && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
		while (end < to && kind(text.charAt(end)) == kind && cuts.keeps(end) == cuts.keeps(start)) end++;
		return end;
	}

	private static final int WORD = 0;
	private static final int BLANK = 1;
	private static final int LINE_END = 2;
	private static final int OTHER = 3;

	private static int kind(char c) {
		if (c == '\n') return LINE_END;
		if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c)) return WORD;
		return c == ' ' || c == '\u00A0' || c == '\t' ? BLANK : OTHER;
	}

	int count() {
		return count;
	}

	int start(int token) {
		return starts[token];
	}

	int length(int token) {
		return starts[token + 1] - starts[token];
	}

	boolean same(int token, Tokens other, int otherToken) {
		int length = length(token);
		return length == other.length(otherToken) && text.regionMatches(starts[token], other.text, other.starts[otherToken], length);
	}

	/** How much it is worth that a token stays: a line end most, a blank least. */
	int weight(int token) {
		return switch (kind(text.charAt(starts[token]))) {
			case LINE_END -> 40;
			case WORD -> 10 + Math.min(30, length(token));
			case BLANK -> 2;
			default -> 4;
		};
	}
}
