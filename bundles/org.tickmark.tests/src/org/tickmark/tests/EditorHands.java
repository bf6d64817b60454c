package org.tickmark.tests;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.tickmark.draft.Span;
import org.tickmark.ui.editor.DraftEditor;

/** What a writer does to the text of an open editor, by the ways that keys, menus and the mouse take. Each is one step of undo. */
final class EditorHands {
	private final DraftEditor editor;
	private final StyledText widget;
	private final IDocument document;

	EditorHands(DraftEditor editor) {
		this.editor = editor;
		this.widget = (StyledText) editor.getAdapter(Control.class);
		this.document = Desk.documentOf(editor);
	}

	/** Letter by letter, as keys do; what the keys of a word put in is one step of undo. */
	void type(int at, String words) {
		for (int i = 0; i < words.length(); i++) widget.replaceTextRange(at + i, 0, words.substring(i, i + 1));
		endStep();
	}

	/** Types over a selection. */
	void replace(Span place, String words) {
		widget.replaceTextRange(place.start(), place.length(), words);
		endStep();
	}

	/** Deletes a selection by its key. */
	void delete(Span place) {
		widget.setSelectionRange(place.start(), place.length());
		widget.invokeAction(ST.DELETE_NEXT);
		endStep();
	}

	/** What comes next is not joined with it, as after a pause or when the caret is set elsewhere. */
	private void endStep() {
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		target.endCompoundChange();
	}

	/** To the clipboard. */
	void cut(Span place) {
		widget.setSelectionRange(place.start(), place.length());
		run(ITextEditorActionConstants.CUT);
	}

	/** What is on the clipboard. */
	void paste(int at) {
		widget.setCaretOffset(at);
		run(ITextEditorActionConstants.PASTE);
	}

	/** As the editor does when the mouse drops a selection: it puts the words in first, and then takes them away where they stood. */
	void drag(Span place, int to) throws BadLocationException {
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		String words = document.get(place.start(), place.length());
		target.beginCompoundChange();
		document.replace(to, 0, words);
		widget.replaceTextRange(to <= place.start() ? place.end() : place.start(), place.length(), "");
		target.endCompoundChange();
	}

	/** By what the find bar works with. @param most how often at most */
	void replaceAll(String words, String by, int from, int most) {
		var target = editor.getAdapter(IFindReplaceTarget.class);
		var extension = (IFindReplaceTargetExtension) target;
		extension.beginSession();
		extension.setReplaceAllMode(true);
		int at = target.findAndSelect(from, words, true, true, false);
		for (int count = 1; at >= 0; count++) {
			target.replaceSelection(by);
			at = count < most ? target.findAndSelect(at + by.length(), words, true, true, false) : -1;
		}
		extension.setReplaceAllMode(false);
		extension.endSession();
	}

	/** As when another program has written the file. */
	void replaceDocument(String text) {
		document.set(text);
		endStep();
	}

	/** All steps, with the text shown again only then: to lay it out after each of thousands of steps takes minutes. */
	void undoAll() throws ExecutionException {
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		IDocumentUndoManager steps = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		target.setRedraw(false);
		while (steps.undoable()) steps.undo();
		target.setRedraw(true);
	}

	/** Not by the action, which makes a progress dialog ready each time. */
	void undo() {
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
	}

	void redo() {
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.REDO);
	}

	private void run(String action) {
		editor.getAction(action).run();
	}
}
