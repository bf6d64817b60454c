package org.tickmark.word.internal.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;

/** OpenDocument texts open as they read, with the comments of their authors, and take comments of ours. */
class OdtFileTest {
	private static final String HEAD = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
			+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
			+ "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
			+ " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
			+ " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
			+ "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
			+ "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
			+ "</office:automatic-styles><office:body><office:text>";

	private static byte[] odt(String body) throws Exception {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("mimetype", "application/vnd.oasis.opendocument.text");
		parts.put("content.xml", HEAD + body + "</office:text></office:body></office:document-content>");
		parts.put("META-INF/manifest.xml", "<manifest/>");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(UTF_8));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static DraftFile file(String body) throws Exception {
		return new OdtReader().read("x.odt", odt(body));
	}

	@Test
	void itReadsAsItStands() throws Exception {
		DraftFile file = file(
				changes(deleted("d", "<text:p>gone</text:p>"))
						+ "<text:p text:style-name=\"P1\">Fog</text:p><text:h text:outline-level=\"1\">Causes</text:h>"
						+ "<text:p>  It was\n  late<text:s text:c=\"2\"/>and<text:tab/>&amp; <text:span "
						+ "text:style-name=\"T1\">unseen</text:span>dark<text:line-break/>too.</text:p>"
						+ "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>one "
						+ "a</text:p></text:list-item></text:list></text:list-item></text:list>"
						+ "<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell>"
						+ "<table:covered-table-cell/></table:table-row></table:table>"
						+ "<text:p>Boats<text:note "
						+ "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
						+ "<text:note-body><text:p>Log.</text:p></text:note-body></text:note> sank"
				+ "<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>.</text:p><text:p/>");

		assertThat(file.source())
				.isEqualTo("Fog\nCauses\nIt was late  and\t& dark\ntoo.\none\none a\nPort\nBoats sank.\n\nIn the box.\nLog.");
		assertThat(file.draft().passages()).extracting(passage -> passage.kind()).containsExactly(PassageKind.HEADLINE, PassageKind.SUBHEAD,
				PassageKind.PARAGRAPH, PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.LIST_ITEM, PassageKind.TABLE_CELL,
				PassageKind.PARAGRAPH, PassageKind.PARAGRAPH, PassageKind.PARAGRAPH);
		assertThat(file.notices()).hasSize(1);
	}

	private static String changes(String... regions) {
		return "<text:tracked-changes>" + String.join("", regions) + "</text:tracked-changes>";
	}

	private static String region(String id, String what) {
		return "<text:changed-region text:id=\"" + id + "\">" + what + "</text:changed-region>";
	}

	/** With a remark of whoever did it, as the format allows. */
	private static String deleted(String id, String words) {
		return region(id, "<text:deletion><office:change-info><dc:creator>Dora</dc:creator><text:p>Too long.</text:p></office:change-info>"
				+ words + "</text:deletion>");
	}

	private static String inserted(String id) {
		return region(id, "<text:insertion><office:change-info><dc:creator>Dora</dc:creator></office:change-info></text:insertion>");
	}

	private static String mark(String which, String id) {
		return "<text:change" + which + " text:change-id=\"" + id + "\"/>";
	}

	static Stream<Arguments> textsWithChanges() {
		return Stream.of(
				arguments("words put in and taken out", changes(inserted("i"), deleted("d", "<text:p>Monday</text:p>"))
						+ "<text:p>It left on " + mark("", "d") + mark("-start", "i") + "Tuesday" + mark("-end", "i") + " late.</text:p>",
						"It left on Tuesday late.", "It left on Monday late."),
				arguments("a paragraph put in", changes(inserted("i")) + "<text:p>One." + mark("-start", "i")
						+ "</text:p><text:p>Two." + mark("-end", "i") + "</text:p><text:p>Three.</text:p>", "One.\nTwo.\nThree.",
						"One.\nThree."),
				arguments("an end of a paragraph put in", changes(inserted("i")) + "<text:p>One, " + mark("-start", "i")
						+ "</text:p><text:p>" + mark("-end", "i") + "two.</text:p>", "One, \ntwo.", "One, two."),
				arguments("a paragraph taken out", changes(deleted("d", "<text:p>Two.</text:p><text:p/>")) + "<text:p>One.</text:p><text:p>"
						+ mark("", "d") + "Three.</text:p>", "One.\nThree.", "One.\nTwo.\nThree."),
				arguments("an end of a paragraph taken out", changes(deleted("d", "<text:p> late</text:p><text:p>It came </text:p>"))
						+ "<text:p>It left" + mark("", "d") + "back.</text:p>", "It leftback.", "It leftlate\nIt came back."),
				arguments("a table put in", changes(inserted("i")) + "<text:p>One.</text:p>" + mark("-start", "i")
						+ "<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell></table:table-row>"
						+ "</table:table>" + mark("-end", "i") + "<text:p>Two.</text:p>", "One.\nPort\nTwo.", "One.\nTwo."),
				arguments("a list taken out", changes(deleted("d", "<text:list><text:list-item><text:p>a</text:p></text:list-item>"
						+ "<text:list-item><text:p>b</text:p></text:list-item></text:list>")) + "<text:p>One.</text:p>" + mark("", "d")
						+ "<text:p>Two.</text:p>", "One.\nTwo.", "One.\na\nb\nTwo."),
				arguments("words put in and taken out again", changes(region("d", "<text:deletion><text:p>never</text:p></text:deletion>"
						+ "<text:insertion/>")) + "<text:p>It left" + mark("", "d") + ".</text:p>", "It left.", "It left."),
				arguments("a note put in", changes(inserted("i")) + "<text:p>Boats" + mark("-start", "i")
						+ "<text:note text:note-class=\"footnote\"><text:note-body><text:p>Log.</text:p></text:note-body></text:note>"
						+ mark("-end", "i") + " sank.</text:p>", "Boats sank.\nLog.", "Boats sank."),
				arguments("a note taken out", changes(deleted("d", "<text:p><text:note text:note-class=\"footnote\"><text:note-body>"
						+ "<text:p>Log.</text:p></text:note-body></text:note></text:p>")) + "<text:p>Boats" + mark("", "d")
						+ " sank.</text:p>", "Boats sank.", "Boats sank.\nLog."),
				arguments("what holds itself", changes(deleted("d", "<text:p>x" + mark("", "d") + "</text:p>")) + "<text:p>One"
						+ mark("", "d") + ".</text:p>", "One.", "Onex."));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("textsWithChanges")
	void itReadsWithItsChangesAndAsBefore(String what, String body, String with, String before) throws Exception {
		DraftFile file = file(body);

		assertThat(file.source()).isEqualTo(with);
		assertThat(file.hasChanges()).isTrue();
		assertThat(file.beforeChanges().orElseThrow().source()).isEqualTo(before);
	}

	@Test
	void theTextBeforeItsChangesIsOnlyRead() throws Exception {
		DraftFile file = file(changes(deleted("d", "<text:h>Fog</text:h><text:p/>")) + "<text:p>" + mark("", "d") + "It left.</text:p>");

		DraftFile before = file.beforeChanges().orElseThrow();

		assertThat(before.draft().passages()).extracting(passage -> passage.kind()).containsExactly(PassageKind.HEADLINE,
				PassageKind.PARAGRAPH);
		assertThat(before.hasChanges()).isFalse();
		assertThat(before.readOnly()).hasValueSatisfying(why -> assertThat(why).contains("before the tracked changes"));
		assertThat(before.notices()).hasSize(1);
		assertThat(before.commented(List.of())).isEmpty();
	}

	@Test
	void aTextThatOnlyLooksOtherwiseHasNothingBefore() throws Exception {
		DraftFile file = file(changes(region("f", "<text:format-change/>")) + "<text:p>It " + mark("-start", "f") + "left"
				+ mark("-end", "f") + ".</text:p>");

		assertThat(file.source()).isEqualTo("It left.");
		assertThat(file.hasChanges()).isFalse();
		assertThat(file.beforeChanges()).isEmpty();
		assertThat(file.notices()).isEmpty();
	}

	@Test
	void commentsAndNotesAreReadWithTheirPlaces() throws Exception {
		DraftFile file = file(
				"<text:p>The <office:annotation office:name=\"a\"><dc:creator>Ann</dc:creator><dc:date>2024-03-01T10:00:00.5</dc:date>"
						+ "<text:p>See https://example.org/log.</text:p></office:annotation>ferry<office:annotation-end "
						+ "office:name=\"a\"/> left.</text:p>");

		assertThat(file.notes()).containsExactly(new MarginNote(MarginNote.Kind.COMMENT, "a", Optional.empty(), new Span(4, 9), "Ann",
				Optional.of(LocalDateTime.parse("2024-03-01T10:00")), "See https://example.org/log.", List.of("https://example.org/log")));
	}

	@Test
	void ourCommentsStandOnTheirWordsAndNothingElseChanges() throws Exception {
		DraftFile file = file("<text:p>The <text:span>fer</text:span>ry &amp; the boat left <text:date>today</text:date>.</text:p>");
		Instant noon = Instant.parse("2024-03-12T12:00:00Z");

		DraftFile again = new OdtReader().read("x.odt", file.commented(List.of(
				new NewComment(new Span(4, 11), "7", "Desk <1>", noon, "Sure?\nSay so."),
				new NewComment(new Span(file.source().indexOf("today") + 2, file.source().length()), "8", "Desk", noon, "Which day?")))
				.orElseThrow());

		assertThat(again.source()).isEqualTo(file.source());
		assertThat(again.notes()).extracting(note -> note.place().in(again.source()) + '|' + note.author() + '|' + note.text())
				.containsExactly("ferry &|Desk <1>|Sure?\nSay so.\nTickmark 7", "today.|Desk|Which day?\nTickmark 8");
	}

	@Test
	void linksAreKnown() throws Exception {
		Draft draft = file("<text:p>See <text:a xlink:href=\"https://example.org/\">the log</text:a>.</text:p>").draft();

		assertThat(draft.links()).extracting(link -> link.words().in(draft.text())).containsExactly("the log");
	}

	@Test
	void itIsNotEditedAndBadFilesAreRefused() throws Exception {
		DraftFile file = file("<text:p>One.</text:p>");

		assertThat(file.readOnly()).isPresent();
		assertThat(file.encode("One.", new Hand("x", Instant.EPOCH))).isEqualTo(odt("<text:p>One.</text:p>"));
		assertThatThrownBy(() -> file.encode("Two.", new Hand("x", Instant.EPOCH))).isInstanceOf(UnwritableTextException.class);
		assertThatThrownBy(() -> file("<text:p>&e;</text:p>")).isInstanceOf(UnreadableDraftException.class);
		assertThatThrownBy(() -> file("<text:p>")).isInstanceOf(UnreadableDraftException.class).hasMessageContaining("damaged");
	}
}
