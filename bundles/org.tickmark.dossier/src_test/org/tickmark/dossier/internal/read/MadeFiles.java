package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes the files that the readers are tried on, good and bad ones. */
final class MadeFiles {
	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private MadeFiles() { }

	/** What a part of a ZIP file is written by. */
	@FunctionalInterface
	interface Part {
		void writeTo(OutputStream out) throws IOException;

		static Part of(String text) {
			return out -> out.write(text.getBytes(UTF_8));
		}
	}

	static byte[] zip(Map<String, Part> parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				part.getValue().writeTo(zip);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	/** A document with this body, as XML, and more parts. */
	static byte[] docx(String body, Map<String, Part> more) throws IOException {
		return docx(Part.of("<w:document xmlns:w='" + WORD + "' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>"), more);
	}

	static byte[] docx(Part document, Map<String, Part> more) throws IOException {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", Part.of("<Types/>"));
		parts.put("word/document.xml", document);
		parts.putAll(more);
		return zip(parts);
	}

	/** One paragraph of Word. */
	static String p(String runs) {
		return "<w:p>" + runs + "</w:p>";
	}

	/** One run of Word. */
	static String r(String words) {
		return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
	}

	static Part footnotes(String body) {
		return Part.of("<w:footnotes xmlns:w='" + WORD + "'>" + body + "</w:footnotes>");
	}

	static Part core(String title, String created) {
		return Part.of("<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc' xmlns:dcterms='dcterms'><dc:title>" + title
				+ "</dc:title><dcterms:created>" + created + "</dcterms:created></cp:coreProperties>");
	}

	/** An OpenDocument text with this body. */
	static byte[] odt(String body, Map<String, Part> more) throws IOException {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("mimetype", Part.of("application/vnd.oasis.opendocument.text"));
		parts.put("content.xml",
				Part.of("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'><office:body><office:text>"
				+ body + "</office:text></office:body></office:document-content>"));
		parts.putAll(more);
		return zip(parts);
	}

	/** A sheet of these rows, as XML. */
	static byte[] xlsx(String rows, List<String> shared, String styles, Map<String, Part> more) throws IOException {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put("xl/workbook.xml",
				Part.of("<workbook xmlns:r='r'><sheets><sheet name='Budget' sheetId='1' r:id='rId1'/></sheets></workbook>"));
		parts.put("xl/_rels/workbook.xml.rels",
				Part.of("<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"));
		parts.put("xl/worksheets/sheet1.xml", Part.of("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
		StringBuilder strings = new StringBuilder("<sst>");
		for (String each : shared) strings.append("<si><t>").append(each).append("</t></si>");
		parts.put("xl/sharedStrings.xml", Part.of(strings + "</sst>"));
		parts.put("xl/styles.xml", Part.of("<styleSheet>" + styles + "</styleSheet>"));
		parts.putAll(more);
		return zip(parts);
	}

	/** A PDF of these pages, line by line; a page without lines is blank. */
	static byte[] pdf(List<List<String>> pages) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (List<String> lines : pages) page(document, lines);
			return bytes(document);
		}
	}

	static byte[] bytes(PDDocument document) throws IOException {
		var bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

	static void page(PDDocument document, List<String> lines) throws IOException {
		PdfFonts.use();
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		if (lines.isEmpty()) return;
		try (var content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 11);
			content.setLeading(14);
			content.newLineAtOffset(60, 780);
			for (String line : lines) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}
}
