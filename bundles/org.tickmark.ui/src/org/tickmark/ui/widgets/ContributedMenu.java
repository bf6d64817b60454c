package org.tickmark.ui.widgets;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The menu of the right mouse button, or of the menu key, of something that is no viewer: what the plug-ins contribute to its place. Each
 * command does what it does from the menu bar.
 */
public final class ContributedMenu {
	private ContributedMenu() { }

	/** @param place of the contributions, without "popup:" */
	public static void on(Control control, IServiceLocator site, String place) {
		var menu = new MenuManager();
		IMenuService contributions = site.getService(IMenuService.class);
		contributions.populateContributionManager(menu, "popup:" + place);
		control.setMenu(menu.createContextMenu(control));
		control.addListener(SWT.Dispose, gone -> {
			contributions.releaseContributions(menu);
			menu.dispose();
		});
	}
}
