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
import java.util.stream.IntStream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Told;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.Findings;
import org.tickmark.claims.detection.HoldOver;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.growing.Once;
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
	private final Optional<LocalDate> day;
	private final Draft draft;
	private final Ledger ledger;
	private final House house;
	private final ClaimDetection rules;
	private final Places places;
	private final Set<Told> told;
	private final Findings found;
	private final Once<Untouched> untouched;
	private final Once<ItemList> items;
	private final Once<Coverage> coverage;
	private final Once<Repeats> repeats;
	private final Rereading.Kept reread;

	/** @param untouched of the very same claims, where they are known */
	private ReviewedDraft(Draft read, Optional<LocalDate> day, Ledger ledger, House house, ClaimDetection rules, Places places,
			Findings found, Optional<Once<Untouched>> untouched, Rereading.Kept reread, BooleanSupplier cancelled) {
		this.read = read;
		this.day = day;
		this.draft = dated(read, day, ledger);
		this.ledger = ledger;
		this.house = house;
		this.rules = rules;
		this.places = places;
		this.told = places.told(ledger);
		this.found = found;
		this.reread = reread;
		this.untouched = untouched.orElseGet(() -> new Once<>(() -> new Untouched(draft, found, house.grades())));
		this.items = new Once<>(() -> new Rereading(read, ledger, house, rules, reread, cancelled)
				.compared(ItemMerge.items(ledger, draft.text(), found.claims(), places, house, this.untouched.get()), draft.referenceDate())
				.with(this.untouched.get()::ranked));
		this.coverage = new Once<>(() -> Coverage.of(this.untouched.get().sentences(), items()));
		this.repeats = new Once<>(() -> Repeats.of(items().items(), text()));
	}

	/**
	 * A draft as it is opened: its items are looked for where they stood last.
	 *
	 * @param read as its file says it, with the day that the file itself gives
	 * @param rules as the service offers them; the house is applied here
	 */
	public static ReviewedDraft opened(Draft read, Ledger ledger, House house, ClaimDetection rules) {
		return of(read, Optional.empty(), ledger, Map.of(), house, rules, new Rereading.Kept(), () -> false);
	}

	/** As if filed on a day that outranks the one that a person set for it. @param day empty for the draft's own */
	public static ReviewedDraft openedOn(Optional<LocalDate> day, Draft read, Ledger ledger, House house, ClaimDetection rules) {
		return of(read, day, ledger, Map.of(), house, rules, new Rereading.Kept(), () -> false);
	}

	/** The same of several drafts that nobody has decided anything on, in their order; in less time than one by one. */
	public static List<ReviewedDraft> openedOn(Optional<LocalDate> day, List<Draft> read, House house, ClaimDetection rules) {
		Ledger none = Ledger.of(List.of());
		List<Findings> found = house.applyTo(rules).findingsInEach(read.stream().map(each -> dated(each, day, none)).toList());
		return IntStream.range(0, read.size()).mapToObj(i -> new ReviewedDraft(read.get(i), day, none, house, rules,
				places(read.get(i).text(), none, Map.of()), found.get(i).only(house::lists), Optional.empty(),
				new Rereading.Kept(), () -> false)).toList();
	}

	/**
	 * A draft in an open editor.
	 *
	 * @param before the same draft as it was read last, from which something may still be known
	 * @param live where the editor knows stored items to stand, in the text of the draft; the ledger's others are looked for
	 * @param cancelled asked between rules
	 * @throws CancellationException as soon as it answers yes
	 */
	public static ReviewedDraft inEditor(Optional<ReviewedDraft> before, Draft read, Ledger ledger, Map<ItemId, Span> live, House house,
			ClaimDetection rules, BooleanSupplier cancelled) {
		Rereading.Kept reread = before.map(last -> last.reread).orElseGet(Rereading.Kept::new);
		ReviewedDraft reviewed = of(read, Optional.empty(), ledger, live, house, rules, reread, cancelled);
		// Now, since this takes time and may be stopped.
		reviewed.items();
		return reviewed;
	}

	private static ReviewedDraft of(Draft read, Optional<LocalDate> day, Ledger ledger, Map<ItemId, Span> live, House house,
			ClaimDetection rules, Rereading.Kept reread, BooleanSupplier cancelled) {
		Places places = places(read.text(), ledger, live);
		Findings found = found(dated(read, day, ledger), places.told(ledger), house, rules, cancelled);
		return new ReviewedDraft(read, day, ledger, house, rules, places, found, Optional.empty(), reread, cancelled);
	}

	/**
	 * The same text after other decisions. What is detected is detected again only where they bear on it.
	 *
	 * @param now where stored items stand; empty to look for them where the ledger says that they stood
	 */
	public ReviewedDraft with(Ledger newer, Optional<Places> now) {
		Places there = now.orElseGet(() -> places(read.text(), newer, Map.of()));
		boolean alike = readsAlike(newer, there);
		Findings newly = alike ? found : found(dated(read, day, newer), there.told(newer), house, rules, () -> false);
		return new ReviewedDraft(read, day, newer, house, rules, there, newly, alike ? Optional.of(untouched) : Optional.empty(), reread,
				() -> false);
	}

	/** Whether the house would find the same, so that the items can be shown {@link #in} it. */
	public boolean findsLike(House other) {
		return house.findsLike(other);
	}

	/** The same for a house that finds alike, and may call statuses otherwise or ask for something else before the sign-off. */
	public ReviewedDraft in(House alike) {
		if (house == alike) return this;
		if (!house.findsLike(alike)) throw new IllegalArgumentException("another house finds something else");
		return new ReviewedDraft(read, day, ledger, alike, rules, places, found, Optional.of(untouched), reread, () -> false);
	}

	/** The same read from a file that has the same text elsewhere. */
	public ReviewedDraft readFrom(Draft same) {
		if (!same.text().equals(read.text())) throw new IllegalArgumentException("another text");
		return new ReviewedDraft(same, day, ledger, house, rules, places, found, Optional.of(untouched), reread, () -> false);
	}

	/** Whether all dates and speakers are read as now after other decisions, so that nothing has to be detected again. */
	public boolean readsAlike(Ledger newer, Places now) {
		return ledger.dateline().equals(newer.dateline()) && told.equals(now.told(newer));
	}

	private static Draft dated(Draft read, Optional<LocalDate> day, Ledger ledger) {
		return day.or(ledger::dateline).map(read::filedOn).orElse(read);
	}

	private static Places places(String text, Ledger ledger, Map<ItemId, Span> live) {
		if (live.isEmpty()) return Anchoring.placesIn(text, ledger);
		Set<ItemId> sought = ledger.items().stream().map(StoredItem::id).filter(id -> !live.containsKey(id)).collect(Collectors.toSet());
		Places found = Anchoring.placesIn(text, ledger, sought);
		Map<ItemId, Span> all = new HashMap<>(found.found());
		all.putAll(live);
		return new Places(all, found.guesses());
	}

	private static Findings found(Draft draft, Set<Told> told, House house, ClaimDetection rules, BooleanSupplier cancelled) {
		return house.applyTo(rules).told(told).findingsIn(draft, cancelled).only(house::lists);
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

	/** What people set of dates and quotations in place of what the rules say. */
	public Set<Told> told() {
		return told;
	}

	/** What the rules find, the house lists and nobody dismissed, in text order; with what is folded under other items. */
	public List<Claim> claims() {
		return listed().claims();
	}

	/** What the {@link #claims()} are worth. */
	public Worthiness worthiness() {
		return listed().worthiness();
	}

	private Findings listed() {
		if (ledger.dismissals().isEmpty()) return found;
		Set<Claim> listed = items().items().stream().flatMap(item -> item.claim().stream()).collect(Collectors.toSet());
		listed.addAll(items().folded());
		return found.only(listed::contains);
	}

	/** Those of the {@link #claims()} that somebody has to look at: not those that are folded under others. */
	public List<Claim> toVerify() {
		return claims().stream().filter(claim -> !folds(claim)).toList();
	}

	/** Whether such a claim is no item of its own as long as nobody says anything about it. */
	public boolean folds(Claim claim) {
		return house.folds(claim);
	}

	/** What is listed, and what has lost its place. */
	public ItemList items() {
		return items.get();
	}

	/** Which sentences nothing was said of yet. */
	public Coverage coverage() {
		return coverage.get();
	}

	/** Which of its items make the same statement again. */
	public Repeats repeats() {
		return repeats.get();
	}

	/** As a person set them, else as the draft's byline says. */
	public List<String> authors() {
		return Authors.of(ledger, draft.text());
	}

	/** @param by who would sign */
	public Readiness readiness(String by) {
		return Readiness.of(ledger, items(), coverage(), house.signOff(), house.signOff().onePerson() ? List.of() : authors(), by,
				checklist());
	}

	/** What the house asks about it as a whole, with what was answered. */
	public List<AskedQuestion> checklist() {
		return house.checklist().asked(draft, ledger.answers());
	}

	/** Whether it is signed off, and whether that still holds. */
	public SignOffState signOffState() {
		return SignOffState.of(ledger, items(), draft.text(), checklist());
	}

	/** What would become of its dates on another day. Reads the draft twice. */
	public HoldOver heldOverTo(LocalDate day) {
		return HoldOver.preview(house.applyTo(rules).told(told), draft, day);
	}

	/** Its dates in the order of time; empty while it has no day to count from. */
	public List<Timeline.Tick> timeline() {
		return Timeline.of(items(), draft.referenceDate());
	}
}
