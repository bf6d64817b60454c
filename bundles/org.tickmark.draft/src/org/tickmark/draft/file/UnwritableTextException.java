package org.tickmark.draft.file;

import java.io.IOException;

/** A text cannot be written into its file without a loss. The message says what is in the way, where, and what to do. */
public final class UnwritableTextException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param message for people, with what to do about it */
	public UnwritableTextException(String message) {
		super(message);
	}

	/** Of a format that nothing is written in. @param name of the file that was to be written */
	public static UnwritableTextException onlyRead(String name) {
		return new UnwritableTextException(Messages.text("write.onlyRead", name));
	}
}
