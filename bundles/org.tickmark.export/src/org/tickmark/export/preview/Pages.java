package org.tickmark.export.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.Exporter;
import org.tickmark.export.formats.Exporters;

/** The pages of an export, to be printed one after the other. To be used by one thread, which need not be that of the user interface. */
public final class Pages implements AutoCloseable {
	private final PDDocument document;
	private final PDFRenderer renderer;

	private Pages(byte[] pdf) throws IOException {
		document = Loader.loadPDF(pdf);
		renderer = new PDFRenderer(document);
	}

	/**
	 * Of what would be written.
	 *
	 * @param exporter writes PDF
	 * @throws java.util.concurrent.CancellationException if nobody waits any more
	 */
	public static Pages of(Exporter exporter, ExportedDraft draft, ExportProgress progress) throws IOException {
		if (!exporter.format().ending().endsWith("pdf")) throw new IllegalArgumentException(exporter.format().word() + " has no pages");
		var out = new ByteArrayOutputStream();
		Exporters.write(exporter, draft, out, progress);
		return new Pages(out.toByteArray());
	}

	public int count() {
		return document.getNumberOfPages();
	}

	/** A page in black, white and grey, as PNG. @param page from 0 */
	public byte[] picture(int page, int dotsPerInch) throws IOException {
		var picture = new ByteArrayOutputStream();
		ImageIO.write(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY), "png", picture);
		return picture.toByteArray();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
