package org.tickmark.review.margin;

import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.Anchoring;
import org.tickmark.review.TextChange;

/** Where places in a source as it was read stand in what became of it. Immutable. */
public final class FollowedPlaces {
	private final List<TextChange> changes;

	private FollowedPlaces(List<TextChange> changes) {
		this.changes = changes;
	}

	/** From one text to the other. */
	public static FollowedPlaces between(String before, String after) {
		return new FollowedPlaces(before.equals(after) ? List.of() : Anchoring.changes(before, after));
	}

	/** Empty where anything inside was changed. */
	public Optional<Span> untouched(Span place) {
		return changes.stream().anyMatch(change -> change.before().overlaps(place)) ? Optional.empty() : Optional.of(followed(place));
	}

	/** With what was changed inside; what was put in at its ends does not belong to it. An empty one stays behind what it stood behind. */
	public Span followed(Span place) {
		int start = place.start();
		int end = place.end();
		for (TextChange change : changes) {
			int growth = change.after().length() - change.before().length();
			if (change.before().end() <= place.start()) start += growth;
			else if (change.before().start() < place.start()) start = change.after().start();
			if (change.before().isEmpty() ? change.before().start() < place.end() : change.before().end() <= place.end()) end += growth;
			else if (change.before().start() < place.end()) end = change.after().end();
		}
		return place.isEmpty() ? new Span(start, start) : new Span(start, Math.max(start, end));
	}
}
