package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

	/** The same for each of several; those that nobody has decided anything on are looked through together, which takes less time. */
	static List<Input> opened(List<Document> documents, Optional<LocalDate> dateline, House house, ClaimDetection rules) {
		boolean untouched = documents.stream().allMatch(document -> document instanceof Read read && read.ledger().events().isEmpty());
		if (documents.size() > 1 && untouched) {
			try {
				return together(documents.stream().map(Read.class::cast).toList(), dateline, house, rules);
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
				// It is the fault of one of them, which says so by itself.
			}
		}
		return documents.stream().map(document -> document.opened(dateline, house, rules)).toList();
	}

	private static List<Input> together(List<Read> read, Optional<LocalDate> dateline, House house, ClaimDetection rules) {
		List<ReviewedDraft> reviewed = ReviewedDraft.openedOn(dateline, read.stream().map(Read::draft).toList(), house, rules);
		return IntStream.range(0, read.size())
				.<Input>mapToObj(i -> new Input.Readable(read.get(i).id(), read.get(i).file(), reviewed.get(i))).toList();
	}

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
