package org.tickmark.word.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.word.internal.xml.Characters;

/** A new Word document with the words of a draft: its paragraphs in the styles that say what they are, and no more than that. */
public final class NewWordFile {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private NewWordFile() { }

	/** @throws UncheckedIOException never: it is written in memory */
	public static byte[] of(Draft draft) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put(OfficePackage.TYPES, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
				+ "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
		parts.put(OfficePackage.relationsOf(""), relation("officeDocument", "word/document.xml"));
		parts.put("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body(draft) + "<w:sectPr/></w:body></w:document>");
		parts.put(OfficePackage.relationsOf("word/document.xml"), relation("styles", "styles.xml"));
		parts.put("word/styles.xml", styles());
		return zipped(parts);
	}

	private static String relation(String kind, String target) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATION
				+ kind + "\" Target=\"" + target + "\"/></Relationships>";
	}

	private static String body(Draft draft) {
		StringBuilder body = new StringBuilder();
		List<Passage> passages = draft.passages().isEmpty()
				? List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, draft.text().length())))
				: draft.passages();
		for (Passage passage : passages)
			for (String line : passage.span().in(draft.text()).split("\\R", -1)) body.append(paragraph(passage.kind(), line));
		return body.toString();
	}

	private static String paragraph(PassageKind kind, String line) {
		String style = style(kind);
		StringBuilder words = new StringBuilder();
		line.codePoints().filter(Characters::isAllowed).forEach(words::appendCodePoint);
		return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + "<w:r><w:t xml:space=\"preserve\">"
				+ Characters.encoded(words.toString()).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r></w:p>";
	}

	private static String style(PassageKind kind) {
		return switch (kind) {
			case HEADLINE -> "Title";
			case DECK -> "Subtitle";
			case SUBHEAD -> "Heading2";
			case CAPTION -> "Caption";
			case BLOCK_QUOTE -> "Quote";
			default -> "";
		};
	}

	private static String styles() {
		StringBuilder styles = new StringBuilder("<w:styles xmlns:w=\"" + WORD + "\">");
		styles.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
		style(styles, "Title", "Title", "<w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>");
		style(styles, "Subtitle", "Subtitle", "<w:rPr><w:sz w:val=\"28\"/></w:rPr>");
		style(styles, "Heading2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/></w:rPr>");
		style(styles, "Caption", "caption", "<w:rPr><w:i/></w:rPr>");
		style(styles, "Quote", "Quote", "<w:pPr><w:ind w:left=\"567\"/></w:pPr>");
		return styles.append("</w:styles>").toString();
	}

	private static void style(StringBuilder styles, String id, String name, String properties) {
		styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name)
				.append("\"/><w:basedOn w:val=\"Normal\"/>").append(properties).append("</w:style>");
	}

	private static byte[] zipped(Map<String, String> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(NO_TIME);
				zip.putNextEntry(entry);
				zip.write((HEAD + part.getValue()).getBytes(UTF_8));
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
