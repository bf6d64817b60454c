package org.tickmark.draft;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String TEXT = "“Café”, she said – 39 °C.\r\nÀ bientôt\n\r";

	private static DraftFile read(byte[] bytes) throws UnreadableDraftException {
		return new PlainTextReader().read("report.txt", bytes);
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

		assertThat(file).isEqualTo(new DraftFile(TEXT, charset, mark));
		assertThat(file.encode(file.text())).isEqualTo(bytes);
	}

	@Test
	void takesAnEmptyFileForAnEmptyDraft() throws Exception {
		assertThat(read(new byte[0])).isEqualTo(new DraftFile("", UTF_8, false));
		assertThat(read(new byte[0]).encode("")).isEmpty();
	}

	@Test
	void readsEveryByteBackOrRefuses() throws Exception {
		Random random = new Random(7);
		int read = 0;
		for (int i = 0; i < 5000; i++) {
			byte[] bytes = new byte[random.nextInt(12)];
			random.nextBytes(bytes);
			try {
				assertThat(read(bytes).encode(read(bytes).text())).isEqualTo(bytes);
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

		assertThat(read(bytes).encode(read(bytes).text())).isEqualTo(bytes);
	}

	@Test
	void refusesABinaryFileAndSaysWhere() {
		assertThatThrownBy(() -> read(bytes('P', 'K', 'x', 0))).isInstanceOf(UnreadableDraftException.class).hasMessage(
				"report.txt: not a text file (byte 0 at offset 3); open it in its own program and save it as plain text in UTF-8");
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
		assertThatThrownBy(() -> read(bytes(0xEF, 0xBB, 0xBF, 'a', 0xE9))).hasMessageStartingWith("report.txt: starts as UTF-8 but is not (byte E9 at offset 4); ");
		assertThatThrownBy(() -> read(bytes(0xFF, 0xFE, 'a', 0, 'b'))).hasMessageStartingWith("report.txt: starts as UTF-16LE but is not");
	}

	@Test
	void refusesToWriteWhatTheCharsetHasNot() {
		DraftFile file = new DraftFile(TEXT, WINDOWS_1252, false);

		assertThatThrownBy(() -> file.encode("one\r\ntwo\rthree ş, ő")).isInstanceOf(UnwritableTextException.class)
				.hasMessage("line 3: “ş” (U+015F) cannot be written in windows-1252; replace it, or save the draft under a new name in UTF-8");
	}

	@Test
	void refusesToWriteHalfACharacter() {
		assertThatThrownBy(() -> new DraftFile("", UTF_8, true).encode("\n\uD83D!")).hasMessageStartingWith("line 2: half a character (U+D83D) ");
	}
}
