package org.tickmark.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.messages.Messages;

/**
 * File > Open Recent: the drafts by name and folder. The platform's own entry also lists pages that are no drafts, and files that are gone.
 */
final class RecentMenu extends ContributionItem {
	private final IWorkbenchWindow window;

	RecentMenu(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		List<Path> drafts = new RecentDrafts(window.getService(DeskSettings.class)).all();
		int at = index;
		for (Path draft : drafts) {
			var entry = new MenuItem(menu, SWT.PUSH, at++);
			entry.setText((draft.getFileName() + "  \u2013  " + draft.getParent()).replace("&", "&&"));
			entry.addListener(SWT.Selection, chosen -> OpenDraft.open(window.getActivePage(), draft));
		}
		if (!drafts.isEmpty()) return;
		var none = new MenuItem(menu, SWT.PUSH, at);
		none.setText(Messages.text("menu.file.recent.none"));
		none.setEnabled(false);
	}
}
