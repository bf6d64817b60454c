package org.tickmark.word.internal.docx;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.word.internal.made.NewWordFile;

/** Word documents. */
@Component(service = DraftReader.class)
public final class WordReader implements DraftReader {
	/** With pictures as a camera takes them. */
	private static final long LARGEST = 200_000_000;

	@Override
	public String format() {
		return WordFile.FORMAT;
	}

	@Override
	public List<String> endings() {
		return List.of("docx", "docm", "dotx");
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public Optional<byte[]> made(Draft draft) {
		return Optional.of(NewWordFile.of(draft));
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		return WordPackage.claims(name, bytes);
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		return WordFile.read(name, bytes);
	}
}
