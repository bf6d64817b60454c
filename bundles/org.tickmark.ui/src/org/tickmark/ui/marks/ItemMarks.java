package org.tickmark.ui.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.texts.ItemTexts;

/** The marks of all items in one editor. They follow edits, so they also know where each item stands right now. UI thread only. */
public final class ItemMarks {
	private final IAnnotationModel model;
	private final HouseSettings house;
	/** As shown last, to find them by their item at once. Another editor of the draft may have put others in their place since. */
	private Map<ItemId, List<ItemAnnotation>> shown = new HashMap<>();

	public ItemMarks(IAnnotationModel model, HouseSettings house) {
		this.model = model;
		this.house = house;
	}

	/** Where the parts of an item stand in the document, and what is marked there: no two marks of one kind stand in the same places. */
	private record Place(ClaimKind kind, List<Span> spans) { }

	/**
	 * Shows these items where their words stand in the document. Marks that are the same already are left in peace, whatever the items are
	 * called now: of a long draft thousands would have to be painted anew after each pause in typing.
	 * @param draft as read from the document now
	 */
	public void show(List<Item> items, Draft draft) {
		Map<Place, List<ItemAnnotation>> before = shownByPlace();
		Map<ItemId, List<ItemAnnotation>> next = new HashMap<>();
		Map<Annotation, Position> added = new HashMap<>();
		Set<Annotation> kept = new HashSet<>();
		HouseStatuses called = house.statuses().house();
		for (Item item : items) {
			List<Span> spans = inDocument(item, draft);
			Supplier<String> told = () -> ItemTexts.summary(item, draft, called);
			List<ItemAnnotation> marks = before.getOrDefault(new Place(item.kind(), spans), List.of());
			boolean same = !marks.isEmpty() && marks.stream().allMatch(mark -> mark.suits(item)) && !kept.contains(marks.getFirst());
			if (same) marks.forEach(mark -> mark.become(item, told));
			else marks = marksOf(item, spans, told, added);
			kept.addAll(marks);
			next.put(item.id(), marks);
		}
		Annotation[] removed = marks().stream().filter(mark -> !kept.contains(mark)).toArray(Annotation[]::new);
		if (removed.length + added.size() > 0) ((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		shown = next;
	}

	/** What the marks say when the mouse rests on them. @param draft in whose text the items' spans count */
	public void tellAgain(Draft draft) {
		HouseStatuses called = house.statuses().house();
		for (ItemAnnotation mark : marks()) {
			Item item = mark.item();
			mark.become(item, () -> ItemTexts.summary(item, draft, called));
		}
	}

	/** None where it is not known of each of its characters where they stand: a mark on other words misleads. */
	private static List<Span> inDocument(Item item, Draft draft) {
		if (!item.spans().stream().allMatch(draft.source()::holds)) return List.of();
		return item.spans().stream().map(draft.source()::toSource).toList();
	}

	/** @param added where they are put */
	private static List<ItemAnnotation> marksOf(Item item, List<Span> spans, Supplier<String> told, Map<Annotation, Position> added) {
		List<ItemAnnotation> marks = new ArrayList<>();
		for (Span span : spans) {
			var mark = new ItemAnnotation(item, span.equals(spans.getFirst()), told);
			marks.add(mark);
			added.put(mark, new Position(span.start(), span.length()));
		}
		return marks;
	}

	/** Takes the marks of these items away, so that nothing but the ledger says where they stand. */
	public void forget(List<ItemId> items) {
		Annotation[] gone = marks().stream().filter(mark -> items.contains(mark.item().id())).toArray(Annotation[]::new);
		((IAnnotationModelExtension) model).replaceAnnotations(gone, Map.of());
	}

	/** Where each item stands in the document now; an item whose text was deleted is missing. */
	public Map<ItemId, Span> places() {
		Map<ItemId, Span> places = new HashMap<>();
		for (ItemAnnotation mark : marks()) {
			spanOf(mark).filter(span -> !span.isEmpty()).ifPresent(span -> places.merge(mark.item().id(), span, Span::union));
		}
		return places;
	}

	public Optional<Span> placeOf(ItemId id) {
		return place(shown.getOrDefault(id, List.of()))
				.or(() -> place(marks().stream().filter(mark -> mark.item().id().equals(id)).toList()));
	}

	private Optional<Span> place(List<ItemAnnotation> marks) {
		return marks.stream().map(this::spanOf).flatMap(Optional::stream).filter(span -> !span.isEmpty()).reduce(Span::union);
	}

	/** The innermost item at an offset, a problem before what it is about; where two parts touch, the one that begins there. */
	public Optional<Item> itemAt(int offset) {
		ItemAnnotation innermost = null;
		int shortest = Integer.MAX_VALUE;
		for (ItemAnnotation mark : marksAt(offset)) {
			Optional<Span> span = spanOf(mark);
			if (span.isEmpty() || offset < span.get().start() || offset > span.get().end() || span.get().length() > shortest) continue;
			boolean below = innermost != null && span.get().length() == shortest && mark.getLayer() <= innermost.getLayer();
			if (below) continue;
			innermost = mark;
			shortest = span.get().length();
		}
		return Optional.ofNullable(innermost).map(ItemAnnotation::item);
	}

	private Optional<Span> spanOf(ItemAnnotation mark) {
		Position position = model.getPosition(mark);
		return position == null || position.isDeleted() ? Optional.empty()
				: Optional.of(new Span(position.offset, position.offset + position.length));
	}

	private Map<Place, List<ItemAnnotation>> shownByPlace() {
		Map<ItemId, List<ItemAnnotation>> marked = new HashMap<>();
		for (ItemAnnotation mark : marks()) marked.computeIfAbsent(mark.item().id(), item -> new ArrayList<>()).add(mark);
		Map<Place, List<ItemAnnotation>> placed = new HashMap<>();
		for (List<ItemAnnotation> marks : marked.values()) {
			marks.sort(Comparator.comparingInt(mark -> spanOf(mark).map(Span::start).orElse(0)));
			List<Span> spans = marks.stream().map(this::spanOf).flatMap(Optional::stream).toList();
			// Words may have been deleted, or their order changed: the first part shows a letter.
			if (spans.size() == marks.size() && marks.getFirst().isFirst())
				placed.put(new Place(marks.getFirst().item().kind(), spans), marks);
		}
		return placed;
	}

	private List<ItemAnnotation> marks() {
		return among(model.getAnnotationIterator());
	}

	/** Those that hold or touch it. Asked for with each step of the caret, so not all marks are gone through. */
	private List<ItemAnnotation> marksAt(int offset) {
		int start = Math.max(0, offset - 1);
		return among(((IAnnotationModelExtension2) model).getAnnotationIterator(start, offset + 1 - start, true, true));
	}

	private static List<ItemAnnotation> among(Iterator<Annotation> annotations) {
		List<ItemAnnotation> marks = new ArrayList<>();
		while (annotations.hasNext()) {
			if (annotations.next() instanceof ItemAnnotation mark) marks.add(mark);
		}
		return marks;
	}
}
