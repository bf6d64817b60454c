package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.PrintWriter;

/** Tells on the terminal how far a run is. A file or a pipe gets nothing of it. */
final class Progress {
	/** Enough for an eye, and too few to slow anything down. */
	private static final int EVERY = 20;
	private static final String CLEAR_LINE = "\r\u001B[K";

	private final PrintWriter terminal;
	private final boolean shown;
	private int looked;
	private boolean written;

	/** @param shown whether somebody looks at it */
	Progress(PrintWriter terminal, boolean shown) {
		this.terminal = terminal;
		this.shown = shown;
	}

	void looked(int failing) {
		if (++looked % EVERY != 0 || !shown) return;
		terminal.print(CLEAR_LINE + text("check.progress", looked, failing));
		terminal.flush();
		written = true;
	}

	/** Before something else is written there, and at the end. */
	void clear() {
		if (!written) return;
		terminal.print(CLEAR_LINE);
		terminal.flush();
		written = false;
	}
}
