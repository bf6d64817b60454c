package org.tickmark.draft.internal;

/**
 * How much markup a text may hold to be read as what its markup makes of it: each mark takes a hundred times its length in memory while a
 * parser is at work, and some take the square of a paragraph in time. Texts beyond that are read as they stand.
 */
public final class MarkupBounds {
	/** The longest live blogs have a third. */
	private static final int MOST_TAGS = 300_000;
	private static final int MOST_MARKS = 500_000;
	/** Between two empty lines. */
	private static final int MOST_MARKS_TOGETHER = 20_000;
	static final int MOST_CELLS = 200_000;
	/** That hold anything: each may be a paragraph, a heading or an entry of a list. */
	private static final int MOST_LINES = 300_000;
	private static final String MARKS = "*_[]!`<&\\|";

	private MarkupBounds() { }

	/** Of a page, or of any other text in tags. */
	public static boolean areHeldByPage(String source) {
		int tags = 0;
		for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags++;
		return tags <= MOST_TAGS;
	}

	/** Of a text in Markdown. */
	public static boolean areHeldByMarkdown(String source) {
		int marks = 0;
		int together = 0;
		int columns = 0;
		long cells = 0;
		int lines = 0;
		for (int start = 0; start < source.length();) {
			int end = start;
			var line = new Line();
			while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') line.add(source.charAt(end++));
			marks += line.marks;
			together = line.blank ? 0 : together + line.marks;
			columns = line.blank ? 0 : line.isBelowHead() ? Math.max(columns, line.bars + 1) : columns;
			cells += columns;
			lines += line.blank ? 0 : 1;
			if (marks > MOST_MARKS || together > MOST_MARKS_TOGETHER || cells > MOST_CELLS || lines > MOST_LINES) return false;
			start = end + 1;
		}
		return true;
	}

	private static final class Line {
		private int marks;
		private int bars;
		private boolean dash;
		private boolean words;
		private boolean blank = true;

		void add(char c) {
			if (MARKS.indexOf(c) >= 0) marks++;
			if (c == '|') bars++;
			dash |= c == '-';
			words |= " \t|-:>".indexOf(c) < 0;
			blank &= c == ' ' || c == '\t';
		}

		/** The line that makes a table of what stands around it. */
		boolean isBelowHead() {
			return bars > 0 && dash && !words;
		}
	}
}
