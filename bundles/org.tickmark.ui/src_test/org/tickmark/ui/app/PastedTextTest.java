package org.tickmark.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTest {
	private static String plain(String text) {
		return PastedText.of(Optional.of(text), Optional.empty(), Optional.empty()).orElseThrow();
	}

	private static String rich(String text) {
		return PastedText.of(Optional.empty(), Optional.empty(), Optional.of(text)).orElseThrow();
	}

	@Test
	void paragraphsOfAWordProcessorStayParagraphs() {
		assertThat(plain("Ferry sinks\r\nThe ferry sank on Tuesday.\r\n\r\nNobody was hurt.\r\n"))
				.isEqualTo("Ferry sinks\nThe ferry sank on Tuesday.\n\nNobody was hurt.\n");
	}

	@Test
	void aLineBrokenByHandAndLineEndsOfAnOldMacAreLineEnds() {
		assertThat(plain("one\u000Btwo\rthree\u2028four")).isEqualTo("one\ntwo\nthree\nfour\n");
	}

	@Test
	void whatCannotBeSeenIsLeftOut() {
		assertThat(plain("\uFEFFthe fer\u00ADry   \nsank\u0007\n\n\n")).isEqualTo("the ferry\nsank\n");
	}

	@Test
	void plainTextGoesBeforeAPageAndAPageBeforeRichText() {
		Optional<String> page = Optional.of("<p>a page</p>");
		Optional<String> rich = Optional.of("{\\rtf1 rich}");

		assertThat(PastedText.of(Optional.of("plain"), page, rich)).contains("plain\n");
		assertThat(PastedText.of(Optional.of(" \n"), page, rich)).contains("a page\n");
		assertThat(PastedText.of(Optional.empty(), Optional.empty(), rich)).contains("rich\n");
	}

	@Test
	void paragraphsOfAPageStayParagraphsAndItsMarkupGoes() {
		String page = "<html><head><style>p {color: red}</style></head><body><!--StartFragment--><h1>Ferry sinks</h1><p>The "
				+ "<b>ferry</b>&nbsp;sank<o:p></o:p></p><p>on&nbsp;Tuesday &amp; nobody was hurt.</p><!--EndFragment--></body></html>";

		assertThat(PastedText.of(Optional.empty(), Optional.of(page), Optional.empty()).orElseThrow().replace('\u00A0', ' ').lines()
				.filter(line -> !line.isBlank()))
				.containsExactly("Ferry sinks", "The ferry sank", "on Tuesday & nobody was hurt.");
	}

	@Test
	void nothingCopiedIsNoDraft() {
		assertThat(PastedText.of(Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
		assertThat(PastedText.of(Optional.of("\r\n  \r\n"), Optional.of("<p></p>"), Optional.of("no rich text"))).isEmpty();
	}

	@Test
	void richTextGivesItsWordsOnly() {
		String document = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New "
				+ "Roman;}}{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Riched20;}{\\info{\\author Somebody}}\r\n"
				+ "\\pard\\b Ferry sinks\\b0\\par\r\nThe \\i ferry\\i0  sank.\\par\\pard {\\field{\\*\\fldinst HYPERLINK "
				+ "\"x\"}{\\fldrslt Nobody}} was hurt.}";

		assertThat(rich(document)).isEqualTo("Ferry sinks\nThe ferry sank.\nNobody was hurt.\n");
	}

	@Test
	void richTextKeepsItsLetters() {
		assertThat(rich("{\\rtf1 \\ldblquote S\\'e3o\\rdblquote , caf\\u233\\'e9, \\uc2\\u8211\\'20\\'2d end\\emdash\\{it\\}\\\\}"))
				.isEqualTo("\u201CS\u00E3o\u201D, caf\u00E9, \u2013 end\u2014{it}\\\n");
	}

	@Test
	void richTextThatIsCutOffGivesWhatThereIs() {
		assertThat(rich("{\\rtf1 The ferry sank\\'e")).startsWith("The ferry sank");
		assertThat(rich("{\\rtf1 The ferry sank}}}\\")).isEqualTo("The ferry sank\n");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Ferry sinks,                                                                  Ferry sinks.txt
			'\nPORTO, March 3: 12/5 “lost”',                                              PORTO March 3 12 5 lost.txt
			A headline that goes on and on until nobody would want to read it any longer, \
			A headline that goes on and on until nobody would want to.txt
			***,                                                                          draft.txt
			""")
	void theFirstWordsNameTheFile(String text, String name) {
		assertThat(PastedText.name(text)).isEqualTo(name);
	}
}
