package org.tickmark.dossier.sweep;

/** Who waits for a sweep: hears how far it is, and may stop it. Asked on any thread, on several at once, too; told on one at a time. */
public interface Progress {
	/** Nobody waits for it. */
	Progress NONE = new Progress() { };

	/** Whether to stop. */
	default boolean isCancelled() {
		return false;
	}

	/** So many sources are read, or items looked up. */
	default void done(int done, int of) { }
}
