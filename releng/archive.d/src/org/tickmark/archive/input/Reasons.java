package org.tickmark.archive.input;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why an article could not be read, for people. */
final class Reasons {
	static final String NO_TEXT = "has no text: a field called \"text\" is needed";
	static final String NOT_AN_OBJECT = "is not a JSON object; each line must be one article";
	static final String NOT_UTF_8 = "is not UTF-8";
	static final String TOO_LARGE = "is larger than " + Limits.MOST_BYTES / 1_000_000 + " MB; split it, or leave it out";
	static final String DAMAGED_PACKED = "the compressed file is damaged or cut off here; what stood before was read";

	private Reasons() { }

	static String notADate(String written) {
		return "\"" + written + "\" is not a date; write it as 2024-03-12";
	}

	/** @param what as gson has it, with its class before and a page about itself behind */
	static String notJson(String what) {
		String told = what.lines().findFirst().orElse("").replaceFirst("^\\S+Exception: ", "").replaceFirst(" path .*$", "");
		return "is not JSON, or was cut off: " + told;
	}

	static String fault(Throwable fault) {
		return "could not be read because of a fault in Tickmark; please report it: " + fault;
	}

	/** Without the file's name, which stands beside it. */
	static String of(Exception failure, String name) {
		String reason = switch (failure) {
			case NoSuchFileException missing -> "does not exist";
			case AccessDeniedException denied -> "may not be read by this user";
			case CharacterCodingException coding -> NOT_UTF_8;
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
		};
		if (reason.startsWith(name + " is ")) return reason.substring(name.length() + 1);
		return reason.startsWith(name + ": ") ? reason.substring(name.length() + 2) : reason;
	}
}
