package org.tickmark.ui.dossier;

import org.tickmark.draft.Span;

/**
 * So much of a source's text as is laid out at a time: a report of 2,000 pages would keep the desk busy for minutes. No widget in here.
 *
 * @param span in the text
 */
record Section(Span span) {
	/** About twenty pages, which are laid out in an instant. */
	private static final int ROOM = 40_000;

	/** The one around a place, from the beginning of a line to the end of another. */
	static Section around(int offset, String text) {
		if (text.length() <= ROOM) return new Section(new Span(0, text.length()));
		int from = Math.clamp(offset - ROOM / 3, 0, text.length() - ROOM);
		int start = from == 0 ? 0 : lineStart(from, text);
		int end = start + ROOM;
		// A rest that would be a page of its own goes with it.
		return new Section(new Span(start, end >= text.length() - ROOM / 4 ? text.length() : lineStart(end, text)));
	}

	/** Behind the last line break before an offset; the offset itself where a line is longer than anybody would read. */
	private static int lineStart(int offset, String text) {
		int line = text.lastIndexOf('\n', offset - 1) + 1;
		return offset - line > ROOM / 4 ? offset : line;
	}

	String in(String text) {
		return span.in(text);
	}

	boolean holds(Span place) {
		return span.start() <= place.start() && place.end() <= span.end();
	}

	boolean isFirst() {
		return span.start() == 0;
	}

	boolean isLast(String text) {
		return span.end() == text.length();
	}

	/** What stands before it, its beginning included. */
	Section earlier(String text) {
		return around(Math.max(0, span.start() - ROOM / 2), text);
	}

	/** What follows, its end included. */
	Section later(String text) {
		return around(Math.min(text.length(), span.end()), text);
	}
}
