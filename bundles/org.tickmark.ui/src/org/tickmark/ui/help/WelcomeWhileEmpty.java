package org.tickmark.ui.help;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IEditorReference;

/** Shows the welcome page while no draft is open, and takes it away when one is. */
public final class WelcomeWhileEmpty implements IPartListener2 {
	private final IWorkbenchPage page;

	private WelcomeWhileEmpty(IWorkbenchPage page) {
		this.page = page;
	}

	/** From now on; drafts that are to be opened at once should be asked for first. */
	public static void on(IWorkbenchPage page) {
		var following = new WelcomeWhileEmpty(page);
		page.addPartListener(following);
		following.lookLater();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference && !part.getId().equals(Welcome.ID)) lookLater();
	}

	/** Who closes the page itself does not want it. */
	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference && !part.getId().equals(Welcome.ID)) lookLater();
	}

	/** The platform is in the middle of opening or closing. */
	private void lookLater() {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = page.getWorkbenchWindow();
			// Both may be gone by now.
			if (window != null && window.getShell() != null && !window.getWorkbench().isClosing()) look();
		});
	}

	private void look() {
		IEditorReference[] welcome = page.findEditors(new WelcomeInput(), Welcome.ID, IWorkbenchPage.MATCH_ID);
		if (page.getEditorReferences().length == 0) Welcome.show(page);
		else if (page.getEditorReferences().length > welcome.length) page.closeEditors(welcome, false);
	}
}
