package org.tickmark.cli.input;

import java.util.Arrays;

/** Turns offsets of a text into line and column as editors count them: from 1, columns in code points. */
public final class LineNumbers {
	private final String text;
	private final int[] lineStarts;

	public LineNumbers(String text) {
		this.text = text;
		int[] starts = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean lineEnd = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (!lineEnd) continue;
			if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
			starts[count++] = i + 1;
		}
		this.lineStarts = Arrays.copyOf(starts, count);
	}

	/** "line:column" of a UTF-16 offset. */
	public String of(int offset) {
		int found = Arrays.binarySearch(lineStarts, offset);
		int line = found >= 0 ? found : -found - 2;
		return (line + 1) + ":" + (text.codePointCount(lineStarts[line], offset) + 1);
	}
}
