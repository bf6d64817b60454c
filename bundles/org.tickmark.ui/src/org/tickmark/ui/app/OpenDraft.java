package org.tickmark.ui.app;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tickmark.ui.editor.DraftEditor;

/** Opens any file on disk as a draft; no project, no import. */
public final class OpenDraft {
	private OpenDraft() { }

	/** A file that cannot be opened is reported to the user, not thrown. */
	public static void open(IWorkbenchPage page, Path file) {
		try {
			page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())), DraftEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Status.error(file + " cannot be opened: " + e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
