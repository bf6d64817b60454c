package org.tickmark.ui.preferences;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The pages that the product shows; in another Eclipse the desk only adds its own and takes nothing away. */
public final class PreferencePages {
	private static final String KEYS = "org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.preferencePages.Keys";

	private PreferencePages() { }

	/** Leaves the desk's own pages and the one for keys: compilers, workspaces and linked folders mean nothing in a newsroom. */
	public static void keepOnlyOurs(PreferenceManager pages) {
		IPreferenceNode desk = pages.find(DeskPage.ID);
		IPreferenceNode keys = pages.find(KEYS);
		pages.removeAll();
		if (desk != null) pages.addToRoot(desk);
		if (keys != null) pages.addToRoot(keys);
	}
}
