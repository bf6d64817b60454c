package org.tickmark.archive.command;

/** What stopped a job, for people. */
final class Failure {
	private static final String FULL = "No space left on device";

	private Failure() { }

	static String inWords(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause())
			if (String.valueOf(cause.getMessage()).contains(FULL))
				return "the disk is full; what counts of the archive is unharmed. Make room and start the same command again.";
		Throwable last = failure;
		while (last.getCause() != null && last.getCause() != last) last = last.getCause();
		return last.getMessage() == null ? last.toString() : last.getMessage();
	}
}
