package org.tickmark.draft;

/** Reads one format of draft. */
public interface DraftFileReader {
	/**
	 * @param name of the file, for the message when it cannot be read
	 * @param bytes all of the file; none are a draft without text
	 * @throws UnreadableDraftException rather than to read anything that could not be written back byte for byte
	 */
	DraftFile read(String name, byte[] bytes) throws UnreadableDraftException;
}
