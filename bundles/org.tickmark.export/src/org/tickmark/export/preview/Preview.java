package org.tickmark.export.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.ExportFormat;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;

/**
 * What an export will hold, before it is saved: the very bytes that would be written, shown as far as somebody looks at them.
 *
 * @param bytes how large the file will be
 * @param text the text itself, what is in a zip, or what stands in the margin of a document
 * @param picture of the first page, as PNG; empty for what has no pages
 * @param pages how many there are; 0 for what has none
 */
public record Preview(long bytes, String text, Optional<byte[]> picture, int pages) {
	/** More of a text nobody reads in a preview. */
	private static final int MOST_CHARACTERS = 40_000;
	private static final float DOTS_PER_INCH = 110;

	/**
	 * May take seconds for a long draft; to be called off the UI thread.
	 *
	 * @throws java.util.concurrent.CancellationException if nobody waits any more
	 */
	public static Preview of(Exporter exporter, ExportedDraft draft, DraftReaders readers, ExportProgress progress) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(exporter, draft, out, progress);
		byte[] bytes = out.toByteArray();
		ExportFormat format = exporter.format();
		if (format.ending().endsWith("pdf")) return page(bytes);
		if (format.ending().endsWith("zip")) return new Preview(bytes.length, entries(bytes), Optional.empty(), 0);
		if (format.ending().endsWith("html")) return text(bytes, Jsoup.parse(new String(bytes, UTF_8)).body().wholeText().strip());
		if (format.binary()) return text(bytes, margin(format, bytes, readers));
		return text(bytes, withoutMark(new String(bytes, UTF_8)));
	}

	/** A byte order mark is for programs. */
	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static Preview text(byte[] bytes, String text) {
		String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "\u2026" : text;
		return new Preview(bytes.length, shown, Optional.empty(), 0);
	}

	private static Preview page(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			var picture = new ByteArrayOutputStream();
			ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", picture);
			return new Preview(pdf.length, "", Optional.of(picture.toByteArray()), document.getNumberOfPages());
		}
	}

	private static String entries(byte[] zip) throws IOException {
		var entries = new StringJoiner("\n");
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) entries.add(entry.getName());
		}
		return entries.toString();
	}

	private static String margin(ExportFormat format, byte[] bytes, DraftReaders readers) throws IOException {
		try {
			List<MarginNote> notes = readers.read("preview." + format.ending(), bytes).notes();
			var lines = new StringJoiner("\n\n");
			for (MarginNote note : notes) lines.add(note.author() + ": " + note.text());
			return lines.toString();
		} catch (UnreadableDraftException e) {
			return "";
		}
	}
}
