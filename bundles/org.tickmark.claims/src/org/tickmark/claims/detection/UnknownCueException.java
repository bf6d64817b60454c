package org.tickmark.claims.detection;

import org.tickmark.claims.internal.house.Messages;

/** A word that no sentence can attribute speech with, so that the desk would look for it in vain. Its message is for people. */
public final class UnknownCueException extends Exception {
	private static final long serialVersionUID = 1;

	/** @param word as written */
	public UnknownCueException(String word) {
		super(Messages.text("cue.unknown", word));
	}
}
