package org.tickmark.ui.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.editor.RefusedDraft;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Opens any file on disk as a draft; no project, no import. */
public final class OpenDraft {
	private OpenDraft() { }

	/** A file that cannot be opened is explained to the user, not thrown; then no editor comes back. */
	public static Optional<DraftEditor> open(IWorkbenchPage page, Path file) {
		// The window was closed before the draft that it was started for could be opened.
		if (page.getWorkbenchWindow() == null) return Optional.empty();
		if (!new RefusedDraft(page.getWorkbenchWindow().getShell(), page.getWorkbenchWindow()).canBeOpened(file)) return Optional.empty();
		try {
			var input = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
			return page.openEditor(input, DraftEditor.ID) instanceof DraftEditor editor ? Optional.of(editor) : Optional.empty();
		} catch (PartInitException e) {
			Failures.report(Messages.text("open.failed", file), e);
			return Optional.empty();
		}
	}
}
