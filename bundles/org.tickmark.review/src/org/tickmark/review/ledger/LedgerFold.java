package org.tickmark.review.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.checklist.GivenAnswers;
import org.tickmark.review.ledger.LedgerEntry.Accepted;
import org.tickmark.review.ledger.LedgerEntry.Assigned;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEntry.Classed;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.LineSetAside;
import org.tickmark.review.ledger.LedgerEntry.MarkRemoved;
import org.tickmark.review.ledger.LedgerEntry.Marked;
import org.tickmark.review.ledger.LedgerEntry.Noted;
import org.tickmark.review.ledger.LedgerEntry.OnDuty;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Proposed;
import org.tickmark.review.ledger.LedgerEntry.ReadingFixed;
import org.tickmark.review.ledger.LedgerEntry.Refused;
import org.tickmark.review.ledger.LedgerEntry.SignOffTakenBack;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.LedgerEntry.Undone;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.StoredItem.Mark;

/** Adds events up to a state, one after the other. */
final class LedgerFold {
	private final EventOrder order;
	private final Set<String> undone;
	private final Map<ItemId, Growing> growing = new LinkedHashMap<>();
	private final Map<TextHash, TextKept> texts = new LinkedHashMap<>();
	private final Proposals proposals;
	private final Pieces pieces;
	private final Dismissals dismissals;
	private final SignOffs signOffs;
	private final GivenAnswers answers;
	private final List<LedgerEvent> notUnderstood = new ArrayList<>();
	private Optional<LocalDate> dateline = Optional.empty();
	private List<String> authors = List.of();

	private LedgerFold(EventOrder order) {
		this.order = order;
		this.proposals = new Proposals(order);
		this.pieces = new Pieces(order);
		this.dismissals = new Dismissals(order);
		this.signOffs = new SignOffs(order);
		this.answers = new GivenAnswers(order::follows);
		this.undone = undone(order.events());
	}

	static LedgerFold of(EventOrder order) {
		LedgerFold fold = new LedgerFold(order);
		order.events().stream().filter(event -> !fold.undone.contains(event.hash())).forEach(fold::add);
		return fold;
	}

	Map<ItemId, StoredItem> items() {
		Map<ItemId, StoredItem> items = new LinkedHashMap<>();
		growing.forEach((id, item) -> items.put(id, item.grown()));
		return Collections.unmodifiableMap(items);
	}

	/** Of the items of which a person set something. */
	Map<ItemId, List<SetByHand>> setByHand() {
		Map<ItemId, List<SetByHand>> set = new LinkedHashMap<>();
		growing.forEach((id, item) -> {
			if (!item.set.isEmpty()) set.put(id, List.copyOf(item.set));
		});
		return Collections.unmodifiableMap(set);
	}

	/** Of the items that somebody assigned or gave a class. */
	Map<ItemId, Duty> duties() {
		Map<ItemId, Duty> duties = new LinkedHashMap<>();
		growing.forEach((id, item) -> {
			if (!item.duty.equals(Duty.NONE)) duties.put(id, item.duty);
		});
		return Collections.unmodifiableMap(duties);
	}

	Map<TextHash, TextKept> texts() {
		return Collections.unmodifiableMap(texts);
	}

	/** Hashes of the events that were taken back. */
	Set<String> undone() {
		return undone;
	}

	Dismissals dismissals() {
		return dismissals;
	}

	Optional<LocalDate> dateline() {
		return dateline;
	}

	List<String> authors() {
		return authors;
	}

	Map<ItemId, List<Proposal>> proposals() {
		return Collections.unmodifiableMap(proposals.byItem());
	}

	Pieces pieces() {
		return pieces;
	}

	Map<String, List<GivenAnswer>> answers() {
		return answers.byKey();
	}

	SignOffs signOffs() {
		return signOffs;
	}

	List<LedgerEvent> notUnderstood() {
		return List.copyOf(notUnderstood);
	}

	/** From the last to the first, since undoing an undo brings the event back. */
	private static Set<String> undone(List<LedgerEvent> events) {
		Set<String> undone = new HashSet<>();
		for (LedgerEvent event : events.reversed()) {
			if (event.entry() instanceof Undone undo && !undone.contains(event.hash())) undone.add(undo.event());
		}
		return undone;
	}

	private void add(LedgerEvent event) {
		switch (event.entry()) {
			case OnItem onItem -> {
				growing.computeIfAbsent(onItem.subject().item(), id -> new Growing(onItem.subject())).add(event, onItem);
				proposals.add(event, onItem);
				pieces.add(event, onItem);
				dismissals.add(event);
			}
			case LedgerEntry.TextDismissed text -> dismissals.add(event);
			case LedgerEntry.RuleDismissed rule -> dismissals.add(event);
			case LedgerEntry.EvidenceChanged change -> pieces.change(change);
			case LedgerEntry.CopyPurged purge -> pieces.purge(purge);
			case MarkRemoved removed -> known(removed.item()).ifPresent(item -> item.mark = Mark.REMOVED);
			case Placed placed -> placed.placements().forEach(place -> known(place.item()).ifPresent(item -> item.anchor = place.anchor()));
			case TextKept kept -> texts.putIfAbsent(kept.text(), kept);
			case DatelineSet set -> dateline = set.day();
			case AuthorsSet set -> authors = set.names();
			case SignedOff signed -> signOffs.add(event, signed);
			case SignOffTakenBack back -> signOffs.add(event, back);
			case LedgerEntry.QuestionAnswered answered -> add(event, answered);
			case Undone undone -> { }
			case LineSetAside aside -> { }
			case LedgerEntry.Unknown unknown -> notUnderstood.add(event);
		}
	}

	private void add(LedgerEvent event, LedgerEntry.QuestionAnswered answered) {
		answered.answer().ifPresentOrElse(
				answer -> answers.add(new GivenAnswer(event.hash(), answered.question(), answered.about(), answer, answered.note(),
						event.by(), event.at())),
				() -> answers.withdraw(event.hash(), answered.question().key()));
	}

	private Optional<Growing> known(ItemId id) {
		return Optional.ofNullable(growing.get(id));
	}

	private final class Growing {
		private final Subject first;
		private final List<Decision> decisions = new ArrayList<>();
		private final List<SetByHand> set = new ArrayList<>();
		private Anchor anchor;
		private String note = "";
		private String by = "";
		private Instant at = Instant.EPOCH;
		private Mark mark = Mark.FOUND;
		private Duty duty = Duty.NONE;

		Growing(Subject first) {
			this.first = first;
			this.anchor = first.anchor();
		}

		void add(LedgerEvent event, OnItem entry) {
			anchor = entry.subject().anchor();
			// Who hands an item on has not checked it, so the name of who did stays.
			if (!(entry instanceof OnDuty) || by.isEmpty()) {
				by = event.by();
				at = event.at();
			}
			switch (entry) {
				case Decided decided -> decide(
						new Decision(event.hash(), decided.status(), decided.reason(), by, at, anchor, decided.basis(),
								decided.withSentence()));
				case Noted noted -> note = noted.note();
				case LedgerEntry.Sourced sourced -> { }
				case LedgerEntry.EvidenceAdded added -> { }
				case LedgerEntry.EvidenceWithdrawn withdrawn -> { }
				case Marked marked -> mark = Mark.BY_HAND;
				case Accepted accepted -> decide(new Decision(event.hash(), Status.CORRECTED, "", by, at, anchor));
				case LedgerEntry.ItemDismissed dismissed -> { }
				case Assigned assigned -> duty = duty.of(assigned.person());
				case Classed classed -> duty = duty.in(classed.itemClass());
				case Proposed proposed -> { }
				case Refused refused -> { }
				case ReadingFixed fixed -> set(event, What.READING, fixed.reading());
				case LedgerEntry.ValueSet value -> set(event, What.VALUE, value.value());
				case LedgerEntry.SpeakerSet speaker -> set(event, What.SPEAKER, speaker.speaker());
			}
		}

		/** A decision replaces those its maker knew of; others stay beside it. */
		private void decide(Decision decision) {
			decisions.removeIf(earlier -> order.follows(decision.event(), earlier.event()));
			decisions.add(decision);
		}

		private void set(LedgerEvent event, What what, String word) {
			set.removeIf(earlier -> earlier.what() == what && order.follows(event.hash(), earlier.event()));
			set.add(new SetByHand(event.hash(), what, word, by, at));
		}

		StoredItem grown() {
			return new StoredItem(first.item(), first.kind(), first.ruleId(), anchor, decisions, note, pieces.of(first.item()), by, at,
					mark);
		}
	}
}
