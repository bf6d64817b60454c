package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.review.Queries;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;

/** Draft > Save Queries as a Table…: the queries on the draft in front as a file that its author can answer. */
public final class SaveQueriesHandler extends AbstractHandler {
	private static final String TITLE = Messages.text("queryTable.title");
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.saveQueries.file";
	private static final String[] ENDINGS = {AnswerTable.WORD, AnswerTable.PAGE};

	/** @param ending where the name has none */
	private record Chosen(Path file, String ending) { }

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		var table = new AnswerTable(Queries.in(editor.getTitle(), draft.authors(), draft.items(), draft.text()), draft.file());
		if (table.queries().queries().isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, Messages.text("queries.none"));
			return null;
		}
		String given = event.getParameter(FILE);
		Optional<Chosen> chosen = given == null ? choose(shell, editor, table) : Optional.of(new Chosen(Path.of(given), AnswerTable.WORD));
		chosen.ifPresent(file -> save(shell, table, file));
		return null;
	}

	private static Optional<Chosen> choose(Shell shell, DraftEditor editor, AnswerTable table) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.text("queryTable.choose", editor.getTitle()));
		dialog.setFilterNames(new String[] {Messages.text("queryTable.word"), Messages.text("queryTable.page")});
		dialog.setFilterExtensions(new String[] {"*" + AnswerTable.WORD, "*" + AnswerTable.PAGE});
		dialog.setFileName(table.usualName());
		dialog.setOverwrite(true);
		DraftFolder.startIn(dialog, editor.getSite().getPage());
		return Optional.ofNullable(dialog.open()).map(file -> new Chosen(Path.of(file), ENDINGS[Math.max(0, dialog.getFilterIndex())]));
	}

	private static void save(Shell shell, AnswerTable table, Chosen chosen) {
		try {
			Path file = table.write(chosen.file(), chosen.ending());
			MessageDialog.openInformation(shell, TITLE,
					Messages.text("queryTable.saved", table.queries().queries().size(), file.getFileName()));
		} catch (IOException e) {
			// Another name or another folder puts it right: nothing for the log.
			MessageDialog.openError(shell, TITLE, Messages.text("queryTable.failed", FailureWords.of(e)));
		}
	}
}
