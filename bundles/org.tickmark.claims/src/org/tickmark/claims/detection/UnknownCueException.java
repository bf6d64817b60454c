package org.tickmark.claims.detection;

/** A word that no sentence can attribute speech with, so that the desk would look for it in vain. Its message is for people. */
public final class UnknownCueException extends Exception {
	private static final long serialVersionUID = 1;

	/** @param word as written */
	public UnknownCueException(String word) {
		super("\u201C" + word + "\u201D is no word of saying that Tickmark knows; check the spelling, or put the word on the house list");
	}
}
