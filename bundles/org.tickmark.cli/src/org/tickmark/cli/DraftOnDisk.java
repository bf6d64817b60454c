package org.tickmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PlainTextReader;
import org.tickmark.review.Action;
import org.tickmark.review.Anchoring;
import org.tickmark.review.Authors;
import org.tickmark.review.ItemList;
import org.tickmark.review.Ledger;
import org.tickmark.review.LedgerFile;
import org.tickmark.review.Review;
import org.tickmark.review.SignOffState;
import org.tickmark.review.TextHash;

/** A draft with the decisions beside it, as the desk would open it. */
final class DraftOnDisk {
	private final String text;
	private final Review review;
	private final ItemList items;

	private DraftOnDisk(String text, Review review, ItemList items) {
		this.text = text;
		this.review = review;
		this.items = items;
	}

	/** @throws IOException with a message for people */
	static DraftOnDisk open(Path file, ClaimDetection detection) throws IOException {
		if (!Files.isRegularFile(file)) throw new IOException(file + " does not exist; check the name");
		String text = new PlainTextReader().read(file.toString(), Files.readAllBytes(file)).text();
		Review review = Review.open(LedgerFile.beside(file));
		Draft draft = review.ledger().dateline().map(Draft.of(text)::filedOn).orElseGet(() -> Draft.of(text));
		List<Claim> claims = detection.claimsIn(draft);
		return new DraftOnDisk(text, review, ItemList.of(review.ledger(), text, claims, Anchoring.placesIn(text, review.ledger())));
	}

	String text() {
		return text;
	}

	ItemList items() {
		return items;
	}

	Ledger ledger() {
		return review.ledger();
	}

	/** As a person set them, else as the draft's byline says. */
	List<String> authors() {
		return Authors.of(review.ledger(), text);
	}

	SignOffState signOffState() {
		return SignOffState.of(review.ledger(), items, TextHash.of(text));
	}

	List<String> warnings() {
		return review.warnings();
	}

	/** @return whether there was anything to record */
	boolean apply(Action action, String by, Instant at) throws IOException {
		return review.apply(action, text, by, at);
	}
}
