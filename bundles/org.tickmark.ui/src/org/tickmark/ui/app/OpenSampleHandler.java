package org.tickmark.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help > Sample Draft. */
public final class OpenSampleHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Sample.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}
}
