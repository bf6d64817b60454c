package org.tickmark.cli.input;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a file, of which none fills the memory: of one that is too long only its end is looked for. */
final class BoundedLines {
	private static final int PIECE = 1 << 16;

	private final Reader reader;
	private final int longest;
	private final char[] piece = new char[PIECE];
	private int at;
	private int end;
	private boolean tooLong;

	/** @param longest how many code units a line may have */
	BoundedLines(Reader reader, int longest) {
		this.reader = reader;
		this.longest = longest;
	}

	/** The next line without its end; empty behind the last one. */
	Optional<String> next() throws IOException {
		var line = new StringBuilder();
		tooLong = false;
		boolean any = false;
		while (fill()) {
			any = true;
			int stop = at;
			while (stop < end && piece[stop] != '\n') stop++;
			tooLong |= line.length() + stop - at > longest;
			if (tooLong) line.setLength(0);
			else line.append(piece, at, stop - at);
			boolean whole = stop < end;
			at = whole ? stop + 1 : stop;
			if (whole) break;
		}
		return any ? Optional.of(line.toString()) : Optional.empty();
	}

	/** Whether the last line was longer than any may be; then nothing of it was kept. */
	boolean wasTooLong() {
		return tooLong;
	}

	private boolean fill() throws IOException {
		if (at < end) return true;
		at = 0;
		end = Math.max(0, reader.read(piece));
		return end > 0;
	}
}
