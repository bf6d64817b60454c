package org.tickmark.cli;

import java.nio.charset.Charset;
import java.util.Optional;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftFileReader;
import org.tickmark.draft.file.UnreadableDraftException;
import picocli.CommandLine.Option;

/** The encoding that drafts are read in, where their own is mistaken; the desk asks for it under Item > Encoding…. */
final class EncodingOption {
	@Option(names = "--encoding", paramLabel = "NAME", description = "read the drafts in this encoding, e.g. windows-1251 (default: by byte order mark, what a page declares, UTF-8, windows-1252)")
	private Optional<Charset> chosen = Optional.empty();

	DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		var reader = new DraftFileReader();
		return chosen.isPresent() ? reader.read(name, bytes, chosen.get()) : reader.read(name, bytes);
	}
}
