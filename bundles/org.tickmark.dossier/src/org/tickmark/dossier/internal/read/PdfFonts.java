package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The one font that stands in for all that a document does not bring. PDFBox would look through every font of the machine, for seconds, and
 * write a list of them into the user's home; for text it does not matter which font it is.
 */
final class PdfFonts implements FontMapper {
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final PdfFonts ONE = new PdfFonts();

	private final TrueTypeFont font;

	private PdfFonts() {
		try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
			if (in == null) throw new IllegalStateException(FONT);
			font = new TTFParser().parse(new RandomAccessReadBuffer(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** From now on. PDFBox knows one for the whole program. */
	static void use() {
		if (FontMappers.instance() != ONE) FontMappers.set(ONE);
	}

	@Override
	@NonNullByDefault({})
	public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	@NonNullByDefault({})
	public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	@NonNullByDefault({})
	public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
		return new CIDFontMapping(font instanceof OpenTypeFont open ? open : null, font, true);
	}
}
