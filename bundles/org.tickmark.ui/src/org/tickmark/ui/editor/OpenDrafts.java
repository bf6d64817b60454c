package org.tickmark.ui.editor;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tickmark.ui.checking.DraftUnderReview;

/** All drafts that are open in an editor, in any window. */
public final class OpenDrafts {
	private OpenDrafts() { }

	/** Looks for items anew, e.g. since other rules hold now. UI thread only. */
	public static void detectNow(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (var page : window.getPages()) {
				for (var reference : page.getEditorReferences()) {
					if (reference.getEditor(false) instanceof DraftEditor editor) editor.draft().ifPresent(DraftUnderReview::detectNow);
				}
			}
		}
	}
}
