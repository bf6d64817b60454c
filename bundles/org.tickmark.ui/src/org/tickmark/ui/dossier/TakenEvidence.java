package org.tickmark.ui.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.Accepted;
import org.tickmark.ui.sources.KeptSource;

/** Gives the selected items words of a source as evidence. It can be taken back, and changes no status. */
final class TakenEvidence {
	private TakenEvidence() { }

	/** @param words in the source's text @return an answer for the status line */
	static String take(DraftUnderReview draft, KeptSource source, Span words) throws IOException {
		List<Item> items = draft.dossier().shown().items();
		if (items.isEmpty()) return Messages.text("dossier.accept.noItem");
		Evidence evidence = Accepted.of(source, words, LocalDate.now());
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		boolean news = draft.decisions().act(new AddEvidence(here, evidence), here.stream().map(Item::id).toList());
		return news ? Messages.text("dossier.accept.done", here.size(), place(evidence)) : Messages.text("dossier.accept.known");
	}

	private static String place(Evidence evidence) {
		return evidence.locator().isEmpty() ? evidence.title()
				: Messages.text("dossier.place.speaker", evidence.title(), evidence.locator());
	}
}
