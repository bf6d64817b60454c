package org.tickmark.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.cli.terminal.Messages;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.export.DraftOrigin;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportedDraft;
import org.tickmark.review.Action;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.ledger.StoredItem;

/** A draft with the decisions beside it, as the desk would open it. */
public final class DraftOnDisk {
	private final Session session;
	private final Path path;
	private final EncodingOption encoding;
	private final DraftFile file;
	private final byte[] bytes;
	private final Review review;
	private ReviewedDraft reviewed;

	private DraftOnDisk(Path path, EncodingOption encoding, DraftFile file, byte[] bytes, Review review, House house, Session session) {
		this.session = session;
		this.path = path;
		this.encoding = encoding;
		this.file = file;
		this.bytes = bytes;
		this.review = review;
		this.reviewed = ReviewedDraft.opened(file.draft(), review.ledger(), house, session.detection());
	}

	/** @throws IOException with a message for people */
	public static DraftOnDisk open(Path path, EncodingOption encoding, House house, Session session) throws IOException {
		if (Files.isDirectory(path)) throw new IOException(Messages.text("draft.folder", path));
		if (!Files.isRegularFile(path)) throw new IOException(Messages.text("draft.missing", path));
		byte[] bytes = Files.readAllBytes(path);
		DraftFile file = encoding.read(session.readers(), path.toString(), bytes);
		return new DraftOnDisk(path, encoding, file, bytes, Review.open(session.ledgers().of(path), ConfidentialNamesFile.of(path)),
				house, session);
	}

	public DraftFile file() {
		return file;
	}

	/** With all that follows from it as it is known now. */
	public ReviewedDraft reviewed() {
		return reviewed;
	}

	public Draft draft() {
		return reviewed.draft();
	}

	public String text() {
		return reviewed.text();
	}

	public ItemList items() {
		return reviewed.items();
	}

	public Ledger ledger() {
		return review.ledger();
	}

	/** What the ledger knows of an item; empty if nobody touched it. */
	public Optional<StoredItem> touched(String id) {
		return review.ledger().item(new ItemId(id));
	}

	public Path path() {
		return path;
	}

	/** As it stands on disk now. */
	public DraftOnDisk again() throws IOException {
		return open(path, encoding, reviewed.house(), session);
	}

	/** Line and column in the file. */
	public String placeOf(Span span) {
		return new LineNumbers(file.source()).of(draft().source().toSource(span).start());
	}

	/** Listed in the draft as it stands now, by the id that 'tickmark items' shows. */
	public Optional<Item> item(String id) {
		return items().items().stream().filter(item -> item.id().toString().equals(id)).findFirst();
	}

	/** All that may leave the desk. @throws IOException with a message for people */
	public ExportedDraft exported(ExportOccasion occasion) throws IOException {
		return ExportedDraft.of(reviewed, new DraftOrigin(String.valueOf(path.getFileName()), Optional.of(path), bytes, file.source()),
				occasion);
	}

	/** What people should know about the way in which it and its record were read. */
	public List<String> warnings() {
		return Stream.concat(file.notices().stream(), recordWarnings().stream()).toList();
	}

	/** What is amiss with the record alone. */
	public List<String> recordWarnings() {
		return review.warnings();
	}

	/** @return whether there was anything to record */
	public boolean apply(Action action, String by, Instant at) throws IOException {
		boolean recorded = review.apply(action, text(), by, at);
		if (recorded) reviewed = reviewed.with(review.ledger(), Optional.empty());
		return recorded;
	}

	/** Adds what others decided on a copy; to be opened {@link #again()}. @return how many entries were new */
	public int takeOver(OthersLedger other) throws IOException {
		return review.takeOver(other);
	}
}
