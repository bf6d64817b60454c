package org.tickmark.dossier.internal.read;

import java.io.IOException;

/** Looks at the pieces that a PDF is made of before PDFBox holds them in memory as a whole. */
final class PdfPieces {
	private PdfPieces() { }

	static void refuseBombs(Input input) throws IOException {
	}
}
