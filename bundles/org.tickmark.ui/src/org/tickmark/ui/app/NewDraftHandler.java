package org.tickmark.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * File > New Draft…: asks where it is to be kept and opens it empty, to be written or pasted into. A draft that is there already is opened
 * as it is.
 */
public final class NewDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewDraft.ask(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), "draft.txt", "");
		return null;
	}
}
