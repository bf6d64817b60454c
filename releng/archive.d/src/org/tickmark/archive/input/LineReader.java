package org.tickmark.archive.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, of which none fills the memory: of one that is too long only its end is looked for. */
final class LineReader {
	private static final int PIECE = 1 << 16;

	private final InputStream in;
	private final int longest;
	private final byte[] piece = new byte[PIECE];
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();
	private int at;
	private int end;
	private long position;
	private long start;
	private boolean tooLong;

	/** @param position of the stream in its file */
	LineReader(InputStream in, int longest, long position) {
		this.in = in;
		this.longest = longest;
		this.position = position;
	}

	/** @return whether there was one more */
	boolean next() throws IOException {
		line.reset();
		tooLong = false;
		start = position;
		while (fill()) {
			int stop = at;
			while (stop < end && piece[stop] != '\n') stop++;
			take(stop);
			if (stop < end) {
				position++;
				at = stop + 1;
				return true;
			}
		}
		return position > start;
	}

	private void take(int stop) {
		tooLong |= line.size() + stop - at > longest;
		if (tooLong) line.reset();
		else line.write(piece, at, stop - at);
		position += stop - at;
		at = stop;
	}

	private boolean fill() throws IOException {
		if (at < end) return true;
		at = 0;
		end = Math.max(0, in.read(piece));
		return end > 0;
	}

	/** Of the last one, without its end. */
	byte[] line() {
		return line.toByteArray();
	}

	/** Where the last one starts in the file. */
	long start() {
		return start;
	}

	/** Where the next one starts. */
	long position() {
		return position;
	}

	/** Whether the last one was longer than any may be; then nothing of it was kept. */
	boolean wasTooLong() {
		return tooLong;
	}
}
