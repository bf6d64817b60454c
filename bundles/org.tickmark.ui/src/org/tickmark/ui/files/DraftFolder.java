package org.tickmark.ui.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;

/** Where somebody who works on a draft looks for files, and keeps them. */
public final class DraftFolder {
	private DraftFolder() { }

	/** Lets a dialog begin in the folder of the draft in front; where there is none, the system says where. */
	public static void startIn(FileDialog dialog, IWorkbenchPage page) {
		of(page.getActiveEditor()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
	}

	/** @param editor null where none is open, as the platform has it */
	private static Optional<Path> of(IEditorPart editor) {
		if (editor == null || !(editor.getEditorInput() instanceof IURIEditorInput input) || !"file".equals(input.getURI().getScheme()))
			return Optional.empty();
		return Optional.ofNullable(Path.of(input.getURI()).getParent());
	}
}
