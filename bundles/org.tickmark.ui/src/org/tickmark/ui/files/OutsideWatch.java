package org.tickmark.ui.files;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.ui.widgets.UiThread;

/** Notices what other programs do to a draft and to its ledger while both are open, within two seconds. UI thread only. */
public final class OutsideWatch {
	private final UiThread ui;
	private final FileWatch draft;
	private final LedgerStore.Watch ledger;
	private boolean closed;

	/** @param draftChanged and ledgerChanged called on the UI thread, after the desk's own writes, too */
	public OutsideWatch(Path file, Review review, Display display, Runnable draftChanged, Runnable ledgerChanged) {
		ui = UiThread.of(display);
		draft = FileWatch.on(file, () -> tell(draftChanged));
		ledger = review.watch(() -> tell(ledgerChanged));
	}

	private void tell(Runnable changed) {
		ui.later(() -> {
			if (!closed) changed.run();
		});
	}

	/** Nothing is told any more. */
	public void close() {
		closed = true;
		draft.close();
		ledger.close();
	}
}
