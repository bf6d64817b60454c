package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.tickmark.dossier.messages.Messages;

/** Reads Word documents: paragraphs, headings, tables cell by cell, and notes; what was deleted is out, what was inserted is in. */
final class WordReader implements FormReader {
	@Override
	public void read(Input input, Taken taken) throws IOException {
		try (ZipParts parts = ZipParts.open(input)) {
			if (parts.has("word/vbaProject.bin")) taken.remark(Messages.text("remark.macros"));
			OfficeCore.read(parts, taken);
			var grid = new Grid();
			var paragraphs = new Paragraphs(taken, grid);
			for (String name : new String[] {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
				Optional<InputStream> part = parts.part(name);
				if (part.isEmpty()) continue;
				try (var xml = new Xml(part.get())) {
					new Part(xml, paragraphs, grid).read();
				}
			}
		}
	}

	/** One XML file of the document. */
	private record Part(Xml xml, Paragraphs paragraphs, Grid grid) {
		void read() throws IOException {
			while (xml.next()) {
				if (xml.starts()) start(xml.name());
				else if (xml.ends()) end(xml.name());
			}
		}

		private void start(String name) throws IOException {
			switch (name) {
				case "p" -> paragraphs.start();
				case "t" -> paragraphs.add(xml.content());
				case "tab", "br", "cr", "ptab" -> paragraphs.add(" ");
				case "noBreakHyphen" -> paragraphs.add("-");
				case "sym" -> paragraphs.add("\uFFFD");
				case "tbl" -> grid.startTable();
				case "tr" -> grid.startRow();
				case "tc" -> grid.startCell(1);
				case "gridSpan" -> grid.widen(xml.count("val"));
				// Deleted, moved away, for older programs, and marks between notes, which say nothing.
				case "del", "moveFrom", "Fallback", "instrText", "separator", "continuationSeparator" -> xml.skip();
				default -> { }
			}
		}

		private void end(String name) throws IOException {
			switch (name) {
				case "p" -> paragraphs.end();
				case "tbl" -> grid.endTable();
				default -> { }
			}
		}
	}
}
