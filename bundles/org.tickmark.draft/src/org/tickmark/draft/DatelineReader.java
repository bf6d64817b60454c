package org.tickmark.draft;

import java.util.Optional;

/** Finds the dateline at the head of a text. */
final class DatelineReader {
	private DatelineReader() { }

	static Optional<Dateline> read(String text) {
		return Optional.empty();
	}
}
