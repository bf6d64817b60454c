package org.tickmark.ui.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.FixedPart;
import org.tickmark.review.margin.FollowedPlaces;

/** Where the parts that a file lets nobody edit stand in its document while that is edited. UI thread only. */
final class FixedPlaces {
	private final IDocument document;
	private final Supplier<DraftFile> origin;
	private Optional<DraftFile> known = Optional.empty();
	private List<Fixed> fixed = List.of();

	private record Fixed(Position place, String reason) {
		boolean isTouchedBy(Span edit) {
			return edit.overlaps(new Span(place.offset, place.offset + place.length));
		}
	}

	/** @param origin the file that the document came from, as it was read or written last */
	FixedPlaces(IDocument document, Supplier<DraftFile> origin) {
		this.document = document;
		this.origin = origin;
		renew(origin.get());
	}

	void close() {
		fixed.forEach(part -> document.removePosition(part.place()));
		fixed = List.of();
	}

	/** Why these words cannot stand in place of others; empty if they can. What stays the same at both ends does not count. */
	Optional<String> refusal(Span place, String words) {
		DraftFile file = origin.get();
		// A document that was replaced as a whole has lost all positions.
		if (known.filter(read -> read == file).isEmpty() || fixed.stream().anyMatch(part -> part.place().isDeleted)) renew(file);
		if (fixed.isEmpty()) return Optional.empty();
		Optional<Span> edit = changed(place, words);
		return fixed.stream().filter(part -> edit.filter(part::isTouchedBy).isPresent()).map(Fixed::reason).findFirst();
	}

	private void renew(DraftFile file) {
		close();
		known = Optional.of(file);
		if (file.fixed().isEmpty()) return;
		FollowedPlaces moves = FollowedPlaces.between(file.source(), document.get());
		List<Fixed> found = new ArrayList<>();
		for (FixedPart part : file.fixed()) {
			moves.untouched(part.place()).map(now -> new Position(now.start(), now.length())).filter(this::added)
					.ifPresent(place -> found.add(new Fixed(place, part.reason())));
		}
		fixed = found;
	}

	private boolean added(Position place) {
		try {
			document.addPosition(place);
			return true;
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** Empty where there is no such place. */
	private Optional<Span> changed(Span place, String words) {
		try {
			String before = document.get(place.start(), place.length());
			int most = Math.min(before.length(), words.length());
			int start = 0;
			while (start < most && before.charAt(start) == words.charAt(start)) start++;
			int same = 0;
			while (same < most - start && before.charAt(before.length() - 1 - same) == words.charAt(words.length() - 1 - same)) same++;
			return Optional.of(new Span(place.start() + start, place.end() - same));
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}
}
