package org.tickmark.cli.report;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Gathers the many short pieces that a JSON writer makes and hands them on in long ones: a print writer takes its lock for every piece,
 * which costs more than the piece. For one thread.
 */
final class Gathered extends Writer {
	private static final int LONG = 1 << 15;

	private final char[] pieces = new char[LONG];
	private final PrintWriter out;
	private int gathered;

	Gathered(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void write(int c) {
		if (gathered == LONG) flush();
		pieces[gathered++] = (char) c;
	}

	@Override
	public void write(char[] from, int start, int length) {
		if (length > LONG - gathered) flush();
		if (length > LONG) {
			out.write(from, start, length);
			return;
		}
		System.arraycopy(from, start, pieces, gathered, length);
		gathered += length;
	}

	@Override
	public void write(String from, int start, int length) {
		if (length > LONG - gathered) flush();
		if (length > LONG) {
			out.write(from, start, length);
			return;
		}
		from.getChars(start, start + length, pieces, gathered);
		gathered += length;
	}

	@Override
	public void flush() {
		out.write(pieces, 0, gathered);
		gathered = 0;
	}

	/** What the pieces go to stays open. */
	@Override
	public void close() {
		flush();
	}
}
