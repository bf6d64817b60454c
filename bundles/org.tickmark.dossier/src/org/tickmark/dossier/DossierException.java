package org.tickmark.dossier;

import java.io.IOException;

/** A dossier cannot do what was asked. The message says to people why, and what to do. */
public final class DossierException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param message for people */
	public DossierException(String message) {
		super(message);
	}

	/** @param message for people */
	public DossierException(String message, Throwable cause) {
		super(message, cause);
	}
}
