package org.tickmark.ui.widgets;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Letters act only while a control has the focus in which nobody types; elsewhere they are text. */
public final class FocusKeys {
	private final IContextService contexts;
	private final String context;
	private Optional<IContextActivation> active = Optional.empty();

	/** @param context whose keys act meanwhile */
	public FocusKeys(Control control, String context, IServiceLocator services) {
		this.contexts = services.getService(IContextService.class);
		this.context = context;
		control.addListener(SWT.FocusIn, entered -> activate());
		control.addListener(SWT.FocusOut, left -> deactivate());
	}

	private void activate() {
		if (active.isEmpty()) active = Optional.of(contexts.activateContext(context));
	}

	private void deactivate() {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
	}
}
