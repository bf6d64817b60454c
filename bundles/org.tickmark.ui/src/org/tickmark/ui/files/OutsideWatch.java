package org.tickmark.ui.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Notices what other programs do to a draft and to its ledger while both are open. Asks the file system: its notices of changes do not
 * come from other machines, and a shared folder is where they matter.
 */
public final class OutsideWatch extends Job {
	/** Others' decisions are to show within two seconds, reading and showing included. */
	private static final int MILLIS = 900;

	private final Path draft;
	private final Path ledger;
	private final Display display;
	private final Runnable changed;
	private long draftStamp;
	private long ledgerStamp;

	/** @param changed called on the UI thread, after the desk's own writes, too */
	public OutsideWatch(Path draft, Path ledger, Display display, Runnable changed) {
		super("Watching " + draft.getFileName());
		this.draft = draft;
		this.ledger = ledger;
		this.display = display;
		this.changed = changed;
		draftStamp = FileState.stampOf(draft);
		ledgerStamp = FileState.stampOf(ledger);
		setSystem(true);
		schedule(MILLIS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		long draftNow = FileState.stampOf(draft);
		long ledgerNow = FileState.stampOf(ledger);
		if (draftNow != draftStamp || ledgerNow != ledgerStamp) {
			draftStamp = draftNow;
			ledgerStamp = ledgerNow;
			if (!display.isDisposed()) display.asyncExec(changed);
		}
		if (!monitor.isCanceled()) schedule(MILLIS);
		return Status.OK_STATUS;
	}
}
