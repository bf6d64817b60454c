package org.tickmark.dossier.store;

/**
 * Something in a dossier that is not as it was left.
 *
 * @param file in the dossier's folder
 * @param sentence for people, with what to do
 */
public record Fault(Kind kind, String file, String sentence) {
	/** What is wrong. */
	public enum Kind {
		/** The copy has other bytes than it came with. */
		CHANGED,
		/** The copy is not there. */
		MISSING,
		/** A file that nobody added. */
		UNKNOWN,
		/** The list of sources cannot be read whole. */
		LIST
	}
}
