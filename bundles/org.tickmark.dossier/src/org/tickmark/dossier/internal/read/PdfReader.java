package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tickmark.dossier.messages.Messages;

/** Reads PDF page by page, in the order in which the text is written there, which is that of columns. */
final class PdfReader implements FormReader {
	/** Bytes of what PDFBox puts aside while it reads. */
	private static final long MOST_MEMORY = 48L << 20;

	@Override
	public void read(Input input, Taken taken) throws IOException {
		PdfPieces.refuseBombs(input.file(), input.pace());
		PdfFonts.use();
		try (PDDocument document = Loader.loadPDF(input.file().toFile(), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
			about(document.getDocumentInformation(), taken);
			read(document, input.pace(), taken);
		} catch (InvalidPasswordException e) {
			throw new LimitException(Messages.text("remark.locked"));
		}
	}

	private static void about(PDDocumentInformation about, Taken taken) {
		String title = about.getTitle();
		if (title != null) taken.title(title);
		Calendar created = about.getCreationDate();
		// In the zone that the file names.
		if (created != null) taken.dated(Optional.of(LocalDate.ofInstant(created.toInstant(), created.getTimeZone().toZoneId())));
	}

	private static void read(PDDocument document, Pace pace, Taken taken) throws IOException {
		int pages = document.getNumberOfPages();
		var text = new PdfText(pace, new PdfLines(taken));
		text.setEndPage(Limits.MOST_PAGES);
		text.writeText(document);
		if (text.blankPages() > 0) taken.remark(Messages.text("remark.blankPages", text.blankPages(), pages));
		if (pages > Limits.MOST_PAGES) throw new LimitException(Messages.text("limit.pages", Limits.MOST_PAGES));
	}
}
