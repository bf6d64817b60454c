package org.tickmark.ui.proof;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.ZoneId;
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
import org.tickmark.export.proof.PageProof;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;
import org.tickmark.ui.widgets.Waiting;

/** Draft > Compare with Page…: what of a page, as it will be printed, is not as the draft that was signed. */
public final class ProofHandler extends AbstractHandler {
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.proof.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		String given = event.getParameter(FILE);
		Optional<Path> page = (given == null ? choose(shell, editor) : Optional.of(given)).map(Path::of);
		page.ifPresent(file -> proof(shell, draft, file).ifPresent(proof -> show(shell, draft, file, proof)));
		return null;
	}

	private static Optional<String> choose(Shell shell, DraftEditor editor) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.text("proof.choose", editor.getTitle()));
		dialog.setFilterNames(new String[] {Messages.text("proof.files"), Messages.text("file.all")});
		dialog.setFilterExtensions(new String[] {"*.pdf;*.html;*.htm;*.docx;*.odt;*.txt", "*"});
		DraftFolder.startIn(dialog, editor.getSite().getPage());
		return Optional.ofNullable(dialog.open());
	}

	private static Optional<PageProof> proof(Shell shell, DraftUnderReview draft, Path page) {
		Ledger ledger = draft.ledger();
		String text = draft.text();
		try {
			return Optional.of(Waiting.on(Messages.text("proof.comparing", page.getFileName()), () -> PageProof.of(ledger, text, page)));
		} catch (InvocationTargetException e) {
			// Nothing broke that the log would have to keep: it is a file that nobody can read.
			String why = e.getCause() instanceof IOException cause ? FailureWords.of(cause) : String.valueOf(e.getCause());
			MessageDialog.openError(shell, Messages.text("proof.title"), Messages.text("proof.failed", why));
		} catch (CancellationException e) {
			// Then it is not shown.
		}
		return Optional.empty();
	}

	private static void show(Shell shell, DraftUnderReview draft, Path page, PageProof proof) {
		HouseStatuses statuses = draft.reviewed().map(read -> read.house().statuses()).orElseGet(HouseStatuses::usual);
		String summary = ProofWords.summary(proof, draft.signOffState(), statuses, ZoneId.systemDefault());
		new ProofDialog(shell, String.valueOf(page.getFileName()), summary, ProofWords.of(proof.changes())).open();
	}
}
