package org.tickmark.ui.marks;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.tickmark.draft.Span;
import org.tickmark.review.Anchoring;
import org.tickmark.review.TextChange;
import org.tickmark.review.ledger.ItemId;

/**
 * Where items stand in a document while it is edited. The platform's positions do not survive what editors do: cutting words and pasting
 * them elsewhere deletes what stood in them, undoing brings the words back but not their places, and replacing the whole document deletes
 * all. Here, what was cut stands where it is pasted, a text that was there before has the places that it had then, and a replaced document
 * is compared with the one before. UI thread only.
 */
public final class LivePlaces implements IDocumentListener {
	/** Further than editors undo. A step keeps little more than the words that it took away. */
	private static final int MOST_STEPS = 100_000;
	/** How many steps one redo may make: a run of typing is one for the editor. */
	private static final int LONGEST_REDO = 2_000;
	private static final int MOST_CUTS = 20;
	/** The last letter of a word that was deleted letter by letter is not cut to be pasted. */
	private static final int SHORTEST_CUT = 4;

	/** Names a text well enough to know it again, without keeping it. */
	private record Text(int length, int hash) {
		static Text of(String text) {
			return new Text(text.length(), text.hashCode());
		}
	}

	/** @param from the text before @param before and after the places that were changed by more than moving along */
	private record Step(PlaceEdit edit, Text from, Text to, Map<ItemId, Span> before, Map<ItemId, Span> after) { }

	/** Words that were taken away, with the places inside them, counted from their start. */
	private record Cut(String words, Map<ItemId, Span> places) { }

	private final IDocument document;
	private final Map<ItemId, Span> places = new HashMap<>();
	/** Looked for after their words were gone, and found: less sure than where just these words are pasted. */
	private final Set<ItemId> sought = new HashSet<>();
	private final Deque<Step> past = new ArrayDeque<>();
	/** The texts that the past began its steps with, and how often. */
	private final Map<Text, Integer> texts = new HashMap<>();
	private final Deque<Step> future = new ArrayDeque<>();
	private final Deque<Cut> cuts = new ArrayDeque<>();
	/** Items whose last words were typed over just now, so that what is typed behind still belongs to them. */
	private Set<ItemId> growing = new HashSet<>();
	private String old;
	private Text text;

	public LivePlaces(IDocument document) {
		this.document = document;
		this.old = document.get();
		this.text = Text.of(old);
		document.addDocumentListener(this);
	}

	public void close() {
		document.removeDocumentListener(this);
	}

	/** Items are at these places of the document now, as was found out otherwise; all others stay where they are. */
	public void put(Map<ItemId, Span> found) {
		found.keySet().stream().filter(item -> !places.containsKey(item)).forEach(sought::add);
		places.putAll(found);
	}

	/** From now on others say where these items stand. */
	public void forget(Collection<ItemId> items) {
		places.keySet().removeAll(items);
		cuts.removeIf(cut -> cut.places().keySet().stream().anyMatch(items::contains));
	}

	public Optional<Span> placeOf(ItemId item) {
		return Optional.ofNullable(places.get(item));
	}

	/** A copy; an item whose words are gone is missing. */
	public Map<ItemId, Span> places() {
		return new HashMap<>(places);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) { }

	@Override
	public void documentChanged(DocumentEvent event) {
		String now = document.get();
		String inserted = event.getText() == null ? "" : event.getText();
		PlaceEdit edit = new PlaceEdit(event.getOffset(), old.substring(event.getOffset(), event.getOffset() + event.getLength()),
				inserted);
		Text named = Text.of(now);
		if (edit.isNothing()) return;
		// Undone, or deleted by hand what was just typed: that comes to the same.
		if (texts.containsKey(named)) goBackTo(named);
		else if (future.stream().limit(LONGEST_REDO).anyMatch(step -> step.to().equals(named))) goForthTo(named);
		else makeStep(edit, now, named);
		old = now;
		text = named;
	}

	private void goBackTo(Text named) {
		growing = new HashSet<>();
		while (!text.equals(named)) {
			Step last = past.pop();
			texts.computeIfPresent(last.from(), (from, times) -> times > 1 ? times - 1 : null);
			future.push(last);
			replay(last.edit().inverse(), last.after(), last.before());
			text = last.from();
		}
	}

	private void goForthTo(Text named) {
		while (!text.equals(named)) {
			Step next = future.pop();
			push(next);
			replay(next.edit(), next.before(), next.after());
			text = next.to();
		}
	}

	private void replay(PlaceEdit edit, Map<ItemId, Span> leaving, Map<ItemId, Span> coming) {
		places.keySet().removeAll(leaving.keySet());
		places.replaceAll((item, place) -> edit.moved(place));
		places.values().removeIf(Span::isEmpty);
		places.putAll(coming);
		sought.removeAll(coming.keySet());
	}

	private void makeStep(PlaceEdit edit, String now, Text named) {
		Map<ItemId, Span> before = new HashMap<>();
		Map<ItemId, Span> after = new HashMap<>();
		if (edit.removed().length() == old.length() && !edit.inserted().isEmpty()) {
			before.putAll(places);
			after.putAll(inReplaced(now));
			places.clear();
			growing = new HashSet<>();
		} else {
			touched(edit, before, after);
			Cut cut = cut(edit, before, after);
			if (!cut.places().isEmpty()) after.putAll(pastedBefore(cut, edit));
			paste(edit).forEach((item, place) -> {
				before.remove(item);
				after.put(item, place);
				sought.remove(item);
			});
		}
		places.putAll(after);
		remember(new Step(edit.trimmed(), text, named, Map.copyOf(before), Map.copyOf(after)));
	}

	/** Through all that was changed; what was taken away may have been moved. */
	private Map<ItemId, Span> inReplaced(String now) {
		Map<ItemId, Span> found = new HashMap<>(places);
		for (TextChange change : Anchoring.changes(old, now).reversed()) {
			PlaceEdit edit = new PlaceEdit(change.before().start(), change.before().in(old), change.after().in(now)).trimmed();
			found.replaceAll((item, place) -> place.isEmpty() ? place : edit.moved(place));
		}
		found.values().removeIf(Span::isEmpty);
		Map<ItemId, Span> gone = new HashMap<>(places);
		gone.keySet().removeAll(found.keySet());
		if (!gone.isEmpty()) found.putAll(Anchoring.followed(old, now, gone));
		return found;
	}

	/** Takes those out that the edit does more to than moving them along, and moves the others. */
	private void touched(PlaceEdit made, Map<ItemId, Span> before, Map<ItemId, Span> after) {
		PlaceEdit edit = made.trimmed();
		Set<ItemId> grown = new HashSet<>();
		for (Iterator<Map.Entry<ItemId, Span>> all = places.entrySet().iterator(); all.hasNext();) {
			Map.Entry<ItemId, Span> entry = all.next();
			ItemId item = entry.getKey();
			Span place = entry.getValue();
			boolean typedOn = growing.contains(item) && edit.isInsertionAt(place.end());
			boolean replaced = made.replaces(place);
			Span now = typedOn ? new Span(place.start(), place.end() + edit.inserted().length())
					: replaced ? new Span(place.start(), place.start() + made.inserted().length()) : edit.moved(place);
			if (typedOn || edit.replacesEndOf(place)) grown.add(item);
			if (edit.leavesAsItIs(place) && !typedOn && !replaced) {
				entry.setValue(now);
				continue;
			}
			all.remove();
			before.put(item, place);
			if (!now.isEmpty()) after.put(item, now);
			else sought.remove(item);
		}
		growing = grown;
	}

	private Cut cut(PlaceEdit edit, Map<ItemId, Span> before, Map<ItemId, Span> after) {
		Map<ItemId, Span> inside = new HashMap<>();
		before.forEach((item, place) -> {
			if (!after.containsKey(item)) inside.put(item, new Span(place.start() - edit.offset(), place.end() - edit.offset()));
		});
		Cut cut = new Cut(edit.removed(), inside);
		if (!inside.isEmpty() && cut.words().length() >= SHORTEST_CUT) {
			cuts.push(cut);
			if (cuts.size() > MOST_CUTS) cuts.removeLast();
		}
		return cut;
	}

	/** Dragging puts words in at the new place first, and takes them away from the old one then. */
	private Map<ItemId, Span> pastedBefore(Cut cut, PlaceEdit edit) {
		if (past.isEmpty() || cut.words().length() < SHORTEST_CUT || !edit.inserted().isEmpty()
				|| !past.peek().edit().inserted().equals(cut.words()))
			return Map.of();
		PlaceEdit drop = past.peek().edit();
		Span there = edit.moved(new Span(drop.offset(), drop.offset() + cut.words().length()));
		return there.length() == cut.words().length() ? placed(cut, there.start()) : Map.of();
	}

	private Map<ItemId, Span> paste(PlaceEdit edit) {
		for (Cut cut : cuts) {
			if (!cut.words().equals(edit.inserted())) continue;
			Map<ItemId, Span> pasted = placed(cut, edit.offset());
			pasted.keySet().removeIf(item -> places.containsKey(item) && !sought.contains(item));
			cuts.remove(cut);
			return pasted;
		}
		return Map.of();
	}

	private static Map<ItemId, Span> placed(Cut cut, int offset) {
		Map<ItemId, Span> placed = new HashMap<>(cut.places());
		placed.replaceAll((item, inside) -> new Span(offset + inside.start(), offset + inside.end()));
		return placed;
	}

	private void remember(Step step) {
		push(step);
		future.clear();
		if (past.size() > MOST_STEPS) texts.remove(past.removeLast().from());
	}

	private void push(Step step) {
		past.push(step);
		texts.merge(step.from(), 1, Integer::sum);
	}
}
