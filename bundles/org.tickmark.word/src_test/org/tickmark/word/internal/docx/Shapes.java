package org.tickmark.word.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.tickmark.word.internal.docx.Docx.bold;
import static org.tickmark.word.internal.docx.Docx.box;
import static org.tickmark.word.internal.docx.Docx.comment;
import static org.tickmark.word.internal.docx.Docx.control;
import static org.tickmark.word.internal.docx.Docx.del;
import static org.tickmark.word.internal.docx.Docx.field;
import static org.tickmark.word.internal.docx.Docx.ins;
import static org.tickmark.word.internal.docx.Docx.marked;
import static org.tickmark.word.internal.docx.Docx.note;
import static org.tickmark.word.internal.docx.Docx.p;
import static org.tickmark.word.internal.docx.Docx.r;
import static org.tickmark.word.internal.docx.Docx.styled;
import static org.tickmark.word.internal.docx.Docx.table;

import java.util.LinkedHashMap;
import java.util.Map;

/** Word documents of every shape that is to be read, each with the text that is to be read in it. */
final class Shapes {
	private Shapes() { }

	/** @param text as it reads with all changes accepted */
	record Shape(byte[] bytes, String text) { }

	static Map<String, Shape> all() {
		Map<String, Shape> all = new LinkedHashMap<>();
		plain(all);
		tables(all);
		changes(all);
		notes(all);
		fields(all);
		objects(all);
		forms(all);
		return all;
	}

	private static void plain(Map<String, Shape> all) {
		put(all, "paragraphs", Docx.of(p(r("The ferry left at noon.")), p(r("It was "), bold("late"), r(" again."))),
				"The ferry left at noon.\nIt was late again.");
		put(all, "headings", Docx.of(styled("Title", r("Ferry late")), styled("Subtitle", r("Third time this week")), p(r("It was late.")),
				styled("Kop1", r("Causes")), p(r("Fog, mostly.")), styled("Caption", r("The ferry. Photo: Harbour Office"))),
				"Ferry late\nThird time this week\nIt was late.\nCauses\nFog, mostly.\nThe ferry. Photo: Harbour Office");
		put(all, "empty paragraphs",
				Docx.of("<w:p/>", p(r("One")), "<w:p></w:p>", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>", p(r("Two")), "<w:p/>"),
				"\nOne\n\n\nTwo\n");
		put(all, "special characters", Docx.of(p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
				+ "<w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/><w:t>5 &amp; &lt;6&gt; &#8364;7 "
				+ "&quot;x&quot;</w:t></w:r>")),
				"a\tb\nc\u2011d\u00ADe\u00B15 & <6> \u20AC7 \"x\"");
		put(all, "lists", Docx.of(p(r("Three:")), item(0, r("one")), item(1, r("one a")), item(1, r("one b")), item(0, r("two"))),
				"Three:\none\none a\none b\ntwo");
		put(all, "hidden", Docx.of(p(r("seen"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>",
				"<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>secret</w:t></w:r>",
				"<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> again</w:t></w:r>")), "seen again");
		put(all, "right to left", Docx.of(
				"<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>\u05E9\u05DC\u05D5\u05DD "
						+ "\u05E2\u05D5\u05DC\u05DD</w:t></w:r></w:p>",
				"<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>\u0645\u0631\u062D\u0628\u0627 12</w:t></w:r></w:p>"),
				"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD\n\u0645\u0631\u062D\u0628\u0627 12");
		put(all, "signs beyond", Docx.of(p(r("A \uD83D\uDEA2 sails, na\u00EFve, e\u0301."), bold("\uD83D\uDE00\uD83D\uDE00"))),
				"A \uD83D\uDEA2 sails, na\u00EFve, e\u0301.\uD83D\uDE00\uD83D\uDE00");
		put(all, "many runs in a word", Docx.of(p(r("Har"), bold("b"), r("our"), "<w:proofErr w:type=\"spellStart\"/>", r(" Off"),
				"<w:bookmarkStart w:id=\"5\" w:name=\"x\"/>", r("ice"), "<w:bookmarkEnd w:id=\"5\"/>", "<w:r/>", r("."))),
				"Harbour Office.");
	}

	private static String item(int level, String run) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run + "</w:p>";
	}

	private static void tables(Map<String, Shape> all) {
		put(all, "table",
				Docx.of(p(r("Before")), table(new String[] {p(r("Port")), p(r("Boats"))}, new String[] {p(r("Alvo")), p(r("12"))}),
						p(r("After"))),
				"Before\nPort\nBoats\nAlvo\n12\nAfter");
		put(all, "nested table",
				Docx.of(table(new String[] {p(r("outer")) + table(new String[] {p(r("in 1")), p(r("in 2"))}) + p(), p(r("right"))}), p()),
				"outer\nin 1\nin 2\n\nright\n");
		put(all, "cells of several paragraphs",
				Docx.of(table(new String[] {p(r("a")) + p(r("b")) + p(r("c")), p()}, new String[] {p(r("d")), p(r("e"))}), p(r("end"))),
				"a\nb\nc\n\nd\ne\nend");
		String inserted = "<w:tr><w:trPr><w:ins w:id=\"7\" w:author=\"Ann\" "
				+ "w:date=\"2024-03-01T10:00:00Z\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>"
				+ marked("ins", 8, ins("Ann", 9, r("new row"))) + "</w:tc></w:tr>";
		String deleted = "<w:tr><w:trPr><w:del w:id=\"10\" w:author=\"Ann\" "
				+ "w:date=\"2024-03-01T10:00:00Z\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>"
				+ marked("del", 11, del("Ann", 12, "old row")) + "</w:tc></w:tr>";
		put(all, "rows put in and taken out",
				Docx.of(p(r("x")), table(new String[] {p(r("first"))}).replace("</w:tbl>", inserted + deleted + "</w:tbl>"), p(r("y"))),
				"x\nfirst\nnew row\ny");
	}

	private static void changes(Map<String, Shape> all) {
		put(all, "insertion and deletion", Docx.of(p(r("The ferry "), del("Ann", 1, "left"), ins("Ann", 2, r("sailed")), r(" at noon."))),
				"The ferry sailed at noon.");
		put(all, "paragraph put in", Docx.of(p(r("One.")), marked("ins", 3, ins("Ann", 4, r("Between."))), p(r("Two."))),
				"One.\nBetween.\nTwo.");
		put(all, "paragraphs joined", Docx.of(marked("del", 5, r("One. ")), p(r("Two.")), p(r("Three."))), "One. Two.\nThree.");
		put(all, "paragraph taken out", Docx.of(p(r("One.")), marked("del", 6, del("Ann", 7, "Gone.")), p(r("Two."))), "One.\nTwo.");
		put(all, "moved", Docx.of(
				"<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"20\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\"/></w:rPr></w:pPr>"
				+ "<w:moveFromRangeStart w:id=\"21\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\" w:name=\"move1\"/>"
						+ "<w:moveFrom w:id=\"22\" w:author=\"Ann\" "
						+ "w:date=\"2024-03-01T10:00:00Z\"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd "
						+ "w:id=\"21\"/>",
				p(r("Stays.")),
				"<w:p><w:pPr><w:rPr><w:moveTo w:id=\"23\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\"/></w:rPr></w:pPr>"
				+ "<w:moveToRangeStart w:id=\"24\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\" w:name=\"move1\"/>"
						+ "<w:moveTo w:id=\"25\" w:author=\"Ann\" "
						+ "w:date=\"2024-03-01T10:00:00Z\"><w:r><w:t>Moved.</w:t></w:r></w:moveTo></w:p><w:moveToRangeEnd w:id=\"24\"/>",
				p(r("Last."))), "Stays.\nMoved.\nLast.");
		put(all, "deletion in an insertion",
				Docx.of(p(r("A "), ins("Ann", 1, r("new ") + del("Bob", 2, "shiny ") + r("boat ")), r("sank."))),
				"A new boat sank.");
		put(all, "formats changed", Docx.of(p(
				"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"30\" w:author=\"Ann\" w:date=\"2024-03-01T10:00:00Z\"><w:rPr/></w:rPrChange></w:rPr>"
				+ "<w:t>Bold now</w:t></w:r>", r(" and then."))), "Bold now and then.");
		put(all, "deleted before a table",
				Docx.of(p(r("One.")), marked("del", 6, del("Ann", 7, "Gone.")), table(new String[] {p(r("cell"))}), p(r("Two."))),
				"One.\ncell\nTwo.");
	}

	private static void notes(Map<String, Shape> all) {
		put(all, "footnotes", Docx.of(p(r("Twelve boats"), note(1), r(" sank in 1912."), note(2)), p(r("Nobody was hurt.")))
				.footnotes(r("Harbour log, page 3."), r("Counted by us, see below.")),
				"Twelve boats sank in 1912.\nNobody was hurt.\nHarbour log, page 3.\nCounted by us, see below.");
		put(all, "footnotes in another order",
				Docx.of(p(r("Twelve boats"), note(2), r(" sank in 1912."), note(1)), p(r("Nobody was hurt.")))
				.footnotes(r("Harbour log, page 3."), r("Counted by us."), r("unused")),
				"Twelve boats sank in 1912.\nNobody was hurt.\nCounted by us.\nHarbour log, page 3.");
		put(all, "endnotes", Docx.of(p(r("Twelve boats"), "<w:r><w:endnoteReference w:id=\"1\"/></w:r>", r(" sank.")))
				.endnotes(r("Harbour log.")), "Twelve boats sank.\nHarbour log.");
		put(all, "comments", Docx.of(p(r("The "), "<w:commentRangeStart w:id=\"0\"/>", r("ferry"),
				"<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
				r(" left.")), p("<w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/>", r("Late"),
						"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:commentRangeEnd "
								+ "w:id=\"2\"/><w:r><w:commentReference w:id=\"2\"/></w:r>",
				r(".")))
				.comments(comment(0, "Ben Author", "0A0A0A01", "See https://example.org/log."), comment(1, "Ann", "0A0A0A02", "Sure?"),
						comment(2, "Ben Author", "0A0A0A03", "Yes."))
				.replies("0A0A0A01", "0A0A0A02", "0A0A0A03>0A0A0A02"), "The ferry left.\nLate.");
	}

	private static void fields(Map<String, Shape> all) {
		put(all, "field", Docx.of(p(r("See "), field(" REF _Ref1 \\h ", r("Figure 3")), r(" for more.")), p(field("PAGE", r("7")))),
				"See Figure 3 for more.\n7");
		put(all, "nested fields",
				Docx.of(p(r("a "),
						field(" IF " + "</w:instrText></w:r>" + field(" PAGE ", r("3")) + "<w:r><w:instrText xml:space=\"preserve\">"
								+ " = 3 x y ", r("x")),
						r(" b"))),
				"a x b");
		put(all, "field in one run", Docx
				.of(p("<w:r><w:t xml:space=\"preserve\">No </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>SEQ Figure</w:instrText>"
						+ "<w:fldChar w:fldCharType=\"separate\"/><w:t>4</w:t><w:fldChar w:fldCharType=\"end\"/><w:t "
						+ "xml:space=\"preserve\"> here</w:t></w:r>")),
				"No 4 here");
		put(all, "simple field",
				Docx.of(p(r("On "), "<w:fldSimple w:instr=\" DATE \"><w:r><w:t>3 May</w:t></w:r></w:fldSimple>", r(" it left."))),
				"On 3 May it left.");
		put(all, "links", Docx.of(p(r("See "), "<w:hyperlink r:id=\"rId1\"><w:r><w:t>the log</w:t></w:r></w:hyperlink>", r(" and "),
				field(" HYPERLINK \"https://example.org/b\" ", r("the list")), r(".")))
				.link("rId1", "https://example.org/a"), "See the log and the list.");
		put(all, "table of contents", Docx.of(p(r("What is in here:")), p(
				"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar "
						+ "w:fldCharType=\"separate\"/></w:r>",
				r("Causes 1")), p(r("Effects 2")), p("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"), styled("Kop1", r("Causes")),
				p(r("Fog."))),
				"What is in here:\nCauses 1\nEffects 2\n\nCauses\nFog.");
		put(all, "controls",
				Docx.of(control("<w:alias w:val=\"Body\"/>", p(r("In a control."))), p(r("Name: "), control("", r("Ann Other")), r(".")),
						p(r("Locked: "), control("<w:lock w:val=\"sdtContentLocked\"/>", r("fixed words")), r(".")),
						control("<w:lock w:val=\"contentLocked\"/>", p(r("All locked."))), p(r("End."))),
				"In a control.\nName: Ann Other.\nLocked: fixed words.\nAll locked.\nEnd.");
	}

	private static void objects(Map<String, Shape> all) {
		put(all, "text box", Docx.of(p(r("Before "), box(p(r("In the box.")) + p(r("Second line."))), r("and after.")), p(r("Next."))),
				"Before and after.\nNext.\nIn the box.\nSecond line.");
		put(all, "formula", Docx.of(p(r("So "), "<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>", r(" holds."))), "So E=mc holds.");
		put(all, "page breaks", Docx.of(p(r("One."), "<w:r><w:lastRenderedPageBreak/><w:t>Still one.</w:t></w:r>"),
				"<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr>" + r("Ends a section.") + "</w:p>",
				p(r("Two."))),
				"One.Still one.\nEnds a section.\nTwo.");
		put(all, "unknown elements",
				Docx.of(p(r("Known "), "<x:odd><x:deep a='1'/></x:odd>", "<w:r><x:inner>no text</x:inner><w:t>and odd</w:t></w:r>"))
				.namespaces(Docx.NAMESPACES + " xmlns:x=\"urn:example:odd\""), "Known and odd");
		put(all, "smart tags",
				Docx.of(p(r("In "), "<w:smartTag w:uri=\"urn:x\" w:element=\"City\"><w:r><w:t>Porto</w:t></w:r></w:smartTag>", r(" Alvo"))),
				"In Porto Alvo");
	}

	private static void forms(Map<String, Shape> all) {
		put(all, "strict",
				Docx.of(p(r("Strict "), bold("words")), table(new String[] {p(r("cell"))}), p(r("End."), note(1))).footnotes(r("A note."))
						.strict(),
				"Strict words\ncell\nEnd.\nA note.");
		put(all, "in two bytes a letter", Docx.of(p(r("Wide \u20AC words")), p(r("and more"))).in(UTF_16LE), "Wide \u20AC words\nand more");
		put(all, "no prefix", bare(), "Bare words here.\nSecond.");
		StringBuilder many = new StringBuilder();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 120; i++) {
			String words = "Boat " + i + " left the harbour at " + i % 24 + " with " + i * 7 % 50 + " on board.";
			many.append(i % 20 == 0 ? styled("Kop2", r(words)) : p(r(words.substring(0, 10)), bold(words.substring(10))));
			text.append(i == 0 ? "" : "\n").append(words);
		}
		put(all, "longer", Docx.of(many.toString()), text.toString());
	}

	private static Docx bare() {
		String xml = p("<w:pPr><w:jc w:val=\"left\"/></w:pPr>", r("Bare words here.")) + p(r("Second."));
		// Attributes keep the prefix: the default namespace is none for them.
		return Docx.of()
				.raw("<w:document xmlns:w=\"" + Spaces.WORD + "\"><body xmlns=\"" + Spaces.WORD + "\">" + xml.replaceAll("<(/?)w:", "<$1")
				+ "</body></w:document>");
	}

	private static void put(Map<String, Shape> all, String name, Docx docx, String text) {
		all.put(name, new Shape(docx.bytes(), text));
	}
}
