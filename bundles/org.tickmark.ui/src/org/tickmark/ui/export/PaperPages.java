package org.tickmark.ui.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.preview.Pages;
import org.tickmark.ui.messages.Messages;

/**
 * Puts pages on the paper of a printer, each as large as its sheet. May be used off the UI thread.
 *
 * @param title that the printer lists
 */
public record PaperPages(PrinterData printer, String title) {
	/** As fine as small print needs; finer pictures take much longer, and much memory. */
	private static final int DOTS_PER_INCH = 200;

	/** @return how many pages were printed @throws CancellationException between two of them, if nobody waits any more */
	public int print(Pages pages, ExportProgress progress) throws IOException {
		// A galley has pages, and no selection.
		boolean some = printer.scope == PrinterData.PAGE_RANGE;
		int first = some ? Math.max(1, printer.startPage) : 1;
		int last = some ? Math.min(pages.count(), printer.endPage) : pages.count();
		Printer paper = paper();
		try {
			if (!paper.startJob(title)) throw new IOException(Messages.text("print.refused"));
			for (int page = first; page <= last; page++) {
				if (progress.isCancelled()) {
					paper.cancelJob();
					throw new CancellationException();
				}
				draw(paper, pages.picture(page - 1, DOTS_PER_INCH));
			}
			paper.endJob();
			return Math.max(0, last - first + 1);
		} finally {
			paper.dispose();
		}
	}

	/** The platform has no way to ask whether a printer is there but to print. */
	private Printer paper() throws IOException {
		try {
			return new Printer(printer);
		} catch (SWTError e) {
			throw new IOException(Messages.text("print.gone", printer.name), e);
		}
	}

	/** In the middle of the sheet, as large as it takes; the printer's own margin is white in the page, too. */
	private static void draw(Printer paper, byte[] picture) throws IOException {
		if (!paper.startPage()) throw new IOException(Messages.text("print.refused"));
		var gc = new GC(paper);
		var image = new Image(paper, new ImageData(new ByteArrayInputStream(picture)));
		Rectangle sheet = paper.getBounds();
		Rectangle trim = paper.computeTrim(0, 0, 0, 0);
		Rectangle size = image.getBounds();
		double scale = Math.min((double) sheet.width / size.width, (double) sheet.height / size.height);
		int width = (int) (size.width * scale);
		int height = (int) (size.height * scale);
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, trim.x + (sheet.width - width) / 2, trim.y + (sheet.height - height) / 2, width,
				height);
		image.dispose();
		gc.dispose();
		paper.endPage();
	}
}
