package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Told;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.text.PackedText;

/**
 * The state that a draft's events add up to. Immutable; the order in which events are given does not matter, only which
 * one followed which.
 */
public final class Ledger {
	private final EventOrder order;
	private final Map<ItemId, StoredItem> items;
	private final Map<ItemId, List<SetByHand>> setByHand;
	private final Map<ItemId, Duty> duties;
	private final Map<TextHash, TextKept> texts;
	private final Optional<LocalDate> dateline;
	private final Set<String> undone;
	private final Dismissals hidden;
	private final List<String> authors;
	private final SignOffs signOffs;
	private final Map<String, List<GivenAnswer>> answers;
	private final List<LedgerEvent> notUnderstood;
	private final Map<ItemId, List<Proposal>> proposals;
	private final Pieces pieces;

	private Ledger(EventOrder order) {
		LedgerFold fold = LedgerFold.of(order);
		this.order = order;
		this.items = fold.items();
		this.setByHand = fold.setByHand();
		this.duties = fold.duties();
		this.texts = fold.texts();
		this.dateline = fold.dateline();
		this.undone = fold.undone();
		this.hidden = fold.dismissals();
		this.authors = fold.authors();
		this.signOffs = fold.signOffs();
		this.answers = fold.answers();
		this.notUnderstood = fold.notUnderstood();
		this.proposals = fold.proposals();
		this.pieces = fold.pieces();
	}

	/** @param events in any order, each perhaps several times */
	public static Ledger of(Collection<LedgerEvent> events) {
		return new Ledger(EventOrder.of(events));
	}

	/** This ledger with more events; those it has already may be among them. */
	public Ledger with(Collection<LedgerEvent> more) {
		List<LedgerEvent> all = new ArrayList<>(events());
		all.addAll(more);
		return of(all);
	}

	/** In the order in which they happened; of those that nothing orders, the earlier first. */
	public List<LedgerEvent> events() {
		return order.events();
	}

	/** Whether both may be of one draft: they know a common version of its text, or one of them none at all. */
	public boolean mayBeOfTheSameDraftAs(Ledger other) {
		return texts.isEmpty() || other.texts.isEmpty() || texts.keySet().stream().anyMatch(other.texts::containsKey);
	}

	/** The first event whose writer knew one that is not here: somebody took that away. Ends that were cut off leave no such trace. */
	public Optional<LedgerEvent> firstWithoutPredecessor() {
		Set<String> known = events().stream().map(LedgerEvent::hash).collect(Collectors.toSet());
		return events().stream().filter(event -> !known.containsAll(event.after())).findFirst();
	}

	/** All items that a person ever touched, in the order of their first events. */
	public Collection<StoredItem> items() {
		return items.values();
	}

	/** What people decided about an item; empty if nobody ever touched it. */
	public Optional<StoredItem> item(ItemId id) {
		return Optional.ofNullable(items.get(id));
	}

	/** What was set of the item in place of what a rule says: once, or several times by people who did not know of each other. */
	public List<SetByHand> setByHand(ItemId id, What what) {
		return setByHand.getOrDefault(id, List.of()).stream().filter(set -> set.what() == what).toList();
	}

	/** Whether just that is set. @param word empty where the rule counts */
	public boolean says(ItemId id, What what, String word) {
		List<SetByHand> set = setByHand(id, what);
		return set.isEmpty() ? word.isEmpty() : set.stream().allMatch(each -> each.word().equals(word));
	}

	/** All of it that counts; what people set differently without knowing of each other does not. @param place of the item */
	public Stream<Told> told(ItemId id, Span place) {
		if (!setByHand.containsKey(id)) return Stream.empty();
		return Stream.of(What.values()).map(what -> setByHand(id, what)).filter(set -> !set.isEmpty() && says(id, set.getLast()))
				.flatMap(set -> set.getLast().at(place).stream());
	}

	private boolean says(ItemId id, SetByHand set) {
		return says(id, set.what(), set.word());
	}

	/** Those that people ever decided with, in order, each as often as it was: of an added one the last has the name that counts. */
	public List<Status> statuses() {
		return events().stream().map(LedgerEvent::entry).filter(Decided.class::isInstance).map(Decided.class::cast).map(Decided::status)
				.toList();
	}

	/** What is not listed in this draft, in the order in which it was dismissed. */
	public List<Dismissal> dismissals() {
		return hidden.all();
	}

	/** Whether a stored item was dismissed; a decision that the dismissing person did not know of shows it again. */
	public boolean hides(StoredItem item) {
		return hidden.hide(item);
	}

	/** Whether an untouched claim is not to be listed. @param text that its span counts in */
	public boolean hides(Claim claim, String text) {
		return hidden.hide(claim, text);
	}

	/** Who is to check the item, and its class; of what people said without knowing of each other the last in the ledger's order. */
	public Duty duty(ItemId id) {
		return duties.getOrDefault(id, Duty.NONE);
	}

	/** Whether an event is there, taken back or not. @param event its hash */
	public boolean holds(String event) {
		return order.holds(event);
	}

	/** Whether an event is there and was not taken back. @param event its hash */
	public boolean counts(String event) {
		return order.holds(event) && !undone.contains(event);
	}

	/** Whether who wrote the later event knew the earlier one. @param later and earlier their hashes */
	public boolean follows(String later, String earlier) {
		return order.follows(later, earlier);
	}

	/** What who wrote an event could know. @param event its hash */
	public Ledger knownTo(String event) {
		return of(events().stream().filter(earlier -> order.follows(event, earlier.hash())).toList());
	}

	/** The day that a person set for the draft to be filed on. */
	public Optional<LocalDate> dateline() {
		return dateline;
	}

	/** The wordings that were proposed for an item, in order, without those that others replaced before anybody answered. */
	public List<Proposal> proposals(ItemId item) {
		return List.copyOf(proposals.getOrDefault(item, List.of()));
	}

	/** Those that nobody answered yet; more than one only where people did not know of each other. */
	public List<Proposal> openProposals(ItemId item) {
		return proposals(item).stream().filter(Proposal::isOpen).toList();
	}

	/** The pieces that items rest on, each once; the one that was given to an item last stands first. */
	public List<Piece> evidence() {
		return pieces.lastFirst();
	}

	/** What a piece says now, also one that no item rests on any more. Empty for one that is not known. */
	public Optional<Evidence> evidence(EvidenceId piece) {
		return pieces.content(piece);
	}

	/** The name of the piece that says just that, or of a new one. */
	public EvidenceId idOf(Evidence evidence) {
		Optional<EvidenceId> known = evidence().stream().filter(piece -> piece.evidence().equals(evidence)).map(Piece::id).findFirst();
		return known.or(() -> IntStream.iterate(0, turn -> turn + 1).mapToObj(turn -> EvidenceId.of(evidence, turn))
				.filter(id -> pieces.content(id).filter(said -> !said.equals(evidence)).isEmpty()).findFirst()).orElseThrow();
	}

	/** Whether the copy with this hash was deleted for good. */
	public boolean isPurged(String hash) {
		return pieces.purged().contains(hash);
	}

	/** Who wrote the draft, as a person said; empty where nobody did and its byline counts. */
	public List<String> authors() {
		return authors;
	}

	/** What people answered to questions of the checklist, by their keys: several only where people did not know of each other. */
	public Map<String, List<GivenAnswer>> answers() {
		return answers;
	}

	/** The last one that nobody took back, whatever else happened since; whether it still holds is another question. */
	public Optional<SignOff> signOff() {
		return signOffs.last();
	}

	/** What was taken back last; empty while another sign-off stands. */
	public Optional<SignOff.TakenBack> signOffTakenBack() {
		return signOffs.takenBack();
	}

	/** What a newer Tickmark recorded and nobody took back, in order: events whose entry is {@link LedgerEntry.Unknown}. */
	public List<LedgerEvent> notUnderstood() {
		return notUnderstood;
	}

	/** A version of the text that was kept; unpacked at every call. Empty if there is none, or not the one it claims to be. */
	public Optional<String> text(TextHash hash) {
		return Optional.ofNullable(texts.get(hash)).flatMap(this::unpack).filter(text -> TextHash.of(text).equals(hash));
	}

	/** Whether {@link #text(TextHash)} may have it. */
	public boolean keeps(TextHash hash) {
		return texts.containsKey(hash);
	}

	/** The events that nothing follows yet. */
	public List<String> heads() {
		return order.heads();
	}

	/** As {@link #text(TextHash)}, with its name, which need not be found out again. */
	public Optional<TextVersion> version(TextHash hash) {
		return text(hash).map(text -> TextVersion.of(text, hash));
	}

	/** Packs a text for keeping: as a difference to the last one kept whole, if that takes less than half the room. */
	public TextKept pack(TextHash hash, String text) {
		String whole = PackedText.pack(text);
		List<TextKept> wholes = texts.values().stream().filter(kept -> kept.base().isEmpty()).toList();
		if (wholes.isEmpty()) return new TextKept(hash, Optional.empty(), whole);
		TextHash base = wholes.getLast().text();
		// Differences never build on one another, so that any version unpacks in two steps.
		return text(base).flatMap(old -> PackedText.packDifference(old, text))
				.filter(difference -> difference.length() < whole.length() / 2)
				.map(difference -> new TextKept(hash, Optional.of(base), difference)).orElse(new TextKept(hash, Optional.empty(), whole));
	}

	private Optional<String> unpack(TextKept kept) {
		try {
			if (kept.base().isEmpty()) return Optional.of(PackedText.unpack(kept.packed()));
			return Optional.ofNullable(texts.get(kept.base().get())).filter(base -> base.base().isEmpty())
					.map(base -> PackedText.unpackDifference(PackedText.unpack(base.packed()), kept.packed()));
		} catch (RuntimeException e) {
			// Anchors also carry their words, so a text that cannot be unpacked costs accuracy, not items.
			return Optional.empty();
		}
	}
}
