package org.tickmark.ui.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.tickmark.draft.Draft;
import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.Places;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.marks.ItemMarks;
import org.tickmark.ui.marks.LivePlaces;
import org.tickmark.ui.marks.NoteMarks;

/**
 * Where the items of a draft stand in its document: the stored ones as edits have moved them, the others where their marks are. UI thread
 * only.
 */
final class ItemPlaces {
	private final Review review;
	private final ItemMarks marks;
	private final NoteMarks notes;
	/** Of items that the ledger knows. The marks show them, but lose them when words are cut or the whole text is replaced. */
	private final LivePlaces live;

	ItemPlaces(IDocument document, IAnnotationModel model, Review review, HouseSettings house) {
		this.review = review;
		this.marks = new ItemMarks(model, house);
		this.notes = new NoteMarks(model);
		this.live = new LivePlaces(document);
	}

	void close() {
		live.close();
	}

	/** Empty if its text was deleted. */
	Optional<Span> placeOf(ItemId item) {
		return live.placeOf(item).or(() -> marks.placeOf(item));
	}

	/** The innermost item at an offset of the document. */
	Optional<Item> itemAt(int offset) {
		return marks.itemAt(offset);
	}

	/** Where the marks of all items stand that were shown last. */
	Map<ItemId, Span> shown() {
		return marks.places();
	}

	/** Marks what was found in the document as it is now, and follows it from there. */
	void show(Findings found) {
		marks.show(found.reviewed().items().items(), found.draft());
		notes.show(found.notesElsewhere(), found.draft());
		live.put(placesOfStored(found));
	}

	/** What the hovers say, by the names that statuses have now. @param draft in which the items were found */
	void tellAgain(Draft draft) {
		marks.tellAgain(draft);
	}

	/** Where stored items stand in the text. @param draft as read from the document now */
	void put(Map<ItemId, Span> stored, Draft draft) {
		Map<ItemId, Span> known = new HashMap<>(stored);
		known.replaceAll((item, place) -> draft.source().toSource(place));
		live.put(known);
	}

	private Map<ItemId, Span> placesOfStored(Findings found) {
		Map<ItemId, Span> places = new HashMap<>();
		found.reviewed().items().items().stream().filter(item -> review.ledger().item(item.id()).isPresent())
				.forEach(item -> places.put(item.id(), found.draft().source().toSource(item.span())));
		return places;
	}

	/** Only the ledger says where these stand from now on. */
	void forget(List<ItemId> items) {
		marks.forget(items);
		live.forget(items);
	}

	/** Of items that the ledger knows, in the document. */
	Map<ItemId, Span> stored() {
		Map<ItemId, Span> places = live.places();
		places.keySet().removeIf(item -> review.ledger().item(item).isEmpty());
		return places;
	}

	/** Of items that the ledger knows, in the text of the draft as the document stands now. */
	Map<ItemId, Span> storedIn(Draft now) {
		SourceMap source = now.source();
		Map<ItemId, Span> places = stored();
		places.replaceAll((id, span) -> source.toText(span));
		places.values().removeIf(Span::isEmpty);
		return places;
	}

	/** Live places, and for a new mark the one it was given, since no mark shows it yet. @param found in the document as it is now */
	Places in(Findings found) {
		Map<ItemId, Span> places = new HashMap<>(found.reviewed().places().found());
		places.putAll(storedIn(found.draft()));
		review.ledger().items().stream().filter(item -> !places.containsKey(item.id()))
				.forEach(item -> item.anchor().spanIn(found.draft().text()).ifPresent(span -> places.put(item.id(), span)));
		return new Places(places, found.reviewed().places().guesses());
	}
}
