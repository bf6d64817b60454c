package org.tickmark.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.tickmark.ui.preferences.PreferencePages;

/** What the workbench asks of the product as a whole. */
final class DeskAdvisor extends WorkbenchAdvisor {
	private final List<Path> drafts;

	/** @param drafts to open at start, beside those that were open at the last exit */
	DeskAdvisor(List<Path> drafts) {
		this.drafts = drafts;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		// The text editor asks for adapters that the IDE product registers otherwise.
		IDE.registerAdapters();
		KeysInMenus.readable(configurer.getWorkbench().getDisplay());
	}

	@Override
	public void postStartup() {
		PreferencePages.keepOnlyOurs(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DeskPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DeskWindowAdvisor(configurer, drafts);
	}
}
