package org.tickmark.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.ui.files.CopyBeside;
import org.tickmark.ui.files.UnsavedFields;
import org.tickmark.ui.files.UnsavedTexts;
import org.tickmark.ui.files.UnsavedTexts.Unsaved;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Gives back what was typed when the desk was ended before it could be saved. */
public final class UnsavedDrafts {
	private static final int RESTORE = 0;
	private static final int DISCARD = 1;

	private UnsavedDrafts() { }

	/** Asks once for all of them; who decides later is asked at the next start again. */
	static void offer(IWorkbenchPage page) {
		try {
			openThoseWithFields(page);
			UnsavedTexts texts = texts(page);
			List<Unsaved> unsaved = texts.ofEarlierSessions();
			if (unsaved.isEmpty()) return;
			int answer = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), Messages.text("unsaved.title"),
					question(unsaved), SWT.NONE, Messages.text("unsaved.restore"), Messages.text("unsaved.discard"),
					Messages.text("unsaved.later"));
			List<Path> copies = new ArrayList<>();
			for (Unsaved text : unsaved) {
				if (answer == RESTORE) restore(page, text).ifPresent(copies::add);
				else if (answer == DISCARD) texts.discard(text);
			}
			if (!copies.isEmpty()) tellOf(copies, page);
		} catch (IOException e) {
			Failures.report(Messages.text("unsaved.unreadable"), e);
		}
	}

	private static UnsavedTexts texts(IWorkbenchPage page) {
		return page.getWorkbenchWindow().getService(UnsavedTexts.class);
	}

	/** What was being typed about their items is offered in the list of items. */
	private static void openThoseWithFields(IWorkbenchPage page) throws IOException {
		UnsavedFields fields = page.getWorkbenchWindow().getService(UnsavedFields.class);
		fields.ofEarlierSessions().stream().map(left -> left.typed().draft()).distinct().filter(Files::exists)
				.forEach(draft -> OpenDraft.open(page, draft));
	}

	private static String question(List<Unsaved> unsaved) {
		var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
		String drafts = unsaved.stream().map(text -> text.draft() + ", " + when.format(text.when())).collect(Collectors.joining("\n"));
		return Messages.text("unsaved.question", drafts);
	}

	private static void tellOf(List<Path> copies, IWorkbenchPage page) {
		String names = copies.stream().map(Path::toString).collect(Collectors.joining("\n"));
		MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.text("unsaved.title"),
				Messages.text("unsaved.copies", names));
	}

	/**
	 * Shows it in the editor as if it had just been typed; the file stays as it is until somebody saves.
	 *
	 * @return where the file's text was put, if another program has changed it since the lost text began
	 */
	public static Optional<Path> restore(IWorkbenchPage page, Unsaved unsaved) throws IOException {
		UnsavedTexts texts = texts(page);
		Path draft = unsaved.draft();
		if (Files.notExists(draft)) {
			if (NewDraft.ask(page, draft.getFileName().toString(), unsaved.text())) texts.discard(unsaved);
			return Optional.empty();
		}
		Optional<Path> copy = Optional.empty();
		IDocument document = OpenDraft.open(page, draft).map(editor -> editor.getDocumentProvider().getDocument(editor.getEditorInput()))
				.orElse(null);
		TextHash base = document == null ? unsaved.base() : TextHash.of(document.get());
		if (document != null && !document.get().equals(unsaved.text())) {
			if (!base.equals(unsaved.base()))
				copy = Optional.of(CopyBeside.write(draft, Messages.text("copyBeside.theirs"), Files.readAllBytes(draft)));
			document.set(unsaved.text());
		}
		// What is in the editor now is kept anew; until that is done, nothing may be thrown away.
		texts.keep(draft, base, unsaved.text());
		texts.discard(unsaved);
		return copy;
	}
}
