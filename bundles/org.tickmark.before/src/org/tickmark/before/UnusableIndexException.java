package org.tickmark.before;

import java.io.IOException;

/** That there is no index, or none that can be read. The message says to people what to do; nothing else fails for it. */
public final class UnusableIndexException extends IOException {
	private static final long serialVersionUID = 1L;

	UnusableIndexException(String message) {
		super(message);
	}

	UnusableIndexException(String message, Throwable cause) {
		super(message, cause);
	}
}
