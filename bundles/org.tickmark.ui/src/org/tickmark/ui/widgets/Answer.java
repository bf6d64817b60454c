package org.tickmark.ui.widgets;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** What the status line says about an action. It goes with the next key or click, so that nobody takes it for the answer to that. */
public final class Answer implements Listener {
	private final IStatusLineManager line;
	private final Display display;

	private Answer(IStatusLineManager line, Display display) {
		this.line = line;
		this.display = display;
	}

	/** On the line of the part that has the focus, which is all that people see. @param text empty when all is said */
	public static void showWhereActive(IWorkbenchPage page, String text) {
		IWorkbenchPart active = page.getActivePart();
		if (active instanceof IViewPart view) show(view.getViewSite().getActionBars().getStatusLineManager(), text);
		else if (active instanceof IEditorPart editor) show(editor.getEditorSite().getActionBars().getStatusLineManager(), text);
	}

	/** @param text empty when all is said */
	public static void show(IStatusLineManager line, String text) {
		line.setMessage(text.isEmpty() ? null : text);
		if (text.isEmpty()) return;
		Display display = Display.getCurrent();
		var shown = new Answer(line, display);
		// Not yet for the key that is answered, nor for the click on a menu.
		display.asyncExec(() -> {
			display.addFilter(SWT.KeyDown, shown);
			display.addFilter(SWT.MouseDown, shown);
		});
	}

	@Override
	public void handleEvent(Event event) {
		boolean onlyHeld = event.type == SWT.KeyDown && (event.keyCode & SWT.MODIFIER_MASK) != 0;
		if (onlyHeld) return;
		display.removeFilter(SWT.KeyDown, this);
		display.removeFilter(SWT.MouseDown, this);
		line.setMessage(null);
	}
}
