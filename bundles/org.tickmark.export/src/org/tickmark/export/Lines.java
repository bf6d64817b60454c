package org.tickmark.export;

import java.util.Arrays;

/** Where the lines of a text start. Each of LF, CR and both together ends one. */
final class Lines {
	private final int[] starts;

	Lines(String text) {
		int[] found = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean lineEnd = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (!lineEnd) continue;
			if (count == found.length) found = Arrays.copyOf(found, count * 2);
			found[count++] = i + 1;
		}
		this.starts = Arrays.copyOf(found, count);
	}

	FilePlace of(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return new FilePlace(line + 1, offset - starts[line] + 1);
	}
}
