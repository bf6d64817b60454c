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
 * An OpenDocument text as it was opened, with a comment on each item. Replies to the comments are read back as answers. A draft in another
 * format becomes a Word document, which LibreOffice opens, too.
 */
@Component(property = "format=odt")
public final class OpenDocumentExporter implements Exporter {
	private static final String ENDING = "odt";
	private static final ExportFormat FORMAT = new ExportFormat("odt", ENDING, "OpenDocument (with comments)",
			"for authors with LibreOffice, if the draft is one", true, Set.of(ExportOption.ONLY_QUERIES));

	private final DraftReaders readers;

	@Activate
	public OpenDocumentExporter(@Reference DraftReaders readers) {
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
			if (!own.format().equals(ENDING)) throw new IOException(Messages.text("odt.other", in.name()));
			out.write(new Comments(in, progress).in(own, in.source(), ExportedItem::source));
		} catch (UnreadableDraftException e) {
			throw new IOException(Messages.text("word.unreadable", in.name(), e.getMessage()), e);
		}
	}
}
