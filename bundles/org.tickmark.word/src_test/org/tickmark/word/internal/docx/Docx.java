package org.tickmark.word.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written by hand, part by part. */
final class Docx {
	static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
			+ " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
			+ " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
			+ " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
			+ " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final Map<String, String> RELATIONS = Map.of("styles", RELATION + "styles", "footnotes", RELATION + "footnotes",
			"endnotes", RELATION + "endnotes", "comments", RELATION + "comments", "commentsExtended",
			"http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "numbering", RELATION + "numbering");

	private String body = "";
	private String namespaces = NAMESPACES;
	private Charset charset = UTF_8;
	private String type = TYPE + "document.main+xml";
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Map<String, String> links = new LinkedHashMap<>();
	private String raw = "";
	private boolean custom;
	private boolean strict;

	static Docx of(String... blocks) {
		Docx docx = new Docx();
		docx.body = String.join("", blocks);
		return docx.styles();
	}

	static String p(String... runs) {
		return "<w:p>" + String.join("", runs) + "</w:p>";
	}

	static String styled(String style, String... runs) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
	}

	static String r(String text) {
		return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	static String bold(String text) {
		return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	static String ins(String author, int id, String runs) {
		return "<w:ins w:id=\"" + id + "\" w:author=\"" + author + "\" w:date=\"2024-03-01T10:00:00Z\">" + runs + "</w:ins>";
	}

	static String del(String author, int id, String text) {
		return "<w:del w:id=\"" + id + "\" w:author=\"" + author
				+ "\" w:date=\"2024-03-01T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">"
				+ text + "</w:delText></w:r></w:del>";
	}

	/** A paragraph whose end was put in ({@code ins}) or taken out ({@code del}). */
	static String marked(String change, int id, String... runs) {
		return "<w:p><w:pPr><w:rPr><w:" + change + " w:id=\"" + id + "\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\"/></w:rPr></w:pPr>"
				+ String.join("", runs) + "</w:p>";
	}

	static String field(String instruction, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">" + instruction
				+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

	static String table(String[]... rows) {
		StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
		for (int i = 0; i < rows[0].length; i++) table.append("<w:gridCol w:w=\"2000\"/>");
		table.append("</w:tblGrid>");
		for (String[] row : rows) {
			table.append("<w:tr>");
			for (String cell : row)
				table.append("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>").append(cell).append("</w:tc>");
			table.append("</w:tr>");
		}
		return table.append("</w:tbl>").toString();
	}

	static String box(String content) {
		String inner = "<w:txbxContent>" + content + "</w:txbxContent>";
		return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" "
				+ "distR=\"0\">"
				+ "<wp:extent cx=\"2000000\" cy=\"800000\"/><wp:docPr id=\"1\" name=\"Box\"/><a:graphic>"
				+ "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr "
				+ "txBox=\"1\"/>"
				+ "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2000000\" cy=\"800000\"/></a:xfrm><a:prstGeom "
				+ "prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
				+ "<wps:txbx>" + inner
				+ "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
				+ "<mc:Fallback><w:pict><v:shape style=\"width:160pt;height:60pt\"><v:textbox>" + inner
				+ "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
	}

	static String control(String properties, String content) {
		return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
	}

	static String note(int id) {
		return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
	}

	Docx styles() {
		StringBuilder styles = new StringBuilder("<w:styles" + NAMESPACES + ">");
		styles.append(style("paragraph", "Normal", "Normal", "", " w:default=\"1\""));
		styles.append(style("paragraph", "Title", "Title", "<w:pPr><w:spacing w:after=\"60\"/></w:pPr>", ""));
		styles.append(style("paragraph", "Subtitle", "Subtitle", "", ""));
		for (int i = 1; i < 4; i++)
			styles.append(style("paragraph", "Kop" + i, "heading " + i, "<w:pPr><w:outlineLvl w:val=\"" + (i - 1) + "\"/></w:pPr>", ""));
		styles.append(style("paragraph", "Caption", "caption", "", ""));
		styles.append(style("paragraph", "Quote", "Quote", "", ""));
		styles.append(style("character", "Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", ""));
		return with("styles", styles.append("</w:styles>").toString());
	}

	private static String style(String kind, String id, String name, String properties, String more) {
		return "<w:style w:type=\"" + kind + "\"" + more + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
				+ (name.equals("Normal") || kind.equals("character") ? "" : "<w:basedOn w:val=\"Normal\"/>") + properties + "</w:style>";
	}

	/** The text of footnotes with these ids from 1. */
	Docx footnotes(String... notes) {
		return notes("footnote", notes);
	}

	Docx endnotes(String... notes) {
		return notes("endnote", notes);
	}

	private Docx notes(String kind, String... notes) {
		StringBuilder xml = new StringBuilder("<w:" + kind + "s" + NAMESPACES + ">");
		xml.append("<w:" + kind + " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + ">");
		xml.append("<w:" + kind + " w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:" + kind
				+ ">");
		for (int i = 0; i < notes.length; i++)
			xml.append("<w:" + kind + " w:id=\"" + (i + 1) + "\"><w:p><w:r><w:" + kind + "Ref/></w:r>" + r(" ") + notes[i] + "</w:p></w:"
					+ kind + ">");
		return with(kind + "s", xml.append("</w:" + kind + "s>").toString());
	}

	/** @param comments each a whole {@code w:comment} */
	Docx comments(String... comments) {
		return with("comments", "<w:comments" + NAMESPACES + ">" + String.join("", comments) + "</w:comments>");
	}

	static String comment(int id, String author, String paraId, String text) {
		return "<w:comment w:id=\"" + id + "\" w:author=\"" + author
				+ "\" w:date=\"2024-03-02T09:30:00Z\" w:initials=\"X\"><w:p w14:paraId=\""
				+ paraId + "\"><w:r><w:annotationRef/></w:r>" + r(text) + "</w:p></w:comment>";
	}

	Docx replies(String... answers) {
		StringBuilder xml = new StringBuilder("<w15:commentsEx" + NAMESPACES + ">");
		for (String answer : answers) {
			String[] pair = answer.split(">");
			xml.append("<w15:commentEx w15:paraId=\"" + pair[0] + "\"" + (pair.length > 1 ? " w15:paraIdParent=\"" + pair[1] + "\"" : "")
					+ " w15:done=\"0\"/>");
		}
		return with("commentsExtended", xml.append("</w15:commentsEx>").toString());
	}

	Docx custom(String properties) {
		custom = true;
		return with("docProps/custom.xml", properties);
	}

	Docx link(String id, String address) {
		links.put(id, address);
		return this;
	}

	Docx with(String part, String xml) {
		parts.put(part, xml);
		return this;
	}

	Docx namespaces(String declarations) {
		namespaces = declarations;
		return this;
	}

	/** All of the document's XML, without its declaration. */
	Docx raw(String xml) {
		raw = xml;
		return this;
	}

	Docx strict() {
		strict = true;
		return this;
	}

	Docx in(Charset other) {
		charset = other;
		return this;
	}

	Docx type(String other) {
		type = other;
		return this;
	}

	byte[] bytes() {
		Map<String, byte[]> all = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
				+ type + "\"/>");
		StringBuilder relations = new StringBuilder(
				HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		int id = 100;
		for (String part : parts.keySet()) {
			if (part.contains("/")) continue;
			types.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + part + "+xml\"/>");
			relations.append("<Relationship Id=\"rId" + id++ + "\" Type=\"" + RELATIONS.get(part) + "\" Target=\"" + part + ".xml\"/>");
		}
		links.forEach((link, address) -> relations.append("<Relationship Id=\"" + link + "\" Type=\"" + RELATION + "hyperlink\" Target=\""
				+ address + "\" TargetMode=\"External\"/>"));
		all.put("[Content_Types].xml", types.append("</Types>").toString().getBytes(UTF_8));
		all.put("_rels/.rels", (HEAD
				+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
				+ RELATION + "officeDocument\" Target=\"word/document.xml\"/>"
				+ (custom ? "<Relationship Id=\"rId2\" Type=\"" + RELATION + "custom-properties\" Target=\"docProps/custom.xml\"/>" : "")
				+ "</Relationships>").getBytes(UTF_8));
		all.put("word/document.xml", document().getBytes(charset));
		all.put("word/_rels/document.xml.rels", relations.append("</Relationships>").toString().getBytes(UTF_8));
		parts.forEach((part, xml) -> all.put(part.contains("/") ? part : "word/" + part + ".xml", (HEAD + xml).getBytes(UTF_8)));
		if (strict) all.replaceAll((name, content) -> strict(content, name.endsWith("document.xml") ? charset : UTF_8));
		return zip(all);
	}

	private static byte[] strict(byte[] content, Charset charset) {
		return new String(content, charset).replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Spaces.STRICT_WORD)
				.replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
				.getBytes(charset);
	}

	private String document() {
		String head = charset.equals(UTF_8) ? HEAD : "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>";
		if (!raw.isEmpty()) return head + raw;
		return head + "<w:document" + namespaces + "><w:body>" + body
				+ "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" "
				+ "w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
	}

	static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
