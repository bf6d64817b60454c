package org.tickmark.ui.checking;

import java.util.List;

import org.tickmark.claims.detection.Calculations;
import org.tickmark.draft.Draft;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.margin.AuthorNotes;

/**
 * What was found in one version of a draft's text, made off the UI thread.
 *
 * @param stamp the version of the document; findings for another version are not shown
 * @param words how many the text has
 * @param calculations with figures that the text gets right
 * @param notes of the author
 */
record Findings(long stamp, int words, ReviewedDraft reviewed, Calculations calculations, AuthorNotes notes) {
	/** With the day that its dates count from. */
	Draft draft() {
		return reviewed.draft();
	}

	/** What the author wrote about words that are no item. */
	List<AuthorNotes.Placed> notesElsewhere() {
		return notes.elsewhere(reviewed.items().items());
	}

	/** The same text in a document that shows it otherwise. @param version of that */
	Findings in(Draft same, long version) {
		return new Findings(version, words, reviewed.readFrom(same), calculations, notes);
	}

	/** The same text with other decisions. */
	Findings with(ReviewedDraft decided) {
		return new Findings(stamp, words, decided, calculations, notes);
	}
}
