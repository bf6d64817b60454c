package org.tickmark.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.review.Item;
import org.tickmark.review.margin.AuthorNotes;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;
import org.tickmark.ui.widgets.Failures;

/** What the author wrote in the margin about the selected items, to be taken as a source. Takes no room where there is nothing. */
public final class NotesInMargin {
	private static final int SHOWN_AT_ONCE = 3;
	private static final int LONGEST = 160;

	private final Link link;
	private Optional<DraftUnderReview> draft = Optional.empty();
	private List<Item> items = List.of();
	private List<MarginNote> notes = List.of();

	/** @param columns of the parent's grid, all of which it takes */
	public NotesInMargin(Composite parent, int columns) {
		link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(link);
		link.setVisible(false);
		AccessibleName.give(link, Messages.text("margin.list"));
		link.addListener(SWT.Selection, chosen -> take(chosen.text));
	}

	/** About these items. */
	public void show(Optional<DraftUnderReview> shownDraft, List<Item> shown) {
		draft = shownDraft;
		items = shown;
		notes = draft.map(open -> shown.stream().flatMap(item -> open.authorNotes(item).stream()).distinct().toList()).orElse(List.of());
		List<String> lines = notes.stream().limit(SHOWN_AT_ONCE).map(this::line).toList();
		String all = String.join("\n", lines) + (notes.size() > SHOWN_AT_ONCE
				? "\n" + Messages.text("margin.more", notes.size() - SHOWN_AT_ONCE) : "");
		if (link.getText().equals(all)) return;
		link.setText(all);
		link.setToolTipText(notes.stream().map(note -> AuthorNotes.inWords(note, Integer.MAX_VALUE)).collect(Collectors.joining("\n")));
		link.setVisible(!notes.isEmpty());
		((GridData) link.getLayoutData()).exclude = notes.isEmpty();
	}

	private String line(MarginNote note) {
		// A label takes an ampersand for a mark, and an angle for a link.
		String words = AuthorNotes.inWords(note, LONGEST).replace("&", "&&").replace('<', '\u2039');
		return isTaken(note) ? words : Messages.text("margin.take", words, notes.indexOf(note));
	}

	private boolean isTaken(MarginNote note) {
		return draft.filter(open -> items.stream().filter(item -> open.authorNotes(item).contains(note))
				.allMatch(item -> item.evidence().stream().anyMatch(piece -> piece.evidence().equals(AuthorNotes.asEvidence(note)))))
				.isPresent();
	}

	private void take(String chosen) {
		int at = Integer.parseInt(chosen);
		if (draft.isPresent() && at < notes.size())
			Failures.unlessRecorded(() -> GivenEvidence.fromMargin(draft.get(), items, List.of(notes.get(at))));
	}

	/** How much of the room it takes, with what stands between it and the next, in pixels. */
	public int height(int width, int spacing) {
		return notes.isEmpty() ? 0 : link.computeSize(Math.max(1, width), SWT.DEFAULT).y + spacing;
	}
}
