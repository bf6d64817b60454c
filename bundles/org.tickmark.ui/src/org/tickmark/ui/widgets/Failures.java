package org.tickmark.ui.widgets;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;

/** Tells the user what did not work, once; the log keeps the cause. */
public final class Failures {
	public static final String TITLE = Messages.text("failure.title");
	/** Told, and not closed yet. UI thread only. */
	private static final Set<String> SHOWN = new HashSet<>();

	private Failures() { }

	/** @param what with the colon that the failure's reason follows */
	public static void report(String what, Exception failure) {
		log(what, failure);
		Display.getDefault().execute(() -> show(what.strip() + " " + FailureWords.of(failure)));
	}

	/** Goes into a ledger. */
	public interface Recording {
		void run() throws IOException;
	}

	/** Tells what could not be recorded. @return whether it could */
	public static boolean unlessRecorded(Recording recording) {
		try {
			recording.run();
			return true;
		} catch (IOException e) {
			report(Messages.text("decision.notRecorded"), e);
			return false;
		}
	}

	/** Does not wait for an answer: who reports may be about to put right what is on the screen. */
	private static void show(String sentence) {
		if (!SHOWN.add(sentence)) return;
		Shell shell = Display.getCurrent().getActiveShell();
		var dialog = new MessageDialog(shell, TITLE, null, sentence, MessageDialog.ERROR, 0, IDialogConstants.OK_LABEL);
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.getShell().addListener(SWT.Dispose, closed -> SHOWN.remove(sentence));
	}

	/** For what the user need not be told. */
	public static void log(String what, Exception failure) {
		StatusManager.getManager().handle(Status.error(what.strip() + " " + failure.getMessage(), failure), StatusManager.LOG);
	}
}
