package org.tickmark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The door that jobs and watches go through to show something. The desk may close at any moment, also between a question whether it has
 * and what follows; then nothing is shown, and nobody needs to know.
 */
public final class UiThread {
	private final Display display;

	private UiThread(Display display) {
		this.display = display;
	}

	public static UiThread of(Display display) {
		return new UiThread(display);
	}

	/** Does not wait for it. */
	public void later(Runnable work) {
		unlessClosed(() -> display.asyncExec(work));
	}

	/** Waits for it. @return whether it was done */
	public boolean now(Runnable work) {
		return unlessClosed(() -> display.syncExec(work));
	}

	private static boolean unlessClosed(Runnable handingOver) {
		try {
			handingOver.run();
			return true;
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) throw e;
			return false;
		}
	}
}
