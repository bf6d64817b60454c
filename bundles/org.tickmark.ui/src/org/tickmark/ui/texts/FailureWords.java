package org.tickmark.ui.texts;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.ui.messages.Messages;

/** Why a file could not be read or written, for people: the system only names the file, or says it in words of its own. */
public final class FailureWords {
	/** A file is written beside the old one first. */
	private static final String UNFINISHED = ".saving";

	private FailureWords() { }

	/** To stand behind a colon, without a full stop. */
	public static String of(Exception failure) {
		if (!(failure instanceof FileSystemException files) || files.getFile() == null) return said(failure);
		String where = where(files.getFile());
		String reason = Optional.ofNullable(files.getReason()).orElse("");
		if (failure instanceof AccessDeniedException || reason.contains("ermission denied"))
			return Messages.text("failure.forbidden", where);
		if (failure instanceof NoSuchFileException) return Messages.text("failure.gone", where);
		if (failure instanceof NotDirectoryException || reason.contains("Not a directory"))
			return Messages.text("failure.noFolder", where);
		if (reason.contains("No space left") || reason.contains("not enough space")) return Messages.text("failure.diskFull", where);
		if (reason.contains("Read-only")) return Messages.text("failure.readOnly", where);
		return reason.isEmpty() ? said(failure) : where + ": " + reason;
	}

	private static String said(Exception failure) {
		return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
	}

	/** Nobody knows the name of what was to become a file. */
	private static String where(String file) {
		Path path = Path.of(file);
		return file.endsWith(UNFINISHED) && path.getParent() != null ? Messages.text("failure.folder", path.getParent()) : file;
	}
}
