package org.tickmark.ui.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Keeps what is typed in one editor and not saved yet, a moment later. UI thread only. */
public final class KeepUnsaved implements IDocumentListener, IPropertyListener {
	/** The most that a crash can cost; a draft is written in a few milliseconds. */
	private static final int MILLIS = 2000;

	private final Path draft;
	private final IEditorPart editor;
	private final DraftDocumentProvider provider;
	private final IDocument document;
	private final UnsavedTexts texts;
	private boolean awaited;
	private boolean closed;

	public KeepUnsaved(Path draft, IEditorPart editor, DraftDocumentProvider provider, IDocument document) {
		this.draft = draft;
		this.editor = editor;
		this.provider = provider;
		this.document = document;
		this.texts = editor.getSite().getService(UnsavedTexts.class);
		document.addDocumentListener(this);
		editor.addPropertyListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) { }

	@Override
	public void documentChanged(DocumentEvent event) {
		if (awaited) return;
		awaited = true;
		Display.getCurrent().timerExec(MILLIS, this::keep);
	}

	private void keep() {
		awaited = false;
		if (closed || !editor.isDirty()) return;
		try {
			texts.keep(draft, TextHash.of(provider.lastKnown(editor.getEditorInput())), document.get());
		} catch (IOException e) {
			// Nobody can do anything about it while they write; the draft itself can still be saved.
			Failures.log(Messages.text("unsaved.notKept"), e);
		}
	}

	/** Saved, or as it was. */
	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IEditorPart.PROP_DIRTY && !editor.isDirty()) forget();
	}

	/** The text was closed, too: who did not save it does not want it. @param shownElsewhere in another editor, which keeps it */
	public void close(boolean shownElsewhere) {
		closed = true;
		document.removeDocumentListener(this);
		editor.removePropertyListener(this);
		if (!shownElsewhere) forget();
	}

	private void forget() {
		try {
			texts.forget(draft);
		} catch (IOException e) {
			Failures.log(Messages.text("unsaved.notDeleted"), e);
		}
	}
}
