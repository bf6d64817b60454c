package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Takes the text off page after page, and stops at pages that take long and have little. */
final class PdfText extends PDFTextStripper {
	private static final int OPERATORS_BETWEEN_LOOKS = 256;

	private final Pace pace;
	private final PdfLines lines;
	private final PdfPieces pieces = new PdfPieces();
	private final StringWriter page = new StringWriter();
	private int operators;
	private int pagesWithText;
	private int pages;

	PdfText(Pace pace, PdfLines lines) {
		this.pace = pace;
		this.lines = lines;
		setLineSeparator("\n");
		setParagraphEnd(PdfLines.PARAGRAPH_END);
		setShouldSeparateByBeads(false);
	}

	void writeText(PDDocument document) throws IOException {
		pages = Math.min(document.getNumberOfPages(), Limits.MOST_PAGES);
		writeText(document, page);
	}

	/** A page with nothing on it is not even opened. */
	int blankPages() {
		return pages - pagesWithText;
	}

	@Override
	@NonNullByDefault({})
	public void processPage(PDPage next) throws IOException {
		pieces.refuseBombs(next);
		super.processPage(next);
	}

	@Override
	@NonNullByDefault({})
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++operators % OPERATORS_BETWEEN_LOOKS == 0) pace.check();
		super.processOperator(operator, operands);
	}

	@Override
	@NonNullByDefault({})
	protected void endPage(PDPage done) throws IOException {
		String text = page.toString();
		page.getBuffer().setLength(0);
		if (!text.isBlank()) pagesWithText++;
		pace.got(0);
		pace.check();
		lines.addPage(text, getCurrentPageNo());
	}
}
