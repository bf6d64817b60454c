package org.tickmark.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Files of Apache POI. */
final class PoiFiles {
	private static final String BOX = """
			<xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
			<v:shape style="position:absolute;width:150pt;height:60pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>Lamps of brass.</w:t></w:r>\
			</w:p><w:p><w:r><w:t>Horns of tin.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></xml-fragment>""";
	private static final int LINES_OF_300_PAGES = 300 * 12;

	private final Path folder;

	private PoiFiles(Path folder) {
		this.folder = folder;
	}

	/** One that fills a document. */
	private interface Filling {
		void into(XWPFDocument document) throws IOException, XmlException;
	}

	static void write(Path folder) throws IOException, XmlException {
		var files = new PoiFiles(folder);
		files.file("runs", PoiFiles::runs);
		files.file("headings", PoiFiles::headings);
		files.file("tables", PoiFiles::tables);
		files.file("merged-cells", PoiFiles::mergedCells);
		files.file("footnotes", PoiFiles::footnotes);
		files.file("lists", PoiFiles::lists);
		files.file("changes", PoiFiles::changes);
		files.file("comments", PoiFiles::comments);
		files.file("text-box", PoiFiles::textBox);
		files.file("right-to-left", PoiFiles::rightToLeft);
		files.file("fields", PoiFiles::fields);
		files.file("content-controls", PoiFiles::contentControls);
		files.file("header", PoiFiles::header);
		files.file("300-pages", PoiFiles::threeHundredPages);
	}

	private void file(String name, Filling filling) throws IOException, XmlException {
		try (var document = new XWPFDocument(); OutputStream out = Files.newOutputStream(folder.resolve("poi-" + name + ".docx"))) {
			filling.into(document);
			document.write(out);
		}
	}

	private static XWPFParagraph say(XWPFDocument document, String words) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.createRun().setText(words);
		return paragraph;
	}

	private static void runs(XWPFDocument document) {
		XWPFParagraph paragraph = say(document, "The pilot said ");
		XWPFRun bold = paragraph.createRun();
		bold.setBold(true);
		bold.setText("seven boats");
		XWPFRun italic = paragraph.createRun();
		italic.setItalic(true);
		italic.setText(" were late.");
		italic.addBreak();
		italic.setText("A second line,");
		italic.addTab();
		italic.setText("and a third word \uD83D\uDEA2.");
		document.createParagraph();
		say(document, "  Blanks before and behind.  ");
	}

	private static void headings(XWPFDocument document) {
		String[] titles = {"Harbour report", "The morning", "The evening"};
		for (int level = 1; level <= titles.length; level++) {
			say(document, titles[level - 1]).getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
			say(document, "Words under heading " + level + ".").setPageBreak(level == 2);
		}
	}

	private static void tables(XWPFDocument document) {
		say(document, "Before the table.");
		XWPFTable table = document.createTable(2, 3);
		for (int row = 0; row < 2; row++) {
			for (int cell = 0; cell < 3; cell++) table.getRow(row).getCell(cell).setText("cell " + row + "/" + cell);
		}
		table.getRow(1).getCell(2).addParagraph().createRun().setText("second paragraph of a cell");
		var inner = table.getRow(1).getCell(0).getCTTc().addNewTbl().addNewTr();
		for (String words : new String[] {"inner one", "inner two"}) inner.addNewTc().addNewP().addNewR().addNewT().setStringValue(words);
		table.getRow(1).getCell(0).getCTTc().addNewP().addNewR().addNewT().setStringValue("after the inner table");
		say(document, "After the table.");
	}

	private static void mergedCells(XWPFDocument document) {
		XWPFTable table = document.createTable(3, 2);
		table.getRow(0).getCell(0).setText("over both columns");
		table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
		table.getRow(0).removeCell(1);
		for (int row = 1; row < 3; row++) {
			table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(row == 1 ? STMerge.RESTART : STMerge.CONTINUE);
			table.getRow(row).getCell(1).setText("right " + row);
		}
		table.getRow(1).getCell(0).setText("over two rows");
		say(document, "The end.");
	}

	private static void footnotes(XWPFDocument document) {
		XWPFParagraph paragraph = say(document, "Nine crews drowned");
		note(document, paragraph, "Harbour log of 1911, page 4.");
		paragraph.createRun().setText(", and two were saved");
		note(document, paragraph, "Told by the lamp keeper.");
		paragraph.createRun().setText(".");
		say(document, "No more was said.");
	}

	private static void note(XWPFDocument document, XWPFParagraph at, String words) {
		var footnote = document.createFootnote();
		footnote.createParagraph().createRun().setText(words);
		at.addFootnoteReference(footnote);
	}

	private static void lists(XWPFDocument document) {
		CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
		levels.setAbstractNumId(BigInteger.ZERO);
		for (int i = 0; i < 3; i++) {
			CTLvl level = levels.addNewLvl();
			level.setIlvl(BigInteger.valueOf(i));
			level.addNewStart().setVal(BigInteger.ONE);
			level.addNewNumFmt().setVal(i == 1 ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
			level.addNewLvlText().setVal(i == 1 ? "\u2022" : "%" + (i + 1) + ".");
		}
		var numbering = document.createNumbering();
		BigInteger list = numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(levels)));
		int[] depths = {0, 1, 1, 2, 0};
		for (int i = 0; i < depths.length; i++) {
			XWPFParagraph point = say(document, "Point " + i + " of depth " + depths[i]);
			point.setNumID(list);
			point.setNumILvl(BigInteger.valueOf(depths[i]));
		}
		say(document, "After the list.");
	}

	private static Calendar day() {
		var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		day.setTimeInMillis(0);
		return day;
	}

	private static void changes(XWPFDocument document) {
		XWPFParagraph paragraph = say(document, "The lamp ");
		change(paragraph.getCTP().addNewDel(), 1).addNewDelText().setStringValue("went out");
		change(paragraph.getCTP().addNewIns(), 2).addNewT().setStringValue("burned");
		paragraph.createRun().setText(" all night.");
		XWPFParagraph added = document.createParagraph();
		change(added.getCTP().addNewIns(), 3).addNewT().setStringValue("A line that was put in");
		added.createRun().setText(" before this.");
		say(document, "Untouched.");
	}

	private static CTR change(CTRunTrackChange change, int id) {
		change.setId(BigInteger.valueOf(id));
		change.setAuthor("Robin Writer");
		change.setDate(day());
		return change.addNewR();
	}

	private static void comments(XWPFDocument document) {
		XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
		comment.setAuthor("Robin Writer");
		comment.setInitials("RW");
		comment.setDate(day());
		comment.createParagraph().createRun().setText("Log of the port, page 7.");
		XWPFParagraph paragraph = say(document, "It was ");
		CTP xml = paragraph.getCTP();
		xml.addNewCommentRangeStart().setId(BigInteger.ONE);
		paragraph.createRun().setText("the third fog");
		xml.addNewCommentRangeEnd().setId(BigInteger.ONE);
		xml.addNewR().addNewCommentReference().setId(BigInteger.ONE);
		paragraph.createRun().setText(" of the week.");
	}

	private static void textBox(XWPFDocument document) throws XmlException {
		XWPFParagraph paragraph = say(document, "Beside the box.");
		paragraph.createRun().getCTR().addNewPict().set(XmlObject.Factory.parse(BOX));
		say(document, "Below the box.");
	}

	private static void rightToLeft(XWPFDocument document) {
		for (String words : new String[] {"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD 12", "\u0645\u0631\u062D\u0628\u0627"}) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.getCTP().addNewPPr().addNewBidi();
			XWPFRun run = paragraph.createRun();
			run.getCTR().addNewRPr().addNewRtl();
			run.setText(words);
		}
		say(document, "And left to right.");
	}

	private static void fields(XWPFDocument document) {
		XWPFParagraph paragraph = say(document, "See ");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		paragraph.createRun().getCTR().addNewInstrText().setStringValue(" HYPERLINK \"https://log.example/7\" ");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
		paragraph.createRun().setText("page seven");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
		paragraph.createRun().setText(" and ");
		paragraph.createHyperlinkRun("https://log.example/8").setText("page eight");
		paragraph.createRun().setText(".");
		say(document, "No field here.");
	}

	private static void contentControls(XWPFDocument document) {
		XWPFParagraph paragraph = say(document, "Name: ");
		CTSdtRun inLine = paragraph.getCTP().addNewSdt();
		inLine.addNewSdtPr().addNewAlias().setVal("name");
		inLine.addNewSdtContent().addNewR().addNewT().setStringValue("Ola Pilot");
		paragraph.createRun().setText(", harbour.");
		CTSdtBlock block = document.getDocument().getBody().addNewSdt();
		block.addNewSdtPr().addNewAlias().setVal("story");
		for (String words : new String[] {"First paragraph of the control.", "Second of it."})
			block.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue(words);
		document.getDocument().getBody().addNewP().addNewR().addNewT().setStringValue("Outside again.");
	}

	private static void header(XWPFDocument document) {
		document.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun()
				.setText("A header is no text");
		document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("nor a footer");
		XWPFParagraph marked = document.createParagraph();
		var start = marked.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.ONE);
		start.setName("here");
		marked.createRun().setText("Marked words");
		marked.getCTP().addNewBookmarkEnd().setId(BigInteger.ONE);
		marked.createRun().setText(" and others.");
	}

	private static void threeHundredPages(XWPFDocument document) {
		for (int line = 0; line < LINES_OF_300_PAGES; line++) {
			XWPFParagraph paragraph = say(document, "On day " + line + " the harbour had ");
			XWPFRun figure = paragraph.createRun();
			figure.setBold(true);
			figure.setText(line * 37 % 911 + " tonnes");
			paragraph.createRun().setText(" of fish, the pilot wrote, and the lamps of the pier were lit at " + line % 12
					+ ". Nobody had asked him to, and the ferry came as late as on the day before.");
		}
	}
}
