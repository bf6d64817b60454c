package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Told;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.GivenAnswer;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.growing.GrowingMap;
import org.tickmark.review.growing.Once;
import org.tickmark.review.ledger.EventOrder.Knot;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.TextKept;
import org.tickmark.review.ledger.SetByHand.What;
import org.tickmark.review.text.PackedText;

/**
 * The state that a draft's events add up to. Immutable; the order in which events are given does not matter, only which
 * one followed which.
 */
public final class Ledger {
	/** Late events of others stand a little before the end: so many of one's own may come between. */
	private static final int LOOKED_BACK = 64;
	/** More than these are added up together with all others, which takes less for each. */
	private static final int MANY = 1_000;

	private final LedgerFold fold;
	/** What it was before each of the last events, the last one last. */
	private final List<LedgerFold> before;
	private final Supplier<List<StoredItem>> items;

	private Ledger(LedgerFold fold, List<LedgerFold> before) {
		this.fold = fold;
		this.before = before;
		this.items = new Once<>(() -> fold.touched().stream().map(this::stored).toList());
	}

	/** @param events in any order, each perhaps several times */
	public static Ledger of(Collection<LedgerEvent> events) {
		return new Ledger(LedgerFold.of(events, 0), List.of());
	}

	/** This ledger with more events; those it has already may be among them. What it has is not added up again for one event more. */
	public Ledger with(Collection<LedgerEvent> more) {
		List<LedgerEvent> added = more.stream().filter(event -> !holds(event.hash())).toList();
		if (added.isEmpty()) return this;
		if (added.size() > MANY) return all(added);
		LedgerFold now = fold;
		List<LedgerFold> earlier = new ArrayList<>(before);
		for (LedgerEvent event : fold.order().sorted(added)) {
			if (!now.takes(event)) return inserted(added);
			earlier.add(now);
			now = now.with(event);
		}
		return new Ledger(now, last(earlier));
	}

	private static List<LedgerFold> last(List<LedgerFold> all) {
		return List.copyOf(all.subList(Math.max(0, all.size() - LOOKED_BACK), all.size()));
	}

	/** Some stand before others that are known: only what comes behind them is added up again. */
	private Ledger inserted(List<LedgerEvent> added) {
		for (int i = before.size() - 1; i >= 0; i--) {
			LedgerFold start = before.get(i);
			List<LedgerEvent> behind = new ArrayList<>(events().subList(start.order().events().size(), events().size()));
			behind.addAll(added);
			Set<String> names = behind.stream().map(LedgerEvent::hash).collect(Collectors.toSet());
			if (!start.order().standsBefore(added, names)) continue;
			LedgerFold now = start;
			List<LedgerFold> earlier = new ArrayList<>(before.subList(0, i));
			for (LedgerEvent event : start.order().sorted(behind)) {
				if (!now.takes(event)) return all(added);
				earlier.add(now);
				now = now.with(event);
			}
			return new Ledger(now, last(earlier));
		}
		return all(added);
	}

	private Ledger all(List<LedgerEvent> added) {
		List<LedgerEvent> all = new ArrayList<>(events());
		all.addAll(added);
		return new Ledger(LedgerFold.of(all, fold.steps()), List.of());
	}

	/** How often an event was added up for this ledger and those that it was made of. */
	long steps() {
		return fold.steps();
	}

	private StoredItem stored(ItemFold item) {
		return item.stored(fold.draft().changed(), piece -> fold.draft().content(piece).orElseThrow());
	}

	/** In the order in which they happened; of those that nothing orders, the earlier first. */
	public List<LedgerEvent> events() {
		return fold.order().events();
	}

	/** One event. @param hash of it */
	public Optional<LedgerEvent> event(String hash) {
		return fold.order().knot(hash).map(Knot::event);
	}

	/** What happened to an item, in order, with what was taken back. */
	public List<LedgerEvent> events(ItemId id) {
		return fold.items().get(id).map(item -> item.events().stream().map(Knot::event).toList()).orElse(List.of());
	}

	/** By which people said how dates and speakers are to be read, and took that back, in order: hashes of the events. */
	public List<String> telling() {
		return fold.telling().keys();
	}

	/** Whether both may be of one draft: they know a common version of its text, or one of them none at all. */
	public boolean mayBeOfTheSameDraftAs(Ledger other) {
		List<TextHash> texts = texts().keys();
		return texts.isEmpty() || other.texts().keys().isEmpty() || texts.stream().anyMatch(other.texts()::has);
	}

	/** The first event whose writer knew one that is not here: somebody took that away. Ends that were cut off leave no such trace. */
	public Optional<LedgerEvent> firstWithoutPredecessor() {
		return events().stream().filter(event -> !event.after().stream().allMatch(this::holds)).findFirst();
	}

	/** All items that a person ever touched, in the order of their first events. */
	public Collection<StoredItem> items() {
		return items.get();
	}

	/** What people decided about an item; empty if nobody ever touched it. */
	public Optional<StoredItem> item(ItemId id) {
		return fold.item(id).map(this::stored);
	}

	/** What was set of the item in place of what a rule says: once, or several times by people who did not know of each other. */
	public List<SetByHand> setByHand(ItemId id, What what) {
		return fold.item(id).map(item -> item.setByHand(what)).orElse(List.of());
	}

	/** Whether just that is set. @param word empty where the rule counts */
	public boolean says(ItemId id, What what, String word) {
		List<SetByHand> set = setByHand(id, what);
		return set.isEmpty() ? word.isEmpty() : set.stream().allMatch(each -> each.word().equals(word));
	}

	/** All of it that counts; what people set differently without knowing of each other does not. @param place of the item */
	public Stream<Told> told(ItemId id, Span place) {
		if (fold.item(id).isEmpty()) return Stream.empty();
		return Stream.of(What.values()).map(what -> setByHand(id, what)).filter(set -> !set.isEmpty() && says(id, set.getLast()))
				.flatMap(set -> set.getLast().at(place).stream());
	}

	private boolean says(ItemId id, SetByHand set) {
		return says(id, set.what(), set.word());
	}

	/** Who did anything that people are told of, each once, in alphabetical order. Known without going through the events. */
	public List<String> people() {
		return fold.people().keys().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
	}

	/** Those that people ever decided with, in order, each as often as it was: of an added one the last has the name that counts. */
	public List<Status> statuses() {
		return events().stream().map(LedgerEvent::entry).filter(Decided.class::isInstance).map(Decided.class::cast).map(Decided::status)
				.toList();
	}

	/** What is not listed in this draft, in the order in which it was dismissed. */
	public List<Dismissal> dismissals() {
		return fold.draft().dismissals().all();
	}

	/** Whether a stored item was dismissed; a decision that the dismissing person did not know of shows it again. */
	public boolean hides(StoredItem item) {
		return fold.draft().dismissals().hide(item, fold.order());
	}

	/** Whether an untouched claim is not to be listed. @param text that its span counts in */
	public boolean hides(Claim claim, String text) {
		return fold.draft().dismissals().hide(claim, text);
	}

	/** Who is to check the item, and its class; of what people said without knowing of each other the last in the ledger's order. */
	public Duty duty(ItemId id) {
		return fold.item(id).map(ItemFold::duty).orElse(Duty.NONE);
	}

	/** Whether an event is there, taken back or not. @param event its hash */
	public boolean holds(String event) {
		return fold.order().holds(event);
	}

	/** Whether an event is there and was not taken back. @param event its hash */
	public boolean counts(String event) {
		return event(event).filter(fold::counts).isPresent();
	}

	/** Whether who wrote the later event knew the earlier one. @param later and earlier their hashes */
	public boolean follows(String later, String earlier) {
		return fold.order().follows(later, earlier);
	}

	/** What who wrote an event could know. @param event its hash */
	public Ledger knownTo(String event) {
		return fold.order().knot(event)
				.map(known -> of(fold.order().inOrder().stream().filter(known::follows).map(Knot::event).toList()))
				.orElseGet(() -> of(List.of()));
	}

	/** The day that a person set for the draft to be filed on. */
	public Optional<LocalDate> dateline() {
		return fold.draft().dateline();
	}

	/** The wordings that were proposed for an item, in order, without those that others replaced before anybody answered. */
	public List<Proposal> proposals(ItemId item) {
		return fold.item(item).map(ItemFold::proposals).orElse(List.of());
	}

	/** Those that nobody answered yet; more than one only where people did not know of each other. */
	public List<Proposal> openProposals(ItemId item) {
		return proposals(item).stream().filter(Proposal::isOpen).toList();
	}

	/** The pieces that items rest on, each once; the one that was given to an item last stands first. */
	public List<Piece> evidence() {
		List<ItemFold.Given> all = new ArrayList<>();
		fold.touched().forEach(item -> all.addAll(item.given()));
		all.sort(Comparator.comparingInt((ItemFold.Given given) -> given.knot().index()).reversed());
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		all.forEach(given -> pieces.computeIfAbsent(given.piece(),
				piece -> new Piece(piece, evidence(piece).orElseThrow(), given.by(), given.at())));
		return List.copyOf(pieces.values());
	}

	/** What a piece says now, also one that no item rests on any more. Empty for one that is not known. */
	public Optional<Evidence> evidence(EvidenceId piece) {
		return fold.draft().content(piece);
	}

	/** The name of the piece that says just that, or of a new one. */
	public EvidenceId idOf(Evidence evidence) {
		Optional<EvidenceId> known = evidence().stream().filter(piece -> piece.evidence().equals(evidence)).map(Piece::id).findFirst();
		return known.or(() -> IntStream.iterate(0, turn -> turn + 1).mapToObj(turn -> EvidenceId.of(evidence, turn))
				.filter(id -> evidence(id).filter(said -> !said.equals(evidence)).isEmpty()).findFirst()).orElseThrow();
	}

	/** Whether the copy with this hash was deleted for good. */
	public boolean isPurged(String hash) {
		return fold.draft().isPurged(hash);
	}

	/** Who wrote the draft, as a person said; empty where nobody did and its byline counts. */
	public List<String> authors() {
		return fold.draft().authors();
	}

	/** What people answered to questions of the checklist, by their keys: several only where people did not know of each other. */
	public Map<String, List<GivenAnswer>> answers() {
		return fold.draft().answers();
	}

	/** The last one that nobody took back, whatever else happened since; whether it still holds is another question. */
	public Optional<SignOff> signOff() {
		return fold.draft().signOffs().last();
	}

	/** What was taken back last; empty while another sign-off stands. */
	public Optional<SignOff.TakenBack> signOffTakenBack() {
		return fold.draft().signOffs().takenBack();
	}

	/** What a newer Tickmark recorded and nobody took back, in order: events whose entry is {@link LedgerEntry.Unknown}. */
	public List<LedgerEvent> notUnderstood() {
		return fold.draft().notUnderstood();
	}

	/** A version of the text that was kept; unpacked at every call. Empty if there is none, or not the one it claims to be. */
	public Optional<String> text(TextHash hash) {
		return texts().get(hash).flatMap(this::unpack).filter(text -> TextHash.of(text).equals(hash));
	}

	/** Whether {@link #text(TextHash)} may have it. */
	public boolean keeps(TextHash hash) {
		return texts().has(hash);
	}

	/** The events that nothing follows yet. */
	public List<String> heads() {
		return fold.order().heads();
	}

	/** As {@link #text(TextHash)}, with its name, which need not be found out again. */
	public Optional<TextVersion> version(TextHash hash) {
		return text(hash).map(text -> TextVersion.of(text, hash));
	}

	/** Packs a text for keeping: as a difference to the last one kept whole, if that takes less than half the room. */
	public TextKept pack(TextHash hash, String text) {
		String whole = PackedText.pack(text);
		List<TextKept> wholes = texts().values().stream().filter(kept -> kept.base().isEmpty()).toList();
		if (wholes.isEmpty()) return new TextKept(hash, Optional.empty(), whole);
		TextHash base = wholes.getLast().text();
		// Differences never build on one another, so that any version unpacks in two steps.
		return text(base).flatMap(old -> PackedText.packDifference(old, text))
				.filter(difference -> difference.length() < whole.length() / 2)
				.map(difference -> new TextKept(hash, Optional.of(base), difference)).orElse(new TextKept(hash, Optional.empty(), whole));
	}

	private GrowingMap<TextHash, TextKept> texts() {
		return fold.draft().texts();
	}

	private Optional<String> unpack(TextKept kept) {
		try {
			if (kept.base().isEmpty()) return Optional.of(PackedText.unpack(kept.packed()));
			return texts().get(kept.base().get()).filter(base -> base.base().isEmpty())
					.map(base -> PackedText.unpackDifference(PackedText.unpack(base.packed()), kept.packed()));
		} catch (RuntimeException e) {
			// Anchors also carry their words, so a text that cannot be unpacked costs accuracy, not items.
			return Optional.empty();
		}
	}
}
