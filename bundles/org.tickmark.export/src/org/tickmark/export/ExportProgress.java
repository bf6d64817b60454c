package org.tickmark.export;

import java.util.concurrent.CancellationException;

/** Who waits for an export: hears how far it is, and may stop it. Asked on the thread that writes. */
public interface ExportProgress {
	/** Nobody waits for it. */
	ExportProgress NONE = new ExportProgress() { };

	/** Whether to stop. */
	default boolean isCancelled() {
		return false;
	}

	/** So many steps are done. */
	default void shown(int done, int of) { }

	/**
	 * What exporters call after each step.
	 *
	 * @throws CancellationException if it is to stop
	 */
	default void done(int done, int of) {
		if (isCancelled()) throw new CancellationException();
		shown(done, of);
	}
}
