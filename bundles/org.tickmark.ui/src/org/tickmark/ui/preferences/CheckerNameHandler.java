package org.tickmark.ui.preferences;

import org.tickmark.ui.house.Checker;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Item > Checker's Name…: by whose name decisions are recorded. */
public final class CheckerNameHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), "Checker\u2019s Name",
				"Decisions are recorded under this name.", Checker.name(),
				typed -> typed.isBlank() ? "A decision needs a name." : null);
		if (dialog.open() == Window.OK) Checker.setName(dialog.getValue());
		return null;
	}
}
