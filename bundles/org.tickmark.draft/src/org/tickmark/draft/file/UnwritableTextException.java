package org.tickmark.draft.file;

import java.io.IOException;
import java.nio.charset.Charset;

/** A text holds a character that its file's charset has not; the message names the first one, its line, and what to do. */
public final class UnwritableTextException extends IOException {
	private static final long serialVersionUID = 1L;

	UnwritableTextException(int codePoint, int line, Charset charset) {
		super(Messages.text("write.impossible", String.valueOf(line), name(codePoint), charset.name()));
	}

	private static String name(int codePoint) {
		String code = String.format("U+%04X", codePoint);
		boolean half = Character.getType(codePoint) == Character.SURROGATE;
		return half ? Messages.text("write.halfCharacter", code) : Messages.text("write.character", Character.toString(codePoint), code);
	}
}
