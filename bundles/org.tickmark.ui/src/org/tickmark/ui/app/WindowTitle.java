package org.tickmark.ui.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.tickmark.ui.messages.Messages;

/** Shows the draft in front in the window's title, a star before it while it has unsaved changes. */
final class WindowTitle implements IPartListener2, IPropertyListener {
	private final IWorkbenchWindowConfigurer window;

	WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	void follow(IWorkbenchPage page) {
		page.addPartListener(this);
		show(page);
	}

	private void show(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		if (editor == null) window.setTitle(Messages.text("product"));
		else window.setTitle((editor.isDirty() ? "*" : "") + Messages.text("product.withDraft", editor.getTitle()));
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		show(part.getPage());
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		show(part.getPage());
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		part.addPropertyListener(this);
		show(part.getPage());
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		part.removePropertyListener(this);
		show(part.getPage());
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (source instanceof IWorkbenchPartReference part) show(part.getPage());
		else show(window.getWindow().getActivePage());
	}
}
