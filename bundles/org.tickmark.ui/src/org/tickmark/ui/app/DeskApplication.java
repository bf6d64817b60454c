package org.tickmark.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tickmark.ui.messages.Messages;

/** Starts the desk, on the drafts that the command line names. */
public final class DeskApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(display)) return EXIT_OK;
			var drafts = draftsGiven();
			int code = PlatformUI.createAndRunWorkbench(display, new DeskAdvisor(drafts));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two desks on one workspace would overwrite each other's settings. */
	private static boolean lockWorkspace(Display display) throws IOException {
		var workspace = Platform.getInstanceLocation();
		if (workspace == null || !workspace.isSet() || workspace.lock()) return true;
		var shell = new Shell(display);
		MessageDialog.openInformation(shell, Messages.text("product"), Messages.text("start.alreadyOpen"));
		shell.dispose();
		return false;
	}

	/** The start scripts keep what the user gave from the platform: each with a NUL behind it. Other launchers do not. */
	private static List<Path> draftsGiven() {
		String given = System.getProperty("tickmark.arguments");
		if (given == null) return draftsAmong(Platform.getApplicationArgs());
		return Stream.of(given.split("\0")).filter(draft -> !draft.isEmpty()).map(draft -> Path.of(draft).toAbsolutePath()).toList();
	}

	/** What follows an option of the platform is its value. */
	private static List<Path> draftsAmong(String[] arguments) {
		return IntStream.range(0, arguments.length)
				.filter(i -> !arguments[i].startsWith("-") && (i == 0 || !arguments[i - 1].startsWith("-")))
				.mapToObj(i -> Path.of(arguments[i]).toAbsolutePath()).toList();
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) return;
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
