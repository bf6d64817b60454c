package org.tickmark.word.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.word.internal.docx.Docx.control;
import static org.tickmark.word.internal.docx.Docx.field;
import static org.tickmark.word.internal.docx.Docx.ins;
import static org.tickmark.word.internal.docx.Docx.p;
import static org.tickmark.word.internal.docx.Docx.r;
import static org.tickmark.word.internal.docx.Docx.styled;
import static org.tickmark.word.internal.docx.Docx.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.FixedPart;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.word.internal.pack.Archive;

/** What a Word document is to the desk, and how edits look in it. */
class WordFileTest {
	private static final Hand HAND = new Hand("Chris \"C\" Checker", Instant.parse("2024-03-12T10:15:00Z"));

	private static WordFile file(String... blocks) throws Exception {
		return WordFile.read("x.docx", Docx.of(blocks).bytes());
	}

	private static String body(WordFile file, String changed) throws Exception {
		String xml = new String(new Archive(file.encode(changed, HAND)).read("word/document.xml"), StandardCharsets.UTF_8);
		return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr>"));
	}

	@Test
	void linesAreWhatTheirStylesSay() throws Exception {
		Draft draft = WordFile.read("x.docx", Shapes.all().get("headings").bytes()).draft();

		assertThat(draft.passages()).extracting(passage -> passage.kind()).containsExactly(PassageKind.HEADLINE, PassageKind.DECK,
				PassageKind.PARAGRAPH, PassageKind.SUBHEAD, PassageKind.PARAGRAPH, PassageKind.CAPTION);
	}

	@Test
	void theFirstHeadingIsTheHeadlineWhereThereIsNoTitle() throws Exception {
		Draft draft = file(p(r("Draft 2")), styled("Kop1", r("Ferry late")), p(r("It was late.")), styled("Kop1", r("Causes"))).draft();

		assertThat(draft.passages()).extracting(passage -> passage.kind()).containsExactly(PassageKind.PARAGRAPH, PassageKind.HEADLINE,
				PassageKind.PARAGRAPH, PassageKind.SUBHEAD);
	}

	@Test
	void aWordIsReplacedInTheFormatOfWhatItReplaces() throws Exception {
		WordFile file = file(p(r("The ferry "), Docx.bold("left early"), r(" today.")));

		assertThat(body(file, "The ferry sailed early today.")).isEqualTo("<w:p><w:r><w:t xml:space=\"preserve\">The ferry </w:t></w:r>"
				+ "<w:del w:id=\"1\" w:author=\"Chris &quot;C&quot; Checker\" w:date=\"2024-03-12T10:15:00Z\"><w:r><w:rPr><w:b/></w:rPr>"
				+ "<w:delText xml:space=\"preserve\">left</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"2\" w:author=\"Chris &quot;C&quot; Checker\" w:date=\"2024-03-12T10:15:00Z\"><w:r><w:rPr><w:b/></w:rPr>"
				+ "<w:t xml:space=\"preserve\">sailed</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> "
				+ "early</w:t></w:r>"
				+ "<w:r><w:t xml:space=\"preserve\"> today.</w:t></w:r></w:p>");
	}

	@Test
	void whatAnotherPersonPutInStaysThatPersons() throws Exception {
		String body = body(file(p(r("A "), ins("Ann", 7, r("new red boat")), r("."))), "A new blue boat.");

		assertThat(body).containsSubsequence("w:author=\"Ann\"", "new ", "<w:del ", "Chris", "red", "</w:del>", "</w:ins>", "<w:ins ",
				"Chris", "blue", "</w:ins>", "w:author=\"Ann\"", " boat");
	}

	@Test
	void aNewParagraphLooksLikeItsNeighbour() throws Exception {
		WordFile file = file(styled("Quote", r("One.")), p(r("Two.")));

		assertThat(body(file, "One.\nBetween.\nTwo."))
				.startsWith("<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr><w:r><w:t xml:space=\"preserve\">One.</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:rPr><w:ins ");
	}

	@Test
	void whatCannotBeEditedSaysSo() throws Exception {
		WordFile file = file(p(r("See "), field(" REF x ", r("Figure 3")), r(".")), table(new String[] {p(r("a")), p(r("b"))}), p(r("End")),
				p(control("<w:lock w:val=\"contentLocked\"/>", r("locked"))));

		assertThat(file.fixed()).extracting(FixedPart::place).containsExactly(new Span(4, 12), new Span(13, 14), new Span(15, 16),
				new Span(17, 18),
				new Span(22, 28));
		assertThatThrownBy(() -> file.encode(file.source().replace("Figure 3", "Figure 4"), HAND))
				.isInstanceOf(UnwritableTextException.class)
				.hasMessageContaining("line 1").hasMessageContaining("See Figure 3.").hasMessageContaining("a field");
		assertThatThrownBy(() -> file.encode(file.source().replace("a\nb", "ab"), HAND)).hasMessageContaining("table");
		assertThatThrownBy(() -> file.encode(file.source().replace("locked", "open"), HAND)).hasMessageContaining("locked");
		assertThatThrownBy(() -> file.encode(file.source() + '\u0001', HAND)).hasMessageContaining("U+0001");
	}

	@Test
	void theTextBeforeTheChangesCanBeReadButNotEdited() throws Exception {
		WordFile file = WordFile.read("x.docx", Shapes.all().get("insertion and deletion").bytes());
		DraftFile before = file.beforeChanges().orElseThrow();

		assertThat(file.notices()).singleElement().asString().contains("tracked changes");
		assertThat(before.source()).isEqualTo("The ferry left at noon.");
		assertThat(before.readOnly()).isPresent();
		assertThatThrownBy(() -> before.encode("The ferry sank.", HAND)).isInstanceOf(UnwritableTextException.class);
		assertThat(file("<w:p/>").beforeChanges()).isEmpty();
	}

	@Test
	void linksAreKnownByTheirWords() throws Exception {
		Draft draft = WordFile.read("x.docx", Shapes.all().get("links").bytes()).draft();

		assertThat(draft.links()).extracting(link -> link.words().in(draft.text()) + ' ' + link.address())
				.containsExactly("the log https://example.org/a", "the list https://example.org/b");
	}

	@Test
	void thePublicationDateIsThatOfAPropertyOfThatName() throws Exception {
		String properties = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
				+ "xmlns:vt=\"urn:vt\">"
				+ "<property name=\"Publication date\"><vt:filetime>2024-03-14T00:00:00Z</vt:filetime></property></Properties>";
		byte[] bytes = Docx.of(p(r("It left on Tuesday."))).custom(properties).bytes();

		assertThat(WordFile.read("x.docx", bytes).draft().publicationDate()).contains(LocalDate.of(2024, 3, 14));
	}

	@Test
	void aDraftOfAnotherFormatBecomesADocumentThatReadsTheSame() throws Exception {
		Draft draft = WordFile.read("x.docx", Shapes.all().get("headings").bytes()).draft();

		DraftFile made = new WordReader().read("new.docx", new WordReader().made(draft).orElseThrow());

		assertThat(made.draft().text()).isEqualTo(draft.text());
		assertThat(made.draft().passages()).isEqualTo(draft.passages());
		assertThat(new WordReader().made(Draft.of("a\tb & <c>\n\nd"))).hasValueSatisfying(
				bytes -> assertThat(text(bytes)).as("an empty line is no paragraph").isEqualTo("a\tb & <c>\nd"));
	}

	private static String text(byte[] bytes) {
		try {
			return new WordReader().read("new.docx", bytes).source();
		} catch (UnreadableDraftException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void everyOtherPartIsTheSameBytesAfterAnEdit() throws Exception {
		byte[] before = Shapes.all().get("footnotes").bytes();
		byte[] after = WordFile.read("x.docx", before).encode(Shapes.all().get("footnotes").text().replace("Nobody", "Somebody"), HAND);

		Archive one = new Archive(before);
		Archive other = new Archive(after);
		assertThat(other.names()).isEqualTo(one.names());
		for (String part : one.names())
			if (!part.equals("word/document.xml")) assertThat(other.read(part)).as(part).isEqualTo(one.read(part));
		int first = new String(before, StandardCharsets.ISO_8859_1).indexOf("word/document.xml");
		assertThat(after).startsWith(Arrays.copyOf(before, first - 30));
	}
}
