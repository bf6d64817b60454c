package org.tickmark.ui.checking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.verbs.AcceptWording;
import org.tickmark.ui.messages.Messages;

/** Puts accepted wordings into the source of the draft in front, and takes them out again as decisions are undone. UI thread only. */
final class Corrections {
	private static final String GONE = Messages.text("correction.gone");

	private final DraftUnderReview draft;
	private final ShownText text;
	private final IDocument document;
	private final Decisions decisions;
	private final Map<ItemId, Correction> made = new HashMap<>();
	private final Map<ItemId, Correction> takenBack = new HashMap<>();

	/**
	 * @param place of the words that stand there now, which the document moves along
	 * @param before and after what stood there before and behind the correction, markup and all
	 */
	private record Correction(Position place, String before, String after) { }

	Corrections(DraftUnderReview draft, ShownText text, Decisions decisions) {
		this.draft = draft;
		this.text = text;
		this.document = text.source();
		this.decisions = decisions;
	}

	/** @param item as listed now @return false if no wording waits for an answer, or the item's words are gone */
	boolean accept(Item item) throws IOException {
		Optional<Span> place = draft.placeOf(item).map(shown -> text.inSource(shown, draft.now()));
		Optional<Proposal> open = item.proposal().filter(Proposal::isOpen);
		if (open.isEmpty() || place.isEmpty()) return false;
		String wording = open.get().wording();
		Optional<String> refused = draft.refusal(item, wording);
		if (refused.isPresent()) throw new IOException(refused.get());
		String before = replaced(place.get(), wording);
		Span now = new Span(place.get().start(), place.get().start() + wording.length());
		try {
			Draft changed = text.readSource();
			Span words = changed.source().toText(now);
			if (!words.in(changed.text()).equals(wording))
				throw new IOException(Messages.text("correction.markup"));
			boolean answered = decisions.act(new AcceptWording(item.movedTo(words), open.get()), List.of(item.id()));
			if (!answered) throw new IOException(Messages.text("correction.answered"));
		} catch (IOException e) {
			replaced(now, before);
			throw e;
		}
		made.put(item.id(), new Correction(followed(now), before, wording));
		return true;
	}

	/**
	 * Where the accepted words still stand, the ones before come back; what was edited since stays.
	 *
	 * @return whether all of them are back, so that it can be done again
	 */
	boolean takeBack(List<ItemId> undone) throws IOException {
		boolean all = true;
		for (ItemId id : undone) {
			Correction correction = made.remove(id);
			all &= correction != null && exchanged(id, correction, correction.after(), correction.before(), takenBack);
		}
		return all;
	}

	/** Puts the accepted words in once more. @return false where other words stand there by now */
	boolean doAgain(List<ItemId> redone) throws IOException {
		boolean all = true;
		for (ItemId id : redone) {
			Correction correction = takenBack.remove(id);
			all &= correction != null && exchanged(id, correction, correction.before(), correction.after(), made);
		}
		return all;
	}

	private boolean exchanged(ItemId id, Correction correction, String expected, String wording, Map<ItemId, Correction> into)
			throws IOException {
		Position place = correction.place();
		document.removePosition(place);
		if (place.isDeleted()) return false;
		Span now = new Span(place.offset, place.offset + place.length);
		if (!now.in(document.get()).equals(expected)) return false;
		replaced(now, wording);
		Span put = new Span(now.start(), now.start() + wording.length());
		into.put(id, new Correction(followed(put), correction.before(), correction.after()));
		return true;
	}

	/** Not the item's mark: a rule may mark some of the new words only. */
	private Position followed(Span now) throws IOException {
		var place = new Position(now.start(), now.length());
		try {
			document.addPosition(place);
			return place;
		} catch (BadLocationException e) {
			throw new IOException(GONE, e);
		}
	}

	/** One step that Undo in the text takes back. @return what stood there */
	private String replaced(Span place, String words) throws IOException {
		try {
			String before = document.get(place.start(), place.length());
			document.replace(place.start(), place.length(), words);
			return before;
		} catch (BadLocationException e) {
			throw new IOException(GONE, e);
		}
	}
}
