package org.tickmark.cli.input;

import java.nio.charset.Charset;
import java.util.Optional;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.DraftReaders;

import picocli.CommandLine.Option;

/** The encoding that drafts are read in, where their own is mistaken; the desk asks for it under Draft > Encoding…. */
public final class EncodingOption {
	@Option(names = "--encoding", paramLabel = "NAME")
	private Optional<Charset> chosen = Optional.empty();

	/** @param name of the draft, for people */
	public DraftFile read(DraftReaders readers, String name, byte[] bytes) throws UnreadableDraftException {
		return readers.read(name, bytes, chosen);
	}
}
