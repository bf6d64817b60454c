package org.tickmark.ui.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.review.Coverage;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Places;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.review.verbs.PlaceItems;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.sources.DraftDossier;
import org.tickmark.ui.sources.PrintedSearch;
import org.tickmark.ui.widgets.UiThread;

/** A draft in its editor together with its items, which it finds again after each pause in typing. UI thread only. */
public final class DraftUnderReview {
	/** Told on the UI thread. */
	public interface Listener {
		/** Items, decisions or the draft's date are others now. */
		void itemsChanged();

		/** The caret stands in another item now, or this one was just marked. */
		void caretIn(Item item);
	}

	private final ISourceViewer viewer;
	private final ShownText text;
	private final Review review;
	private final HouseSettings house;
	private final Path file;
	private ItemPlaces places;
	private final ListedItems listed = new ListedItems();
	private final Decisions decisions;
	private final OthersDecisions others;
	private final DetectionJob detection;
	private final DraftDossier dossier;
	private final PrintedSearch printed;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Runnable whenRecorded = this::showDecisions;
	private final Runnable whenSetOtherwise = this::setOtherwise;
	private final IDocumentListener whileTyping = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) { }

		@Override
		public void documentChanged(DocumentEvent event) {
			detection.startAfterPause();
		}
	};
	private House asked;
	private Optional<Findings> findings = Optional.empty();
	private Optional<ItemId> itemAtCaret = Optional.empty();
	private Optional<ItemId> newest = Optional.empty();

	/**
	 * @param origin the file that the document came from, as it was read or written last
	 * @param review shared by all editors of the draft
	 * @param viewer shows the draft; its document and marks must exist already
	 */
	public DraftUnderReview(Path draft, Supplier<DraftFile> origin, Review review, ISourceViewer viewer, HouseSettings house) {
		this.viewer = viewer;
		this.review = review;
		this.house = house;
		this.asked = house.house();
		this.file = draft;
		this.text = new ShownText(viewer, origin, whileTyping);
		this.places = new ItemPlaces(text.document(), viewer.getAnnotationModel(), review, house);
		UiThread ui = UiThread.of(viewer.getTextWidget().getDisplay());
		this.detection = new DetectionJob(draft.getFileName().toString(), ui, this::snapshot, this::show);
		this.decisions = new Decisions(this, review, text, house);
		this.others = new OthersDecisions(draft, review);
		this.dossier = new DraftDossier(draft, ui, house::checker, this::reviewed, looked -> listeners.forEach(Listener::itemsChanged));
		this.printed = new PrintedSearch(draft, ui, house::printedIndex, this::reviewed, () -> listeners.forEach(Listener::itemsChanged));
		review.addListener(whenRecorded);
		house.addListener(whenSetOtherwise);
		detection.startNow();
	}

	public void close() {
		review.removeListener(whenRecorded);
		house.removeListener(whenSetOtherwise);
		places.close();
		text.close();
		detection.cancel();
		dossier.close();
		printed.close();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** What it was opened from. */
	public Path file() {
		return file;
	}

	/** The file that the document came from, as it was read or written last. */
	public DraftFile origin() {
		return text.origin();
	}

	/** What is saved, markup and all. */
	public String source() {
		return text.source().get();
	}

	/**
	 * Goes on in another document, which reads the same.
	 *
	 * @param from the file that it is the source of; counts for nothing where the viewer goes back to the draft's own
	 * @param exchange puts it into the viewer, with marks of its own
	 */
	public void continueIn(Supplier<DraftFile> from, Runnable exchange) {
		boolean known = isUpToDate();
		Map<ItemId, Span> stored = places.storedIn(now());
		places.close();
		exchange.run();
		text.turn(from);
		places = new ItemPlaces(text.document(), viewer.getAnnotationModel(), review, house);
		Draft here = text.read();
		places.put(stored, here);
		findings = findings.filter(found -> known && found.draft().text().equals(here.text())).map(found -> found.in(here, text.stamp()));
		findings.ifPresentOrElse(this::show, detection::startNow);
	}

	/** Why the file does not let a wording stand in place of the item's words; empty if it does. */
	public Optional<String> refusal(Item item, String wording) {
		return placeOf(item).flatMap(place -> text.refusalInSource(text.inSource(place, now()), wording));
	}

	/** What people may do to it. */
	public Decisions decisions() {
		return decisions;
	}

	/** Its sources, and what they say of its items. */
	public DraftDossier dossier() {
		return dossier;
	}

	/** What was printed or verified before of its items. */
	public PrintedSearch printed() {
		return printed;
	}

	/** All that follows from the text as read last; empty before the first detection is done. */
	public Optional<ReviewedDraft> reviewed() {
		return findings.map(Findings::reviewed);
	}

	/** As found last; empty before the first detection is done. */
	public ItemList items() {
		return reviewed().map(ReviewedDraft::items).orElse(new ItemList(List.of(), List.of()));
	}

	/** Which sentences nothing was said of yet, in the text that the items' spans count in. */
	public Coverage coverage() {
		return reviewed().map(ReviewedDraft::coverage).orElse(new Coverage(0, List.of()));
	}

	/** The record of what was decided, as known now; items may be older by a moment. */
	public Ledger ledger() {
		return review.ledger();
	}

	/** Whether it is signed, and whether the signature still holds for the text as read last. */
	public SignOffState signOffState() {
		return reviewed().map(ReviewedDraft::signOffState).orElse(new SignOffState.Unsigned());
	}

	/** As a person set them, else as the draft's byline says. */
	public List<String> authors() {
		return reviewed().map(ReviewedDraft::authors).orElse(List.of());
	}

	/** Whether the draft was read at all yet. */
	public boolean isRead() {
		return findings.isPresent();
	}

	/** The draft as read last, with the day that its dates count from; the document may be ahead of it by what was typed since. */
	public Draft asRead() {
		return findings.map(Findings::draft).orElseGet(() -> Draft.of(""));
	}

	/** The text that the items' spans count in: what a reader reads, without the markup that the document of a page shows. */
	public String text() {
		return asRead().text();
	}

	/** The draft as the document stands now. */
	public Draft now() {
		return isUpToDate() ? asRead() : text.read();
	}

	/** Of the text as detected last. */
	public int words() {
		return findings.map(Findings::words).orElse(0);
	}

	/** The calculations that the item's figure takes part in and that the text gets right, a sentence each. */
	public List<String> agreeing(Item item) {
		return findings.map(found -> item.claim().stream().flatMap(claim -> found.calculations().with(claim).stream())
				.map(new Wording()::agreeing).distinct().toList()).orElse(List.of());
	}

	/** What the author wrote about the item in the margin of the file. */
	public List<MarginNote> authorNotes(Item item) {
		return findings.map(found -> found.notes().on(item)).orElse(List.of());
	}

	/** What the author wrote there about words that are no item. */
	public List<AuthorNotes.Placed> notesElsewhere() {
		return findings.map(Findings::notesElsewhere).orElse(List.of());
	}

	/** Whether items and document belong to the same version of the text. */
	public boolean isUpToDate() {
		return findings.filter(found -> found.stamp() == text.stamp()).isPresent();
	}

	/** The day that relative dates are counted from. */
	public Optional<LocalDate> referenceDate() {
		return findings.flatMap(found -> found.draft().referenceDate());
	}

	/** What the user should know about ledger, house list and dossier, a sentence each; why nothing can be decided comes first. */
	public List<String> warnings() {
		return Stream.of(review.readOnly().map(List::of).orElse(review.warnings()), house.houseRules().faults(), dossier.warnings())
				.flatMap(List::stream).toList();
	}

	/** Where the item stands in the document now; empty if its text was deleted. */
	public Optional<Span> placeOf(Item item) {
		return places.placeOf(item.id());
	}

	/** The innermost item at an offset of the document. */
	public Optional<Item> itemAt(int offset) {
		return places.itemAt(offset);
	}

	/** Where a place of the text that {@link #text()} gives stands in the document. */
	public Span inDocument(Span place) {
		return asRead().source().toSource(place);
	}

	/** Perhaps the house wants to find something else now, or statuses are called otherwise in hovers and wherever somebody lists items. */
	private void setOtherwise() {
		House now = house.house();
		if (asked.findsLike(now)) {
			asked = now;
			findings = findings.map(this::asTheHouseSays);
		} else detection.startNow();
		places.tellAgain(asRead());
		printed.itemsChanged(this::now);
		listeners.forEach(Listener::itemsChanged);
	}

	/** What was found for a house that looked for something else stays until the detection that runs brings what is wanted now. */
	private Findings asTheHouseSays(Findings found) {
		return found.reviewed().findsLike(asked) ? found.with(found.reviewed().in(asked)) : found;
	}

	/** Adds what others decided on a copy; see {@link OthersDecisions#takeOver}. */
	public int takeOver(OthersLedger copy) throws IOException {
		return others.takeOver(copy);
	}

	/** Shows what others have decided meanwhile, and looks for what they have put on the house list. */
	public void lookAgain() throws IOException {
		if (!asked.findsLike(house.house())) detectNow();
		others.readOn();
	}

	/** The item at its place in the text as it is now, which actions count in; empty if its words were deleted. */
	public Optional<Item> whereItIs(Item item) {
		return now(item)
				.flatMap(listed -> placeOf(listed).map(now().source()::toText).filter(span -> !span.isEmpty()).map(listed::movedTo));
	}

	/** The same item as it is listed now. An untouched one is found anew after each edit; it is the same where its mark stayed. */
	public Optional<Item> now(Item item) {
		return listed.now(item.id());
	}

	/** The ledger learns where its items stand in the text as saved, so that the next opening need not search. */
	public void saved() throws IOException {
		Map<ItemId, Span> stored = places.storedIn(now());
		if (!stored.isEmpty()) decisions.apply(new PlaceItems(stored));
	}

	public void caretAt(int offset) {
		Optional<Item> item = itemAt(offset);
		Optional<ItemId> id = item.map(Item::id);
		if (id.equals(itemAtCaret)) return;
		itemAtCaret = id;
		item.ifPresent(this::turnTo);
	}

	/** As if the caret had entered the item. */
	public void turnTo(Item item) {
		listeners.forEach(listener -> listener.caretIn(item));
	}

	/** Looks for items anew, e.g. after another date was set. */
	public void detectNow() {
		detection.startNow();
	}

	/** Looks for these items where the ledger says that they stand, not where they stood on the screen. */
	void seek(List<ItemId> items) {
		places.forget(items);
		detectNow();
	}

	/** An item that is marked in a moment is turned to as if the caret had entered it. */
	void goToOnceListed(ItemId item) {
		newest = Optional.of(item);
	}

	/** What was recorded by this editor, or by another one of the same draft. */
	private void showDecisions() {
		if (isUpToDate()) show(findings.orElseThrow());
		// What looks already is not begun again with each decision: in a long draft it would never come to its end.
		else if (!detection.isUnderWay()) detection.startNow();
	}

	/** With what was recorded since, some of it perhaps while the job ran; empty where that may bear on what is found. */
	private Optional<Findings> withDecisions(Findings found) {
		if (found.reviewed().ledger() == review.ledger()) return Optional.of(found);
		Places now = places.in(found);
		// Other dates may count from one that is read otherwise now, and checks compare with it.
		if (lacksPlaces(found, now) || !found.reviewed().readsAlike(review.ledger(), now)) return Optional.empty();
		return Optional.of(found.with(found.reviewed().with(review.ledger(), Optional.of(now))));
	}

	/** Whether others decided, on a text that was saved before what is typed here, about something that nobody had touched yet. */
	private boolean lacksPlaces(Findings found, Places now) {
		return review.ledger().items().stream().map(StoredItem::id)
				.anyMatch(item -> found.reviewed().ledger().item(item).isEmpty() && !now.found().containsKey(item));
	}

	private DetectionJob.Snapshot snapshot() {
		asked = house.house();
		return new DetectionJob.Snapshot(text.stamp(), text.file(), text.document().get(), review.ledger(), places.stored(), asked,
				reviewed());
	}

	private void show(Findings found) {
		if (found.stamp() != text.stamp() || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) return;
		withDecisions(asTheHouseSays(found)).ifPresentOrElse(this::become, detection::startNow);
	}

	private void become(Findings shown) {
		findings = Optional.of(shown);
		listed.become(shown.reviewed().items().items(), places.shown(), shown.draft().source());
		places.show(shown);
		dossier.itemsChanged(this::now);
		printed.itemsChanged(this::now);
		if (viewer instanceof ISourceViewerExtension5 minings) minings.updateCodeMinings();
		listeners.forEach(Listener::itemsChanged);
		newest.flatMap(listed::now).ifPresent(item -> {
			newest = Optional.empty();
			turnTo(item);
		});
	}
}
