package org.tickmark.ui.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.ui.files.DraftDocumentProvider;
import org.tickmark.ui.files.Encodings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Draft > Encoding…: reads the draft's file in another encoding. */
public final class EncodingHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) choose(editor);
		return null;
	}

	static void choose(DraftEditor editor) {
		if (editor.isDirty()) {
			editor.tell(Messages.text("encoding.unsaved"));
			return;
		}
		try {
			Path file = DraftDocumentProvider.pathOf(editor.getEditorInput());
			Optional<Charset> chosen = ask(editor.getSite().getShell(), editor.getSite().getService(DraftReaders.class), file);
			if (chosen.isPresent()) editor.readIn(chosen.get());
		} catch (IOException | CoreException e) {
			Failures.report(Messages.text("encoding.failed"), e);
		}
	}

	static List<Encodings.Choice> fitting(DraftReaders readers, Path file) throws IOException {
		return Files.size(file) > DraftDocumentProvider.LARGEST_DRAFT ? List.of()
				: Encodings.of(readers, file.getFileName().toString(), Files.readAllBytes(file));
	}

	/** Offers the encodings that the file can be read in whole. */
	static Optional<Charset> ask(Shell shell, DraftReaders readers, Path file) throws IOException {
		List<Encodings.Choice> choices = fitting(readers, file);
		if (choices.isEmpty()) throw new IOException(Messages.text("encoding.noneFits", file.getFileName()));
		var dialog = new ListDialog(shell);
		dialog.setTitle(Messages.text("encoding.title"));
		dialog.setMessage(Messages.text("encoding.message", file.getFileName()));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Encodings.Choice) choice).label()));
		dialog.setInput(choices);
		dialog.setWidthInChars(90);
		if (dialog.open() != Window.OK || dialog.getResult().length == 0) return Optional.empty();
		return Optional.of(((Encodings.Choice) dialog.getResult()[0]).charset());
	}
}
