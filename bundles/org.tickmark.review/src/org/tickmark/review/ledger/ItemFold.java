package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.growing.GrowingList;
import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.growing.Slots;
import org.tickmark.review.ledger.EventOrder.Knot;
import org.tickmark.review.ledger.LedgerEntry.Accepted;
import org.tickmark.review.ledger.LedgerEntry.Assigned;
import org.tickmark.review.ledger.LedgerEntry.Classed;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.EvidenceAdded;
import org.tickmark.review.ledger.LedgerEntry.EvidenceWithdrawn;
import org.tickmark.review.ledger.LedgerEntry.MarkRemoved;
import org.tickmark.review.ledger.LedgerEntry.Marked;
import org.tickmark.review.ledger.LedgerEntry.Noted;
import org.tickmark.review.ledger.LedgerEntry.OnDuty;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Proposed;
import org.tickmark.review.ledger.LedgerEntry.ReadingFixed;
import org.tickmark.review.ledger.LedgerEntry.Refused;
import org.tickmark.review.ledger.LedgerEntry.Sourced;
import org.tickmark.review.ledger.LedgerEntry.SpeakerSet;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEntry.ValueSet;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.ledger.StoredItem.Mark;

/** What the events of one item add up to. One more is added without a look at those before; what it gives never changes. */
final class ItemFold {
	private final ItemId id;
	/** All that speak of it, those that were taken back, too. */
	private final GrowingList<Knot> events;
	private State state = new State();
	/** What it was made for is what pieces said then. */
	private volatile Optional<Grown> grown = Optional.empty();

	private record Grown(StoredItem item, GrowingMap<EvidenceId, Evidence> changed) { }

	/** @param line whether it is a line of the kind that replaces an earlier one */
	record Given(Knot knot, EvidenceId piece, boolean line) {
		String by() {
			return knot.event().by();
		}

		Instant at() {
			return knot.event().at();
		}
	}

	/** In a row of events each one knows those before it, so that one decision of each row counts at most. */
	private record Standing<T>(Knot knot, T what) {
		static <T> Slots<Standing<T>> after(Slots<Standing<T>> earlier, Knot knot, T what) {
			return earlier.without(knot.known(), (standing, last) -> standing.knot.place() <= last)
					.with(knot.row(), new Standing<>(knot, what));
		}
	}

	private static final class State implements Cloneable {
		private Optional<Subject> first = Optional.empty();
		private Optional<Anchor> anchor = Optional.empty();
		private Slots<Standing<Decision>> decisions = Slots.empty();
		private Slots<Standing<SetByHand>> readings = Slots.empty();
		private Slots<Standing<SetByHand>> values = Slots.empty();
		private Slots<Standing<SetByHand>> speakers = Slots.empty();
		private GrowingList<Given> given = GrowingList.empty();
		private GrowingList<Proposal> proposals = GrowingList.empty();
		private String note = "";
		private String by = "";
		private Instant at = Instant.EPOCH;
		private Mark mark = Mark.FOUND;
		private Duty duty = Duty.NONE;

		State copy() {
			try {
				return (State) clone();
			} catch (CloneNotSupportedException e) {
				throw new IllegalStateException("it is cloneable", e);
			}
		}
	}

	private ItemFold(ItemId id, GrowingList<Knot> events) {
		this.id = id;
		this.events = events;
	}

	static ItemFold of(ItemId id) {
		return new ItemFold(id, GrowingList.empty());
	}

	/** With one more, behind all others. @param counts whether it was not taken back @param order that it stands in */
	ItemFold with(Knot next, boolean counts, EventOrder order) {
		var longer = new ItemFold(id, events.with(next));
		longer.state = counts ? state.copy() : state;
		if (counts) longer.add(next, order);
		return longer;
	}

	/** The same events, of which others count. */
	ItemFold again(Predicate<LedgerEvent> counts, EventOrder order) {
		var again = new ItemFold(id, events);
		for (Knot knot : events) if (counts.test(knot.event())) again.add(knot, order);
		return again;
	}

	List<Knot> events() {
		return events;
	}

	/** Whether anybody touched it who did not take that back. */
	boolean isTouched() {
		return state.first.isPresent();
	}

	Duty duty() {
		return state.duty;
	}

	List<Given> given() {
		return state.given;
	}

	List<Proposal> proposals() {
		return state.proposals;
	}

	List<SetByHand> setByHand(What what) {
		return inOrder(switch (what) {
			case READING -> state.readings;
			case VALUE -> state.values;
			case SPEAKER -> state.speakers;
		});
	}

	private static <T> List<T> inOrder(Slots<Standing<T>> standing) {
		return standing.values().stream().sorted(Comparator.comparingInt(each -> each.knot.index())).map(Standing::what).toList();
	}

	/** @param changed what pieces say in place of what they said first @param content what each says now */
	StoredItem stored(GrowingMap<EvidenceId, Evidence> changed, Function<EvidenceId, Evidence> content) {
		Optional<Grown> known = grown.filter(each -> state.given.isEmpty() || each.changed == changed);
		if (known.isPresent()) return known.get().item;
		Subject first = state.first.orElseThrow();
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		state.given.forEach(each -> pieces.put(each.piece, new Piece(each.piece, content.apply(each.piece), each.by(), each.at())));
		var item = new StoredItem(id, first.kind(), first.ruleId(), state.anchor.orElseThrow(), inOrder(state.decisions), state.note,
				List.copyOf(pieces.values()), state.by, state.at, state.mark);
		grown = Optional.of(new Grown(item, changed));
		return item;
	}

	private void add(Knot knot, EventOrder order) {
		switch (knot.event().entry()) {
			case OnItem onItem -> add(knot, onItem, order);
			case MarkRemoved removed -> {
				if (isTouched()) state.mark = Mark.REMOVED;
			}
			case Placed placed -> placed.placements().stream().filter(place -> isTouched() && place.item().equals(id))
				.forEach(place -> state.anchor = Optional.of(place.anchor()));
			default -> { }
		}
	}

	private void add(Knot knot, OnItem entry, EventOrder order) {
		LedgerEvent event = knot.event();
		if (state.first.isEmpty()) state.first = Optional.of(entry.subject());
		state.anchor = Optional.of(entry.subject().anchor());
		// Who hands an item on has not checked it, so the name of who did stays.
		if (!(entry instanceof OnDuty) || state.by.isEmpty()) {
			state.by = event.by();
			state.at = event.at();
		}
		switch (entry) {
			case Decided decided -> decide(knot, decided.status(), decided.reason(), decided.basis(), decided.withSentence());
			case Noted noted -> state.note = noted.note();
			case Sourced sourced -> source(knot, sourced.source());
			case EvidenceAdded added -> give(knot, added.piece(), false);
			case EvidenceWithdrawn withdrawn -> withdraw(knot, each -> each.piece.equals(withdrawn.piece()));
			case Marked marked -> state.mark = Mark.BY_HAND;
			case Accepted accepted -> {
				decide(knot, Status.CORRECTED, "", Optional.empty(), false);
				answer(accepted.proposal(), new Proposal.Answer(event.hash(), true, "", event.by(), event.at()));
			}
			case LedgerEntry.ItemDismissed dismissed -> { }
			case Assigned assigned -> state.duty = state.duty.of(assigned.person());
			case Classed classed -> state.duty = state.duty.in(classed.itemClass());
			case Proposed proposed -> propose(event, proposed, order);
			case Refused refused -> answer(refused.proposal(),
				new Proposal.Answer(event.hash(), false, refused.reason(), event.by(), event.at()));
			case ReadingFixed fixed -> state.readings = Standing.after(state.readings, knot, set(event, What.READING, fixed.reading()));
			case ValueSet value -> state.values = Standing.after(state.values, knot, set(event, What.VALUE, value.value()));
			case SpeakerSet speaker -> state.speakers = Standing.after(state.speakers, knot, set(event, What.SPEAKER, speaker.speaker()));
		}
	}

	/** A decision replaces those its maker knew of; others stay beside it. */
	private void decide(Knot knot, Status status, String reason, Optional<Basis> basis, boolean withSentence) {
		var decision = new Decision(knot.event().hash(), status, reason, state.by, state.at, state.anchor.orElseThrow(), basis,
				withSentence);
		state.decisions = Standing.after(state.decisions, knot, decision);
	}

	private SetByHand set(LedgerEvent event, What what, String word) {
		return new SetByHand(event.hash(), what, word, state.by, state.at);
	}

	private void source(Knot knot, String source) {
		withdraw(knot, each -> each.line);
		if (!source.isBlank()) give(knot, EvidenceId.of(Evidence.ofSource(source), 0), true);
	}

	private void give(Knot knot, EvidenceId piece, boolean line) {
		state.given = state.given.with(new Given(knot, piece, line));
	}

	private void withdraw(Knot knot, Predicate<Given> which) {
		state.given = left(state.given, each -> !(which.test(each) && knot.follows(each.knot)));
	}

	/** A wording replaces open ones that its author knew of; others stay beside it. */
	private void propose(LedgerEvent event, Proposed proposed, EventOrder order) {
		state.proposals = left(state.proposals, earlier -> !(earlier.isOpen() && order.follows(event.hash(), earlier.event())))
				.with(new Proposal(event.hash(), id, proposed.subject().anchor().exact(), proposed.wording(), event.by(), event.at(),
						Optional.empty()));
	}

	private void answer(String proposal, Proposal.Answer answer) {
		List<Proposal> answered = new ArrayList<>(state.proposals);
		answered.replaceAll(each -> each.event().equals(proposal) ? each.answered(answer) : each);
		state.proposals = GrowingList.of(answered);
	}

	private static <T> GrowingList<T> left(GrowingList<T> all, Predicate<T> stays) {
		Stream<T> left = all.stream().filter(stays);
		return all.stream().allMatch(stays) ? all : GrowingList.of(left.toList());
	}
}
