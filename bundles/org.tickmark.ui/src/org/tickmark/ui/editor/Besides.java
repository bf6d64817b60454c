package org.tickmark.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.tickmark.review.Item;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.ui.checking.DraftUnderReview;

/** What there is to say of an item besides why it is marked. */
final class Besides {
	/** So that it stays a hover. */
	private static final int LONGEST_NOTE = 300;

	private Besides() { }

	/** A sentence or note each: the calculations that its figure fits, and what the author wrote about it. */
	static List<String> of(DraftUnderReview draft, Item item) {
		return Stream.concat(draft.agreeing(item).stream(),
				draft.authorNotes(item).stream().map(note -> AuthorNotes.inWords(note, LONGEST_NOTE))).toList();
	}
}
