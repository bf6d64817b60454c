package org.tickmark.review.ledger;

import java.io.IOException;

/** The ledger could not be read whole, so nothing was written. The message names file, line and remedy. */
public final class LedgerUnreadableException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param message for people, with what to do about it */
	public LedgerUnreadableException(String message) {
		super(message);
	}
}
