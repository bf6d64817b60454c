package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text off one page, and stops at a page that takes long and has little. */
final class PdfPage extends PDFTextStripper {
	private static final int OPERATORS_BETWEEN_LOOKS = 256;

	private final Pace pace;
	private int operators;

	PdfPage(Pace pace) {
		this.pace = pace;
		setLineSeparator("\n");
		setParagraphEnd(PdfLines.PARAGRAPH_END);
		setPageEnd("");
		setAddMoreFormatting(false);
		setShouldSeparateByBeads(false);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++operators % OPERATORS_BETWEEN_LOOKS == 0) pace.check();
		super.processOperator(operator, operands);
	}
}
