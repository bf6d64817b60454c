package org.tickmark.word.internal.made;

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
import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.word.internal.xml.Characters;

/** Writes a draft as a new Word file: its paragraphs, headings, lists and links. The same draft gives the same bytes. */
public final class NewWordFile {
	private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	/** The earliest that a zip file can say. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Draft draft;
	private final Map<String, String> addresses = new LinkedHashMap<>();

	private NewWordFile(Draft draft) {
		this.draft = draft;
	}

	public static byte[] of(Draft draft) {
		return new NewWordFile(draft).bytes();
	}

	private byte[] bytes() {
		String body = body();
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' "
				+ "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>" + type("document", "document.main")
				+ type("styles", "styles") + type("numbering", "numbering") + "</Types>");
		parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
		parts.put("word/document.xml", "<w:document xmlns:w='" + MAIN + "' xmlns:r='" + LINKS + "'><w:body>" + body
				+ "<w:sectPr/></w:body></w:document>");
		parts.put("word/styles.xml", "<w:styles xmlns:w='" + MAIN + "'>" + styles() + "</w:styles>");
		parts.put("word/numbering.xml", "<w:numbering xmlns:w='" + MAIN + "'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
				+ "<w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='\u2022'/><w:pPr><w:ind w:left='720' "
				+ "w:hanging='360'/></w:pPr>"
				+ "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>");
		var links = new StringBuilder(relation("styles", "styles", "styles.xml") + relation("numbering", "numbering", "numbering.xml"));
		addresses.forEach(
				(address, id) -> links.append(relation(id, "hyperlink", escaped(address)).replace("/>", " TargetMode='External'/>")));
		parts.put("word/_rels/document.xml.rels", relations(links.toString()));
		return zipped(parts);
	}

	private static String type(String part, String kind) {
		return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPES + kind + "+xml'/>";
	}

	private static String relations(String all) {
		return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
	}

	private static String styles() {
		return "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
				+ style("Title", "Title", 0)
				+ style("Heading1", "heading 1", 0) + style("Heading2", "heading 2", 1) + style("Subtitle", "Subtitle", 9)
				+ style("Caption", "caption", 9)
				+ style("Quote", "Quote", 9);
	}

	private static String style(String id, String name, int level) {
		String format = level == 9 ? "<w:rPr><w:i/></w:rPr>"
				: "<w:pPr><w:keepNext/><w:outlineLvl w:val='" + level + "'/></w:pPr><w:rPr><w:b/><w:sz w:val='" + (32 - 4 * level)
						+ "'/></w:rPr>";
		return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:basedOn w:val='Normal'/>" + format
				+ "</w:style>";
	}

	private String body() {
		var body = new StringBuilder();
		List<Passage> all = List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, draft.text().length())));
		for (Passage passage : draft.passages().isEmpty() ? all : draft.passages()) {
			int at = passage.span().start();
			// Each of two characters that end a line is taken for one: what is between them is blank.
			for (String line : passage.span().in(draft.text()).split("[\r\n]", -1)) {
				if (!line.isBlank())
					body.append("<w:p>").append(look(passage.kind())).append(runs(new Span(at, at + line.length()))).append("</w:p>");
				at += line.length() + 1;
			}
		}
		return body.toString();
	}

	private static String look(PassageKind kind) {
		return switch (kind) {
			case HEADLINE -> "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>";
			case DECK -> "<w:pPr><w:pStyle w:val='Subtitle'/></w:pPr>";
			case SUBHEAD -> "<w:pPr><w:pStyle w:val='Heading2'/></w:pPr>";
			case CAPTION -> "<w:pPr><w:pStyle w:val='Caption'/></w:pPr>";
			case BLOCK_QUOTE -> "<w:pPr><w:pStyle w:val='Quote'/></w:pPr>";
			case LIST_ITEM -> "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
			default -> "";
		};
	}

	private String runs(Span line) {
		var runs = new StringBuilder();
		int at = line.start();
		for (Link link : draft.links()) {
			if (link.words().start() < at || link.words().end() > line.end()) continue;
			String id = addresses.computeIfAbsent(link.address(), address -> "link" + (addresses.size() + 1));
			runs.append(run(at, link.words().start())).append("<w:hyperlink r:id='").append(id).append("'>")
					.append(run(link.words().start(), link.words().end())).append("</w:hyperlink>");
			at = link.words().end();
		}
		return runs.append(run(at, line.end())).toString();
	}

	private String run(int from, int to) {
		String words = draft.text().substring(from, to).replaceAll("[\\p{Cntrl}&&[^\t]]|[\uFFFE\uFFFF]|\\p{Cs}", "");
		return words.isEmpty() ? ""
				: "<w:r><w:t xml:space='preserve'>" + escaped(words).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
				+ "</w:t></w:r>";
	}

	private static String escaped(String words) {
		return Characters.encoded(words).replace("'", "&apos;");
	}

	private static byte[] zipped(Map<String, String> parts) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				var entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(NO_TIME);
				zip.putNextEntry(entry);
				zip.write(("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n" + part.getValue()).getBytes(UTF_8));
				zip.closeEntry();
			}
		} catch (IOException e) {
			// Nothing but memory is written to.
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
