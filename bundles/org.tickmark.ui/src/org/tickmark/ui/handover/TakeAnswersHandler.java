package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.verbs.AnswerQueries;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;
import org.tickmark.ui.widgets.Answer;
import org.tickmark.ui.widgets.Failures;

/** Draft > Take In Answers…: puts what an author wrote into the table of queries on the items that were asked about. */
public final class TakeAnswersHandler extends AbstractHandler {
	private static final String TITLE = Messages.text("takeAnswers.title");
	/** Asked for where it is not given. */
	private static final String FILE = "org.tickmark.ui.takeAnswers.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) || editor.draft().isEmpty()) return null;
		DraftUnderReview draft = editor.draft().get();
		String given = event.getParameter(FILE);
		Optional<String> chosen = given == null ? choose(shell, editor) : Optional.of(given);
		chosen.ifPresent(file -> take(shell, editor, draft, Path.of(file)));
		return null;
	}

	private static Optional<String> choose(Shell shell, DraftEditor editor) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.text("takeAnswers.choose", editor.getTitle()));
		dialog.setFilterNames(new String[] {Messages.text("takeAnswers.tables"), Messages.text("file.all")});
		dialog.setFilterExtensions(new String[] {"*.docx;*.odt;*.html;*.htm", "*"});
		DraftFolder.startIn(dialog, editor.getSite().getPage());
		return Optional.ofNullable(dialog.open());
	}

	private static void take(Shell shell, DraftEditor editor, DraftUnderReview draft, Path file) {
		try {
			AnsweredSheet sheet = TakenAnswers.read(file, editor.getSite().getService(DraftReaders.class));
			TakenAnswers answers = TakenAnswers.of(sheet, draft.items(), draft::whereItIs);
			if (sheet.answers().isEmpty()) tell(shell, Messages.text("takeAnswers.none", file.getFileName()));
			else if (answers.isOfAnotherDraft()) tell(shell, Messages.text("takeAnswers.anotherDraft", file.getFileName()));
			else if (answers.placed().isEmpty()) tell(shell, answers.others());
			else ask(editor, draft, answers, sheet, file);
		} catch (IOException e) {
			// Nothing broke that the log would have to keep: it is another file than the one that was meant.
			MessageDialog.openError(shell, TITLE, Messages.text("takeAnswers.unreadable", FailureWords.of(e)));
		}
	}

	private static void ask(DraftEditor editor, DraftUnderReview draft, TakenAnswers answers, AnsweredSheet sheet, Path file)
			throws IOException {
		var rows = new AnswerRows(answers, NamedInAnswer.beside(file));
		Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
		var dialog = new AnswersDialog(editor.getSite().getPage(), answers, rows, folder, by(sheet, draft.authors()));
		if (dialog.open() != Window.OK) return;
		List<ItemId> items = answers.placed().keySet().stream().map(Item::id).toList();
		if (!Failures.unlessRecorded(() -> draft.decisions().act(new AnswerQueries(answers.placed()), items, dialog.by()))) return;
		Answer.showWhereActive(editor.getSite().getPage(), Messages.text("takeAnswers.placed", answers.placed().size(), dialog.by()));
		new AttachedSources(draft, editor.getSite().getService(HouseSettings.class), dialog.by()).add(rows);
	}

	/** As the file says, else the only author. */
	private static String by(AnsweredSheet sheet, List<String> authors) {
		return !sheet.by().isBlank() ? sheet.by() : authors.size() == 1 ? authors.getFirst() : "";
	}

	/** The author may have written an ampersand, which a label takes for a mark. */
	private static void tell(Shell shell, String result) {
		MessageDialog.openInformation(shell, TITLE, result.replace("&", "&&"));
	}
}
