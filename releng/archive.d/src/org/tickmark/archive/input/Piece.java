package org.tickmark.archive.input;

import java.io.Serializable;
import java.util.List;

/**
 * A part of what was given to be read, small enough for one task: some files, or a range of one large one.
 *
 * @param files as absolute paths; one where a range is meant
 * @param desks that each file belongs to, in the same order; empty where its folder does not say
 * @param start where the range begins, in bytes; a line belongs to the range in which it starts
 * @param end behind the range
 */
public record Piece(Kind kind, List<String> files, List<String> desks, long start, long end) implements Serializable {
	/** How it is to be read. */
	public enum Kind {
		/** Each file is one article in a format of the desk. */
		DRAFTS,
		/** The same of a file that somebody named, whatever its ending. */
		NAMED,
		/** One article a line. */
		LINES,
		/** The same, compressed as a whole. */
		PACKED_LINES,
		/** One article a row. */
		PARQUET
	}

	public Piece {
		files = List.copyOf(files);
		desks = List.copyOf(desks);
	}

	/** Of the files, or of the range. */
	public long bytes() {
		return end - start;
	}

	/** Of the only file. */
	public String file() {
		return files.getFirst();
	}
}
