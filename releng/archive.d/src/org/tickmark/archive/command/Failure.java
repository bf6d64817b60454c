package org.tickmark.archive.command;

import java.util.List;

/** What stopped a job, for people. */
final class Failure {
	/** As the systems say it, also where a user may have no more, or no larger file. */
	private static final List<String> FULL = List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded",
			"File too large");

	private Failure() { }

	static String inWords(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause())
			if (FULL.stream().anyMatch(String.valueOf(cause.getMessage())::contains))
				return "the disk is full; what counts of the archive is unharmed. Make room and start the same command again.";
		Throwable last = failure;
		while (last.getCause() != null && last.getCause() != last) last = last.getCause();
		return last.getMessage() == null ? last.toString() : last.getMessage();
	}
}
