package org.tickmark.draft.internal.formats;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.file.UnreadableDraftException;

/** What the readers of text have in common. Text says nothing about itself, so that its name counts. */
abstract class TextReader implements DraftReader {
	private final TextFormat text;

	TextReader(TextFormat text) {
		this.text = text;
	}

	@Override
	public final String format() {
		return text.word();
	}

	@Override
	public final List<String> endings() {
		return text.endings();
	}

	@Override
	public final boolean reads(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		return endings().stream().anyMatch(ending -> lower.endsWith("." + ending));
	}

	@Override
	public final DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		return file(new TextBytes(name, bytes).read(declaredIn(bytes)));
	}

	@Override
	public final DraftFile read(String name, byte[] bytes, Charset chosen) throws UnreadableDraftException {
		return file(new TextBytes(name, bytes).readIn(chosen));
	}

	private TextFile file(TextBytes.Text read) {
		return new TextFile(text.word(), text, read.source(), read.encoding());
	}

	/** What the text says of its own encoding. */
	Optional<Charset> declaredIn(byte[] bytes) {
		return Optional.empty();
	}
}
