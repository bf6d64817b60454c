package org.tickmark.ui.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.UiThread;

/**
 * Notices what other programs do to a draft and to its ledger while both are open. Asks the file system: its notices of changes do not
 * come from other machines, and a shared folder is where they matter.
 */
public final class OutsideWatch extends Job {
	/** What others did is to show within two seconds, reading and showing included. */
	private static final int MILLIS = 900;

	private final Path draft;
	private final UiThread ui;
	private final LedgerStore.Watch ledger;
	private final Runnable changed;
	private long draftStamp;

	/** @param changed called on the UI thread, after the desk's own writes, too */
	public OutsideWatch(Path draft, Review review, Display display, Runnable changed) {
		super(Messages.text("outside.watching", draft.getFileName()));
		this.draft = draft;
		this.ui = UiThread.of(display);
		this.changed = changed;
		draftStamp = FileState.stampOf(draft);
		ledger = review.watch(this::tell);
		setSystem(true);
		schedule(MILLIS);
	}

	private void tell() {
		ui.later(changed);
	}

	/** Nothing is noticed any more. */
	public void close() {
		cancel();
		ledger.close();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		long draftNow = FileState.stampOf(draft);
		if (draftNow != draftStamp) {
			draftStamp = draftNow;
			tell();
		}
		if (!monitor.isCanceled()) schedule(MILLIS);
		return Status.OK_STATUS;
	}
}
