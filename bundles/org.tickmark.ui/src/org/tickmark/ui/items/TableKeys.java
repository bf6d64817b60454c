package org.tickmark.ui.items;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Letters act only while a table has the focus; elsewhere they are text. */
final class TableKeys {
	private final IContextService contexts;
	private final String context;
	private Optional<IContextActivation> active = Optional.empty();

	TableKeys(Table table, String context, IServiceLocator services) {
		this.contexts = services.getService(IContextService.class);
		this.context = context;
		table.addListener(SWT.FocusIn, entered -> activate());
		table.addListener(SWT.FocusOut, left -> deactivate());
	}

	private void activate() {
		if (active.isEmpty()) active = Optional.of(contexts.activateContext(context));
	}

	private void deactivate() {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
	}
}
