package org.tickmark.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit > Preferences…: the platform's dialog with its search box, with all of the desk's few pages in sight. */
public final class PreferencesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var dialog = PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShellChecked(event), DeskPage.ID, null, null);
		dialog.getTreeViewer().expandAll();
		dialog.open();
		return null;
	}
}
