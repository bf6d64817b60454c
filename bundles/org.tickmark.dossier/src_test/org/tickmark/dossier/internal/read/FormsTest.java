package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.dossier.internal.read.MadeFiles.p;
import static org.tickmark.dossier.internal.read.MadeFiles.r;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;

/** What is read of each form of source, and where it stands there. */
class FormsTest {
	@TempDir
	Path folder;

	private ReadSource read(String name, byte[] bytes) throws IOException {
		return Reading.read(Files.write(folder.resolve("copy"), bytes), name, "");
	}

	private ReadSource read(String name, String text) throws IOException {
		return read(name, text.getBytes(UTF_8));
	}

	/** Each piece with its place and who says it. */
	private static List<String> places(ReadSource read) {
		return read.text().stretches().stream().map(stretch -> stretch.locator().shown() + (stretch.speaker().isEmpty() ? "" : " "
				+ stretch.speaker()) + "|" + stretch.span().in(read.text().text()).strip()).toList();
	}

	private static List<String> lines(ReadSource read) {
		return read.text().text().lines().toList();
	}

	@Test
	void plainTextHasItsLines() throws IOException {
		ReadSource read = read("notes.txt", "First point.\n\nSecond point.\n");

		assertThat(read.form()).isEqualTo(SourceForm.TEXT);
		assertThat(places(read)).containsExactly("line 1|First point.", "line 3|Second point.");
	}

	@Test
	void linesBrokenAtAMarginGoOnAndKeepTheirPlaces() throws IOException {
		ReadSource read = read("report.txt",
				"The ferry left the harbour at ten in the morning with all\nits passengers and their bags, and in fair weather re-\n"
				+ "turned at noon.\n\nThe captain, who had been at sea for more than thirty years,\nwas not aboard.\n");

		assertThat(lines(read)).containsExactly("The ferry left the harbour at ten in the morning with all its passengers and their bags, "
				+ "and in fair weather returned at noon.", "The captain, who had been at sea for more than thirty years, was not aboard.");
		assertThat(read.text().stretchAt(read.text().text().indexOf("was not")).orElseThrow().locator().shown()).isEqualTo("line 6");
	}

	@Test
	void oldWindowsTextIsReadAsSuch() throws IOException {
		ReadSource read = read("notes.txt", "Caf\u00e9 \u201cMiramar\u201d".getBytes(Charset.forName("windows-1252")));

		assertThat(lines(read)).containsExactly("Caf\u00e9 \u201cMiramar\u201d");
	}

	@Test
	void aDatelineDatesASource() throws IOException {
		assertThat(read("wire.txt", "LISBON, March 14, 2024 (AP) - The ferry sank on Tuesday.").dated())
				.contains(LocalDate.of(2024, 3, 14));
	}

	@Test
	void aTranscriptHasItsSpeakers() throws IOException {
		ReadSource read = read("talk.txt", "[00:00:01] DORA LEE: It sank.\nQ: When?\nDORA LEE: At noon.\nI saw it.\n");

		assertThat(places(read)).containsExactly("line 1 DORA LEE|It sank.", "line 2 Q|When?", "line 3 DORA LEE|At noon.",
				"line 4 DORA LEE|I saw it.");
	}

	@Test
	void markdownHasItsParagraphs() throws IOException {
		ReadSource read = read("notes.md", "# The ferry\n\nIt *sank*.\n\n- one\n- two\n");

		assertThat(read.title()).isEqualTo("The ferry");
		assertThat(places(read)).containsExactly("¶ 1|The ferry", "¶ 2|It sank.", "¶ 3|one", "¶ 4|two");
	}

	@Test
	void aPageHasTitleDayAndStory() throws IOException {
		ReadSource read = read("page.html", "<!doctype html><html><head><title>Ferry &amp; port</title>"
				+ "<meta property='article:published_time' content='2024-03-14T08:00:00Z'></head><body><nav>Home</nav>"
				+ "<p>The ferry sank.</p><table><tr><td>Dead</td><td>12</td></tr></table></body></html>");

		assertThat(read.form()).isEqualTo(SourceForm.HTML);
		assertThat(read.title()).isEqualTo("Ferry & port");
		assertThat(read.dated()).contains(LocalDate.of(2024, 3, 14));
		assertThat(places(read)).containsExactly("¶ 1|The ferry sank.", "¶ 2|Dead", "¶ 3|12");
	}

	@Test
	void aPageIsReadInTheCharsetThatItsSenderOrItselfNames() throws IOException {
		byte[] bytes = "<html><meta charset=iso-8859-5><p>\u041f\u0430\u0440\u043e\u043c</p>".getBytes(Charset.forName("ISO-8859-5"));
		byte[] undeclared = "<html><p>\u041f\u0430\u0440\u043e\u043c</p>".getBytes(Charset.forName("windows-1251"));

		assertThat(lines(read("a.html", bytes))).containsExactly("\u041f\u0430\u0440\u043e\u043c");
		ReadSource sent = Reading.read(Files.write(folder.resolve("copy"), undeclared), "a.html", "text/html; charset=\"Windows-1251\"");
		assertThat(lines(sent)).containsExactly("\u041f\u0430\u0440\u043e\u043c");
	}

	@Test
	void aPdfHasItsPages() throws IOException {
		ReadSource read = read("report.pdf", MadeFiles.pdf(List.of(List.of("The ferry carried", "212 people."), List.of("It sank."))));

		assertThat(read.form()).isEqualTo(SourceForm.PDF);
		assertThat(places(read)).containsExactly("p. 1|The ferry carried 212 people.", "p. 2|It sank.");
	}

	@Test
	void hyphensAtLineEndsAreUndone() throws IOException {
		ReadSource read = read("report.pdf", MadeFiles.pdf(List.of(List.of("The com-", "mission met. A well-known cap-", "tain was a well-",
				"known man from 2019-", "2020 in Aix-", "Provence, and his pas-"), List.of("sengers too, of whom some"),
				List.of("died."))));

		assertThat(lines(read)).containsExactly("The commission met. A well-known captain was a well-known man from 2019-2020 in "
				+ "Aix-Provence, and his passengers too, of whom some died.");
		assertThat(read.text().stretches()).extracting(stretch -> stretch.locator().shown()).containsExactly("p. 1", "p. 2", "p. 3");
	}

	@Test
	void aSentenceGoesOnBehindWhatStandsOnEveryPage() throws IOException {
		List<List<String>> pages = new ArrayList<>();
		for (int number = 1; number <= 3; number++)
			pages.add(List.of("Report of the inquiry, part 2", "", "", "it sank in " + number + " storms that", "", "", "Page " + number));
		ReadSource read = read("report.pdf", MadeFiles.pdf(pages));

		assertThat(lines(read)).containsExactly("Report of the inquiry, part 2",
				"it sank in 1 storms that it sank in 2 storms that it sank in 3 storms that");
	}

	@Test
	void aTotalAtTheFootOfAPageIsNoPageNumber() throws IOException {
		ReadSource read = read("report.pdf", MadeFiles.pdf(List.of(List.of("Dead by town.", "", "", "Total 178"),
				List.of("Hurt by town.", "", "", "Total 212"), List.of("Both.", "", "", "390"))));

		assertThat(lines(read)).contains("Total 178", "Total 212", "390");
	}

	@Test
	void aWordBeforeAColonIsNotASpeakerForThat() throws IOException {
		ReadSource read = read("talk.srt",
				"00:00:01,000 --> 00:00:03,000\nRemember: it sank.\n\n00:00:03,000 --> 00:00:04,000\nLee: No.\n\n"
				+ "00:00:05,000 --> 00:00:06,000\nLee: Never.\n");

		assertThat(places(read)).containsExactly("0:00:01|Remember: it sank.", "0:00:03 Lee|No.", "0:00:05 Lee|Never.");
	}

	@Test
	void pagesWithoutTextSaySo() throws IOException {
		ReadSource read = read("scan.pdf", MadeFiles.pdf(List.of(List.of("Cover"), List.of(), List.of())));

		assertThat(read.remarks()).containsExactly("2 of 3 pages are pictures without text.");
	}

	@Test
	void wordHasParagraphsTablesAndNotes() throws IOException {
		String table = "<w:tbl><w:tr><w:tc>" + p(r("Dead")) + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p(r("12"))
				+ "</w:tc><w:tc>" + p(r("of 212")) + "</w:tc></w:tr></w:tbl>";
		ReadSource read = read("report.docx",
				MadeFiles.docx(p(r("The fer") + r("ry")) + table + p(r("It") + "<w:r><w:tab/></w:r>" + r("sank.")),
				Map.of("word/footnotes.xml", MadeFiles.footnotes("<w:footnote w:id='1'>" + p(r("Port log.")) + "</w:footnote>"),
						"docProps/core.xml", MadeFiles.core("Inquiry", "2024-03-14T08:00:00Z"))));

		assertThat(read.form()).isEqualTo(SourceForm.WORD);
		assertThat(read.title()).isEqualTo("Inquiry");
		assertThat(read.dated()).contains(LocalDate.of(2024, 3, 14));
		assertThat(places(read)).containsExactly("¶ 1|The ferry", "Table 1!A1|Dead", "Table 1!B1|12", "Table 1!D1|of 212", "¶ 2|It sank.",
				"¶ 3|Port log.");
	}

	@Test
	void trackedChangesOfWordAreTakenAsAccepted() throws IOException {
		ReadSource read = read("report.docx", MadeFiles.docx(p(r("It sank on ") + "<w:del><w:r><w:delText>Monday</w:delText></w:r></w:del>"
				+ "<w:ins>" + r("Tuesday") + "</w:ins>" + "<w:moveFrom>" + r(" gone") + "</w:moveFrom>" + "<w:moveTo>" + r(" there")
				+ "</w:moveTo>" + r(".")), Map.of()));

		assertThat(lines(read)).containsExactly("It sank on Tuesday there.");
	}

	@Test
	void textBoxesOfWordAreReadOnce() throws IOException {
		String box = "<w:r><mc:AlternateContent><mc:Choice>" + p(r("A box.")) + "</mc:Choice><mc:Fallback>" + p(r("A box."))
				+ "</mc:Fallback></mc:AlternateContent></w:r>";

		assertThat(lines(read("report.docx", MadeFiles.docx(p(r("It sank.") + box), Map.of())))).containsExactly("A box.", "It sank.");
	}

	@Test
	void openDocumentHasParagraphsTablesAndNotes() throws IOException {
		ReadSource read = read("report.odt", MadeFiles.odt("<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
				+ "<text:h>The ferry</text:h><table:table><table:table-row><table:table-cell table:number-columns-repeated='2'/>"
				+ "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
				+ "<text:p>It<text:s/>sank<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Port log.</text:p>"
				+ "</text:note-body></text:note>.</text:p>", Map.of("meta.xml",
						MadeFiles.Part.of("<m xmlns:dc='dc' xmlns:meta='m'><dc:title>Inquiry</dc:title>"
								+ "<meta:creation-date>2024-03-14T08:00:00</meta:creation-date></m>"))));

		assertThat(read.form()).isEqualTo(SourceForm.OPEN_DOCUMENT);
		assertThat(read.title()).isEqualTo("Inquiry");
		assertThat(read.dated()).contains(LocalDate.of(2024, 3, 14));
		assertThat(places(read)).containsExactly("¶ 1|The ferry", "Table 1!C1|12", "¶ 2|It sank.", "¶ 3|Port log.");
	}

	@Test
	void sheetsShowWhatTheyMean() throws IOException {
		ReadSource read = read("budget.xlsx", MadeFiles.xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B7'><f>A+B</f><v>178412</v></c>"
				+ "<c r='C1' s='1'><v>45365</v></c><c r='D1' s='2'><v>0.15</v></c><c r='E1'><v>0.30000000000000004</v></c>"
				+ "<c r='F1' t='inlineStr'><is><t>in place</t></is></c></row>", List.of("Total"),
				"<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
						+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='9'/></cellXfs>", Map.of()));

		assertThat(read.form()).isEqualTo(SourceForm.SHEET);
		assertThat(places(read)).containsExactly("Budget!A1|Total", "Budget!B7|178412", "Budget!C1|2024-03-14", "Budget!D1|15%",
				"Budget!E1|0.3", "Budget!F1|in place");
	}

	@Test
	void tablesHaveCells() throws IOException {
		ReadSource read = read("dead.csv", "Name;Age\n\"Lee; Dora\";41\n");

		assertThat(read.form()).isEqualTo(SourceForm.TABLE);
		assertThat(places(read)).containsExactly("A1|Name", "B1|Age", "A2|Lee; Dora", "B2|41");
	}

	@Test
	void subtitlesHaveTimesAndGoOnUntilASentenceEnds() throws IOException {
		ReadSource read = read("talk.srt", "1\n00:00:01,000 --> 00:00:03,000\nDORA LEE: The ferry\n\n2\n00:00:03,000 --> 00:00:05,500\n"
				+ "<i>sank</i> at noon.\n\n3\n01:00:06,000 --> 01:00:08,000\nI saw it.\nBOB: So did I\n\n4\n01:00:09,000 --> 01:00:10,000\n"
				+ "- and you\n- No.\n");

		assertThat(read.form()).isEqualTo(SourceForm.SUBTITLES);
		assertThat(lines(read)).containsExactly("The ferry sank at noon.", "I saw it.", "So did I", "and you", "No.");
		assertThat(places(read)).containsExactly("0:00:01 DORA LEE|The ferry", "0:00:03 DORA LEE|sank at noon.",
				"1:00:06 DORA LEE|I saw it.", "1:00:06 BOB|So did I", "1:00:09|and you", "1:00:09|No.");
	}

	@Test
	void voicesOfWebVttAreSpeakers() throws IOException {
		ReadSource read = read("talk.vtt",
				"WEBVTT\n\nNOTE nothing\n\n00:01.000 --> 00:03.000 align:start\n<v Dora Lee>The ferry &amp; I</v>\n\n"
				+ "00:03.000 --> 00:04.000\n<v Bob>sank.\n\n00:04.000 --> 00:05.000\nNobody knows.\n");

		assertThat(places(read)).containsExactly("0:00:01 Dora Lee|The ferry & I", "0:00:03 Bob|sank.", "0:00:04|Nobody knows.");
	}

	private static final String MAIL = "From: =?utf-8?q?Dora_L=C3=A9e?= <dora@example.com>\r\nTo: Ann <ann@example.com>\r\n"
			+ "Date: Thu, 14 Mar 2024 23:30:00 -0500\r\nSubject: The ferry\r\nMIME-Version: 1.0\r\n"
			+ "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
			+ "--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
			+ "It sank near the caf=E9.\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>It sank.</p>\r\n--c--\r\n"
			+ "--b\r\nContent-Type: text/plain; name=\"../log.txt\"\r\nContent-Disposition: attachment; filename=\"../log.txt\"\r\n"
			+ "Content-Transfer-Encoding: base64\r\n\r\nTG9n\r\n--b--\r\n";

	@Test
	void aMailSaysWhoWroteWhenAndWhatCameWithIt() throws IOException {
		ReadSource read = read("mail.eml", MAIL);

		assertThat(read.form()).isEqualTo(SourceForm.MAIL);
		assertThat(read.title()).isEqualTo("The ferry");
		assertThat(read.dated()).contains(LocalDate.of(2024, 3, 14));
		assertThat(lines(read)).containsExactly("From: Dora L\u00e9e <dora@example.com>", "To: Ann <ann@example.com>",
				"Date: Thu, 14 Mar 2024 23:30:00 -0500", "Subject: The ferry", "It sank near the caf\u00e9.");
		assertThat(read.remarks()).containsExactly("Came with this mail: log.txt. Each can be added as a source of its own.");
	}

	@Test
	void whatCameWithAMailIsOfferedByItself() throws IOException {
		var attachments = Reading.attachments(Files.writeString(folder.resolve("copy"), MAIL), "mail.eml");

		assertThat(attachments).extracting(each -> each.name() + " " + new String(each.bytes(), UTF_8)).containsExactly("log.txt Log");
	}

	@Test
	void picturesSoundAndFilmAreKeptWithoutText() throws IOException {
		assertThat(read("a.png", "\u0089PNG\r\n\u001a\n".getBytes(Charset.forName("ISO-8859-1"))).form()).isEqualTo(SourceForm.PICTURE);
		assertThat(read("a.mp3", "ID3\u0003\0").form()).isEqualTo(SourceForm.SOUND);
		assertThat(read("a.mp4", "\0\0\0\u0018ftypmp42").form()).isEqualTo(SourceForm.FILM);
		assertThat(read("a.mp4", "\0\0\0\u0018ftypmp42").text().isEmpty()).isTrue();
	}

	@Test
	void theContentCountsAndNotTheName() throws IOException {
		ReadSource read = read("report.docx", MadeFiles.pdf(List.of(List.of("It sank."))));

		assertThat(read.form()).isEqualTo(SourceForm.PDF);
		assertThat(lines(read)).containsExactly("It sank.");
		assertThat(read.remarks()).containsExactly("The name ends in .docx, but this is a PDF document.");
	}
}
