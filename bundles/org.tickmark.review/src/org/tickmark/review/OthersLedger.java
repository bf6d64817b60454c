package org.tickmark.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.tickmark.draft.file.DraftFormat;
import org.tickmark.review.file.LedgerLines;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerUnreadableException;

/**
 * What others decided on a copy of a draft, read to be merged. A file that somebody chose: it stays as it is, and nothing is put beside it.
 */
public final class OthersLedger {
	private final Path file;
	private final List<LedgerEvent> events;

	private OthersLedger(Path file, List<LedgerEvent> events) {
		this.file = file;
		this.events = events;
	}

	/**
	 * @param chosen a ledger, or the copy of the draft that it stands beside
	 * @throws LedgerUnreadableException if it is none, or could not be read whole; with a message for people
	 */
	public static OthersLedger at(Path chosen) throws IOException {
		if (Files.isDirectory(chosen))
			throw new IOException(chosen + " is a folder; choose a ledger in it, a file whose name ends in .tickmark");
		if (!Files.isRegularFile(chosen))
			throw new IOException(chosen + " does not exist; choose a ledger, a file whose name ends in .tickmark");
		Path beside = LedgerFile.beside(chosen).path();
		boolean isLedger = isLedger(chosen);
		if (!isLedger && Files.isRegularFile(beside)) return read(beside);
		if (!isLedger && DraftFormat.isDraft(chosen.toString())) {
			throw new LedgerUnreadableException(chosen + " is a draft, not a ledger, and there is no " + beside.getFileName()
					+ " beside it: choose the file of decisions");
		}
		if (!isLedger && Files.size(chosen) > 0) throw new LedgerUnreadableException(
				chosen + " is no ledger; choose the file beside the copy of the draft whose name ends in .tickmark");
		return read(chosen);
	}

	/** Whether there is an event in it, even one that a newer Tickmark wrote. */
	private static boolean isLedger(Path file) throws IOException {
		return new String(Files.readAllBytes(file), UTF_8).lines().anyMatch(LedgerCodec::isEvent);
	}

	private static OthersLedger read(Path ledger) throws IOException {
		byte[] bytes = Files.readAllBytes(ledger);
		LedgerLines lines = LedgerLines.read(bytes, String.valueOf(ledger.getFileName()));
		if (!lines.damages().isEmpty()) throw new LedgerUnreadableException(String.join("\n", lines.damages()));
		return new OthersLedger(ledger, lines.events());
	}

	/** Where it stands, which may be beside the file that was chosen. */
	public Path path() {
		return file;
	}

	public Ledger ledger() {
		return Ledger.of(events);
	}

	/** In the order of the file. */
	List<LedgerEvent> without(Set<String> known) {
		return events.stream().filter(event -> !known.contains(event.hash())).toList();
	}
}
