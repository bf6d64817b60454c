package org.tickmark.ui.widgets;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells the user what did not work, once; the log keeps the cause. */
public final class Failures {
	private Failures() { }

	/** @param what with the blank or colon that the failure's own message follows */
	public static void report(String what, Exception failure) {
		log(what, failure);
		StatusManager.getManager().handle(Status.error(what + failure.getMessage()), StatusManager.SHOW);
	}

	/** For what the user need not be told. */
	public static void log(String what, Exception failure) {
		StatusManager.getManager().handle(Status.error(what + failure.getMessage(), failure), StatusManager.LOG);
	}
}
