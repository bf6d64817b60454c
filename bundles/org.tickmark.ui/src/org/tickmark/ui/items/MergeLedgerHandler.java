package org.tickmark.ui.items;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.Ledger;
import org.tickmark.review.LedgerFile;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.editor.DraftUnderReview;
import org.tickmark.ui.editor.Failures;

/** Item > Merge Ledger…: adds what others decided on a copy of the draft. */
public final class MergeLedgerHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Merge the decisions made on a copy of " + editor.getTitle());
		dialog.setFilterNames(new String[] {"Decisions (*.tickmark)", "All files"});
		dialog.setFilterExtensions(new String[] {"*.tickmark", "*"});
		String chosen = dialog.open();
		if (chosen != null) merge(shell, editor.draft().get(), Path.of(chosen));
		return null;
	}

	private static void merge(Shell shell, DraftUnderReview draft, Path ledger) {
		var other = new LedgerFile(ledger);
		try {
			boolean same = draft.ledger().mayBeOfTheSameDraftAs(Ledger.of(other.read().events()));
			if (!same && !MessageDialog.openQuestion(shell, "Merge Ledger", ledger.getFileName() + " knows no version of this text; it may belong to another draft. Merge it all the same?")) return;
			int added = draft.takeOver(other);
			MessageDialog.openInformation(shell, "Merge Ledger", added == 0 ? "Everything in " + ledger.getFileName() + " is here already."
					: added + (added == 1 ? " entry" : " entries") + " added. Where two people decided differently, the item asks to be looked at again and names both.");
		} catch (IOException e) {
			Failures.report("Nothing was merged: ", e);
		}
	}
}
