package org.tickmark.cli.report;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Gathers the many short pieces that a JSON writer makes and hands them on in long ones: a print writer takes its lock for every piece,
 * which costs more than the piece. For one thread.
 */
final class Gathered extends Writer {
	private static final int LONG = 1 << 15;

	private final StringBuilder pieces = new StringBuilder(LONG);
	private final PrintWriter out;

	Gathered(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void write(int c) {
		pieces.append((char) c);
	}

	@Override
	public void write(char[] from, int start, int length) {
		pieces.append(from, start, length);
		handOn(LONG);
	}

	@Override
	public void write(String from, int start, int length) {
		pieces.append(from, start, start + length);
		handOn(LONG);
	}

	@Override
	public void flush() {
		handOn(1);
	}

	/** What the pieces go to stays open. */
	@Override
	public void close() {
		flush();
	}

	private void handOn(int least) {
		if (pieces.length() < least) return;
		out.append(pieces);
		pieces.setLength(0);
	}
}
