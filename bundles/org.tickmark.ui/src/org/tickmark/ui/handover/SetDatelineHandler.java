package org.tickmark.ui.handover;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.tickmark.ui.editor.DraftEditor;

/** Draft > Dateline…: to the field above the text that holds the day on which the draft is filed. */
public final class SetDatelineHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (page.getActiveEditor() instanceof DraftEditor editor) {
			page.activate(editor);
			editor.askForDate();
		}
		return null;
	}
}
