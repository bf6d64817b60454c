package org.tickmark.ui.widgets;

import org.eclipse.swt.widgets.Control;

/**
 * Leaves a control the look that the system gives it. The platform's dark style writes on buttons in one colour, so that nobody sees which
 * are disabled.
 */
public final class SystemLook {
	/** Read by the platform before it applies a style. */
	private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled";

	private SystemLook() { }

	public static <T extends Control> T keep(T control) {
		control.setData(NO_STYLE, true);
		return control;
	}
}
