package org.tickmark.dossier.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.Queries;
import org.tickmark.review.ledger.ItemId;

import java.util.Optional;

class AnswerSheetTest {
	private static final ItemId FIRST = new ItemId("820d39b70edaa871");
	private static final ItemId OTHER = new ItemId("93c1b0a4d2e7f586");
	private static final AnswerSheet SHEET = new AnswerSheet(new Queries("port & <harbour>.md", List.of("Dora Lee"),
			List.of(query(FIRST, "1,380 ships", "The port handled 1,380 ships.", "Is that <all> of them?"), query(OTHER, "Friday",
					"It left on Friday.", ""))));

	private static Queries.Query query(ItemId id, String words, String context, String question) {
		var item = new Item(id, ClaimKind.FACT, Item.BY_HAND, List.of(new Span(0, words.length())), new Span(0, words.length()), words,
				Optional.empty(),
				Item.Standing.UNTOUCHED);
		return new Queries.Query(item, words, context, question, "Ann");
	}

	private static AnsweredSheet read(String html) throws IOException {
		return AnsweredSheet.read("queries.html", html.getBytes(UTF_8));
	}

	private static String afterCell(String html, ItemId row, String answer) {
		int at = html.indexOf("contenteditable=\"true\">", html.indexOf(row.toString())) + "contenteditable=\"true\">".length();
		return html.substring(0, at) + answer + html.substring(at);
	}

	private static byte[] changed(byte[] docx, UnaryOperator<String> change) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(docx)); var to = new ZipOutputStream(out)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				String part = new String(from.readAllBytes(), UTF_8);
				to.write((entry.getName().equals("word/document.xml") ? change.apply(part) : part).getBytes(UTF_8));
			}
		}
		return out.toByteArray();
	}

	@Test
	void aPageHoldsARowForEachQuery() {
		String html = new String(SHEET.html(), UTF_8);

		assertThat(html).contains("Queries on port &amp; &lt;harbour&gt;.md", "Is that &lt;all&gt; of them?", "Please confirm",
				FIRST.toString())
				.doesNotContain("<script", "http");
	}

	@Test
	void whatIsTypedInABrowserIsRead() throws IOException {
		String html = afterCell(new String(SHEET.html(), UTF_8), FIRST, "No,<div>1,400&nbsp;now.</div><div><b>See</b> log.</div>");
		html = html.replaceFirst("contenteditable=\"true\">", "contenteditable=\"true\">Dora  Lee");

		AnsweredSheet answers = read(html);

		assertThat(answers.by()).isEqualTo("Dora Lee");
		assertThat(answers.answers()).isEqualTo(Map.of(FIRST, "No,\n1,400 now.\nSee log."));
	}

	@Test
	void whatIsTypedInWordIsRead() throws IOException {
		byte[] docx = changed(SHEET.docx(), xml -> {
			int row = xml.indexOf(OTHER.toString());
			int end = xml.indexOf("</w:tr>", row);
			int cell = xml.lastIndexOf("<w:p>", end);
			return xml.substring(0, cell) + "<w:p><w:r><w:t>The </w:t></w:r><w:ins "
					+ "w:author=\"D\"><w:r><w:t>15th</w:t></w:r></w:ins><w:del><w:r>"
					+ "<w:delText>16th</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>of March</w:t></w:r></w:p>" + xml.substring(cell);
		});

		assertThat(AnsweredSheet.read("queries.docx", docx).answers()).isEqualTo(Map.of(OTHER, "The 15th\nof March"));
	}

	@Test
	void nothingWrittenIsNoAnswer() throws IOException {
		assertThat(read(new String(SHEET.html(), UTF_8)).answers()).isEmpty();
		assertThat(AnsweredSheet.read("queries.docx", SHEET.docx()).answers()).isEmpty();
	}

	@Test
	void whatIsNoSuchFileIsRefusedWithASentence() throws IOException {
		byte[] entities = changed(SHEET.docx(), xml -> xml.replace("?><w:document",
				"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document")
				.replace("Please confirm", "&b;"));
		byte[] large = changed(SHEET.docx(), xml -> xml.replace("<w:p/>", "<w:p/>" + " ".repeat(21_000_000)));

		assertThatThrownBy(() -> read("<p>Hello")).hasMessageContaining("holds no queries");
		assertThatThrownBy(() -> AnsweredSheet.read("a.docx", "PK nothing".getBytes(UTF_8))).hasMessageContaining("cannot be read");
		assertThatThrownBy(() -> AnsweredSheet.read("a.docx", entities)).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> AnsweredSheet.read("a.docx", large)).isInstanceOf(IOException.class);
	}
}
