package org.tickmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.Findings;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.StoredItem.Mark;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.text.Overlaps;

/** Brings stored items and detected claims together. */
public final class ItemMerge {
	private static final List<ClaimKind> IN_MARKS = List.of(ClaimKind.QUOTE, ClaimKind.SCARE_QUOTE);

	private final Ledger ledger;
	private final String text;
	private final Places places;
	private final Standings standings;
	private final Map<Key, Claim> free = new LinkedHashMap<>();
	private final Map<Claim, Taken> taken = new LinkedHashMap<>();
	private final List<Item> items = new ArrayList<>();
	/** Items whose place is another's. */
	private final Set<ItemId> displaced = new HashSet<>();

	/** Whose claim it is, and where that stands. */
	private record Taken(StoredItem stored, Span place) {
		/** As one with another item, which stands elsewhere. */
		Taken with(StoredItem other, Span elsewhere, Ledger ledger) {
			StoredItem both = stored.joined(other, ledger::follows);
			return new Taken(both, both.id().equals(stored.id()) ? place : elsewhere);
		}
	}

	/** @param rule only of problems, since two checks may object to the very same words */
	private record Key(ClaimKind kind, Span span, String rule) {
		static Key of(Claim claim) {
			return of(claim.kind(), claim.span(), claim.ruleId());
		}

		static Key of(ClaimKind kind, Span span, String ruleId) {
			return new Key(kind, span, kind == ClaimKind.PROBLEM ? ruleId : "");
		}
	}

	/**
	 * A stored item stands for the claim of its kind at its place; every other claim is an open item, unless the house folds it. Safe on
	 * any thread.
	 *
	 * @param claims of the text, in text order
	 * @param places of stored items in the text: from {@link Anchoring} on opening, from live positions while it is edited
	 */
	public static ItemList items(Ledger ledger, Draft draft, List<Claim> claims, Places places, House house) {
		return items(ledger, draft.text(), claims, places, house, new Untouched(draft, Findings.of(draft, claims), house.grades()));
	}

	/** The same, where it is known already what the claims are while nobody touches them. */
	static ItemList items(Ledger ledger, String text, List<Claim> claims, Places places, House house, Untouched untouched) {
		return new ItemMerge(ledger, text, places).merge(claims, house, untouched);
	}

	private ItemMerge(Ledger ledger, String text, Places places) {
		this.ledger = ledger;
		this.text = text;
		this.places = places;
		this.standings = new Standings(ledger, text);
	}

	private ItemList merge(List<Claim> claims, House house, Untouched untouched) {
		claims.forEach(claim -> free.putIfAbsent(Key.of(claim), claim));
		List<Orphan> orphans = new ArrayList<>();
		Map<StoredItem, Span> unclaimed = new LinkedHashMap<>();
		for (StoredItem stored : oncePerPlace()) {
			Optional<Span> place = placeOf(stored);
			if (ledger.hides(stored)) place.ifPresent(where -> free.remove(Key.of(stored.kind(), where, stored.ruleId())));
			else if (place.isPresent()) takeClaimAt(stored, place.get(), unclaimed);
			else if (matters(stored)) orphans.add(new Orphan(stored, Optional.ofNullable(places.guesses().get(stored.id()))));
		}
		takeOverlapping(unclaimed);
		joinOverlapping(unclaimed);
		List<Claim> folded = folded(house);
		taken.forEach((claim, by) -> items.add(standings.item(by.stored(), by.place(), Optional.of(claim))));
		unclaimed.forEach((stored, place) -> dropFlipped(stored, place));
		unclaimed.keySet().removeIf(stored -> !matters(stored));
		unclaimed.forEach((stored, place) -> items.add(standings.item(stored, place, Optional.empty())));
		free.values().forEach(claim -> items.add(untouched.of(claim)));
		items.sort(Comparator.comparing(Item::span).thenComparing(Item::kind));
		return new ItemList(items, orphans, folded);
	}

	/** Takes out what is no item of its own: what is dismissed, and what the house folds and nobody said anything about. */
	private List<Claim> folded(House house) {
		if (!ledger.dismissals().isEmpty()) free.values().removeIf(claim -> ledger.hides(claim, text));
		List<Claim> folded = new ArrayList<>(free.values().stream().filter(house::folds).toList());
		free.values().removeIf(house::folds);
		taken.entrySet().removeIf(each -> house.folds(each.getKey()) && !matters(each.getValue().stored()) && folded.add(each.getKey()));
		folded.sort(Comparator.comparing(Claim::span));
		return folded;
	}

	/** What was decided on two versions of the text has two names; where both stand for the same words now, it is one item. */
	private List<StoredItem> oncePerPlace() {
		Map<Object, StoredItem> once = new LinkedHashMap<>();
		for (StoredItem stored : ledger.items()) {
			boolean shows = stored.mark() != Mark.REMOVED && !ledger.hides(stored);
			Optional<Key> here = placeOf(stored).filter(place -> shows).map(place -> Key.of(stored.kind(), place, stored.ruleId()));
			if (here.isEmpty()) once.put(stored.id(), stored);
			else if (once.containsKey(here.get()) && areTwo(once.get(here.get()), stored)) {
				StoredItem first = once.get(here.get());
				boolean firstStays = readsAsDecided(first) || !readsAsDecided(stored);
				if (!firstStays) once.put(here.get(), stored);
				StoredItem lost = firstStays ? stored : first;
				displaced.add(lost.id());
				once.put(lost.id(), lost);
			} else once.merge(here.get(), stored, (one, other) -> one.joined(other, ledger::follows));
		}
		return List.copyOf(once.values());
	}

	/** Decided on one text, they stood in two places of it: one of them has lost its own, and must not vanish behind the other. */
	private static boolean areTwo(StoredItem one, StoredItem other) {
		return !one.decisions().isEmpty() && !other.decisions().isEmpty() && !areOfDifferentTexts(List.of(one, other));
	}

	private boolean readsAsDecided(StoredItem stored) {
		return placeOf(stored).filter(place -> standings.readsAsDecided(stored.anchor(), place)).isPresent();
	}

	private Optional<Span> placeOf(StoredItem stored) {
		return Optional.ofNullable(places.found().get(stored.id())).filter(span -> Anchor.holds(span, text))
				.filter(span -> !displaced.contains(stored.id()));
	}

	private void takeClaimAt(StoredItem stored, Span place, Map<StoredItem, Span> unclaimed) {
		Optional.ofNullable(free.remove(Key.of(stored.kind(), place, stored.ruleId())))
				.ifPresentOrElse(there -> taken.put(there, new Taken(stored, place)), () -> unclaimed.put(stored, place));
	}

	/** "June 18" was decided, "June 18, 2023" is found now: one item, as long as no other could be meant on either side. */
	private void takeOverlapping(Map<StoredItem, Span> unclaimed) {
		Overlaps<Claim> claims = new Overlaps<>(List.copyOf(free.values()), Claim::span);
		Overlaps<Map.Entry<StoredItem, Span>> places = new Overlaps<>(List.copyOf(unclaimed.entrySet()), Map.Entry::getValue);
		for (Map.Entry<StoredItem, Span> entry : List.copyOf(unclaimed.entrySet())) {
			StoredItem stored = entry.getKey();
			if (!isFound(stored)) continue;
			List<Claim> possible = claims.at(entry.getValue()).stream()
					.filter(claim -> canBe(stored, claim) && free.containsKey(Key.of(claim))).toList();
			if (possible.size() != 1) continue;
			Claim claim = possible.getFirst();
			List<Map.Entry<StoredItem, Span>> rivals = places.at(claim.span()).stream()
					.filter(other -> canBe(other.getKey(), claim) && unclaimed.containsKey(other.getKey())).toList();
			boolean allOne = rivals.stream().allMatch(rival -> isFound(rival.getKey())
					&& claims.at(rival.getValue()).stream().filter(other -> canBe(rival.getKey(), other)).count() == 1);
			if (rivals.size() > 1 && !(allOne && areOfDifferentTexts(rivals.stream().map(Map.Entry::getKey).toList()))) continue;
			unclaimed.remove(stored);
			free.remove(Key.of(claim));
			taken.put(claim, new Taken(stored, entry.getValue()));
		}
	}

	/** Decided on two versions of the text, a claim may have had more words on one of them: "June 18" here, "June 18, 2023" there. */
	private void joinOverlapping(Map<StoredItem, Span> unclaimed) {
		Overlaps<Claim> claims = new Overlaps<>(taken.keySet(), Claim::span);
		Map<Claim, List<StoredItem>> same = new LinkedHashMap<>();
		unclaimed.forEach((stored, place) -> {
			List<Claim> possible = claims.at(place).stream().filter(claim -> canBe(stored, claim)).toList();
			if (isFound(stored) && possible.size() == 1) same.computeIfAbsent(possible.getFirst(), claim -> new ArrayList<>()).add(stored);
		});
		same.forEach((claim, others) -> {
			StoredItem first = taken.get(claim).stored();
			if (!isFound(first) || !areOfDifferentTexts(Stream.concat(Stream.of(first), others.stream()).toList())) return;
			others.forEach(other -> taken.compute(claim, (there, by) -> by.with(other, unclaimed.remove(other), ledger)));
		});
	}

	/** Items of one text are different ones, or a rule would have found one claim there. */
	private static boolean areOfDifferentTexts(List<StoredItem> stored) {
		Set<TextHash> texts = new HashSet<>();
		return stored.stream().map(ItemMerge::textsOf).flatMap(Set::stream).allMatch(texts::add);
	}

	private static Set<TextHash> textsOf(StoredItem stored) {
		if (stored.decisions().isEmpty()) return Set.of(stored.anchor().text());
		return stored.decisions().stream().map(decision -> decision.anchor().text()).collect(Collectors.toSet());
	}

	/** What is found later in a sentence without facts is a claim of its own. */
	private static boolean isFound(StoredItem stored) {
		return stored.mark() == Mark.FOUND && !stored.ruleId().equals(Item.WHOLE_SENTENCE);
	}

	/** Words in marks that a person made speech, or the other way round, are not listed as both. */
	private void dropFlipped(StoredItem stored, Span place) {
		if (!IN_MARKS.contains(stored.kind()) || stored.mark() != Mark.BY_HAND) return;
		IN_MARKS.forEach(kind -> free.remove(Key.of(kind, place, "")));
	}

	private static boolean canBe(StoredItem stored, Claim claim) {
		return stored.kind() == claim.kind() && (stored.kind() != ClaimKind.PROBLEM || stored.ruleId().equals(claim.ruleId()));
	}

	/** Whether an item is worth showing when no rule finds it. */
	private boolean matters(StoredItem stored) {
		// A fault that no rule finds any more was mended; what was decided about it stays in the record.
		if (stored.kind() == ClaimKind.PROBLEM) return false;
		boolean open = stored.decisions().stream().allMatch(decision -> decision.status() == Status.OPEN);
		boolean touched = !open || !stored.note().isEmpty() || !stored.evidence().isEmpty() || !ledger.openProposals(stored.id()).isEmpty();
		return stored.mark() == Mark.BY_HAND || stored.mark() == Mark.FOUND && touched;
	}
}
