package org.tickmark.export.internal.galley;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts that are put into every PDF: DejaVu, which may be handed on freely and has Latin, Greek, Cyrillic and the signs of ticks. */
final class Fonts {
	private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

	private record Font(String file, String family, int weight, FontStyle style) { }

	private static final List<Font> ALL = List.of(
			new Font("DejaVuSerifCondensed.ttf", "DejaVu Serif Condensed", 400, FontStyle.NORMAL),
			new Font("DejaVuSerifCondensed-Bold.ttf", "DejaVu Serif Condensed", 700, FontStyle.NORMAL),
			new Font("DejaVuSerifCondensed-Italic.ttf", "DejaVu Serif Condensed", 400, FontStyle.ITALIC),
			new Font("DejaVuSerifCondensed-BoldItalic.ttf", "DejaVu Serif Condensed", 700, FontStyle.ITALIC),
			new Font("DejaVuSansCondensed.ttf", "DejaVu Sans Condensed", 400, FontStyle.NORMAL),
			new Font("DejaVuSansCondensed-Bold.ttf", "DejaVu Sans Condensed", 700, FontStyle.NORMAL),
			new Font("DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL));

	private Fonts() { }

	/** @param document that the builder writes to */
	static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
		for (Font font : ALL) {
			TrueTypeFont parsed = parsed(font.file());
			// A sign for two letters would be found by nobody who looks for a word with them.
			parsed.setEnableGsub(false);
			builder.useFont(new PDFontSupplier(PDType0Font.load(document, parsed, true)), font.family(), font.weight(), font.style(), true);
		}
	}

	private static InputStream open(String file) {
		InputStream in = Fonts.class.getResourceAsStream(FOLDER + file);
		if (in == null) throw new IllegalStateException("no font " + file);
		return in;
	}

	/** Characters of a text that no font has a sign for; each once, in text order. */
	static List<Integer> missingFor(String text) throws IOException {
		int[] used = text.codePoints().filter(c -> c > 0x7F && !Character.isWhitespace(c)).distinct().toArray();
		if (used.length == 0) return List.of();
		try (TrueTypeFont serif = parsed("DejaVuSerifCondensed.ttf"); TrueTypeFont sans = parsed("DejaVuSansCondensed.ttf")) {
			List<CmapLookup> fonts = new ArrayList<>();
			fonts.add(serif.getUnicodeCmapLookup());
			fonts.add(sans.getUnicodeCmapLookup());
			return IntStream.of(used).filter(c -> fonts.stream().allMatch(font -> font.getGlyphId(c) == 0)).boxed().toList();
		}
	}

	private static TrueTypeFont parsed(String file) throws IOException {
		try (InputStream in = open(file)) {
			return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
		}
	}
}
