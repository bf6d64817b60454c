package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
	/** What is asked of a page that is not UTF-8 and says nothing. */
	private static final String OTHERWISE = "\u00E9";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta charset=utf-8> | UTF-8", "<META CHARSET = 'koi8-r'> | KOI8-R", "<meta charset=\"iso-8859-1\"> | windows-1252",
			"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'> | windows-1251",
			"<meta content=\"text/html;charset=gb2312\" http-equiv=\"content-type\"> | GB18030",
			"<meta content='text/html; charset=koi8-r'> | windows-1252", "<meta name=a charset=koi8-r/> | windows-1252",
			"<meta charset=utf-16le> | UTF-8", "<!-- <meta charset=koi8-r> --><meta charset=big5> | Big5-HKSCS",
			"<!--><meta charset=koi8-r> | KOI8-R", "<p title='<meta charset=koi8-r>'> | windows-1252",
			"<? <meta charset=big5> <meta charset=koi8-r> | KOI8-R", "<metadata charset=koi8-r> | windows-1252",
			"<meta charset=nonsense><meta charset=koi8-r> | KOI8-R", "<meta charset=utf-7> | windows-1252",
			"<meta charset='koi8-r | windows-1252"})
	void aPageSaysItInItsHead(String html, String charset) {
		assertThat(PageCharset.of((html + OTHERWISE).getBytes(StandardCharsets.ISO_8859_1), "text/html").charset())
				.isEqualTo(Charset.forName(charset));
	}

	@Test
	void onlyTheFirstKilobyteIsSearched() {
		byte[] late = (" ".repeat(1020) + "<meta charset=koi8-r>" + OTHERWISE).getBytes(StandardCharsets.ISO_8859_1);

		assertThat(PageCharset.of(late, "text/html").charset()).isEqualTo(Charset.forName("windows-1252"));
	}

	@Test
	void theServersWordOutranksThePages() {
		byte[] page = "<meta charset=koi8-r>".getBytes(StandardCharsets.US_ASCII);

		assertThat(PageCharset.of(page, "text/html; Charset='Big5'").charset()).isEqualTo(Charset.forName("Big5-HKSCS"));
	}

	@ParameterizedTest
	@CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
	void theMarkAtTheBeginningOutranksAll(String written, String read) {
		byte[] page = "\uFEFF<p>d\u00E9j\u00E0".getBytes(Charset.forName(written));
		PageCharset charset = PageCharset.of(page, "text/html; charset=windows-1252");

		assertThat(charset.charset()).isEqualTo(Charset.forName(read));
		assertThat(charset.decoded(page)).isEqualTo("<p>d\u00E9j\u00E0");
	}

	@Test
	void whatAllBelongsToUtf8IsReadAsThat() {
		assertThat(PageCharset.of("<p>d\u00E9j\u00E0".getBytes(StandardCharsets.UTF_8), "").charset()).isEqualTo(StandardCharsets.UTF_8);
	}
}
