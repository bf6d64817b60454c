package org.tickmark.draft.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;

/** Rich text and documents of old Word are read for their words, and saved as something else. */
class OldFormatsTest {
	private static final DraftReaders READERS = DraftReaders.standard();
	private static final Hand HAND = new Hand("Ann Lee", Instant.EPOCH);

	private static DraftFile rich(String text) throws UnreadableDraftException {
		return READERS.read("story.rtf", text.getBytes(ISO_8859_1));
	}

	private static byte[] sample(String name) throws IOException {
		try (var file = OldFormatsTest.class.getResourceAsStream(name)) {
			return file.readAllBytes();
		}
	}

	private static List<String> passages(Draft draft) {
		return draft.passages().stream().map(passage -> passage.kind().word() + ": " + passage.span().in(draft.text())).toList();
	}

	@Test
	void richTextIsReadAParagraphALine() throws IOException {
		String document = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}{\\colortbl;\\red0;}{\\*\\generator Riched20;}\r\n{"
				+ "\\stylesheet{\\s1\\outlinelevel1 Heading;}}{\\info{\\author Somebody}}{\\header Page}\\pard\\outlinelevel0\\b Ferry"
				+ " sinks\\b0\\par\r\n\\pard The \\i ferry\\i0  sank{\\footnote a note} on Tues{\\v hidden}day.\\par{\\listtext\\pard"
				+ "\\plain 1.\\tab}12 cars\\par\\pard {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt Nobody}} was {\\deleted badly }"
				+ "hurt.\\par\\trowd\\intbl Cars\\cell 12\\cell\\row\\pard End}";
		DraftFile file = rich(document);

		assertThat(file.format()).isEqualTo("rtf");
		assertThat(passages(file.draft())).containsExactly("headline: Ferry sinks", "paragraph: The ferry sank on Tuesday.",
				"list-item: 12 cars", "paragraph: Nobody was hurt.", "table-cell: Cars", "table-cell: 12", "paragraph: End");
	}

	@Test
	void richTextKeepsItsLetters() throws IOException {
		String document = "{\\rtf1 \\ldblquote S\\'e3o\\rdblquote , caf\\u233\\'e9, \\uc2\\u8211\\'20\\'2d end\\emdash\\{it\\}\\\\}";

		assertThat(rich(document).source()).isEqualTo("\u201CS\u00E3o\u201D, caf\u00E9, \u2013 end\u2014{it}\\");
		assertThat(rich("{\\rtf1\\ansicpg1250 \\'bd\\'9c{\\fonttbl{\\f1\\fcharset204 Arial;}}\\f1 \\'cf\\'e0\\plain \\'bd}").source())
				.isEqualTo("\u02DD\u015B\u041F\u0430\u02DD");
		assertThat(rich("{\\rtf1\\ansicpg1252{\\fonttbl{\\f1\\fcharset128 M;}}\\f1 \\'93\\'fa\\'96\\'7b}").source())
				.isEqualTo("\u65E5\u672C");
	}

	@Test
	void oldWordIsReadAParagraphALine() throws IOException {
		DraftFile file = READERS.read("story.doc", sample("ferry.doc"));

		assertThat(file.format()).isEqualTo("doc");
		assertThat(passages(file.draft())).containsExactly("paragraph: Ferry runs aground", "paragraph: The \u201Cold\u201D ferry left on "
				+ "Tuesday with 12 people \u2013 and \u0141ukasz.", "table-cell: Cars", "table-cell: 12", "paragraph: Nobody was hurt.");
	}

	@Test
	void theyAreNotWrittenInPlace() throws IOException {
		for (DraftFile file : List.of(rich("{\\rtf1 The ferry sank.}"), READERS.read("story.doc", sample("ferry.doc")))) {
			assertThat(file.readOnly()).hasValueSatisfying(why -> assertThat(why).contains(".docx or .txt"));
			assertThatThrownBy(() -> file.encode(file.source() + " Soon.", HAND)).isInstanceOf(UnwritableTextException.class);
			assertThat(new String(READERS.encode(file, file.source() + " Soon.", HAND, "story.txt"))).contains(" Soon.");
			assertThat(READERS.read("story.doc", file.encode(file.source(), HAND)).source()).isEqualTo(file.source());
			assertThatThrownBy(() -> READERS.encode(file, file.source(), HAND, "story.nitf")).isInstanceOf(UnwritableTextException.class);
		}
	}

	@Test
	void whatIsProtectedOrDamagedIsRefusedWithAReason() throws IOException {
		byte[] locked = sample("ferry.doc");
		locked[indexOfHead(locked) + 11] |= 1;

		assertThatThrownBy(() -> READERS.read("story.doc", locked)).hasMessageContaining("password");
		assertThatThrownBy(() -> rich("{\\rtf1 {The ferry}")).hasMessageContaining("not sent whole");
		assertThatThrownBy(() -> READERS.read("story.doc", Arrays.copyOf(sample("ferry.doc"), 3000)))
				.isInstanceOf(UnreadableDraftException.class);
	}

	/** Of the stream that begins with its mark. */
	private static int indexOfHead(byte[] file) {
		for (int at = 512; at < file.length; at += 64) if ((file[at] & 0xFF) == 0xEC && (file[at + 1] & 0xFF) == 0xA5) return at;
		throw new AssertionError("no head");
	}

	@Test
	void aFileThatSomethingHappenedToIsReadOrRefused() throws IOException {
		byte[] whole = sample("ferry.doc");
		var random = new Random(9);
		for (int i = 0; i < 2000; i++) {
			byte[] damaged = whole.clone();
			int within = i % 2 == 0 ? 2000 : whole.length;
			for (int hits = random.nextInt(20); hits >= 0; hits--) damaged[random.nextInt(within)] = (byte) random.nextInt();
			try {
				assertThat(READERS.read("story.doc", damaged).source()).isNotNull();
			} catch (UnreadableDraftException e) {
				assertThat(e).hasMessageStartingWith("story.doc");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"{", "\\bin99999999 ", "\\u-1 ", "\\uc2000000000 ", "\\'zz", "\\pict", "\\f1\\fcharset238 "})
	void richTextWithoutEndEndsSoon(String bit) {
		assertThatThrownBy(() -> rich("{\\rtf1{" + bit.repeat(500_000))).isInstanceOf(UnreadableDraftException.class);
	}
}
