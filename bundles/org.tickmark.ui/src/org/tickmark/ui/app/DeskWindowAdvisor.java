package org.tickmark.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.tickmark.ui.help.WelcomeWhileEmpty;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.messages.Messages;

/** The desk's window: its size, what stands in it at the first start, and no leftovers of an IDE. */
final class DeskWindowAdvisor extends WorkbenchWindowAdvisor {
	/** Contributed by the text editor's bundle; they speak of line delimiters and annotations of code. */
	private static final List<String> IDE_LEFTOVERS = List.of(
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile",
			"org.eclipse.ui.edit.text.actionSet.presentation",
			"org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.actionSet.keyBindings");

	/** Keys of the desk as a whole, such as Ctrl+O, are taken only where this is the product, not in other people's Eclipse. */
	private static final String CONTEXT = "org.tickmark.ui.desk";

	private static final Point SIZE = new Point(1280, 900);

	private final List<Path> drafts;

	DeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> drafts) {
		super(configurer);
		this.drafts = drafts;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new DeskActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle(Messages.text("product"));
		window.setInitialSize(onScreen(Display.getCurrent().getPrimaryMonitor().getClientArea()));
		window.setShowCoolBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
	}

	/** A laptop's screen may be lower, and the table's last lines would be below its edge. */
	private static Point onScreen(Rectangle screen) {
		return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IWorkbenchPage page = window.getActivePage();
		IDE_LEFTOVERS.forEach(page::hideActionSet);
		window.getService(IContextService.class).activateContext(CONTEXT);
		new WindowTitle(getWindowConfigurer()).follow(page);
		page.addPartListener(new RecentDrafts(window.getService(DeskSettings.class)));
		new DroppedDrafts(page).listen();
		// After the platform has restored what was open: the draft that was asked for comes to the front.
		window.getShell().getDisplay().asyncExec(() -> {
			drafts.forEach(draft -> OpenDraft.open(page, draft));
			UnsavedDrafts.offer(page);
		});
		WelcomeWhileEmpty.on(page);
	}
}
