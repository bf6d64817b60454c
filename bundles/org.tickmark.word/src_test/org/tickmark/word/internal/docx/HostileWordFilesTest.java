package org.tickmark.word.internal.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.word.internal.docx.Docx.p;
import static org.tickmark.word.internal.docx.Docx.r;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tickmark.draft.file.UnreadableDraftException;

/** What is no Word document, or one that was made to do harm, is refused soon, with what is wrong. */
class HostileWordFilesTest {
	private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private static Map<String, byte[]> files() {
		byte[] good = Docx.of(p(r("The ferry left."))).bytes();
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("protected with a password", encrypted());
		files.put("contains macros", Docx.of(p(r("x"))).type("application/vnd.ms-word.document.macroEnabled.main+xml").bytes());
		files.put("contains macros ", Docx.of(p(r("x"))).with("word/vbaProject.bin", "x").bytes());
		files.put("is an Excel workbook", Docx.of(p(r("x"))).type(SHEET).bytes());
		files.put("is none", "The ferry left.".getBytes(UTF_8));
		files.put("is none ", Docx.zip(Map.of("a.txt", new byte[10])));
		files.put("cut off", Arrays.copyOf(good, good.length / 2));
		files.put("cut off ", Arrays.copyOf(good, good.length - 30));
		files.put("damaged", broken(good));
		files.put("damaged ", Docx.of().raw("<w:document xmlns:w='" + Spaces.WORD + "'><w:body><w:p></w:body></w:document>").bytes());
		files.put("damaged  ", Docx.of().raw("<w:document").bytes());
		files.put("damaged   ", Docx.of().raw("<x:document/>").bytes());
		files.put("refers to other files", entity("<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;"));
		files.put("refers to other files ", entity("<!DOCTYPE w SYSTEM 'http://example.org/x.dtd'>", ""));
		files.put("refers to other files  ", entity("", "&e;"));
		files.put("larger inside", bomb());
		files.put("larger inside ", parts(100_000));
		files.put("larger inside  ", parts(20_000));
		files.put("larger inside   ", overlapping(good));
		files.put("larger inside    ", lying(good));
		files.put("refers to other files   ", Docx.of("<w:sdt>".repeat(100_000)).bytes());
		return files;
	}

	@TestFactory
	Stream<DynamicTest> itIsRefusedWithAReason() {
		return files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey() + '.',
				() -> Assertions.assertTimeout(Duration.ofSeconds(2),
						() -> assertThatThrownBy(() -> new WordReader().read("x.docx", file.getValue()))
						.isInstanceOf(UnreadableDraftException.class).hasMessageContaining(file.getKey().strip()))));
	}

	@Test
	void everyDamageEndsInAReasonOrAText() {
		byte[] good = Shapes.all().get("text box").bytes();
		Random random = new Random(5);
		for (int i = 0; i < 2_000; i++) {
			byte[] damaged = good.clone();
			for (int j = random.nextInt(4); j >= 0; j--) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			try {
				new WordReader().read("x.docx", damaged);
			} catch (UnreadableDraftException e) {
				assertThat(e).hasMessageStartingWith("x.docx ");
			}
		}
	}

	@Test
	void aDocumentIsKnownByItsContentUnderAnyName() {
		WordReader reader = new WordReader();

		assertThat(reader.reads("story.txt", Docx.of(p(r("x"))).bytes())).isTrue();
		assertThat(reader.reads("archive.zip", Docx.zip(Map.of("a.txt", new byte[10])))).isFalse();
		assertThat(reader.reads("story.txt", "PK means something else here".getBytes(UTF_8))).isFalse();
		assertThat(reader.reads("story.docx", encrypted())).isTrue();
	}

	private static byte[] encrypted() {
		byte[] bytes = new byte[3_000];
		int[] start = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
		for (int i = 0; i < start.length; i++) bytes[i] = (byte) start[i];
		byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
		System.arraycopy(name, 0, bytes, 1_200, name.length);
		return bytes;
	}

	private static byte[] broken(byte[] good) {
		byte[] broken = good.clone();
		int body = new String(good, ISO_8859_1).indexOf("word/document.xml") + 40;
		for (int i = 0; i < 20; i++) broken[body + i] ^= 0x55;
		return broken;
	}

	private static byte[] entity(String type, String text) {
		return Docx.of().raw(type + "<w:document xmlns:w='" + Spaces.WORD + "'><w:body>" + p(r("x" + text)) + "</w:body></w:document>")
				.bytes();
	}

	private static byte[] bomb() {
		return Docx.of(p(r("a".repeat(70 << 20)))).bytes();
	}

	private static byte[] parts(int count) {
		Docx docx = Docx.of(p(r("x")));
		for (int i = 0; i < count; i++) docx.with("word/media/" + i, "");
		return docx.bytes();
	}

	/** Every part in the directory is the first one. */
	private static byte[] overlapping(byte[] good) {
		byte[] bytes = good.clone();
		for (int at = 0; at < bytes.length - 46; at++) {
			if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2)
				for (int i = 0; i < 4; i++) bytes[at + 42 + i] = 0;
		}
		return bytes;
	}

	/** The directory says that the body is a few bytes long. */
	private static byte[] lying(byte[] good) {
		byte[] bytes = good.clone();
		for (int at = 0; at < bytes.length - 46; at++) {
			boolean record = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
			if (!record || !new String(bytes, at + 46, 17, UTF_8).equals("word/document.xml")) continue;
			bytes[at + 24] = 5;
			for (int i = 1; i < 4; i++) bytes[at + 24 + i] = 0;
		}
		return bytes;
	}
}
