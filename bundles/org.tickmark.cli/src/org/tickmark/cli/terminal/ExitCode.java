package org.tickmark.cli.terminal;

/** What a command answers to the script that called it; the help tells the same. */
public final class ExitCode {
	public static final int DONE = 0;
	/** The draft was not signed off since work remains; nothing was recorded. */
	public static final int NOT_READY = 1;
	/** A source says otherwise than the draft; if asked for, also that none speaks of an item. */
	public static final int DIFFERS = 1;
	/** Some input could not be read, or a decision not recorded. */
	public static final int INPUT_FAILED = 2;
	/** EX_USAGE of sysexits.h. */
	public static final int WRONG_USAGE = 64;
	/** EX_SOFTWARE of sysexits.h. */
	public static final int BROKEN_INSTALLATION = 70;

	/** 128 and the number of the signal, as shells say it of what Ctrl+C has ended. */
	public static final int INTERRUPTED = 130;

	private ExitCode() { }
}
