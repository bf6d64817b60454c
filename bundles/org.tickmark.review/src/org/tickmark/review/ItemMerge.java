package org.tickmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.review.Item.Standing;
import org.tickmark.review.StoredItem.Mark;
import org.tickmark.review.internal.Terms;

/** Brings stored items and detected claims together. */
final class ItemMerge {
	private final Ledger ledger;
	private final String text;
	private final Places places;
	private final Passages passages;
	private final Map<Key, Claim> free = new LinkedHashMap<>();
	private final List<Item> items = new ArrayList<>();
	private final Map<ItemId, LedgerEntry.Settled> signed;

	/** @param rule only of problems, since two checks may object to the very same words */
	private record Key(ClaimKind kind, Span span, String rule) {
		static Key of(ClaimKind kind, Span span, String ruleId) {
			return new Key(kind, span, kind == ClaimKind.PROBLEM ? ruleId : "");
		}
	}

	ItemMerge(Ledger ledger, String text, Places places) {
		this.ledger = ledger;
		this.text = text;
		this.places = places;
		this.passages = new Passages(ledger, TextVersion.of(text));
		this.signed = ledger.signOff().map(SignOff::byItem).orElse(Map.of());
	}

	ItemList merge(List<Claim> claims) {
		claims.forEach(claim -> free.putIfAbsent(key(claim), claim));
		List<Orphan> orphans = new ArrayList<>();
		Map<StoredItem, Span> unclaimed = new LinkedHashMap<>();
		for (StoredItem stored : oncePerPlace()) {
			Optional<Span> place = placeOf(stored);
			if (ledger.hidden().hide(stored)) place.ifPresent(where -> free.remove(Key.of(stored.kind(), where, stored.ruleId())));
			else if (place.isPresent()) takeClaimAt(stored, place.get(), unclaimed);
			else if (matters(stored)) orphans.add(new Orphan(stored, Optional.ofNullable(places.guesses().get(stored.id()))));
		}
		takeOverlapping(unclaimed);
		unclaimed.forEach((stored, place) -> dropFlipped(stored, place));
		unclaimed.forEach((stored, place) -> {
			if (matters(stored)) items.add(item(stored, place, Optional.empty()));
		});
		free.values().stream().filter(claim -> !ledger.hidden().hide(claim, text)).forEach(claim -> items.add(open(claim)));
		items.sort(Comparator.comparing(Item::span).thenComparing(Item::kind));
		return new ItemList(items, orphans);
	}

	/** What was decided on two versions of the text has two names; where both stand for the same words now, it is one item. */
	private List<StoredItem> oncePerPlace() {
		Map<Object, StoredItem> once = new LinkedHashMap<>();
		for (StoredItem stored : ledger.items()) {
			boolean shows = stored.mark() != Mark.REMOVED && !ledger.hidden().hide(stored);
			Optional<Key> here = placeOf(stored).filter(place -> shows).map(place -> Key.of(stored.kind(), place, stored.ruleId()));
			if (here.isPresent()) once.merge(here.get(), stored, (one, other) -> one.joined(other, ledger::follows));
			else once.put(stored.id(), stored);
		}
		return List.copyOf(once.values());
	}

	private Optional<Span> placeOf(StoredItem stored) {
		return Optional.ofNullable(places.found().get(stored.id())).filter(span -> Anchor.holds(span, text));
	}

	private void takeClaimAt(StoredItem stored, Span place, Map<StoredItem, Span> unclaimed) {
		Optional<Claim> claim = Optional.ofNullable(free.remove(Key.of(stored.kind(), place, stored.ruleId())));
		if (claim.isPresent()) items.add(item(stored, place, claim));
		else unclaimed.put(stored, place);
	}

	/** "June 18" was decided, "June 18, 2023" is found now: one item, as long as no other could be meant on either side. */
	private void takeOverlapping(Map<StoredItem, Span> unclaimed) {
		Overlaps<Claim> claims = new Overlaps<>(List.copyOf(free.values()), Claim::span);
		Overlaps<Map.Entry<StoredItem, Span>> places = new Overlaps<>(List.copyOf(unclaimed.entrySet()), Map.Entry::getValue);
		for (Map.Entry<StoredItem, Span> entry : List.copyOf(unclaimed.entrySet())) {
			StoredItem stored = entry.getKey();
			// What is found later in a sentence without facts is a claim of its own.
			if (stored.mark() != Mark.FOUND || stored.ruleId().equals(Item.WHOLE_SENTENCE)) continue;
			List<Claim> possible = claims.at(entry.getValue()).stream().filter(claim -> canBe(stored, claim) && free.containsKey(key(claim))).toList();
			if (possible.size() != 1) continue;
			Claim claim = possible.getFirst();
			long rivals = places.at(claim.span()).stream().filter(other -> canBe(other.getKey(), claim) && unclaimed.containsKey(other.getKey())).count();
			if (rivals > 1) continue;
			unclaimed.remove(stored);
			free.remove(key(claim));
			items.add(item(stored, entry.getValue(), Optional.of(claim)));
		}
	}

	private static Key key(Claim claim) {
		return Key.of(claim.kind(), claim.span(), claim.ruleId());
	}

	/** Words in marks that a person made speech, or the other way round, are not listed as both. */
	private void dropFlipped(StoredItem stored, Span place) {
		boolean inMarks = stored.kind() == ClaimKind.QUOTE || stored.kind() == ClaimKind.SCARE_QUOTE;
		if (inMarks && stored.mark() == Mark.BY_HAND) free.remove(Key.of(FlipQuotation.other(stored.kind()), place, ""));
	}

	private static boolean canBe(StoredItem stored, Claim claim) {
		return stored.kind() == claim.kind() && (stored.kind() != ClaimKind.PROBLEM || stored.ruleId().equals(claim.ruleId()));
	}

	/** Whether an item is worth showing when no rule finds it. */
	private boolean matters(StoredItem stored) {
		boolean open = stored.decisions().stream().allMatch(decision -> decision.status() == Status.OPEN);
		boolean touched = !open || !stored.note().isEmpty() || !stored.source().isEmpty() || !ledger.openProposals(stored.id()).isEmpty();
		return stored.mark() == Mark.BY_HAND || stored.mark() == Mark.FOUND && touched;
	}

	private Item open(Claim claim) {
		return new Item(ItemId.of(claim, passages.text().hash()), claim.kind(), claim.ruleId(), claim.spans(), Passages.assertionOf(claim),
				claim.span().in(text), Optional.of(claim), Standing.UNTOUCHED);
	}

	private Item item(StoredItem stored, Span place, Optional<Claim> found) {
		Optional<Claim> claim = found.map(detected -> asRead(stored, detected));
		List<Span> spans = claim.map(Claim::spans).orElse(List.of(place));
		Span whole = claim.map(Claim::span).orElse(place);
		Span assertion = passages.assertionAt(place, stored.anchor()).union(whole);
		Optional<Recheck> recheck = recheck(stored, place, assertion, claim);
		Status decided = stored.decision().map(Decision::status).orElse(Status.OPEN);
		String reason = stored.decision().map(Decision::reason).orElse("");
		Standing standing = new Standing(recheck.isPresent() ? Status.RECHECK : decided, reason, stored.note(), stored.source(), stored.by(),
				Optional.of(stored.at()), stored.mark() == Mark.BY_HAND, ledger.duty(stored.id()), proposal(stored.id()), recheck);
		return new Item(stored.id(), stored.kind(), stored.ruleId(), spans, assertion, whole.in(text), claim, standing);
	}

	/** With the value that a person chose for a date; what people choose without knowing of each other does not count. */
	private Claim asRead(StoredItem stored, Claim detected) {
		List<FixedReading> readings = ledger.readings(stored.id());
		if (readings.isEmpty() || readDifferently(readings) || !(detected.detail() instanceof Detail.Timex timex)) return detected;
		return readings.getLast().sense().map(timex::fixedTo).map(detected::with).orElse(detected);
	}

	private static boolean readDifferently(List<FixedReading> readings) {
		return readings.stream().map(FixedReading::word).distinct().count() > 1;
	}

	/** @param place where it stood @param claim as a rule marks it now, perhaps with other words than before */
	private Optional<Recheck> recheck(StoredItem stored, Span place, Span assertion, Optional<Claim> claim) {
		if (stored.disagreement().isPresent()) return stored.disagreement().map(disagreed -> disagreed);
		List<FixedReading> readings = ledger.readings(stored.id());
		if (readDifferently(readings)) return Optional.of(new Recheck.ReadDifferently(readings));
		return stored.decision().filter(decision -> decision.status() != Status.OPEN).<Recheck>flatMap(decision -> {
			if (decision.status() == Status.RECHECK) return Optional.of(new Recheck.HeldOver(decision));
			String before = passages.asserted(decision.anchor());
			String after = assertion.in(text);
			boolean same = Terms.agree(before, after) && isSameSpeech(decision.anchor(), place) && speaker(claim).allMatch(words -> Terms.hold(before, words));
			if (!same) return Optional.of(new Recheck.Changed(decision, before, after));
			String words = place.in(text);
			String marked = claim.map(Claim::span).orElse(place).in(text);
			Optional<Recheck> otherwise = correctedOtherwise(stored, decision, place);
			if (otherwise.isPresent()) return otherwise;
			return Optional.ofNullable(signed.get(stored.id())).filter(settled -> settled.decision().equals(decision.event()))
					.filter(settled -> !Terms.sameWords(settled.words(), words) && !Terms.sameWords(settled.words(), marked))
					.flatMap(settled -> ledger.signOff().map(signOff -> new Recheck.ChangedSinceSignOff(signOff, settled.words(), words)));
		});
	}

	/** A correction that was taken out of the text again, or never saved with it. A rule may mark some of its words only, so they are looked for around the place. */
	private Optional<Recheck> correctedOtherwise(StoredItem stored, Decision decision, Span place) {
		return ledger.proposals(stored.id()).stream().filter(each -> each.answer().filter(answer -> answer.event().equals(decision.event())).isPresent())
				.filter(accepted -> !Terms.holdWords(around(place, accepted.wording().length()), accepted.wording()))
				.findFirst().map(accepted -> new Recheck.Changed(decision, accepted.wording(), place.in(text)));
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
