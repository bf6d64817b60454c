package org.tickmark.ui.items;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tickmark.review.Item;
import org.tickmark.review.NoteItem;
import org.tickmark.review.SourceItem;
import org.tickmark.ui.editor.DraftUnderReview;
import org.tickmark.ui.editor.ItemTexts;

/** Shows one item whole and takes a note and a source for it, typed or pasted; what was typed is kept when the field is left. */
final class ItemInspector {
	/** Where failures go, so that a note that could not be kept is never lost silently. */
	interface Failures {
		void report(IOException failure);
	}

	private final Composite area;
	private final Label heading;
	private final Text claim;
	private final Text note;
	private final Text source;
	private final Failures failures;
	private Optional<Item> item = Optional.empty();
	private Optional<DraftUnderReview> draft = Optional.empty();

	ItemInspector(Composite parent, Failures failures) {
		this.failures = failures;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
		heading = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
		claim = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(claim);
		source = field("&Source", "a document, a person, a link\u2026", SWT.SINGLE | SWT.BORDER);
		note = field("N&ote", "what was checked, what to ask the author\u2026", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 40).applyTo(note);
		note.addListener(SWT.FocusOut, left -> keepNote());
		source.addListener(SWT.FocusOut, left -> keepSource());
		source.addListener(SWT.DefaultSelection, entered -> keepSource());
		show(Optional.empty(), Optional.empty());
	}

	private Text field(String label, String hint, int style) {
		new Label(area, SWT.NONE).setText(label);
		Text field = new Text(area, style);
		field.setMessage(hint);
		field.setToolTipText(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(field);
		return field;
	}

	Composite control() {
		return area;
	}

	/** What was typed for the item before is kept first. */
	void show(Optional<DraftUnderReview> shownDraft, Optional<Item> shown) {
		boolean same = shown.map(Item::id).equals(item.map(Item::id));
		if (!same) {
			keepNote();
			keepSource();
		}
		draft = shownDraft;
		item = shown;
		String text = draft.map(DraftUnderReview::text).orElse("");
		set(claim, shown.map(now -> ItemTexts.claim(now, text)).orElse(""));
		heading.setText(shown.map(now -> ItemTexts.summary(now, text).lines().limit(2).reduce((a, b) -> a + "\n" + b).orElse("")).orElse("Select an item to see it whole."));
		if (!same || !note.isFocusControl()) set(note, shown.map(Item::note).orElse(""));
		if (!same || !source.isFocusControl()) set(source, shown.map(Item::source).orElse(""));
		note.setEnabled(shown.isPresent());
		source.setEnabled(shown.isPresent());
		area.layout();
	}

	/** Setting the same text would move the caret of somebody who types. */
	private static void set(Text field, String text) {
		if (!field.getText().equals(text)) field.setText(text);
	}

	void focusNote() {
		note.setFocus();
	}

	void focusSource() {
		source.setFocus();
	}

	private void keepNote() {
		if (item.isEmpty() || draft.isEmpty() || note.getText().strip().equals(item.get().note())) return;
		try {
			draft.get().apply(new NoteItem(draft.get().whereItIs(item.get()), note.getText().strip()));
		} catch (IOException e) {
			failures.report(e);
		}
	}

	private void keepSource() {
		if (item.isEmpty() || draft.isEmpty() || source.getText().strip().equals(item.get().source())) return;
		try {
			draft.get().apply(new SourceItem(draft.get().whereItIs(item.get()), source.getText().strip()));
		} catch (IOException e) {
			failures.report(e);
		}
	}
}
