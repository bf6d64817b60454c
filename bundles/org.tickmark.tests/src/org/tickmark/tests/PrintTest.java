package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.DraftOrigin;
import org.tickmark.export.ExportOccasion;
import org.tickmark.export.ExportProgress;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.preview.Pages;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.editor.DraftEditor;
import org.tickmark.ui.export.PaperPages;
import org.tickmark.ui.export.PrintHandler;

/** File > Print…, once somebody has chosen a printer in the system's own dialog. Here that is a file: no paper is needed. */
class PrintTest {
	private static final int DOTS_PER_INCH = 100;
	/** A line of text is about as high: how its letters are drawn counts for nothing, only that they are there. */
	private static final int PATCH = 10;
	private static final int WHITE = 255;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path folder;
	private DraftEditor editor;
	private Path printed;

	@BeforeEach
	void openADraft() throws IOException, PartInitException {
		editor = Desk.openSample(folder);
		printed = folder.resolve("printed.pdf");
	}

	@AfterEach
	void closeAll() {
		Desk.page().closeAllEditors(false);
		Desk.settle();
	}

	private PrinterData toFile() {
		PrinterData printer = Stream.of(Printer.getPrinterList()).filter(each -> each.name.equals("Print to File")).findFirst()
				.orElseThrow();
		printer.printToFile = true;
		printer.fileName = printed.toString();
		return printer;
	}

	private Pages galley() throws IOException {
		DraftUnderReview draft = Desk.draftIn(editor);
		var origin = new DraftOrigin("harbour.txt", Optional.of(draft.file()), Files.readAllBytes(draft.file()), draft.source());
		var occasion = new ExportOccasion(Desk.house().checker(), Instant.now(), ZoneOffset.UTC, Set.of());
		ExportedDraft exported = ExportedDraft.of(draft.reviewed().orElseThrow(), origin, occasion);
		return Pages.of(Desk.page().getWorkbenchWindow().getService(Exporters.class).of("galley-pdf").orElseThrow(), exported,
				ExportProgress.NONE);
	}

	private static void untilTold(String words) {
		Desk.until("it is told: " + words, () -> Desk.controls(Desk.shell()).stream()
				.anyMatch(each -> each instanceof CLabel line && line.getText() != null && line.getText().contains(words)));
	}

	/** How far apart the greys of two pictures are, patch by patch, from 0 to 255. */
	private static double apart(BufferedImage one, BufferedImage other) {
		double sum = 0;
		int patches = 0;
		for (int y = 0; y + PATCH <= one.getHeight(); y += PATCH) {
			for (int x = 0; x + PATCH <= one.getWidth(); x += PATCH) {
				sum += Math.abs(grey(one, x, y) - grey(other, x, y));
				patches++;
			}
		}
		return sum / patches;
	}

	private static double grey(BufferedImage picture, int x, int y) {
		return Arrays.stream(picture.getRaster().getSamples(x, y, PATCH, PATCH, 0, (int[]) null)).average().orElseThrow();
	}

	private static BufferedImage blank(BufferedImage like) {
		var sheet = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = sheet.createGraphics();
		pen.setColor(new Color(WHITE, WHITE, WHITE));
		pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
		pen.dispose();
		return sheet;
	}

	/** In the middle of a sheet of this size, as large as it takes. */
	private static BufferedImage onSheet(byte[] picture, BufferedImage size) throws IOException {
		BufferedImage page = ImageIO.read(new ByteArrayInputStream(picture));
		BufferedImage sheet = blank(size);
		double scale = Math.min((double) sheet.getWidth() / page.getWidth(), (double) sheet.getHeight() / page.getHeight());
		int width = (int) (page.getWidth() * scale);
		int height = (int) (page.getHeight() * scale);
		Graphics2D pen = sheet.createGraphics();
		pen.drawImage(page, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height, null);
		pen.dispose();
		return sheet;
	}

	private void assertPrinted(Pages galley, int first, int count) throws IOException {
		try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(printed))) {
			assertEquals(count, paper.getNumberOfPages());
			for (int page = 0; page < count; page++) {
				BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
				ImageIO.write(sheet, "png", Files.createDirectories(Path.of(System.getProperty("tickmark.pictures", folder.toString())))
						.resolve("printed-" + (first + page) + ".png").toFile());
				BufferedImage wanted = onSheet(galley.picture(first + page - 1, DOTS_PER_INCH), sheet);
				double missing = apart(blank(sheet), wanted);
				double wrong = apart(sheet, wanted);
				assertTrue(missing > 0 && wrong < missing / 2, "page " + (first + page) + ": " + wrong + " of " + missing);
			}
		}
	}

	/** The platform writes it when it comes to it. */
	private void untilWritten() {
		Desk.until("it is written", () -> {
			try {
				return Files.exists(printed) && new String(Files.readAllBytes(printed), StandardCharsets.ISO_8859_1).stripTrailing()
						.endsWith("%%EOF");
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	@Test
	void theGalleyOfTheDraftInFrontIsPrinted() throws IOException {
		try (Pages galley = galley()) {
			PrintHandler.print(editor, toFile());

			untilTold("The galley of harbour.txt was printed (" + galley.count() + " pages)");
			untilWritten();
			try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(printed))) {
				assertEquals(galley.count(), paper.getNumberOfPages());
			}
		}
	}

	@Test
	void eachPageIsOnItsSheet() throws IOException {
		try (Pages galley = galley()) {
			assertEquals(galley.count(), new PaperPages(toFile(), "all").print(galley, ExportProgress.NONE));

			untilWritten();
			assertPrinted(galley, 1, galley.count());
		}
	}

	@Test
	void onlyThePagesThatWereAskedFor() throws IOException {
		try (Pages galley = galley()) {
			assertTrue(galley.count() > 1, "more than one page");
			PrinterData printer = toFile();
			printer.scope = PrinterData.PAGE_RANGE;
			printer.startPage = 2;
			printer.endPage = 2;

			assertEquals(1, new PaperPages(printer, "second").print(galley, ExportProgress.NONE));

			untilWritten();
			assertPrinted(galley, 2, 1);
		}
	}

	@Test
	void whoStopsItGetsNothing() throws IOException {
		try (Pages galley = galley()) {
			ExportProgress stopped = new ExportProgress() {
				@Override
				public boolean isCancelled() {
					return true;
				}
			};

			assertThrows(CancellationException.class, () -> new PaperPages(toFile(), "stopped").print(galley, stopped));

			assertFalse(Files.exists(printed));
		}
	}

	/** It was taken off the network, say, since it was chosen. */
	@Test
	void aPrinterThatIsGoneIsNamed() throws IOException {
		try (Pages galley = galley()) {
			var gone = new PrinterData("nobody", "the one by the window");

			var failure = assertThrows(IOException.class, () -> new PaperPages(gone, "lost").print(galley, ExportProgress.NONE));

			assertTrue(failure.getMessage().contains("the one by the window is not there any more"), failure.getMessage());
		}
	}
}
