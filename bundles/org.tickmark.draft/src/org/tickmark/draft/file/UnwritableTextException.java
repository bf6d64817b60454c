package org.tickmark.draft.file;

import java.io.IOException;

import org.tickmark.draft.internal.messages.Messages;

/** A text cannot be written into its file without a loss. The message says what is in the way, where, and what to do. */
public final class UnwritableTextException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param message for people, with what to do about it */
	public UnwritableTextException(String message) {
		super(message);
	}

	/** Of a format that has no way to write a character, not even as a number. */
	public static UnwritableTextException noCharacter(int codePoint) {
		return new UnwritableTextException(Messages.text("write.noCharacter", String.format("U+%04X", codePoint)));
	}

	/** Of a paragraph that was put where the file has no place for one. */
	public static UnwritableTextException noPlace(String words) {
		String start = words.length() > 40 ? words.substring(0, 40) + "\u2026" : words;
		return new UnwritableTextException(Messages.text("write.noPlace", start));
	}

	/** Of a format that nothing is written in. @param name of the file that was to be written */
	public static UnwritableTextException onlyRead(String name) {
		return new UnwritableTextException(Messages.text("write.onlyRead", name));
	}
}
