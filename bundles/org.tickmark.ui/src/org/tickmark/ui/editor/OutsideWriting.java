package org.tickmark.ui.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.files.OutsideQuestion;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** What becomes of the text in an editor when other programs write its file. */
final class OutsideWriting {
	private final IEditorPart editor;
	private final DraftDocumentProvider provider;

	OutsideWriting(IEditorPart editor, DraftDocumentProvider provider) {
		this.editor = editor;
		this.provider = provider;
	}

	/** @param ask whether somebody has turned to this draft who can be asked */
	void look(boolean ask) {
		try {
			if (!provider.isChangedOutside(editor.getEditorInput())) return;
			if (!editor.isDirty()) provider.synchronize(editor.getEditorInput());
			else if (ask) askWhichText();
			else announce(Messages.text("outside.changedToo", editor.getTitle()));
		} catch (CoreException e) {
			Failures.report(Messages.text("outside.unreadable"), e);
		}
	}

	/** @return whether the text in the editor may be saved now */
	boolean mayBeSaved() {
		try {
			return askWhichText();
		} catch (CoreException e) {
			Failures.report(Messages.text("outside.unreadable"), e);
			return false;
		}
	}

	private boolean askWhichText() throws CoreException {
		OutsideQuestion.Answer answer = OutsideQuestion.ask(editor.getSite().getShell(), editor.getTitle(), provider,
				editor.getEditorInput());
		announce(answer.inWords());
		return answer.mayBeSaved();
	}

	/** Says in the status line what nobody asked for, perhaps while somebody types: it stays until something else is said. */
	private void announce(String message) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}
}
