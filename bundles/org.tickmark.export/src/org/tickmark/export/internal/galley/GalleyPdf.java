package org.tickmark.export.internal.galley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import org.tickmark.export.ExportProgress;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * A galley as a PDF: its text can be selected and searched, headings are bookmarks, and its parts are tagged for screen readers.
 *
 * @param memory how many bytes there are for it
 */
public record GalleyPdf(long memory) {
	private static final String PRODUCER = "Tickmark";

	/** It is laid out as a whole: more than 6,000 facts a gigabyte were seen to fit, twice as many were not. */
	static final long BYTES_A_FACT = 160_000;

	/** In all the memory of this program. */
	public static GalleyPdf here() {
		return new GalleyPdf(Runtime.getRuntime().maxMemory());
	}

	/** Whether there is memory enough for it. The page for a browser needs hardly any. */
	public boolean fits(Galley galley) {
		return galley.facts().size() < memory / BYTES_A_FACT;
	}

	/**
	 * Two of one state of a draft are the same, byte by byte. The layout of all pages is one step, which knows of nobody who waits.
	 *
	 * @param out is not closed
	 * @throws IOException also where it does not fit
	 */
	public void write(Galley galley, OutputStream out, ExportProgress progress) throws IOException {
		out.write(Beside.run("Galley", () -> {
			var bytes = new ByteArrayOutputStream();
			write(galley, bytes);
			return bytes.toByteArray();
		}, progress));
	}

	private void write(Galley galley, OutputStream out) throws IOException {
		if (!fits(galley)) throw new IOException(Messages.text("pdf.long", galley.facts().size()));
		String page = GalleyPage.forPdf(galley, remarks(galley));
		XRLog.setLoggingEnabled(false);
		var builder = new PdfRendererBuilder();
		// Nothing in it names a file or address; if something ever did, it would not be opened.
		builder.useUriResolver((base, address) -> null);
		for (var priority : ExternalResourceControlPriority.values())
			builder.useExternalResourceAccessControl((address, type) -> false, priority);
		builder.usePdfUaAccessibility(true);
		builder.withProducer(PRODUCER);
		builder.withHtmlContent(page, null);
		try (var document = new PDDocument()) {
			Fonts.addTo(builder, document);
			builder.usePDDocument(document);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.layout();
				renderer.createPDFWithoutClosing();
				date(document, galley, page);
				document.save(out);
			}
		}
	}

	/** The day of the last entry of the ledger, not that of the printing. */
	private static void date(PDDocument document, Galley galley, String page) {
		Calendar last = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		last.setTimeInMillis(galley.lastMillis());
		PDDocumentInformation about = document.getDocumentInformation();
		about.setCreationDate(last);
		about.setModificationDate(last);
		var sum = new CRC32();
		sum.update(page.getBytes(UTF_8));
		document.setDocumentId(sum.getValue());
	}

	private static List<String> remarks(Galley galley) throws IOException {
		List<String> remarks = new ArrayList<>();
		String all = GalleyPage.html(galley);
		List<Integer> missing = Fonts.missingFor(all);
		if (!missing.isEmpty()) remarks.add(Messages.text("pdf.fonts", missing.size(), "U+%04X".formatted(missing.getFirst())));
		char[] characters = all.toCharArray();
		if (Bidi.requiresBidi(characters, 0, characters.length)) remarks.add(Messages.text("pdf.order"));
		return remarks;
	}
}
