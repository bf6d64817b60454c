package org.tickmark.cli.input;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.ReviewedDraft;

/** One document that was asked for: read, or not. */
public sealed interface Input {
	/** The file's name as given, or what a collection of documents calls it. */
	String id();

	/** @param file where the draft stands; of a collection of documents, its text alone */
	record Readable(String id, DraftFile file, ReviewedDraft reviewed) implements Input { }

	/** @param error a sentence for people that says what to do */
	record Unreadable(String id, String error) implements Input { }
}
