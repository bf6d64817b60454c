package org.tickmark.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tickmark.ui.items.ItemsView;

/** The draft above, the items to verify below: a table of five columns needs the width, prose needs lines that stay short. */
public final class DeskPerspective implements IPerspectiveFactory {
	static final String ID = "org.tickmark.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(ItemsView.ID, IPageLayout.BOTTOM, 0.55f, layout.getEditorArea());
		layout.getViewLayout(ItemsView.ID).setCloseable(true);
	}
}
