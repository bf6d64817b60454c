package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server sends with "200 OK" and what is nevertheless not the whole page. */
class WholePageTest {
	private static final String PARAGRAPH = "<p>The harbour was dredged in March, and the first large ship came in on the second "
			+ "of April. ";
	private static final String LONG = PARAGRAPH.repeat(40);

	private static FetchedPage page(String html) {
		try (LocalServer server = LocalServer.page(html)) {
			return Fetching.page(server.address());
		}
	}

	private static FetchedPage sent(String headers, byte[] body) {
		String head = "HTTP/1.1 200 OK\n" + headers + (headers.isEmpty() ? "" : "\n") + "Content-Length: " + body.length + "\n\n";
		try (LocalServer server = LocalServer.sending(head, body)) {
			return Fetching.page(server.address());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"<title>Page not found - Example Post</title><p>Sorry, try the search.",
			"<title>404</title><h1>Oops</h1><p>Try again.",
			"<h1>Error 404</h1><p>Nothing to see.", "<h1>This article is no longer available</h1><p>Read our latest stories instead.",
			"<title>Example</title><h1>The page you asked for does not exist</h1>", "<h2>Not found</h2><p>We are sorry.",
			"<p>The document has been removed."})
	void aPageThatSaysItIsMissing(String html) {
		FetchedPage page = page("<!doctype html>" + html);

		assertThat(page.faults()).containsExactly(PageFault.SOFT_404);
		assertThat(page.remarks().getFirst()).contains("web archive");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<title>Why 404 pages are not found funny</title><h1>Page not found: a history</h1>",
			"<title>Hiker not found after a week</title><h1>Hiker not found after a week</h1>"})
	void anArticleOnWhatIsMissingIsNone(String head) {
		assertThat(page("<!doctype html>" + head + LONG).faults()).isEmpty();
		assertThat(page("<!doctype html><title>Hiker not found after a week</title>" + PARAGRAPH.repeat(3)).faults()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"/, SOFT_404", "/error/404.html, SOFT_404", "/page-not-found, SOFT_404", "/archive/story, "})
	void aRedirectToTheFrontPage(String location, PageFault fault) {
		byte[] html = ("<!doctype html>" + LONG).getBytes(StandardCharsets.UTF_8);
		try (LocalServer server = LocalServer.that((request, out) -> {
			boolean first = request.startsWith("GET /story ");
			out.write((first ? "HTTP/1.1 301 Moved\r\nLocation: " + location + "\r\n\r\n"
					: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			if (!first) out.write(html);
		})) {
			FetchedPage page = Fetching.page(server.address());

			assertThat(page.faults()).containsExactlyElementsOf(java.util.Optional.ofNullable(fault).stream().toList());
		}
	}

	@ParameterizedTest
	@CsvSource({"404, (any more)", "410, (any more)", "403, does not let everyone in", "500, has a problem", "503, turns visitors away"})
	void anErrorIsSaidInWords(int status, String words) {
		try (LocalServer server = LocalServer.sending("HTTP/1.1 " + status + " Whatever\nContent-Type: text/html\n\n",
				"<h1>Sorry</h1>".getBytes(StandardCharsets.US_ASCII))) {
			FetchedPage page = Fetching.page(server.address());

			assertThat(page.faults()).containsExactly(PageFault.STATUS);
			assertThat(page.remarks().getFirst()).contains("error " + status, words);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>",
			"<script type='application/ld+json'>{\"isAccessibleForFree\" : \"False\"}</script>",
			"<meta property='article:content_tier' content='metered'>", "<p>Subscribe to continue reading.",
			"<p>Already a subscriber? <a href='/in'>Log in</a>.", "<div class='paywall'>You have reached your limit of free "
					+ "articles.</div>",
			"<p>Sign in to read the full story."})
	void aPageForSubscribers(String sign) {
		FetchedPage page = page("<!doctype html><title>Harbour</title><article>" + PARAGRAPH.repeat(2) + "</article>" + sign);

		assertThat(page.faults()).containsExactly(PageFault.PAYWALLED);
	}

	@Test
	void anInvitationToSubscribeBelowAWholeArticleIsNone() {
		assertThat(page("<!doctype html><article>" + LONG + "</article><p>Already a subscriber? Log in.").faults()).isEmpty();
		assertThat(page("<script type='application/ld+json'>{\"isAccessibleForFree\":true}</script>" + LONG).faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"<!doctype html><title>App</title><div id=root></div><script src=/app.js></script>",
			"<!doctype html><noscript>Turn scripts on.</noscript><script>run()</script>", "<!doctype html><p> &nbsp; <p>",
			"<!doctype html><p>Loading ...<script src=a></script>"})
	void aPageWithoutWords(String html) {
		assertThat(page(html).faults()).containsExactly(PageFault.EMPTY);
	}

	@Test
	void aPageWithoutBytes() {
		assertThat(sent("Content-Type: text/html", new byte[0]).faults()).containsExactly(PageFault.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = {"image/png", "application/octet-stream", "application/zip", "video/mp4", "text/html", "text/plain", ""})
	void bytesThatAreNoText(String type) {
		byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
		FetchedPage page = sent(type.isEmpty() ? "" : "Content-Type: " + type, bytes);

		assertThat(page.faults()).containsExactly(PageFault.NOT_TEXT);
		assertThat(page.text()).isEmpty();
	}

	@Test
	void aDocumentIsKeptForItsReader() {
		FetchedPage page = sent("Content-Type: application/pdf", "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));

		assertThat(page.faults()).isEmpty();
		assertThat(page.charset()).isEmpty();
		assertThat(page.fileName()).isEqualTo("story.pdf");
	}

	@Test
	void aDocumentThatIsAPageIsReadAsOne() {
		FetchedPage page = sent("Content-Type: application/pdf",
				"<!doctype html><h1>Page not found</h1>".getBytes(StandardCharsets.US_ASCII));

		assertThat(page.faults()).containsExactly(PageFault.SOFT_404);
	}

	@ParameterizedTest
	@CsvSource({"text/html; charset=iso-8859-1, windows-1252, true", "text/html;charset=\"utf-8\", UTF-8, false",
			"text/html, windows-1252, true",
			"text/html; charset=nonsense, windows-1252, true"})
	void theCharsetIsReadAsBrowsersDo(String type, String charset, boolean readable) {
		FetchedPage page = sent("Content-Type: " + type, "<p>\u201CCaf\u00E9\u201D closed".getBytes(Charset.forName("windows-1252")));

		assertThat(page.charset()).contains(Charset.forName(charset));
		assertThat(page.text().equals("\u201CCaf\u00E9\u201D closed")).isEqualTo(readable);
		assertThat(page.remarks().isEmpty()).isEqualTo(readable);
	}

	@Test
	void zeroBytesDeepInAPageAreLeftOut() {
		FetchedPage page = sent("Content-Type: text/html", (LONG + "<p>Op\0ened").getBytes(StandardCharsets.US_ASCII));

		assertThat(page.text()).endsWith("Opened");
		assertThat(page.remarks()).containsExactly("The page holds zero bytes; they were left out.");
	}
}
