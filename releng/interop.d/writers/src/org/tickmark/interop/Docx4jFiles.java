package org.tickmark.interop;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.EndnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.CTEndnotes;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Comments;
import org.docx4j.wml.Document;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

/** Files of docx4j, whose objects come from its own reading of XML. */
final class Docx4jFiles {
	private static final ObjectFactory MAKE = Context.getWmlObjectFactory();
	private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
			+ " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
	private static final String BY = " w:author=\"Robin Writer\" w:date=\"2024-03-01T10:00:00Z\"";
	private static final int LINES_OF_300_PAGES = 300 * 12;

	private final Path folder;

	private Docx4jFiles(Path folder) {
		this.folder = folder;
	}

	static void write(Path folder) throws Exception {
		var files = new Docx4jFiles(folder);
		files.headings();
		files.tables();
		files.notes();
		files.lists();
		files.changes();
		files.comments();
		files.textBoxes();
		files.rightToLeft();
		files.fields();
		files.contentControls();
		files.sections();
		files.threeHundredPages();
	}

	private void save(String name, WordprocessingMLPackage document) throws Exception {
		document.save(folder.resolve("docx4j-" + name + ".docx").toFile());
	}

	private void save(String name, String... blocks) throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		fill(document.getMainDocumentPart(), blocks);
		save(name, document);
	}

	private static void fill(MainDocumentPart main, String... blocks) throws Exception {
		var document = (Document) read("<w:document><w:body>" + String.join("", blocks) + "</w:body></w:document>");
		main.getContent().addAll(document.getBody().getContent());
	}

	/** @param xml of one element */
	private static Object read(String xml) throws Exception {
		return XmlUtils.unmarshalString(xml.replaceFirst("^(<w:\\w+)", "$1" + SPACES));
	}

	private static String r(String words) {
		return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
	}

	private static String p(String... content) {
		return "<w:p>" + String.join("", content) + "</w:p>";
	}

	private void headings() throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		MainDocumentPart main = document.getMainDocumentPart();
		main.addStyledParagraphOfText("Title", "The night of the lamps");
		main.addStyledParagraphOfText("Heading1", "Before midnight");
		main.addParagraphOfText("Nobody slept.");
		main.addStyledParagraphOfText("Heading2", "At the pier");
		main.addParagraphOfText("Two did.");
		save("headings", document);
	}

	private void tables() throws Exception {
		String inner = "<w:tbl><w:tr><w:tc>" + p(r("deep one")) + "</w:tc><w:tc>" + p(r("deep two")) + "</w:tc></w:tr></w:tbl>";
		save("tables", p(r("A table:")),
				"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("wide")) + "</w:tc></w:tr><w:tr><w:tc>" + inner
						+ p(r("below it")) + "</w:tc><w:tc>" + p(r("plain ")) + p(r("twice")) + "</w:tc></w:tr></w:tbl>",
				p(r("The end.")));
	}

	private void notes() throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		var footnotes = new FootnotesPart();
		CTFootnotes foot = MAKE.createCTFootnotes();
		foot.getFootnote().addAll(List.of(note(2, "A note of docx4j."), note(3, "Another, at the end of a line.")));
		footnotes.setJaxbElement(foot);
		var endnotes = new EndnotesPart();
		CTEndnotes end = MAKE.createCTEndnotes();
		end.getEndnote().add(note(2, "A note at the very end."));
		endnotes.setJaxbElement(end);
		MainDocumentPart main = document.getMainDocumentPart();
		main.addTargetPart(footnotes);
		main.addTargetPart(endnotes);
		fill(main, p(r("The keeper"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", r(" was asked twice"),
				"<w:r><w:endnoteReference w:id=\"2\"/></w:r>", r(".")),
				p(r("He told it once."), "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"));
		save("notes", document);
	}

	private static CTFtnEdn note(int id, String words) throws Exception {
		CTFtnEdn note = MAKE.createCTFtnEdn();
		note.setId(BigInteger.valueOf(id));
		note.getContent().add(read(p("<w:r><w:footnoteRef/></w:r>", r(" " + words))));
		return note;
	}

	private void lists() throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		var numbering = new NumberingDefinitionsPart();
		var levels = new StringBuilder();
		for (int level = 0; level < 4; level++) levels.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
				+ (level % 2 == 0 ? "decimal" : "lowerLetter") + "\"/><w:lvlText w:val=\"%" + (level + 1) + ")\"/></w:lvl>");
		numbering.setJaxbElement((Numbering) read("<w:numbering><w:abstractNum w:abstractNumId=\"1\">" + levels
				+ "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"));
		document.getMainDocumentPart().addTargetPart(numbering);
		int[] depths = {0, 1, 2, 3, 1, 0};
		for (int i = 0; i < depths.length; i++) fill(document.getMainDocumentPart(), p("<w:pPr><w:numPr><w:ilvl w:val=\"" + depths[i]
				+ "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", r("Step " + i + " at depth " + depths[i])));
		fill(document.getMainDocumentPart(), p(r("No step.")));
		save("lists", document);
	}

	private void changes() throws Exception {
		save("changes",
				p(r("The pilot "), "<w:del w:id=\"1\"" + BY + "><w:r><w:delText>never</w:delText></w:r></w:del>",
						"<w:ins w:id=\"2\"" + BY + ">" + r("always") + "</w:ins>", r(" came.")),
				p("<w:pPr><w:rPr><w:del w:id=\"3\"" + BY + "/></w:rPr></w:pPr>", r("Two paragraphs")),
				p(r(" made into one.")),
				p("<w:pPr><w:rPr><w:ins w:id=\"4\"" + BY + "/></w:rPr></w:pPr>", r("One made")),
				p(r("into two.")),
				p("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"5\"" + BY + "><w:rPr/></w:rPrChange></w:rPr><w:t>Bold since March.</w:t></w:r>"));
	}

	private void comments() throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		var comments = new CommentsPart();
		comments.setJaxbElement((Comments) read("<w:comments><w:comment w:id=\"7\" w:initials=\"RW\"" + BY + ">"
				+ p(r("Interview on tape, 12:30.")) + p(r("See also the log.")) + "</w:comment></w:comments>"));
		document.getMainDocumentPart().addTargetPart(comments);
		fill(document.getMainDocumentPart(), p(r("She "), "<w:commentRangeStart w:id=\"7\"/>", r("saw the boat sink")),
				p(r("and ran"), "<w:commentRangeEnd w:id=\"7\"/>", "<w:r><w:commentReference w:id=\"7\"/></w:r>", r(".")));
		save("comments", document);
	}

	private void textBoxes() throws Exception {
		String words = "<w:txbxContent>" + p(r("Box of docx4j.")) + "</w:txbxContent>";
		String drawn = "<w:drawing><wp:inline><wp:extent cx=\"1500000\" cy=\"600000\"/><wp:docPr id=\"1\" name=\"box\"/><a:graphic>"
				+ "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr "
				+ "txBox=\"1\"/>"
				+ "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1500000\" cy=\"600000\"/></a:xfrm><a:prstGeom "
				+ "prst=\"rect\"><a:avLst/>"
				+ "</a:prstGeom></wps:spPr><wps:txbx>" + words
				+ "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
				+ "</w:drawing>";
		String old = "<w:pict><v:shape style=\"width:118pt;height:47pt\"><v:textbox>" + words + "</v:textbox></v:shape></w:pict>";
		save("text-boxes", p(r("Around"), "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawn + "</mc:Choice><mc:Fallback>"
				+ old + "</mc:Fallback></mc:AlternateContent></w:r>", r(" the box.")), p(r("Next.")));
	}

	private void rightToLeft() throws Exception {
		save("right-to-left", p("<w:pPr><w:bidi/></w:pPr>",
				"<w:r><w:rPr><w:rtl/></w:rPr><w:t>\u05E9\u05DC\u05D5\u05DD, 1912, \u05E2\u05D5\u05DC\u05DD</w:t></w:r>"),
				p(r("An Arabic word, \u0645\u0631\u062D\u0628\u0627, between.")));
	}

	private void fields() throws Exception {
		save("fields",
				p(r("Read "), "<w:fldSimple w:instr=\" HYPERLINK &quot;https://log.example/9&quot; \">" + r("page nine") + "</w:fldSimple>",
				r(" first.")),
				p(r("Then "), "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
						"<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://log.example/10\" </w:instrText></w:r>",
						"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", r("page "), r("ten"),
						"<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", r(".")));
	}

	private void contentControls() throws Exception {
		save("content-controls", p(r("Port: "), "<w:sdt><w:sdtPr><w:tag w:val=\"port\"/><w:text/></w:sdtPr><w:sdtContent>" + r("Benda")
				+ "</w:sdtContent></w:sdt>", r(".")),
				"<w:sdt><w:sdtPr><w:tag w:val=\"part\"/></w:sdtPr><w:sdtContent>" + p(r("Inside a control.")) + p(r("Still inside."))
						+ "</w:sdtContent></w:sdt>",
				p(r("Outside.")));
	}

	private void sections() throws Exception {
		save("sections", p(r("On a page of its own."), "<w:r><w:br w:type=\"page\"/></w:r>"),
				p("<w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr>", r("A wide page.")),
				p(r("Soft\u00ADhyphen, "), "<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/></w:r>", r("no\u00A0break.")));
	}

	private void threeHundredPages() throws Exception {
		WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
		for (int line = 0; line < LINES_OF_300_PAGES; line++) document.getMainDocumentPart().getContent().add(paragraph("Page "
				+ line / 12 + ", entry " + line + ": the crew of " + line % 17 + " reported fog over the bay for " + line % 23
				+ " hours, and the harbour master wrote that down as he had done every day of that year, without a word of his own."));
		save("300-pages", document);
	}

	private static P paragraph(String words) {
		P paragraph = MAKE.createP();
		var run = MAKE.createR();
		var text = MAKE.createText();
		text.setValue(words);
		run.getContent().add(text);
		paragraph.getContent().add(run);
		return paragraph;
	}
}
