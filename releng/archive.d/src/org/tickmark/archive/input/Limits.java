package org.tickmark.archive.input;

/** What a single article may be. */
final class Limits {
	/** A newspaper has no article of this size: what is larger is a book, or a mistake, and may not fit into the memory of a task. */
	static final int MOST_BYTES = 5_000_000;

	private Limits() { }
}
