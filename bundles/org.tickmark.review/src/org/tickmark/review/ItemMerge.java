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
import org.tickmark.claims.Detail;
import org.tickmark.claims.Told;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item.Standing;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.SetByHand;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.StoredItem.Mark;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Meaning;
import org.tickmark.review.text.Overlaps;
import org.tickmark.review.text.Terms;

/** Brings stored items and detected claims together. */
public final class ItemMerge {
	private static final List<ClaimKind> IN_MARKS = List.of(ClaimKind.QUOTE, ClaimKind.SCARE_QUOTE);

	private final Ledger ledger;
	private final String text;
	private final Places places;
	private final Passages passages;
	private final Map<Key, Claim> free = new LinkedHashMap<>();
	private final Map<Claim, Taken> taken = new LinkedHashMap<>();
	private final List<Item> items = new ArrayList<>();
	private final Map<ItemId, LedgerEntry.Settled> signed;
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
		return items(ledger, draft.text(), claims, places, house, new Untouched(draft, claims, house.grades()));
	}

	/** The same, where it is known already what the claims are while nobody touches them. */
	static ItemList items(Ledger ledger, String text, List<Claim> claims, Places places, House house, Untouched untouched) {
		return new ItemMerge(ledger, text, places).merge(claims, house, untouched);
	}

	private ItemMerge(Ledger ledger, String text, Places places) {
		this.ledger = ledger;
		this.text = text;
		this.places = places;
		this.passages = new Passages(ledger, TextVersion.of(text));
		this.signed = ledger.signOff().map(SignOff::byItem).orElse(Map.of());
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
		taken.forEach((claim, by) -> items.add(item(by.stored(), by.place(), Optional.of(claim))));
		unclaimed.forEach((stored, place) -> dropFlipped(stored, place));
		unclaimed.keySet().removeIf(stored -> !matters(stored));
		unclaimed.forEach((stored, place) -> items.add(item(stored, place, Optional.empty())));
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
		return placeOf(stored).map(place -> passages.assertionAt(place, stored.anchor()).in(text))
				.filter(now -> Terms.sameWords(passages.asserted(stored.anchor()), now)).isPresent();
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

	private Item item(StoredItem stored, Span place, Optional<Claim> found) {
		Optional<Claim> claim = found.map(detected -> asRead(stored, detected));
		List<Span> spans = claim.filter(detected -> !holdsCorrection(stored, place)).map(Claim::spans).orElse(List.of(place));
		Span whole = spans.getFirst().union(spans.getLast());
		Span assertion = passages.assertionAt(place, stored.anchor()).union(whole);
		// A sentence that goes on behind what was decided asserts more, but nothing else.
		Span compared = stored.kind() == ClaimKind.FACT ? passages.assertionAt(place, stored.anchor()) : assertion;
		Optional<Recheck> recheck = recheck(stored, place, compared, claim);
		Status decided = stored.decision().map(Decision::status).orElse(Status.OPEN);
		String reason = stored.decision().map(Decision::reason).orElse("");
		Standing standing = new Standing(recheck.isPresent() ? Status.RECHECK : decided, reason, stored.note(), stored.evidence(),
				stored.by(), Optional.of(stored.at()), stored.mark() == Mark.BY_HAND, ledger.duty(stored.id()), proposal(stored.id()),
				recheck);
		return new Item(stored.id(), stored.kind(), stored.ruleId(), spans, assertion, whole.in(text), claim, standing);
	}

	/** With the value that a person chose for a date; what people choose without knowing of each other does not count. */
	private Claim asRead(StoredItem stored, Claim detected) {
		if (!(detected.detail() instanceof Detail.Timex timex)) return detected;
		return ledger.told(stored.id(), detected.span()).filter(Told.Reading.class::isInstance).map(Told.Reading.class::cast).findFirst()
				.map(told -> timex.fixedTo(told.sense())).filter(read -> timex.reading().isPresent()).map(detected::with).orElse(detected);
	}

	/** What people set without knowing of each other, so that it does not count. */
	private Optional<Recheck> setDifferently(StoredItem stored) {
		return Stream.of(What.values()).map(what -> ledger.setByHand(stored.id(), what))
				.filter(set -> set.stream().map(SetByHand::word).distinct().count() > 1).<Recheck>map(Recheck.SetDifferently::new)
				.findFirst();
	}

	/** @param place where it stood @param claim as a rule marks it now, perhaps with other words than before */
	private Optional<Recheck> recheck(StoredItem stored, Span place, Span assertion, Optional<Claim> claim) {
		if (!stored.disagreement().isEmpty()) return Optional.of(new Recheck.Disagreed(stored.disagreement()));
		Optional<Recheck> differently = setDifferently(stored);
		if (differently.isPresent()) return differently;
		return stored.decision().filter(decision -> decision.status() != Status.OPEN).<Recheck>flatMap(decision -> {
			if (decision.status() == Status.RECHECK)
				return Optional.of(decision.reason().isEmpty() ? new Recheck.HeldOver(decision) : new Recheck.Answered(decision));
			String after = assertion.in(text);
			// Who decided alike on the words that stand here now has looked at them.
			boolean same = stored.decisions().stream().anyMatch(each -> saysTheSame(each.anchor(), place, after, claim));
			if (!same) return Optional.of(new Recheck.Changed(decision, passages.asserted(decision.anchor()), after));
			String words = place.in(text);
			String marked = claim.map(Claim::span).orElse(place).in(text);
			Optional<Recheck> otherwise = correctedOtherwise(stored, decision, place);
			if (otherwise.isPresent()) return otherwise;
			return Optional.ofNullable(signed.get(stored.id())).filter(settled -> settled.decision().equals(decision.event()))
					.filter(settled -> !Terms.sameWords(settled.words(), words) && !Terms.sameWords(settled.words(), marked))
					.flatMap(settled -> ledger.signOff().map(signOff -> new Recheck.ChangedSinceSignOff(signOff, settled.words(), words)));
		});
	}

	private boolean saysTheSame(Anchor decided, Span place, String after, Optional<Claim> claim) {
		if (passages.isAsAnchored(decided, place)) return true;
		String before = passages.asserted(decided);
		// Rules may take other words of the same sentence for the claim, or find its speaker elsewhere: nothing that reads otherwise.
		if (Terms.sameWords(before, after)) return true;
		return Meaning.isSame(before, after) && isSameSpeech(decided, place) && speaker(claim).allMatch(words -> Terms.hold(before, words));
	}

	/**
	 * A correction that was taken out of the text again, or never saved with it. A rule may mark some of its words only, so they are looked
	 * for around the place.
	 */
	private Optional<Recheck> correctedOtherwise(StoredItem stored, Decision decision, Span place) {
		return correction(stored)
				.filter(accepted -> !holdsCorrection(stored, place)
						&& !Terms.holdWords(around(place, accepted.wording().length()), accepted.wording()))
				.map(accepted -> new Recheck.Changed(decision, accepted.wording(), place.in(text)));
	}

	/** The wording that the item was corrected by, if that is what was decided last. */
	private Optional<Proposal> correction(StoredItem stored) {
		return stored.decision().flatMap(decision -> ledger.proposals(stored.id()).stream()
				.filter(each -> each.answer().filter(answer -> answer.event().equals(decision.event())).isPresent()).findFirst());
	}

	/**
	 * Whether all the words stand there that the item was corrected by: then it stands there as a whole, even where a rule marks some of
	 * them only.
	 */
	private boolean holdsCorrection(StoredItem stored, Span place) {
		return correction(stored)
				.filter(accepted -> accepted.wording().equals(place.in(text)) || Terms.sameWords(accepted.wording(), place.in(text)))
				.isPresent();
	}

	private String around(Span place, int more) {
		return text.substring(Math.max(0, place.start() - more), Math.min(text.length(), place.end() + more));
	}

	private Optional<Proposal> proposal(ItemId item) {
		List<Proposal> open = ledger.openProposals(item);
		return (open.isEmpty() ? ledger.proposals(item) : open).stream().reduce((earlier, later) -> later);
	}

	/** What stands in quotation marks is said to be word for word so. */
	private boolean isSameSpeech(Anchor decided, Span place) {
		return !Terms.endsWithMark(decided.prefix()) || Terms.isWordForWord(decided.exact(), place.in(text));
	}

	/** Who says it now; a "spokeswoman" has no capital to tell that she is somebody. */
	private Stream<String> speaker(Optional<Claim> claim) {
		return claim.map(Claim::detail).filter(Detail.Attribution.class::isInstance).map(Detail.Attribution.class::cast)
				.flatMap(Detail.Attribution::speaker).map(speaker -> speaker.span().in(text)).stream();
	}
}
