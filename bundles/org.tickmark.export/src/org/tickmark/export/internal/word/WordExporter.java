package org.tickmark.export.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.export.Exporter;

/**
 * The draft with a comment on each item. A Word document stays what it is but for the comments; a draft in another format becomes a new
 * one.
 * Replies to the comments are read back as answers.
 */
@Component(property = "format=word")
public final class WordExporter implements Exporter {
	private static final String ENDING = "docx";
	private static final ExportFormat FORMAT = new ExportFormat("word", ENDING, "Word (with comments)", "for authors and editors", true,
			Set.of(ExportOption.ONLY_QUERIES));

	private final DraftReaders readers;

	@Activate
	public WordExporter(@Reference DraftReaders readers) {
		this.readers = readers;
	}

	@Override
	public ExportFormat format() {
		return FORMAT;
	}

	@Override
	public void write(ExportedDraft in, OutputStream out, ExportProgress progress) throws IOException {
		try {
			DraftFile own = readers.read(in.name(), in.original());
			boolean word = own.format().equals(ENDING);
			DraftFile document = word ? own : made(in, own);
			var comments = new Comments(in, progress);
			out.write(word ? comments.in(document, in.source(), ExportedItem::source)
					: comments.in(document, in.text(), item -> item.item().span()));
		} catch (UnreadableDraftException e) {
			throw new IOException(Messages.text("word.unreadable", in.name(), e.getMessage()), e);
		}
	}

	private DraftFile made(ExportedDraft in, DraftFile own) throws IOException, UnreadableDraftException {
		byte[] bytes = readers.of(ENDING).flatMap(word -> word.made(own.draft(in.source())))
				.orElseThrow(() -> new IOException(Messages.text("word.noDocument", in.name())));
		return readers.read("made." + ENDING, bytes);
	}
}
