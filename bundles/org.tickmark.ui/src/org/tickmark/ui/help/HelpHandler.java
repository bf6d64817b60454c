package org.tickmark.ui.help;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help > About This Part: the page of the part that is being worked in, with its keys. */
public final class HelpHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String part = HandlerUtil.getActivePartId(event);
		HelpPages.Page page = HelpPages.of(part == null ? "" : part);
		List<Keys.Key> keys = new Keys(window).all().stream().filter(key -> page.contexts().contains(key.context())).toList();
		new HelpDialog(window.getShell(), page.title(), page.text(), keys).open();
		return null;
	}
}
