package org.tickmark.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Told;
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
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Meaning;
import org.tickmark.review.text.Terms;

/** What stored items are at their places in one text, and whether what was decided about them still holds there. For one thread and one use. */
final class Standings {
	private final Ledger ledger;
	private final String text;
	private final Passages passages;
	private final Map<ItemId, LedgerEntry.Settled> signed;

	Standings(Ledger ledger, String text) {
		this.ledger = ledger;
		this.text = text;
		this.passages = new Passages(ledger, TextVersion.of(text));
		this.signed = ledger.signOff().map(SignOff::byItem).orElse(Map.of());
	}

	/** Whether a place says word for word what was asserted when its item was decided. */
	boolean readsAsDecided(Anchor decided, Span place) {
		return Terms.sameWords(passages.asserted(decided), passages.assertionAt(place, decided).in(text));
	}

	/** @param found what a rule marks there, perhaps with other words than before; empty if none does */
	Item item(StoredItem stored, Span place, Optional<Claim> found) {
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
