package org.tickmark.ui.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
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

	/**
	 * Shows these items where their words stand in the document; marks that are the same already are left in peace.
	 * @param draft as read from the document now
	 */
	public void show(List<Item> items, Draft draft) {
		Map<ItemId, List<ItemAnnotation>> before = shownByItem();
		Map<ItemId, List<ItemAnnotation>> next = new HashMap<>();
		Map<Annotation, Position> added = new HashMap<>();
		Set<Annotation> kept = new HashSet<>();
		HouseStatuses called = house.statuses().house();
		for (Item item : items) {
			List<ItemAnnotation> marks = before.getOrDefault(item.id(), List.of());
			boolean same = !marks.isEmpty() && marks.getFirst().item().equals(item) && standAt(marks, inDocument(item, draft));
			if (same) kept.addAll(marks);
			else marks = marksOf(item, draft, called, added);
			next.put(item.id(), marks);
		}
		Annotation[] removed = before.values().stream().flatMap(List::stream).filter(mark -> !kept.contains(mark))
				.toArray(Annotation[]::new);
		if (removed.length + added.size() > 0) ((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		shown = next;
	}

	/** What the marks say when the mouse rests on them. @param draft in whose text the items' spans count */
	public void tellAgain(Draft draft) {
		HouseStatuses called = house.statuses().house();
		marks().forEach(mark -> mark.setText(ItemTexts.summary(mark.item(), draft, called)));
	}

	/** None where it is not known of each of its characters where they stand: a mark on other words misleads. */
	private static List<Span> inDocument(Item item, Draft draft) {
		if (!item.spans().stream().allMatch(draft.source()::holds)) return List.of();
		return item.spans().stream().map(draft.source()::toSource).toList();
	}

	/** @param added where they are put */
	private static List<ItemAnnotation> marksOf(Item item, Draft draft, HouseStatuses called, Map<Annotation, Position> added) {
		List<ItemAnnotation> marks = new ArrayList<>();
		String summary = ItemTexts.summary(item, draft, called);
		List<Span> spans = inDocument(item, draft);
		for (Span span : spans) {
			var mark = new ItemAnnotation(item, span.equals(spans.getFirst()), summary);
			marks.add(mark);
			added.put(mark, new Position(span.start(), span.length()));
		}
		return marks;
	}

	private boolean standAt(List<ItemAnnotation> marks, List<Span> spans) {
		return marks.size() == spans.size() && marks.stream().allMatch(mark -> spanOf(mark).filter(spans::contains).isPresent());
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

	private Map<ItemId, List<ItemAnnotation>> shownByItem() {
		Map<ItemId, List<ItemAnnotation>> marked = new HashMap<>();
		for (ItemAnnotation mark : marks()) marked.computeIfAbsent(mark.item().id(), item -> new ArrayList<>()).add(mark);
		return marked;
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
