package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

/** One document that was asked for, before anybody looks for anything in it: read, or not. */
public sealed interface Document permits Document.Read, Input.Unreadable {
	/** The file's name as given, or what a collection of documents calls it. */
	String id();

	/**
	 * Looks for what there is in it. One document's fault is its own: those behind it are read all the same.
	 *
	 * @param dateline outranks what the document says itself
	 */
	Input opened(Optional<LocalDate> dateline, House house, ClaimDetection rules);

	/**
	 * @param in the file it stands in, perhaps with others; empty for standard input
	 * @param hash SHA-256 of what stands there
	 * @param file where the draft stands
	 * @param draft on its own day
	 */
	record Read(String id, Optional<Path> in, String hash, DraftFile file, Draft draft, Ledger ledger) implements Document {
		@Override
		public Input opened(Optional<LocalDate> dateline, House house, ClaimDetection rules) {
			try {
				return new Input.Readable(id, file, ReviewedDraft.openedOn(dateline, draft, ledger, house, rules));
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
				return new Input.Unreadable(id, text("input.fault", e));
			}
		}
	}
}
