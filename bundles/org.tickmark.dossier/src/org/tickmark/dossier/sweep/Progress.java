package org.tickmark.dossier.sweep;

/** Who waits for a sweep: hears how far it is, and may stop it. Asked on any thread, and on several at once; told on any, never on two at once. */
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
