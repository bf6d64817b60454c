package org.tickmark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drives a terminal is shown as its number. */
class PlainLinesTest {
	@ParameterizedTest
	@ValueSource(ints = {0, 7, 8, 9, 0xA, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069})
	void controlCharactersAreShown(int control) {
		assertThat(PlainLines.shown("Ann" + (char) control + "[2J")).isEqualTo("Ann\\u{%X}[2J".formatted(control));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Zoë O’Neil", "“Où ?”, dit-elle\u00A0!", "שלום", "مرحبا", "👩\u200D🚀 at 5 °C – $1 \\", "co\u00ADop",
			"\u061C\u200E\u200F"})
	void whatPeopleWriteStays(String text) {
		assertThat(PlainLines.shown(text)).isEqualTo(text);
	}

	@Test
	void whateverTheTextHoldsOneLineIsWritten() {
		var out = new StringWriter();
		new PlainLines(new PrintWriter(out)).row("%s  %d", "Ann\r\n2024-03-15  Eve\u2028Bob", 2);

		assertThat(out.toString()).isEqualTo("Ann\\u{D}\\u{A}2024-03-15  Eve\\u{2028}Bob  2" + System.lineSeparator());
	}

	@Test
	void aColumnIsAsWideAsWhatIsShown() {
		assertThat(PlainLines.cut("Ann\u001B[31m\n red", 12)).isEqualTo("Ann\\u{1B}[3…");
		assertThat(PlainLines.cut("two\n lines", 12)).isEqualTo("two lines");
	}

	@Test
	void whatAMessageQuotesIsShownInIt() {
		assertThat(Messages.text("usage.unexpected", "a\u001B[2J\nb")).isEqualTo("Unexpected argument: a\\u{1B}[2J\\u{A}b");
	}
}
