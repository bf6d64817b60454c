package org.tickmark.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.tickmark.ui.files.DraftFolder;
import org.tickmark.ui.messages.Messages;

/** What is asked before a draft is saved, and what is said when it cannot be. */
final class Saving {
	private Saving() { }

	/** Begins beside the draft, under its name. */
	static Optional<Path> ask(String name, IWorkbenchPartSite site) {
		var dialog = new FileDialog(site.getShell(), SWT.SAVE);
		dialog.setText(Messages.text("save.as", name));
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		DraftFolder.startIn(dialog, site.getPage());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** @return what an editor shows then; empty if it was not saved, and the user knows */
	static Optional<IEditorInput> save(Shell shell, IDocumentProvider provider, IDocument document, Path place, IProgressMonitor monitor) {
		var input = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(place.toFile()));
		provider.aboutToChange(input);
		try {
			provider.saveDocument(monitor, input, document, true);
			return Optional.of(input);
		} catch (CoreException e) {
			tell(shell, e);
			return Optional.empty();
		} finally {
			provider.changed(input);
		}
	}

	/** What was not written, why, and where the text is. */
	static void tell(Shell shell, CoreException failure) {
		String why = failure.getStatus().getMessage();
		MessageDialog.openError(shell, Messages.text("save.failed.title"),
				Messages.text("save.failed", why + (why.matches("(?s).*[.?!]") ? "" : ".")));
	}

	/** The platform would ask about a "resource". @return an answer of {@link ISaveablePart2} */
	static int askOnClose(Shell shell, String title) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.text("save.title"),
				Messages.text("save.question", title), SWT.NONE, Messages.text("save.save"), Messages.text("save.dontSave"),
				IDialogConstants.CANCEL_LABEL);
		return switch (answer) {
			case 0 -> ISaveablePart2.YES;
			case 1 -> ISaveablePart2.NO;
			default -> ISaveablePart2.CANCEL;
		};
	}

	static void tellSetAside(Shell shell, Path ledger) {
		MessageDialog.openInformation(shell, Messages.text("save.setAside.title"),
				Messages.text("save.setAside", ledger.getFileName()));
	}
}
