package org.tickmark.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.review.History;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Orphan;
import org.tickmark.review.Recheck;
import org.tickmark.review.ledger.Basis;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.SetByHand;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.StoredItem;

/** What people wrote about a draft, without the real names of confidential sources. The draft's own words stay. */
final class Covered {
	private final Secrets secrets;
	private final Wording wording;

	Covered(Secrets secrets, Wording wording) {
		this.secrets = secrets;
		this.wording = wording;
	}

	ItemList items(ItemList list) {
		return new ItemList(list.items().stream().map(this::item).toList(), list.orphans().stream().map(this::orphan).toList(),
				list.folded());
	}

	private String words(String words) {
		return secrets.cover(words);
	}

	/** Evidence is looked at even where no name is known: a confidential piece keeps back more than a name. */
	private Item item(Item item) {
		if (secrets.isEmpty() && item.evidence().stream().noneMatch(piece -> piece.evidence().confidential())) return item;
		return new Item(item.id(), item.kind(), item.ruleId(), item.spans(), item.assertion(), item.text(), item.claim().map(this::claim),
				item.basis().map(this::basis), standing(item.standing()), item.worth());
	}

	/** Who speaks may be set by hand, and then no words of the draft need say it. */
	private Claim claim(Claim claim) {
		String why = wording.of(claim.why());
		String covered = words(why);
		Explanation reason = covered.equals(why) ? claim.why() : new Explanation.Stated(covered);
		return new Claim(claim.ruleId(), claim.kind(), claim.spans(), claim.sentence(), claim.clause(), reason, detail(claim.detail()),
				claim.minor());
	}

	private Detail detail(Detail detail) {
		if (!(detail instanceof Detail.Attribution said)) return detail;
		return new Detail.Attribution(said.directness(), said.speaker().map(
				speaker -> new Detail.Speaker(speaker.span(), speaker.resolved().map(this::words), speaker.name().map(this::words))), said.cue());
	}

	private Basis basis(Basis basis) {
		return new Basis(basis.value(), basis.speaker().map(this::words), basis.day());
	}

	private Item.Standing standing(Item.Standing of) {
		return new Item.Standing(of.status(), words(of.reason()), words(of.note()), of.evidence().stream().map(this::piece).toList(),
				words(of.by()), of.at(), of.markedByHand(), new Duty(words(of.duty().person()), of.duty().itemClass()),
				of.proposal().map(this::proposal), of.recheck().map(this::recheck), of.otherValue().map(this::other));
	}

	private Piece piece(Piece piece) {
		return new Piece(piece.id(), secrets.cover(piece.evidence()), words(piece.by()), piece.at());
	}

	private Proposal proposal(Proposal of) {
		return new Proposal(of.event(), of.item(), of.before(), words(of.wording()), words(of.by()), of.at(),
				of.answer().map(given -> new Proposal.Answer(given.event(), given.accepted(), words(given.reason()), words(given.by()),
						given.at())));
	}

	private Item.OtherValue other(Item.OtherValue other) {
		return new Item.OtherValue(decision(other.decision()), words(other.before()), words(other.after()));
	}

	private Recheck recheck(Recheck recheck) {
		return switch (recheck) {
			case Recheck.Changed changed -> new Recheck.Changed(decision(changed.decision()), changed.before(), changed.after());
			case Recheck.ChangedSinceSignOff changed ->
				new Recheck.ChangedSinceSignOff(signOff(changed.signOff()), changed.before(), changed.after());
			case Recheck.Reread reread ->
				new Recheck.Reread(decision(reread.decision()), words(reread.before()), words(reread.after()));
			case Recheck.HeldOver held -> new Recheck.HeldOver(decision(held.decision()));
			case Recheck.Answered answered -> new Recheck.Answered(decision(answered.decision()));
			case Recheck.SetDifferently set -> new Recheck.SetDifferently(set.set().stream().map(this::set).toList());
			case Recheck.Disagreed disagreed -> new Recheck.Disagreed(disagreed.decisions().stream().map(this::decision).toList());
		};
	}

	private SetByHand set(SetByHand set) {
		return new SetByHand(set.event(), set.what(), words(set.word()), words(set.by()), set.at());
	}

	private SignOff signOff(SignOff of) {
		return new SignOff(of.event(), words(of.by()), of.at(), of.text(), of.settled(), of.unchecked());
	}

	private Decision decision(Decision of) {
		return new Decision(of.event(), of.status(), words(of.reason()), words(of.by()), of.at(), of.anchor(), of.basis().map(this::basis),
				of.withSentence());
	}

	private Orphan orphan(Orphan orphan) {
		StoredItem of = orphan.item();
		return new Orphan(new StoredItem(of.id(), of.kind(), of.ruleId(), of.anchor(), of.decisions().stream().map(this::decision).toList(),
				words(of.note()), of.evidence().stream().map(this::piece).toList(), words(of.by()), of.at(), of.mark()), orphan.guess());
	}

	List<History.Line> lines(List<History.Line> lines) {
		return secrets.isEmpty() ? lines : lines.stream().map(this::line).toList();
	}

	private History.Line line(History.Line of) {
		return new History.Line(of.hash(), of.at(), words(of.by()), of.item(), of.words(), words(of.what()), of.takenBack());
	}

	/** What concerns the draft as a whole is of no item. @param lines covered already */
	static Map<ItemId, List<History.Line>> byItem(List<History.Line> lines) {
		Map<ItemId, List<History.Line>> byItem = new LinkedHashMap<>();
		for (History.Line line : lines) {
			Optional<ItemId> item = line.item();
			if (item.isPresent()) byItem.computeIfAbsent(item.get(), first -> new ArrayList<>()).add(line);
		}
		return byItem;
	}
}
