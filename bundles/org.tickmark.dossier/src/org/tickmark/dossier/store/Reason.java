package org.tickmark.dossier.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.tickmark.dossier.messages.Messages;

/** Why the system refused something, in a few words for people. */
final class Reason {
	private Reason() { }

	static String of(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> Messages.text("reason.denied");
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> String.valueOf(failure.getMessage());
		};
	}
}
