package org.tickmark.ui.editor;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.AcceptWording;
import org.tickmark.review.Item;
import org.tickmark.review.ItemId;
import org.tickmark.review.Proposal;

/** Puts accepted wordings into the document in front, and takes them out again when the decision is taken back. UI thread only. */
final class Corrections {
	private final DraftUnderReview draft;
	private final IDocument document;
	private final Map<ItemId, Correction> made = new HashMap<>();

	/** @param before and after what stood and stands in the document, markup and all */
	private record Correction(Item item, String before, String after) { }

	Corrections(DraftUnderReview draft, IDocument document) {
		this.draft = draft;
		this.document = document;
	}

	/** @param item as listed now @return false if no wording waits for an answer, or the item's words are gone */
	boolean accept(Item item) throws IOException {
		Optional<Span> place = draft.placeOf(item);
		Optional<Proposal> open = item.proposal().filter(Proposal::isOpen);
		if (open.isEmpty() || place.isEmpty()) return false;
		String wording = open.get().wording();
		String before = replaced(place.get(), wording);
		Span now = new Span(place.get().start(), place.get().start() + wording.length());
		try {
			Draft changed = draft.now();
			Span words = changed.source().toText(now);
			if (!words.in(changed.text()).equals(wording)) throw new IOException("the wording would be taken for markup there; change the text by hand");
			draft.apply(new AcceptWording(item.movedTo(words), open.get()));
		} catch (IOException e) {
			replaced(now, before);
			throw e;
		}
		made.put(item.id(), new Correction(item, before, wording));
		return true;
	}

	/** Where the accepted words still stand, the ones before come back; what was edited since stays. */
	void takeBack(List<ItemId> undone) throws IOException {
		for (ItemId id : undone) {
			Correction correction = made.remove(id);
			if (correction == null) continue;
			Optional<Span> place = draft.placeOf(correction.item()).filter(span -> span.in(document.get()).equals(correction.after()));
			if (place.isPresent()) replaced(place.get(), correction.before());
		}
	}

	/** One step that Undo in the text takes back. @return what stood there */
	private String replaced(Span place, String words) throws IOException {
		try {
			String before = document.get(place.start(), place.length());
			document.replace(place.start(), place.length(), words);
			return before;
		} catch (BadLocationException e) {
			throw new IOException("the item's place is not in the text any more", e);
		}
	}
}
