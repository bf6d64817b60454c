package org.tickmark.draft.internal.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextFormat;

/** Markdown, with tables and front matter. */
@Component(service = DraftReader.class)
public final class MarkdownReader extends TextReader {
	public MarkdownReader() {
		super(TextFormat.MARKDOWN);
	}

	@Override
	public Optional<byte[]> made(Draft draft) {
		return Optional.of(MadeText.markdown(draft).getBytes(StandardCharsets.UTF_8));
	}
}
