package org.tickmark.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.cli.terminal.Messages;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.review.Action;
import org.tickmark.review.Anchoring;
import org.tickmark.review.Authors;
import org.tickmark.review.Coverage;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ItemMerge;
import org.tickmark.review.LedgerFile;
import org.tickmark.review.Places;
import org.tickmark.review.Review;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.StoredItem;

/** A draft with the decisions beside it, as the desk would open it. */
public final class DraftOnDisk {
	private final ClaimDetection detection;
	private final Path path;
	private final EncodingOption encoding;
	private final DraftFile file;
	private final Draft draft;
	private final Review review;
	private Map<Span, Sense> chosen = Map.of();
	private List<Claim> claims;
	private ItemList items;

	private DraftOnDisk(ClaimDetection detection, Path path, EncodingOption encoding, DraftFile file, Draft draft, Review review) {
		this.detection = detection;
		this.path = path;
		this.encoding = encoding;
		this.file = file;
		this.draft = draft;
		this.review = review;
		this.claims = detection.claimsIn(draft);
		this.items = itemsNow();
	}

	/** @throws IOException with a message for people */
	public static DraftOnDisk open(Path path, EncodingOption encoding, ClaimDetection detection) throws IOException {
		if (Files.isDirectory(path)) throw new IOException(Messages.text("draft.folder", path));
		if (!Files.isRegularFile(path)) throw new IOException(Messages.text("draft.missing", path));
		DraftFile file = encoding.read(path.toString(), Files.readAllBytes(path));
		Review review = Review.open(LedgerFile.beside(path));
		Draft read = file.draft();
		Draft draft = review.ledger().dateline().map(read::filedOn).orElse(read);
		return new DraftOnDisk(detection, path, encoding, file, draft, review);
	}

	private ItemList itemsNow() {
		Places places = Anchoring.placesIn(draft.text(), review.ledger());
		Map<Span, Sense> now = places.readings(review.ledger());
		if (!now.equals(chosen)) claims = detection.reading(now).claimsIn(draft);
		chosen = now;
		return ItemMerge.items(review.ledger(), draft.text(), claims, places);
	}

	public DraftFile file() {
		return file;
	}

	public Draft draft() {
		return draft;
	}

	public String text() {
		return draft.text();
	}

	public ItemList items() {
		return items;
	}

	public Ledger ledger() {
		return review.ledger();
	}

	public Coverage coverage() {
		return Coverage.of(Sentences.in(draft), items);
	}

	public HoldOver heldOverTo(LocalDate day) {
		return HoldOver.preview(detection.reading(chosen), draft, day);
	}

	/** What the ledger knows of an item; empty if nobody touched it. */
	public Optional<StoredItem> touched(String id) {
		return review.ledger().item(new ItemId(id));
	}

	/** As a person set them, else as the draft's byline says. */
	public List<String> authors() {
		return Authors.of(review.ledger(), draft.text());
	}

	public SignOffState signOffState() {
		return SignOffState.of(review.ledger(), items, draft.text());
	}

	public Path path() {
		return path;
	}

	/** As it stands on disk now. */
	public DraftOnDisk again() throws IOException {
		return open(path, encoding, detection);
	}

	/** Line and column in the file. */
	public String placeOf(Span span) {
		return new LineNumbers(file.source()).of(draft.source().toSource(span).start());
	}

	/** Listed in the draft as it stands now, by the id that 'tickmark items' shows. */
	public Optional<Item> item(String id) {
		return items.items().stream().filter(item -> item.id().toString().equals(id)).findFirst();
	}

	public List<String> warnings() {
		return review.warnings();
	}

	/** @return whether there was anything to record */
	public boolean apply(Action action, String by, Instant at) throws IOException {
		boolean recorded = review.apply(action, draft.text(), by, at);
		if (recorded) items = itemsNow();
		return recorded;
	}
}
