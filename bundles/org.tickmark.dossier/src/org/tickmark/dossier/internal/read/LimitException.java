package org.tickmark.dossier.internal.read;

import java.io.IOException;

/** A source is not read any further. The message is a sentence for people that says why. */
final class LimitException extends IOException {
	private static final long serialVersionUID = 1L;

	LimitException(String message) {
		super(message);
	}
}
