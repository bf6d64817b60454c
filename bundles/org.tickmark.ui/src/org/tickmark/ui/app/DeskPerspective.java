package org.tickmark.ui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tickmark.ui.dossier.DossierView;
import org.tickmark.ui.items.ItemsView;
import org.tickmark.ui.views.FiguresView;
import org.tickmark.ui.views.HistoryView;
import org.tickmark.ui.views.NamesView;
import org.tickmark.ui.views.SpeakersView;
import org.tickmark.ui.views.TimelineView;

/** The draft above, the items to verify below: a table of five columns needs the width, prose needs lines that stay short. */
public final class DeskPerspective implements IPerspectiveFactory {
	static final String ID = "org.tickmark.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.55f, layout.getEditorArea());
		below.addView(ItemsView.ID);
		below.addView(SpeakersView.ID);
		below.addView(NamesView.ID);
		below.addView(FiguresView.ID);
		below.addView(TimelineView.ID);
		below.addView(HistoryView.ID);
		// Sources are read beside the draft, by those who have some.
		layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.55f, layout.getEditorArea()).addPlaceholder(DossierView.ID);
	}
}
