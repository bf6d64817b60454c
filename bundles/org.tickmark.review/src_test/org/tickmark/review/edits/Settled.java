package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Desk;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.PlaceItems;

/** An article of which every item was verified. @param items as they were then */
record Settled(Article article, Ledger ledger, List<Item> items) {
	private static final ClaimDetection RULES = ClaimDetection.standard();

	static Settled of(Article article) {
		Ledger empty = Ledger.of(List.of());
		List<Item> items = reviewed(article, article.text(), empty).items().items().stream()
				.filter(item -> item.kind() != ClaimKind.PROBLEM).toList();
		return new Settled(article, after(empty, article.text(), new DecideItems(items, Status.VERIFIED)), items);
	}

	/** What becomes of it in another text, saved by another program. */
	ReviewedDraft reopenedWith(String text) {
		return reviewed(article, text, ledger);
	}

	/** What becomes of it in another text, typed at the desk. @param live where the editor knows its items */
	ReviewedDraft editedTo(String text, Map<ItemId, Span> live) {
		return ReviewedDraft.inEditor(Optional.empty(), draft(article, text), ledger, live, House.USUAL, RULES, () -> false);
	}

	/** The same with the places saved that a desk found. */
	Settled savedAs(String text, ReviewedDraft reviewed) {
		Map<ItemId, Span> places = new HashMap<>(reviewed.places().found());
		return new Settled(article, after(ledger, text, new PlaceItems(places)), items);
	}

	/** The same decisions on a text that nobody has opened yet. @param places of the items in it */
	Settled reading(String text, Map<ItemId, Optional<Span>> places) {
		List<Item> there = items.stream().flatMap(item -> places.getOrDefault(item.id(), Optional.empty()).stream()
				.map(place -> new Item(item.id(), item.kind(), item.ruleId(), List.of(place), place, place.in(text),
						Optional.empty(), item.standing()))).toList();
		return new Settled(new Article(article.name(), text, article.filed()), ledger, there);
	}

	private static ReviewedDraft reviewed(Article article, String text, Ledger ledger) {
		return ReviewedDraft.opened(draft(article, text), ledger, House.USUAL, RULES);
	}

	private static Draft draft(Article article, String text) {
		return Draft.of(text).filedOn(article.filed());
	}

	private static Ledger after(Ledger before, String text, Action action) {
		TextVersion version = TextVersion.of(text);
		List<LedgerEntry> entries = new ArrayList<>(action.entries(before, version));
		if (!before.keeps(version.hash())) entries.addFirst(before.pack(version.hash(), text));
		List<LedgerEvent> events = new ArrayList<>();
		List<String> heads = before.heads();
		for (LedgerEntry entry : entries) {
			events.add(LedgerCodec.seal(heads, Desk.NOON, "Ann", entry));
			heads = List.of(events.getLast().hash());
		}
		return before.with(events);
	}
}
