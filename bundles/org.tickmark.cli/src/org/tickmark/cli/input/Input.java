package org.tickmark.cli.input;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;

/** One document that was asked for: read, or not. */
public sealed interface Input {
	/** The file's name as given, or what a collection of documents calls it. */
	String id();

	/** @param file where the draft stands; of a collection of documents, its text alone */
	record Readable(String id, DraftFile file, ReviewedDraft reviewed) implements Input { }

	/** @param error a sentence for people that says what to do */
	record Unreadable(String id, String error) implements Input, Document {
		@Override
		public Input opened(Optional<LocalDate> dateline, House house, ClaimDetection rules) {
			return this;
		}
	}
}
