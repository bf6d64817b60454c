package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;

/** Which line of one text is which of another, read from the top on. */
public final class LineMatch {
	private final List<String> now;
	private final int[] match;
	private int done;

	public LineMatch(List<String> old, List<String> now) {
		this.now = now;
		this.match = Alignment.ofPieces(old, now);
	}

	/** Each with its end. */
	public static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start) + 1;
			if (end == 0) end = text.length();
			lines.add(text.substring(start, end));
			start = end;
		}
		return lines;
	}

	public boolean keeps(int oldLine) {
		return match[oldLine] != Alignment.NONE;
	}

	/** What stands between what was read and a line that was kept. */
	public String upTo(int oldLine) {
		return String.join("", now.subList(done, match[oldLine]));
	}

	/** Goes on reading behind a line that was kept. */
	public void goBehind(int oldLine) {
		done = match[oldLine] + 1;
	}

	public String rest() {
		return String.join("", now.subList(done, now.size()));
	}
}
