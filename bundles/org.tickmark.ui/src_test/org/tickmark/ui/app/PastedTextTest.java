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
	void aCopiedListStaysAListAndALinkKeepsItsAddress() {
		Optional<String> page = Optional.of("<p>See <a href='https://port.example/2024'>the report</a>, or <a href='https://port.example'>"
				+ "port.example</a>:</p><ul><li>12 cars</li><li>3 lorries</li></ul>");

		assertThat(PastedText.of(Optional.of("See the report, or port.example:\n* 12 cars\n* 3 lorries"), page, Optional.empty()))
				.contains("See the report (https://port.example/2024), or port.example:\n\n- 12 cars\n- 3 lorries\n");
	}

	@Test
	void aListOfWordIsAListToo() {
		Optional<String> page = Optional.of("<p class=MsoNormal>It carried:<o:p></o:p></p><p class=MsoListParagraph style='margin-left:"
				+ "36pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\u00B7<span>&nbsp;&nbsp;</span></span>"
				+ "<![endif]>12 cars<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>3 lorries</p>");

		assertThat(PastedText.of(Optional.of("It carried:\r\n\u00B7\t12 cars\r\n3 lorries"), page, Optional.empty()))
				.contains("It carried:\n\n- 12 cars\n- 3 lorries\n");
	}

	@Test
	void whatAPageWouldHideIsPastedAsTheOtherProgramHasIt() {
		Optional<String> page = Optional.of("<nav><a href=/>Home</a> <a href=/b>News of the whole world</a></nav><ul><li>One</li></ul>");

		assertThat(PastedText.of(Optional.of("Home News of the whole world\nOne"), page, Optional.empty()))
				.contains("Home News of the whole world\nOne\n");
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
	void richTextIsReadToItsEndAndThatIsCutOffIsNone() {
		assertThat(rich("{\\rtf1 The ferry sank}}}\\")).isEqualTo("The ferry sank\n");
		assertThat(PastedText.of(Optional.empty(), Optional.empty(), Optional.of("{\\rtf1 The ferry sank"))).isEmpty();
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
