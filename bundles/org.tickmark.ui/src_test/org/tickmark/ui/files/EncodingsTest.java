package org.tickmark.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.reading.DraftReaders;

/** Which encodings are offered for a file, and what tells them apart. */
class EncodingsTest {
	private static List<String> labels(byte[] bytes) {
		return Encodings.of(DraftReaders.standard(), "letter.txt", bytes).stream().map(Encodings.Choice::label).toList();
	}

	@Test
	void eachShowsHowTheFileWouldRead() {
		List<String> labels = labels("Dover, Monday\nПаром left on Tuesday.".getBytes(Charset.forName("windows-1251")));

		assertThat(labels).contains("windows-1251    Паром left on Tuesday.", "windows-1252    Ïàðîì left on Tuesday.",
				"KOI8-R    оЮПНЛ left on Tuesday.");
	}

	@Test
	void thoseThatWouldLoseSomethingAreNotOffered() {
		assertThat(labels("Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))).noneMatch(label -> label.startsWith("UTF-8"));
		assertThat(labels(new byte[] {'a', (byte) 0x81})).noneMatch(label -> label.startsWith("windows-1252"));
		assertThat(labels("Café – ПаромΑ".getBytes(StandardCharsets.UTF_8))).anyMatch(label -> label.startsWith("UTF-8"));
	}

	@Test
	void aPictureIsNoTextInAnyOfThem() {
		assertThat(labels(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3})).isEmpty();
	}

	@Test
	void whereAllReadAlikeNothingIsShownBeside() {
		assertThat(labels("plain".getBytes(StandardCharsets.US_ASCII))).contains("UTF-8", "windows-1252")
				.noneMatch(label -> label.startsWith("UTF-16"));
	}
}
