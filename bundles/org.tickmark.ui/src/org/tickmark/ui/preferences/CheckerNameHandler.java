package org.tickmark.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Draft > Checker's Name…: by whose name decisions are recorded. */
public final class CheckerNameHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HouseSettings house = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(HouseSettings.class);
		var dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), Messages.text("checker.title"),
				Messages.text("checker.message"), house.checker(),
				typed -> typed.isBlank() ? Messages.text("checker.none") : null);
		if (dialog.open() == Window.OK) house.setChecker(dialog.getValue());
		return null;
	}
}
