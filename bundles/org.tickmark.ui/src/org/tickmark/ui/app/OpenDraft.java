package org.tickmark.ui.app;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.editor.Failures;

/** Opens any file on disk as a draft; no project, no import. */
public final class OpenDraft {
	private OpenDraft() { }

	/** A file that cannot be opened is reported to the user, not thrown. */
	public static void open(IWorkbenchPage page, Path file) {
		try {
			page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())), DraftEditor.ID);
		} catch (PartInitException e) {
			Failures.report(file + " cannot be opened: ", e);
		}
	}
}
