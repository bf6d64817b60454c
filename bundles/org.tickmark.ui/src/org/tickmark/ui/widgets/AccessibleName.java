package org.tickmark.ui.widgets;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that shows no name of its own. */
public final class AccessibleName {
	/** Where the name is kept, since a control cannot be asked for what it tells screen readers. */
	public static final String KEY = "org.tickmark.ui.accessibleName";

	private AccessibleName() { }

	/** For a control that has none yet. */
	public static void give(Control control, String name) {
		control.setData(KEY, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = (String) control.getData(KEY);
			}
		});
	}

	/** For a control that shows something else now. */
	public static void change(Control control, String name) {
		control.setData(KEY, name);
	}
}
