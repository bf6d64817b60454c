package org.tickmark.draft.internal.formats;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextFormat;

/** Markdown, with tables and front matter. */
@Component(service = DraftReader.class)
public final class MarkdownReader extends TextReader {
	public MarkdownReader() {
		super(TextFormat.MARKDOWN);
	}
}
