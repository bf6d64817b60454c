package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.dossier.messages.Messages;

/**
 * A file to be read.
 *
 * @param name that it came under
 * @param declared the charset that its sender named
 */
record Input(Path file, String name, Optional<Charset> declared, Pace pace) {
	/** The whole of it. @throws LimitException where that is too much to hold */
	byte[] bytes() throws IOException {
		if (Files.size(file) > Limits.LARGEST_TEXT_FILE)
			throw new LimitException(Messages.text("limit.size", Limits.LARGEST_TEXT_FILE >> 20));
		return Files.readAllBytes(file);
	}
}
