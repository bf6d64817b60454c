package org.tickmark.draft.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.draft.reading.DraftReaders;

/** Files of text, whatever encoding they are in. */
class TextReadersTest {
	private static final Hand NOBODY = new Hand("", Instant.EPOCH);
	private static final DraftReaders READERS = DraftReaders.standard();
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String TEXT = "“Café”, she said – 39 °C.\r\nÀ bientôt\n\r";

	private static DraftFile read(byte[] bytes) throws UnreadableDraftException {
		return READERS.read("report.txt", bytes);
	}

	private static byte[] unchanged(DraftFile file) throws UnwritableTextException {
		return file.encode(file.source(), NOBODY);
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
		return bytes;
	}

	static Stream<Arguments> encodings() {
		return Stream.of(Arguments.of(UTF_8, false), Arguments.of(UTF_8, true), Arguments.of(UTF_16LE, true), Arguments.of(UTF_16BE, true),
				Arguments.of(WINDOWS_1252, false));
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void readsEachEncodingAndWritesTheSameBytesBack(Charset charset, boolean mark) throws Exception {
		byte[] bytes = ((mark ? "\uFEFF" : "") + TEXT).getBytes(charset);

		DraftFile file = read(bytes);

		assertThat(file.format()).isEqualTo("text");
		assertThat(file.source()).isEqualTo(TEXT);
		assertThat(file.encoding()).contains(new Encoding(charset, mark));
		assertThat(unchanged(file)).isEqualTo(bytes);
	}

	/** Every encoding that a draft may come in, with every line end, in every format. */
	static Stream<Arguments> files() {
		List<Charset> charsets = Stream
				.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-15", "IBM850", "x-MacRoman",
						"Shift_JIS", "GB18030", "Big5", "EUC-KR", "KOI8-R")
				.map(Charset::forName).toList();
		return Stream.of("report.txt", "report.md", "report.html").flatMap(name -> charsets.stream()
				.flatMap(charset -> Stream.of("\n", "\r\n", "\r", "\n\r\n\r").map(end -> Arguments.of(name, charset, end))));
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatIsNotEditedIsWrittenBackByteForByte(String name, Charset charset, String lineEnd) throws Exception {
		boolean marked = charset.name().startsWith("UTF-16");
		String text = "<meta charset=\"" + charset.name() + "\"># A report" + lineEnd + "It came on Tuesday." + lineEnd + lineEnd
				+ "No end";
		byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(charset);

		DraftFile opened = READERS.read(name, bytes);
		DraftFile chosen = READERS.read(name, bytes, Optional.of(charset));

		assertThat(unchanged(opened)).isEqualTo(bytes);
		assertThat(unchanged(chosen)).isEqualTo(bytes);
		assertThat(chosen.source()).startsWith(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta charset=\"windows-1251\">                                                | windows-1251",
			"<META CHARSET=koi8-r >                                                          | KOI8-R",
			"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>        | windows-1252",
			"<meta charset='us-ascii'>                                                       | windows-1252",
			"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>                       | windows-1251",
			"<meta charset='no-such-thing'>                                                  | windows-1252",
			"<meta charset='utf-8'>                                                          | windows-1252"
	})
	void aPageIsReadInTheEncodingThatItDeclaresIfThatFits(String declaration, String charset) throws Exception {
		byte[] bytes = (declaration + "<p>\u00E9t\u00E9</p>").getBytes(WINDOWS_1252);

		DraftFile page = READERS.read("page.html", bytes);

		assertThat(page.encoding().map(Encoding::charset)).contains(Charset.forName(charset));
		assertThat(unchanged(page)).isEqualTo(bytes);
	}

	@Test
	void theMarkCountsBeforeWhatAPageDeclares() throws Exception {
		byte[] page = "\uFEFF<meta charset=koi8-r>\u00E9".getBytes(UTF_8);

		assertThat(READERS.read("page.html", page).encoding()).contains(new Encoding(UTF_8, true));
	}

	@Test
	void onlyAPageDeclaresItsEncoding() throws Exception {
		assertThat(read("<meta charset=koi8-r>\u00E9".getBytes(UTF_8)).encoding().map(Encoding::charset)).contains(UTF_8);
	}

	@Test
	void aChosenEncodingIsTakenOrRefused() throws Exception {
		byte[] greek = "\u039A\u03B1\u03BB".getBytes(Charset.forName("ISO-8859-7"));

		assertThat(READERS.read("report.txt", greek, Optional.of(Charset.forName("ISO-8859-7"))).source()).isEqualTo("\u039A\u03B1\u03BB");
		assertThatThrownBy(() -> READERS.read("report.txt", greek, Optional.of(UTF_8)))
				.hasMessageStartingWith("report.txt: is not UTF-8 throughout (byte CA at offset 0); choose");
	}

	@Test
	void takesAnEmptyFileForAnEmptyDraft() throws Exception {
		assertThat(read(new byte[0]).source()).isEmpty();
		assertThat(read(new byte[0]).encoding()).contains(new Encoding(UTF_8, false));
		assertThat(unchanged(read(new byte[0]))).isEmpty();
	}

	@Test
	void readsEveryByteBackOrRefuses() throws Exception {
		Random random = new Random(7);
		int read = 0;
		for (int i = 0; i < 5000; i++) {
			byte[] bytes = new byte[random.nextInt(12)];
			random.nextBytes(bytes);
			try {
				assertThat(unchanged(read(bytes))).isEqualTo(bytes);
				read++;
			} catch (UnreadableDraftException e) {
				assertThat(e).hasMessageStartingWith("report.txt: ");
			}
		}
		assertThat(read).isPositive();
	}

	@Test
	void keepsAReplacementCharacterThatTheAuthorWrote() throws Exception {
		byte[] bytes = "\uFFFD".getBytes(UTF_8);

		assertThat(unchanged(read(bytes))).isEqualTo(bytes);
	}

	@Test
	void refusesABinaryFileAndSaysWhere() {
		assertThatThrownBy(() -> read(bytes('P', 'K', 'x', 0))).isInstanceOf(UnreadableDraftException.class).hasMessage(
				"report.txt: not a text file (byte 0 at offset 3); open it in its own program and save it as plain text in UTF-8");
	}

	/** A zip file with one entry of that name, as word processors make them. */
	private static byte[] zipped(String name, String content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.setMethod(ZipOutputStream.STORED);
			var entry = new ZipEntry(name);
			var sum = new CRC32();
			sum.update(content.getBytes(UTF_8));
			entry.setSize(content.getBytes(UTF_8).length);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(content.getBytes(UTF_8));
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

	private void isNamed(String what, byte[] bytes) {
		String said = "report.txt is " + what + ". Save it as text, or copy its text and use File > New Draft from Clipboard.";
		assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableDraftException.class).hasMessage(said);
		assertThatThrownBy(() -> READERS.read("report.txt", bytes, Optional.of(Charset.forName("ISO-8859-1")))).hasMessage(said);
	}

	@Test
	void namesADocumentOfAWordProcessorAndWhatToDoWithIt() throws IOException {
		isNamed("a Word document", zipped("word/document.xml", "<w:document/>"));
		isNamed("an OpenDocument text", zipped("mimetype", "application/vnd.oasis.opendocument.text"));
		isNamed("a PDF document", "%PDF-1.7 The ferry sank.".getBytes(UTF_8));
	}

	@Test
	void wordsAboutSuchDocumentsAreText() throws Exception {
		byte[] words = "The PK\u2026 of word/document.xml, %PDF- and {\\rtf.".getBytes(UTF_8);

		assertThat(read(words).encoding()).contains(new Encoding(UTF_8, false));
	}

	@Test
	void countsTheOffsetInBytes() {
		assertThatThrownBy(() -> read("\uFEFFé\u0001".getBytes(UTF_8))).hasMessageContaining("byte 1 at offset 5");
		assertThatThrownBy(() -> read("\uFEFFé\u0001".getBytes(UTF_16LE))).hasMessageContaining("byte 1 at offset 4");
	}

	@Test
	void refusesBytesThatNoCharsetMaps() {
		assertThatThrownBy(() -> read(bytes('a', 0xE9, 0x81))).hasMessageStartingWith(
				"report.txt: neither UTF-8 (byte E9 at offset 1) nor windows-1252 (byte 81 at offset 2); ");
	}

	@Test
	void refusesAFileThatIsNotWhatItsMarkSays() {
		assertThatThrownBy(() -> read(bytes(0xEF, 0xBB, 0xBF, 'a', 0xE9)))
				.hasMessageStartingWith("report.txt: marked as UTF-8 at its start, but is not UTF-8 throughout (byte E9 at offset 4); ");
		assertThatThrownBy(() -> read(bytes(0xFF, 0xFE, 'a', 0, 'b')))
				.hasMessageStartingWith("report.txt: marked as UTF-16LE at its start");
	}

	@Test
	void refusesToWriteWhatTheCharsetHasNot() {
		TextFile file = new TextFile("text", TextFormat.PLAIN, TEXT, new Encoding(WINDOWS_1252, false));

		assertThatThrownBy(() -> file.encode("one\r\ntwo\rthree ş, ő")).isInstanceOf(UnwritableTextException.class)
				.hasMessage(
						"line 3: “ş” (U+015F) cannot be written in windows-1252; replace it, or save the draft under a new name in UTF-8");
	}

	@Test
	void refusesToWriteHalfACharacter() {
		assertThatThrownBy(() -> new TextFile("text", TextFormat.PLAIN, "", new Encoding(UTF_8, true)).encode("\n\uD83D!"))
				.hasMessageStartingWith("line 2: half a character (U+D83D) ");
	}
}
