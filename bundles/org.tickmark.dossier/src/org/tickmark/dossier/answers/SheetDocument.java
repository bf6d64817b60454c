package org.tickmark.dossier.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.tickmark.dossier.answers.AnswerSheet.Row;

/**
 * A table in a Word document. Three parts are all that one needs; a library would bring several megabytes for it.
 */
final class SheetDocument {
	private static final String MAIN = "word/document.xml";
	private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
			+ "xmlns=\"http://schemas.openxmlformats.org/package/"
			+ "2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
			+ "document.main+xml\"/></Types>";
	private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas."
			+ "openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
			+ "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
	private static final int[] WIDTHS = {1500, 4200, 3600, 5100};
	/** Far more than a thousand answers take. */
	private static final int LARGEST = 20_000_000;
	private static final int MOST_PARTS = 2000;

	private SheetDocument() { }

	static byte[] of(String title, String how, List<Row> rows) {
		var table = new StringBuilder();
		for (Row row : rows) {
			table.append("<w:tr>");
			for (int i = 0; i < row.cells().size(); i++) table.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[i])
					.append("\" w:type=\"dxa\"/></w:tcPr>").append(paragraphs(row.cells().get(i), false)).append("</w:tc>");
			table.append("</w:tr>");
		}
		String sides = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
				.map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:color=\"888888\"/>").reduce("", String::concat);
		String main = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + SPACE + "\"><w:body>" + paragraphs(title, true)
				+ paragraphs(how, false) + "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>" + sides
				+ "</w:tblBorders></w:tblPr>" + table + "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" "
				+ "w:orient=\"landscape\"/>"
				+ "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr></w:body></w:document>";
		return zipped(main);
	}

	private static String paragraphs(String text, boolean bold) {
		var paragraphs = new StringBuilder();
		for (String line : text.split("\n", -1)) paragraphs.append("<w:p><w:r>").append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
				.append("<w:t xml:space=\"preserve\">").append(AnswerSheet.escaped(line)).append("</w:t></w:r></w:p>");
		return paragraphs.toString();
	}

	private static byte[] zipped(String main) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			put(zip, "[Content_Types].xml", TYPES);
			put(zip, "_rels/.rels", RELATIONS);
			put(zip, MAIN, main);
		} catch (IOException e) {
			throw new UncheckedIOException("nothing is written to but memory", e);
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(UTF_8));
		zip.closeEntry();
	}

	/** The rows of all its tables, cell by cell. @throws IOException if it is none, or larger than any that was sent */
	static List<Row> rows(byte[] document) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			int parts = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null && parts++ < MOST_PARTS; entry = zip.getNextEntry()) {
				if (!entry.getName().equals(MAIN)) continue;
				byte[] main = zip.readNBytes(LARGEST + 1);
				if (main.length > LARGEST) break;
				return rows(new String(main, UTF_8));
			}
		} catch (XMLStreamException e) {
			throw new IOException(e.getMessage(), e);
		}
		throw new IOException(MAIN);
	}

	private static List<Row> rows(String main) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(main));
		List<Row> rows = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		var cell = new StringBuilder();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) continue;
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			switch (xml.getLocalName()) {
				case "tr" -> {
					if (!start) rows.add(new Row(List.copyOf(cells)));
					cells.clear();
				}
				case "tc" -> {
					if (!start) cells.add(cell.toString().strip());
					cell.setLength(0);
				}
				case "p" -> {
					if (!start) cell.append('\n');
				}
				case "t" -> {
					if (start) cell.append(xml.getElementText());
				}
				case "br", "tab" -> {
					if (start) cell.append(' ');
				}
				default -> { }
			}
		}
		return rows;
	}
}
