package org.tickmark.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.StoredItem;

/**
 * One version of a draft with everything that follows from it, its ledger and the house: what its dates count from, where decided items
 * stand, the claims, the items, and whether it may go. The one way from a draft to its items, for the desk and every command, so that they
 * cannot disagree. Immutable and safe on any thread.
 */
public final class ReviewedDraft {
	private final Draft read;
	private final Draft draft;
	private final Ledger ledger;
	private final House house;
	private final ClaimDetection rules;
	private final Places places;
	private final Map<Span, Sense> chosen;
	private final List<Claim> claims;
	private final List<Span> sentences;
	private final ItemList items;

	private ReviewedDraft(Draft read, Ledger ledger, House house, ClaimDetection rules, Places places, List<Claim> claims,
			List<Span> sentences) {
		this.read = read;
		this.draft = dated(read, ledger);
		this.ledger = ledger;
		this.house = house;
		this.rules = rules;
		this.places = places;
		this.chosen = places.readings(ledger);
		this.claims = claims;
		this.sentences = sentences;
		this.items = ItemMerge.items(ledger, draft.text(), claims, places);
	}

	/**
	 * A draft as it is opened: its items are looked for where they stood last.
	 *
	 * @param read as its file says it, with the day that the file itself gives
	 * @param rules as the service offers them; the house is applied here
	 */
	public static ReviewedDraft opened(Draft read, Ledger ledger, House house, ClaimDetection rules) {
		return of(read, ledger, Map.of(), house, rules, () -> false);
	}

	/**
	 * A draft in an open editor.
	 *
	 * @param live where the editor knows stored items to stand, in the text of the draft; the ledger's others are looked for
	 * @param cancelled asked between rules
	 * @throws CancellationException as soon as it answers yes
	 */
	public static ReviewedDraft of(Draft read, Ledger ledger, Map<ItemId, Span> live, House house, ClaimDetection rules,
			BooleanSupplier cancelled) {
		Places places = places(read.text(), ledger, live);
		List<Claim> claims = claims(dated(read, ledger), places.readings(ledger), house, rules, cancelled);
		return new ReviewedDraft(read, ledger, house, rules, places, claims, Sentences.in(read));
	}

	/**
	 * The same text after other decisions. What is detected is detected again only where they bear on it.
	 *
	 * @param now where stored items stand; empty to look for them where the ledger says that they stood
	 */
	public ReviewedDraft with(Ledger newer, Optional<Places> now) {
		Places there = now.orElseGet(() -> places(read.text(), newer, Map.of()));
		List<Claim> found = readsAlike(newer, there) ? claims
				: claims(dated(read, newer), there.readings(newer), house, rules, () -> false);
		return new ReviewedDraft(read, newer, house, rules, there, found, sentences);
	}

	/** Whether all dates and speakers are read as now after other decisions, so that nothing has to be detected again. */
	public boolean readsAlike(Ledger newer, Places now) {
		return ledger.dateline().equals(newer.dateline()) && chosen.equals(now.readings(newer));
	}

	private static Draft dated(Draft read, Ledger ledger) {
		return ledger.dateline().map(read::filedOn).orElse(read);
	}

	private static Places places(String text, Ledger ledger, Map<ItemId, Span> live) {
		if (live.isEmpty()) return Anchoring.placesIn(text, ledger);
		Set<ItemId> sought = ledger.items().stream().map(StoredItem::id).filter(id -> !live.containsKey(id)).collect(Collectors.toSet());
		Places found = Anchoring.placesIn(text, ledger, sought);
		Map<ItemId, Span> all = new HashMap<>(found.found());
		all.putAll(live);
		return new Places(all, found.guesses());
	}

	private static List<Claim> claims(Draft draft, Map<Span, Sense> chosen, House house, ClaimDetection rules, BooleanSupplier cancelled) {
		return house.applyTo(rules).reading(chosen).claimsIn(draft, cancelled).stream().filter(house::lists).toList();
	}

	/** With the day that a person set for it, else the one that it gives itself. */
	public Draft draft() {
		return draft;
	}

	/** The text that all spans count in. */
	public String text() {
		return draft.text();
	}

	/** The decisions that the items carry. */
	public Ledger ledger() {
		return ledger;
	}

	/** By whose settings all this was found. */
	public House house() {
		return house;
	}

	/** Where stored items stand. */
	public Places places() {
		return places;
	}

	/** How people said that dates are to be read, by their places. */
	public Map<Span, Sense> chosen() {
		return chosen;
	}

	/** What the rules find and the house lists, in text order; also what a person dismissed. */
	public List<Claim> claims() {
		return claims;
	}

	/** What is listed, and what has lost its place. */
	public ItemList items() {
		return items;
	}

	/** Which sentences nothing was said of yet. */
	public Coverage coverage() {
		return Coverage.of(sentences, items);
	}

	/** As a person set them, else as the draft's byline says. */
	public List<String> authors() {
		return Authors.of(ledger, draft.text());
	}

	/** @param by who would sign */
	public Readiness readiness(String by) {
		return Readiness.of(ledger, items, house.signOff().onePerson() ? List.of() : authors(), by);
	}

	/** Whether it is signed off, and whether that still holds. */
	public SignOffState signOffState() {
		return SignOffState.of(ledger, items, draft.text());
	}

	/** What would become of its dates on another day. Reads the draft twice. */
	public HoldOver heldOverTo(LocalDate day) {
		return HoldOver.preview(house.applyTo(rules).reading(chosen), draft, day);
	}

	/** Its dates in the order of time; empty while it has no day to count from. */
	public List<Timeline.Tick> timeline() {
		return Timeline.of(items, draft.referenceDate());
	}
}
