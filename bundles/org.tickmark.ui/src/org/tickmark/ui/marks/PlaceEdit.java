package org.tickmark.ui.marks;

import org.tickmark.draft.Span;

/** One edit of a text, and what it does to a place in it. */
record PlaceEdit(int offset, String removed, String inserted) {
	boolean isNothing() {
		return removed.isEmpty() && inserted.isEmpty();
	}

	PlaceEdit inverse() {
		return new PlaceEdit(offset, inserted, removed);
	}

	/** Without what stays the same at both ends: who replaces "Monday." by "Monday night." puts a word in. */
	PlaceEdit trimmed() {
		int most = Math.min(removed.length(), inserted.length());
		int start = 0;
		while (start < most && removed.charAt(start) == inserted.charAt(start)) start++;
		int same = 0;
		while (same < most - start && removed.charAt(removed.length() - 1 - same) == inserted.charAt(inserted.length() - 1 - same)) same++;
		return new PlaceEdit(offset + start, removed.substring(start, removed.length() - same),
				inserted.substring(start, inserted.length() - same));
	}

	private int end() {
		return offset + removed.length();
	}

	private int growth() {
		return inserted.length() - removed.length();
	}

	boolean isInsertionAt(int place) {
		return removed.isEmpty() && offset == place;
	}

	/** Whether it only stands somewhere else then, if at all. */
	boolean leavesAsItIs(Span place) {
		return end() <= place.start() || offset >= place.end();
	}

	/** Whether just its words, no more and no less, make room for others, which belong to it then whatever they have in common. */
	boolean replaces(Span place) {
		return !removed.isEmpty() && !inserted.isEmpty() && offset == place.start() && end() == place.end();
	}

	/** Whether its last words are typed over. */
	boolean replacesEndOf(Span place) {
		return !removed.isEmpty() && !inserted.isEmpty() && offset >= place.start() && end() == place.end();
	}

	/**
	 * Where it stands then; empty where all of it was taken away. What replaces words inside belongs to it, what is put in at its
	 * ends does not.
	 */
	Span moved(Span place) {
		if (end() <= place.start()) return new Span(place.start() + growth(), place.end() + growth());
		if (offset >= place.end()) return place;
		if (offset >= place.start() && end() <= place.end()) return new Span(place.start(), place.end() + growth());
		if (offset < place.start() && end() < place.end()) return new Span(offset + inserted.length(), place.end() + growth());
		return new Span(Math.min(place.start(), offset), Math.min(place.start(), offset) + Math.max(0, offset - place.start()));
	}
}
