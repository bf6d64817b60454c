package org.tickmark.dossier.fetch;

/** Who waits for a page. Called on the thread that asked for it, some times a second. */
public interface FetchProgress {
	/** Nobody watches, nobody gives up. */
	FetchProgress NONE = () -> false;

	/** Whether the person gave up; the fetch ends within half a second then. */
	boolean isCancelled();

	/**
	 * Where it is now.
	 *
	 * @param address that is asked at the moment
	 * @param bytes of the page so far
	 */
	default void at(String address, long bytes) { }
}
