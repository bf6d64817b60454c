package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.Waiting;

/** Draft > Merge Ledger…: adds what others decided on a copy of the draft. */
public final class MergeLedgerHandler extends AbstractHandler {
	private static final String TITLE = Messages.text("mergeLedger.title");
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.mergeLedger.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		String given = event.getParameter(FILE);
		Optional<String> chosen = given == null ? choose(shell, editor) : Optional.of(given);
		chosen.ifPresent(file -> merge(shell, editor, Path.of(file)));
		return null;
	}

	private static Optional<String> choose(Shell shell, DraftEditor editor) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.text("mergeLedger.choose", editor.getTitle()));
		dialog.setFilterNames(new String[] {Messages.text("mergeLedger.files"), Messages.text("file.all")});
		dialog.setFilterExtensions(new String[] {"*.tickmark", "*"});
		DraftFolder.startIn(dialog, editor.getSite().getPage());
		return Optional.ofNullable(dialog.open());
	}

	private static void merge(Shell shell, DraftEditor editor, Path chosen) {
		try {
			LedgerStores stores = editor.getSite().getService(LedgerStores.class);
			OthersLedger other = Waiting.onReading(Messages.text("mergeLedger.reading", chosen.getFileName()), () -> stores.others(chosen));
			editor.draft().ifPresent(draft -> merge(shell, draft, other));
		} catch (IOException e) {
			// Nothing broke that the log would have to keep: it is another file than the one that was meant.
			MessageDialog.openError(shell, TITLE, Messages.text("mergeLedger.unreadable", e.getMessage()));
		} catch (CancellationException e) {
			// Then nothing is added.
		}
	}

	private static void merge(Shell shell, DraftUnderReview draft, OthersLedger other) {
		try {
			boolean same = draft.ledger().mayBeOfTheSameDraftAs(other.ledger());
			if (!same && !MessageDialog.openQuestion(shell, TITLE,
					Messages.text("mergeLedger.anotherDraft", other.path().getFileName())))
				return;
			long before = disagreements(draft.ledger());
			int added = draft.takeOver(other);
			MessageDialog.openInformation(shell, TITLE,
					added == 0 ? nothingIn(other) : Messages.text("mergeLedger.added", added, disagreements(draft.ledger()) - before));
		} catch (IOException e) {
			Failures.report(Messages.text("mergeLedger.failed"), e);
		} catch (CancellationException e) {
			// Then nothing is added.
		}
	}

	private static long disagreements(Ledger ledger) {
		return ledger.items().stream().filter(item -> !item.disagreement().isEmpty()).count();
	}

	private static String nothingIn(OthersLedger other) {
		return other.ledger().events().isEmpty() ? Messages.text("mergeLedger.empty", other.path().getFileName())
				: Messages.text("mergeLedger.known", other.path().getFileName());
	}
}
