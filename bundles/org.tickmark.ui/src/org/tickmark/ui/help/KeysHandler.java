package org.tickmark.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tickmark.ui.messages.Messages;

/** Help > Keys: all of them on one sheet. */
public final class KeysHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new HelpDialog(window.getShell(), Messages.text("keys.title"), "", new Keys(window).all()).open();
		return null;
	}
}
