package org.tickmark.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;

/** A checker with a draft on disk, for tests: opens, decides, edits and opens again as people do. */
public final class Desk {
	/** For tests that are about these and count what is listed: no other kind is. */
	public static final House DATES_AND_QUOTATIONS = House.USUAL
			.hiding(Set.of(ClaimKind.FIGURE, ClaimKind.NAME, ClaimKind.FACT, ClaimKind.CONTACT, ClaimKind.CRITICISM));
	public static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

	public final Path ledger;
	private final String person;
	private final List<String> dated = new ArrayList<>();
	public Review review;
	public String text;
	private Instant clock = NOON;

	private Desk(Path folder, String person, String text) throws IOException {
		this.ledger = folder.resolve("draft.txt.tickmark");
		this.person = person;
		this.text = text;
		this.review = Review.open(Ledgers.in(ledger));
	}

	public static Desk open(Path folder, String text) throws IOException {
		return new Desk(folder, "Ann", text);
	}

	public static Desk open(Path folder, String person, String text) throws IOException {
		return new Desk(folder, person, text);
	}

	/** From now on, a rule marks these words wherever they stand. */
	public Desk finding(String... words) {
		dated.addAll(List.of(words));
		return this;
	}

	public Desk reopenedWith(String changed) throws IOException {
		Desk desk = new Desk(ledger.getParent(), person, changed);
		desk.dated.addAll(dated);
		desk.clock = clock;
		return desk;
	}

	public Places places() {
		return Anchoring.placesIn(text, review.ledger());
	}

	public ItemList list() {
		return ItemMerge.items(review.ledger(), Draft.of(text), claims(), places(), House.USUAL);
	}

	public Item item(String words) {
		return list().items().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
	}

	public void apply(Action action) throws IOException {
		clock = clock.plusSeconds(60);
		review.apply(action, text, person, clock);
	}

	public void decide(String words, Status status) throws IOException {
		apply(new DecideItem(item(words), status, status.needsReason() ? "the author was there" : ""));
	}

	/** For a sign-off, of a draft whose sentences nobody counts. */
	public Readiness readiness(String by, String... authors) {
		return Readiness.of(review.ledger(), list(), new Coverage(0, List.of()), SignOffRules.USUAL, List.of(authors), by, List.of());
	}

	public byte[] bytes() throws IOException {
		return Files.readAllBytes(ledger);
	}

	/** One claim for each place of the words; its clause is the sentence. */
	public List<Claim> claims() {
		List<Claim> claims = new ArrayList<>();
		for (String words : dated) {
			for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				Span span = new Span(at, at + words.length());
				claims.add(new Claim("date.test", ClaimKind.DATE, span, sentence(span), new Explanation.StatedDate(), new Detail.None()));
			}
		}
		return claims;
	}

	private Span sentence(Span span) {
		int start = Math.max(text.lastIndexOf(". ", span.start()) + 2, text.lastIndexOf('\n', span.start()) + 1);
		if (text.lastIndexOf(". ", span.start()) < 0) start = text.lastIndexOf('\n', span.start()) + 1;
		int end = text.indexOf('.', span.end());
		return new Span(start, end < 0 ? text.length() : end);
	}
}
