package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.tickmark.dossier.messages.Messages;

/** Reads OpenDocument texts: paragraphs, headings, tables cell by cell, and notes; deleted passages are out, inserted ones are in. */
final class OpenDocumentReader implements FormReader {
	/** Programs fill the last column with thousands of empty cells that are one element. */
	private static final int MOST_REPEATED = 16_384;

	@Override
	public void read(Input input, Taken taken) throws IOException {
		try (ZipParts parts = ZipParts.open(input)) {
			if (isLocked(parts)) throw new LimitException(Messages.text("remark.locked"));
			if (parts.hasFolder("Basic") || parts.hasFolder("Scripts")) taken.remark(Messages.text("remark.macros"));
			OfficeCore.read(parts, taken);
			Optional<InputStream> content = parts.part("content.xml");
			if (content.isEmpty()) throw new IOException(Messages.text("damage.noContent"));
			var grid = new Grid();
			var paragraphs = new Paragraphs(taken, grid);
			try (var xml = new Xml(content.get())) {
				new Content(xml, paragraphs, grid).read();
			} finally {
				paragraphs.addNotes();
			}
		}
	}

	private static boolean isLocked(ZipParts parts) throws IOException {
		Optional<InputStream> manifest = parts.part("META-INF/manifest.xml");
		if (manifest.isEmpty()) return false;
		try (InputStream in = manifest.get()) {
			// It may name a document type, which is no fault here.
			return new String(in.readNBytes(Limits.LARGEST_DIRECTORY)).contains("encryption-data");
		}
	}

	private record Content(Xml xml, Paragraphs paragraphs, Grid grid) {
		void read() throws IOException {
			while (xml.next()) {
				if (xml.starts()) start(xml.name());
				else if (xml.ends()) end(xml.name());
				else paragraphs.add(xml.text());
			}
		}

		private void start(String name) throws IOException {
			switch (name) {
				case "p", "h" -> paragraphs.start();
				case "s" -> paragraphs.add(" ");
				case "tab", "line-break" -> paragraphs.add(" ");
				case "note" -> paragraphs.startNote();
				case "table" -> grid.startTable();
				case "table-row" -> grid.startRow();
				case "table-cell", "covered-table-cell" ->
					grid.startCell(Math.min(MOST_REPEATED, xml.count("number-columns-repeated")));
				// The number of a note, what was deleted, comments, what a picture is called, and how the file looks.
				case "note-citation", "tracked-changes", "annotation", "title", "desc", "automatic-styles", "font-face-decls", "scripts" ->
					xml.skip();
				default -> { }
			}
		}

		private void end(String name) throws IOException {
			switch (name) {
				case "p", "h" -> paragraphs.end();
				case "note" -> paragraphs.endNote();
				case "table" -> grid.endTable();
				default -> { }
			}
		}
	}
}
