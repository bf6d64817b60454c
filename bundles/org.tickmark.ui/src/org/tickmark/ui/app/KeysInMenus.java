package org.tickmark.ui.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Keys of two strokes as menus show them. GTK draws the keys of an entry itself, and of "Ctrl+T Shift+V" it makes "Ctrl+V", which pastes, and
 * of "Ctrl+T O" nothing: there such keys stand in brackets behind the entry's name.
 */
final class KeysInMenus {
	private static final char KEYS = '\t';
	private static final char NEXT_STROKE = ' ';

	private KeysInMenus() { }

	/** For all menus of the display from now on. */
	static void readable(Display display) {
		if (!SWT.getPlatform().equals("gtk")) return;
		// Only behind the listeners of the menu is each entry named.
		display.addFilter(SWT.Show, shown -> {
			if (shown.widget instanceof Menu menu) display.asyncExec(() -> bracket(menu));
		});
	}

	private static void bracket(Menu menu) {
		if (menu.isDisposed()) return;
		for (MenuItem item : menu.getItems()) {
			String name = item.getText();
			int keys = name.indexOf(KEYS);
			if (keys >= 0 && name.indexOf(NEXT_STROKE, keys) >= 0) item.setText(inBrackets(name, keys));
		}
	}

	/** With no keys behind its tab: without a tab, GTK goes on drawing those that it had. */
	private static String inBrackets(String name, int keys) {
		return name.substring(0, keys) + " (" + name.substring(keys + 1) + ")" + KEYS;
	}
}
