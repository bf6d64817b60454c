package org.tickmark.draft.file;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.tickmark.draft.Draft;

/**
 * A format of drafts: bytes become a draft with its map, edits become bytes. Register an instance as an OSGi service; then the desk opens
 * such files, and every command reads them. Stateless, on any thread. It asks nothing of the network, and files that are made to harm it
 * end in an {@link UnreadableDraftException} within two seconds.
 */
@ConsumerType
public interface DraftReader {
	/** Unique and lasting, lower case ({@code docx}); as commands and their JSON call it. */
	String format();

	/** What the names of such files end in, lower case, without the dot. Where drafts are looked for, what is called so is one. */
	List<String> endings();

	/** Endings that other files have as well ({@code xml}): one of those is a draft only if {@link #reads} says so. */
	default List<String> sharedEndings() {
		return List.of();
	}

	/** Of the largest file that it reads, in bytes. The default is a library of text, which no window could show. */
	default long largest() {
		return 5_000_000;
	}

	/**
	 * Whether this is a file of the format, told by its content where the content tells it, since names lie. Asked of every file that is
	 * opened, so that it should not look further than it must.
	 */
	boolean reads(String name, byte[] bytes);

	/**
	 * @param name of the file, for messages
	 * @param bytes all of it
	 * @throws UnreadableDraftException rather than to read anything that could not be written back unharmed
	 */
	DraftFile read(String name, byte[] bytes) throws UnreadableDraftException;

	/** The same in an encoding that a person has chosen, which only counts for text. */
	default DraftFile read(String name, byte[] bytes, Charset chosen) throws UnreadableDraftException {
		return read(name, bytes);
	}

	/** A new file of this format with the words of a draft; empty where it cannot make one. */
	default Optional<byte[]> made(Draft draft) {
		return Optional.empty();
	}
}
