package org.tickmark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;

/** Puts the caret where the right button is pressed, as word processors do, so that the menu is about the words under the mouse. */
public final class MenuAtMouse {
	private MenuAtMouse() { }

	public static void in(StyledText text) {
		text.addMenuDetectListener(event -> goTo(event, text));
	}

	/** What is selected stays so where the mouse is on it, and the menu key leaves the caret alone. */
	private static void goTo(MenuDetectEvent event, StyledText text) {
		if (event.detail != SWT.MENU_MOUSE) return;
		int offset = text.getOffsetAtPoint(text.toControl(event.x, event.y));
		Point selected = text.getSelectionRange();
		boolean within = selected.y > 0 && offset >= selected.x && offset <= selected.x + selected.y;
		if (offset >= 0 && !within) text.setSelection(offset);
	}
}
