package org.tickmark.draft.file;

import java.io.IOException;

/** A file holds no draft that can be read and written back unharmed. The message says what is wrong and what to do. */
public final class UnreadableDraftException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param message for people, with what to do about it */
	public UnreadableDraftException(String message) {
		super(message);
	}
}
