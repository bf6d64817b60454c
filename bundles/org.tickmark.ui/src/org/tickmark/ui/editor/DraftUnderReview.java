package org.tickmark.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;
import org.tickmark.draft.DraftFormat;
import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Coverage;
import org.tickmark.review.DecideItems;
import org.tickmark.review.FixReading;
import org.tickmark.review.Item;
import org.tickmark.review.ItemId;
import org.tickmark.review.ItemList;
import org.tickmark.review.Ledger;
import org.tickmark.review.LedgerEvent;
import org.tickmark.review.LedgerFile;
import org.tickmark.review.MarkClaim;
import org.tickmark.review.NoFactsHere;
import org.tickmark.review.PlaceItem;
import org.tickmark.review.PlaceItems;
import org.tickmark.review.Places;
import org.tickmark.review.Remark;
import org.tickmark.review.Review;
import org.tickmark.review.Status;
import org.tickmark.review.Undo;
import org.tickmark.ui.editor.Steps.Step;

/** A draft in its editor together with its items: finds them again after each pause in typing, and records what people decide. UI thread only. */
public final class DraftUnderReview {
	/** Told on the UI thread. */
	public interface Listener {
		/** Items, decisions or the draft's date are others now. */
		void itemsChanged();

		/** The caret stands in another item now, or this one was just marked. */
		void caretIn(Item item);
	}

	private final ISourceViewer viewer;
	private final IDocument document;
	private final Review review;
	private final DraftFormat format;
	private final Path ledgerFile;
	private final ItemMarks marks;
	/** Of items that the ledger knows. The marks show them, but lose them when words are cut or the whole text is replaced. */
	private final LivePlaces live;
	private final DetectionJob detection;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Steps steps = new Steps();
	private final Runnable whenRecorded = this::recorded;
	private final IDocumentListener whileTyping = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) { }

		@Override
		public void documentChanged(DocumentEvent event) {
			detection.startAfterPause();
		}
	};
	private HouseRules house = HouseRules.current();
	private final Corrections corrections;
	private long ledgerStamp;
	private Optional<Findings> findings = Optional.empty();
	private Map<ItemId, Item> listed = Map.of();
	private Map<ItemId, ItemId> successors = Map.of();
	private Optional<ItemId> itemAtCaret = Optional.empty();
	private Optional<ItemId> newest = Optional.empty();

	/**
	 * @param review shared by all editors of the draft
	 * @param viewer shows the draft; its document and marks must exist already
	 */
	DraftUnderReview(Path draft, Review review, ISourceViewer viewer) {
		this.viewer = viewer;
		this.document = viewer.getDocument();
		this.review = review;
		this.format = DraftFormat.of(draft.getFileName().toString());
		this.ledgerFile = LedgerFile.beside(draft).path();
		this.ledgerStamp = ledgerStamp();
		this.marks = new ItemMarks(viewer.getAnnotationModel());
		this.live = new LivePlaces(document);
		this.detection = new DetectionJob(draft.getFileName().toString(), viewer.getTextWidget().getDisplay(), this::snapshot, this::show);
		this.corrections = new Corrections(this, document);
		document.addDocumentListener(whileTyping);
		review.addListener(whenRecorded);
		detection.startNow();
	}

	void close() {
		document.removeDocumentListener(whileTyping);
		review.removeListener(whenRecorded);
		live.close();
		detection.cancel();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** As found last; empty before the first detection is done. */
	public ItemList items() {
		return findings.map(Findings::items).orElse(new ItemList(List.of(), List.of()));
	}

	/** Which sentences nothing was said of yet, in the text that the items' spans count in. */
	public Coverage coverage() {
		return findings.map(Findings::coverage).orElse(new Coverage(0, List.of()));
	}

	/** Says that a sentence states no fact; it can be taken back as a decision. @param sentence bare, in the text as read last, which must be up to date */
	public void noFactsIn(Span sentence) throws IOException {
		var nothing = new NoFactsHere(sentence);
		act(nothing, List.of(nothing.idIn(text())));
	}

	/** The record of what was decided, as known now; items may be older by a moment. */
	public Ledger ledger() {
		return review.ledger();
	}

	/** Whether the draft was read at all yet. */
	boolean isRead() {
		return findings.isPresent();
	}

	/** The draft as read last, with the day that its dates count from; the document may be ahead of it by what was typed since. */
	public Draft asRead() {
		return findings.map(Findings::draft).orElse(Draft.of(""));
	}

	/** The text that the items' spans count in: what a reader reads, without the markup that the document of a page shows. */
	public String text() {
		return asRead().text();
	}

	/** The draft as the document stands now. */
	Draft now() {
		return isUpToDate() ? asRead() : format.draft(document.get());
	}

	/** Of the text as detected last. */
	public int words() {
		return findings.map(Findings::words).orElse(0);
	}

	/** Whether items and document belong to the same version of the text. */
	public boolean isUpToDate() {
		return findings.filter(found -> found.stamp() == stamp()).isPresent();
	}

	/** The day that relative dates are counted from. */
	public Optional<LocalDate> referenceDate() {
		return findings.flatMap(found -> found.draft().referenceDate());
	}

	/** What the user should know about the ledger and the house list, a sentence each; a reason why nothing can be decided comes first. */
	public List<String> warnings() {
		return Stream.concat(review.readOnly().map(List::of).orElse(review.warnings()).stream(), house.faults().stream()).toList();
	}

	/** Where the item stands in the document now; empty if its text was deleted. */
	public Optional<Span> placeOf(Item item) {
		return live.placeOf(item.id()).or(() -> marks.placeOf(item.id()));
	}

	/** The innermost item at an offset of the document. */
	public Optional<Item> itemAt(int offset) {
		return marks.itemAt(offset);
	}

	/**
	 * Decides on all these items at once; what is so already, or whose words are gone, stays as it is.
	 *
	 * @param reason empty where the status needs none
	 * @return whether anything was decided
	 * @throws IOException when the decision could not be recorded; then nothing has changed
	 */
	public boolean decide(List<Item> items, Status status, String reason) throws IOException {
		List<Item> here = items.stream().map(this::whereItIs).flatMap(Optional::stream)
				.filter(item -> !item.status().equals(status) || !reason.isEmpty() && !item.reason().equals(reason)).toList();
		return !here.isEmpty() && act(new DecideItems(here, status, reason), here.stream().map(Item::id).toList());
	}

	/** Decides without a reason. */
	public boolean decide(List<Item> items, Status status) throws IOException {
		return decide(items, status, "");
	}

	/** Reads the dates of these items in their next sense. @return whether any of them has a choice */
	public boolean readOtherwise(List<Item> items) throws IOException {
		List<ItemId> read = new ArrayList<>();
		List<LedgerEvent> events = new ArrayList<>();
		for (Item item : items) {
			Optional<FixReading> next = whereItIs(item).flatMap(FixReading::next);
			if (next.isEmpty()) continue;
			read.add(next.get().item().id());
			events.addAll(carryOut(next.get()));
		}
		if (!events.isEmpty()) steps.add(Step.of(events, read));
		return !events.isEmpty();
	}

	/**
	 * Puts the wording that waits for an answer into the text, by which the item is corrected; can be taken back as a decision.
	 *
	 * @return false if none waits, or its words are gone
	 * @throws IOException when that could not be recorded; then nothing has changed
	 */
	public boolean acceptWording(Item item) throws IOException {
		Optional<Item> listed = now(item);
		return listed.isPresent() && corrections.accept(listed.get());
	}

	/** Carries out an action on items that {@link #undo()} can take back. @param items to be shown when it is @return whether there was anything to record */
	public boolean act(Action action, List<ItemId> items) throws IOException {
		List<LedgerEvent> events = carryOut(action);
		if (!events.isEmpty()) steps.add(Step.of(events, items));
		return !events.isEmpty();
	}

	/** Says where an item stands that has lost its place, which can be taken back. @param span in the document */
	public void place(ItemId item, Span span) throws IOException {
		Span words = now().source().toText(span);
		if (words.isEmpty()) throw new IOException("no words are selected that a reader of the page sees");
		act(new PlaceItem(item, words), List.of(item));
	}

	/** Where a place of the text that {@link #text()} gives stands in the document. */
	public Span inDocument(Span place) {
		return asRead().source().toSource(place);
	}

	/** Takes back what was done last to items in this editor. @return the items that it was done to; empty if there is nothing to take back */
	public List<ItemId> undo() throws IOException {
		Optional<Step> last = steps.last();
		if (last.isEmpty()) return List.of();
		steps.tookBack(carryOut(new Undo(last.get().events())));
		if (last.get().corrects()) corrections.takeBack(last.get().items());
		if (last.get().places()) seek(last.get().items());
		return last.get().items();
	}

	/** Only the ledger says where these stand from now on. */
	private void seek(List<ItemId> items) {
		marks.forget(items);
		live.forget(items);
		detectNow();
	}

	/** Does again what was taken back last. */
	public List<ItemId> redo() throws IOException {
		Optional<Step> last = steps.lastTakenBack();
		if (last.isPresent()) steps.didAgain(carryOut(new Undo(last.get().events())));
		return last.map(Step::items).orElse(List.of());
	}

	/** Marks otherwise what was marked; the first new item is shown. */
	public void remark(Remark remark) throws IOException {
		newest = Optional.of(remark.marks().getFirst().idIn(now().text()));
		act(remark, remark.items().stream().map(Item::id).toList());
	}

	/** Marks a claim by hand. @param span in the document @return the new item */
	public ItemId mark(Span span, ClaimKind kind) throws IOException {
		Draft now = now();
		Span words = withoutBlanks(now.source().toText(span), now.text());
		if (words.isEmpty()) throw new IOException("no words are selected that a reader of the page sees");
		var mark = new MarkClaim(words, kind);
		ItemId id = mark.idIn(now.text());
		newest = Optional.of(id);
		act(mark, List.of(id));
		return id;
	}

	/** Selecting by double click, by line or with a tag takes blanks along. */
	private static Span withoutBlanks(Span span, String text) {
		String words = span.in(text);
		int start = span.start() + words.length() - words.stripLeading().length();
		return words.isBlank() ? new Span(span.start(), span.start()) : new Span(start, start + words.strip().length());
	}

	/** Carries out any other action on this draft. @return whether there was anything to record */
	public boolean apply(Action action) throws IOException {
		return !carryOut(action).isEmpty();
	}

	private List<LedgerEvent> carryOut(Action action) throws IOException {
		return review.carryOut(action, now().text(), Checker.name(), Instant.now());
	}

	/** By this editor, or by another one of the same draft. */
	private void recorded() {
		ledgerStamp = ledgerStamp();
		showDecisions();
	}

	/** Adds what others decided on a copy. @return how many entries were added @throws IOException when either ledger cannot be read whole; then nothing was added */
	public int takeOver(LedgerFile copy) throws IOException {
		int added = new LedgerFile(ledgerFile).takeOver(copy);
		if (added > 0) review.refresh();
		return added;
	}

	/** Shows what others have decided meanwhile, and looks for what they have put on the house list. */
	void lookAgain() throws IOException {
		if (house != HouseRules.current()) detectNow();
		if (ledgerStamp != ledgerStamp()) review.refresh();
	}

	private long ledgerStamp() {
		try {
			return Files.exists(ledgerFile) ? Files.getLastModifiedTime(ledgerFile).toMillis() * 31 + Files.size(ledgerFile) : 0;
		} catch (IOException e) {
			// Reading it will fail, too, and say why.
			return -1;
		}
	}

	/** The item at its place in the text as it is now, which actions count in; empty if its words were deleted. */
	public Optional<Item> whereItIs(Item item) {
		return now(item).flatMap(listed -> placeOf(listed).map(now().source()::toText).filter(span -> !span.isEmpty()).map(listed::movedTo));
	}

	/** The same item as it is listed now. An untouched one is found anew after each edit; it is the same where its mark stayed. */
	public Optional<Item> now(Item item) {
		ItemId id = successors.getOrDefault(item.id(), item.id());
		return Optional.ofNullable(listed.get(id));
	}

	/** The ledger learns where its items stand in the text as saved, so that the next opening need not search. */
	void saved() throws IOException {
		Map<ItemId, Span> stored = storedPlacesInText();
		if (!stored.isEmpty()) apply(new PlaceItems(stored));
	}

	void caretAt(int offset) {
		Optional<Item> item = itemAt(offset);
		Optional<ItemId> id = item.map(Item::id);
		if (id.equals(itemAtCaret)) return;
		itemAtCaret = id;
		item.ifPresent(now -> listeners.forEach(listener -> listener.caretIn(now)));
	}

	/** Looks for items anew, e.g. after another date was set. */
	public void detectNow() {
		detection.startNow();
	}

	private void showDecisions() {
		boolean datelineChanged = findings.filter(found -> !found.ledger().dateline().equals(review.ledger().dateline())).isPresent();
		if (!isUpToDate() || datelineChanged) detection.startNow();
		else findings.map(found -> found.with(review.ledger(), placesIn(found))).ifPresent(this::show);
	}

	/** Live places, and for a new mark the one it was given, since no mark shows it yet. */
	private Places placesIn(Findings found) {
		Map<ItemId, Span> places = new HashMap<>(found.places().found());
		places.putAll(storedPlacesInText());
		review.ledger().items().stream().filter(item -> !places.containsKey(item.id()))
				.forEach(item -> item.anchor().spanIn(found.draft().text()).ifPresent(span -> places.put(item.id(), span)));
		return new Places(places, found.places().guesses());
	}

	private Map<ItemId, Span> placesOfStored(Findings found) {
		Map<ItemId, Span> places = new HashMap<>();
		found.items().items().stream().filter(item -> review.ledger().item(item.id()).isPresent())
				.forEach(item -> places.put(item.id(), found.draft().source().toSource(item.span())));
		return places;
	}

	private Map<ItemId, Span> storedPlaces() {
		Map<ItemId, Span> places = live.places();
		places.keySet().removeIf(item -> review.ledger().item(item).isEmpty());
		return places;
	}

	private Map<ItemId, Span> storedPlacesInText() {
		SourceMap source = now().source();
		Map<ItemId, Span> places = storedPlaces();
		places.replaceAll((id, span) -> source.toText(span));
		places.values().removeIf(Span::isEmpty);
		return places;
	}

	private DetectionJob.Snapshot snapshot() {
		house = HouseRules.current();
		return new DetectionJob.Snapshot(stamp(), format, document.get(), review.ledger(), storedPlaces());
	}

	private void show(Findings found) {
		if (found.stamp() != stamp() || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) return;
		if (found.ledger() != review.ledger()) {
			// Decided while the job ran: its items carry old decisions.
			detection.startNow();
			return;
		}
		Map<ItemId, Span> before = marks.places();
		findings = Optional.of(found);
		succeed(before, found.items().items(), found.draft().source());
		marks.show(found.items().items(), found.draft());
		live.put(placesOfStored(found));
		if (viewer instanceof ISourceViewerExtension5 minings) minings.updateCodeMinings();
		listeners.forEach(Listener::itemsChanged);
		newest.map(listed::get).ifPresent(item -> {
			newest = Optional.empty();
			listeners.forEach(listener -> listener.caretIn(item));
		});
	}

	private void succeed(Map<ItemId, Span> before, List<Item> items, SourceMap source) {
		record Place(ClaimKind kind, Span span) { }
		Map<Place, ItemId> placed = new HashMap<>();
		for (Item item : items) placed.put(new Place(item.kind(), source.toSource(item.span())), item.id());
		Map<ItemId, ItemId> followed = new HashMap<>();
		for (Item item : listed.values()) {
			Span span = before.get(item.id());
			ItemId successor = span == null ? null : placed.get(new Place(item.kind(), span));
			if (successor != null) followed.put(item.id(), successor);
		}
		successors = followed;
		listed = items.stream().collect(Collectors.toMap(Item::id, item -> item, (first, second) -> first));
	}

	private long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
