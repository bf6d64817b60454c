package org.tickmark.draft.file;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.tickmark.draft.Draft;

/** A draft as read from a file, with what it takes to write it back. Immutable, to be used on any thread. */
@ConsumerType
public interface DraftFile {
	/** That of its {@link DraftReader}. */
	String format();

	/** What people see and edit: the text of the file, markup and all, or the text as it reads where a file shows nobody its markup. */
	String source();

	/** What there is to read in the source, or in what became of it under the hands of people; never fails. */
	Draft draft(String source);

	/** What there is to read in the source. */
	default Draft draft() {
		return draft(source());
	}

	/**
	 * The file with a changed source; the very same bytes if nothing has changed.
	 *
	 * @param hand who has changed it, where the format can say so
	 * @throws UnwritableTextException if anything would be lost
	 */
	byte[] encode(String changed, Hand hand) throws UnwritableTextException;

	/** In which its characters are written; empty for a format that is no text. */
	default Optional<Encoding> encoding() {
		return Optional.empty();
	}

	/** Why no change can be written into this file, and what to do, for people; empty if changes can be. */
	default Optional<String> readOnly() {
		return Optional.empty();
	}

	/** Parts of the source that cannot be edited, in text order. */
	default List<FixedPart> fixed() {
		return List.of();
	}

	/** What people wrote beside the text, in the order in which it stands there. */
	default List<MarginNote> notes() {
		return List.of();
	}

	/**
	 * The file as it was read, with comments in it for its author.
	 *
	 * @return empty for a format that has no comments
	 */
	default Optional<byte[]> commented(List<NewComment> comments) {
		return Optional.empty();
	}

	/** What people should know about the way in which the file was read, a sentence each. */
	default List<String> notices() {
		return List.of();
	}

	/** Whether it has tracked changes, which it is read with. */
	default boolean hasChanges() {
		return false;
	}

	/** The file as it read before its tracked changes, which cannot be edited; empty if it has none. */
	default Optional<DraftFile> beforeChanges() {
		return Optional.empty();
	}
}
