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
import org.apache.pdfbox.text.PDFTextStripper;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.messages.Messages;

/** Reads PDF page by page, in the order in which the text is written there, which is that of columns. */
final class PdfReader implements FormReader {
	/** Bytes of what PDFBox puts aside while it reads. */
	private static final long MOST_MEMORY = 48L << 20;

	@Override
	public void read(Input input, Taken taken) throws IOException {
		PdfPieces.refuseBombs(input);
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
		var lines = new PdfLines(taken);
		int pages = document.getNumberOfPages();
		int blank = 0;
		for (int number = 1; number <= pages; number++) {
			String text = text(document, number, pace);
			pace.got(0);
			if (text.isBlank()) blank++;
			for (String paragraph : text.split(PdfLines.PARAGRAPH_END)) lines.add(paragraph, new Locator.Page(number));
			lines.endPage();
		}
		if (blank > 0) taken.remark(Messages.text("remark.blankPages", blank, pages));
	}

	private static String text(PDDocument document, int number, Pace pace) throws IOException {
		PDFTextStripper stripper = new PdfPage(pace);
		stripper.setStartPage(number);
		stripper.setEndPage(number);
		return stripper.getText(document);
	}
}
