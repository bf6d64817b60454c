package org.tickmark.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help > User's Guide. */
public final class GuideHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			new GuideDialog(HandlerUtil.getActiveShellChecked(event), event.getCommand().getName()).open();
		} catch (NotDefinedException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
		return null;
	}
}
