package org.tickmark.dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.dossier.fetch.LocalServer.Behaviour;

/** Servers that do not do what they should. None may hold the desk up, fill its memory, or pass off a piece as the whole. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileServerTest {
	private static final String STORY = "<!doctype html><title>Bridge opens</title><article><h1>Bridge opens</h1><p>"
			+ "The bridge over the river opened on Friday after four years of work. ".repeat(12) + "</article>";
	private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n";

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void send(OutputStream out, String text) throws IOException {
		out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	/** Again and again, until the other side hangs up. */
	private static void forever(OutputStream out, String text) throws IOException {
		byte[] piece = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
		while (true) out.write(piece);
	}

	/** Sends nothing more and keeps the line open; ends with the test, for the other side hangs up first. */
	private static void wait(OutputStream out) throws IOException {
		out.flush();
		try {
			new CountDownLatch(1).await(15, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	private static void drip(OutputStream out, String text, int millis) throws IOException {
		for (byte b : bytes(text)) {
			out.write(b);
			out.flush();
			try {
				new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
			} catch (InterruptedException e) {
				throw new IOException(e);
			}
		}
	}

	private static byte[] packed(byte[] bytes) {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return packed.toByteArray();
	}

	private static Refusal refusalOf(Behaviour behaviour) {
		try (LocalServer server = LocalServer.that(behaviour)) {
			FetchRefusedException refused = Fetching.refused(server.address());
			assertThat(refused).as("nothing was refused").isNotNull();
			assertThat(refused.inWords()).doesNotContain("{", "Exception");
			return refused.refusal();
		}
	}

	private static FetchedPage pageOf(Behaviour behaviour) {
		try (LocalServer server = LocalServer.that(behaviour)) {
			return Fetching.page(server.address());
		}
	}

	private static FetchedPage pageOf(String head, byte[] body) {
		try (LocalServer server = LocalServer.sending(head, body)) {
			return Fetching.page(server.address());
		}
	}

	@Test
	void aGoodServerIsReadWhole() {
		try (LocalServer server = LocalServer.page(STORY)) {
			FetchedPage page = Fetching.page(server.address());

			assertThat(page.isComplete()).isTrue();
			assertThat(page.remarks()).isEmpty();
			assertThat(page.title()).isEqualTo("Bridge opens");
			assertThat(page.text()).startsWith("Bridge opens\n").contains("after four years of work.");
			assertThat(page.bytes()).isEqualTo(bytes(STORY));
			assertThat(page.hops()).containsExactly(new Hop(server.address(), "127.0.0.1", 200));
			assertThat(page.fileName()).isEqualTo("story.html");
		}
	}

	@Test
	void nothingButTheRequestIsSent() {
		try (LocalServer server = LocalServer.page(STORY)) {
			Fetching.page(server.address() + "?a=b c#fragment");

			assertThat(server.requests()).hasSize(1);
			assertThat(server.requests().getFirst()).startsWith("GET /story?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n")
					.doesNotContain("Cookie", "Referer", "Authorization", "fragment");
		}
	}

	@Test
	void aServerThatSaysNothing() {
		assertThat(refusalOf((request, out) -> wait(out))).isEqualTo(Refusal.DEADLINE);
	}

	@Test
	void aServerThatHangsUp() {
		assertThat(refusalOf((request, out) -> { })).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void headersDrippedByTheByte() {
		assertThat(refusalOf((request, out) -> drip(out, HTML + "X-Long: " + "a".repeat(2000), 20))).isEqualTo(Refusal.DEADLINE);
	}

	@Test
	void aPageDrippedByTheByte() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "Content-Length: 9000\n\n");
			drip(out, STORY, 20);
		})).isEqualTo(Refusal.TOO_SLOW);
	}

	@Test
	void aPageThatStops() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "Content-Length: 9000\n\n" + "a".repeat(200));
			wait(out);
		})).isEqualTo(Refusal.TOO_SLOW);
	}

	@Test
	void headersWithoutEnd() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML);
			forever(out, "X-More: and more\n");
		})).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aHeaderLineWithoutEnd() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "X-Huge: ");
			forever(out, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
		})).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aHugeHeader() {
		assertThat(refusalOf((request, out) -> send(out, HTML + "X-Huge: " + "a".repeat(100_000) + "\n\n" + STORY)))
				.isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aStatusLineWithoutEnd() {
		assertThat(refusalOf((request, out) -> forever(out, "HTTP/1.1 200 "))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void emptyLinesWithoutEnd() {
		assertThat(refusalOf((request, out) -> forever(out, "\n"))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void interimAnswersWithoutEnd() {
		assertThat(refusalOf((request, out) -> forever(out, "HTTP/1.1 103 Early Hints\nLink: </a.css>\n\n"))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void fewInterimAnswersAreNoHarm() {
		assertThat(pageOf((request, out) -> send(out, "HTTP/1.1 103 Early Hints\n\nHTTP/1.1 100 Continue\n\n" + HTML + "Content-Length: "
				+ STORY.length() + "\n\n" + STORY)).isComplete()).isTrue();
	}

	@Test
	void aServerOfAnotherProtocol() {
		assertThat(refusalOf((request, out) -> send(out, "220 mail.example ESMTP ready\n250 ok\n"))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aPageWithoutAnyHeader() {
		assertThat(refusalOf((request, out) -> out.write(bytes(STORY)))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aHeaderWithoutAColon() {
		assertThat(refusalOf((request, out) -> send(out, "HTTP/1.1 200 OK\nthis is no header\n\n" + STORY))).isEqualTo(Refusal.NO_HTTP);
	}

	@Test
	void aPageWithoutEnd() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "\n");
			forever(out, STORY);
		})).isEqualTo(Refusal.TOO_LARGE);
	}

	@Test
	void chunksWithoutEnd() {
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "Transfer-Encoding: chunked\n\n");
			forever(out, "400\n" + "a".repeat(0x400) + "\n");
		})).isEqualTo(Refusal.TOO_LARGE);
	}

	@Test
	void aPageThatAnnouncesTooMuch() {
		assertThat(refusalOf((request, out) -> send(out, HTML + "Content-Length: 20000000000\n\n"))).isEqualTo(Refusal.TOO_LARGE);
	}

	@Test
	void aPageThatGrowsWhenUnpacked() {
		byte[] bomb = packed(new byte[9_000_000]);
		assertThat(bomb.length).isLessThan(10_000);
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "Content-Encoding: gzip\nContent-Length: " + bomb.length + "\n\n");
			out.write(bomb);
		})).isEqualTo(Refusal.BOMB);
	}

	@Test
	void aPageThatNestsWithoutEnd() {
		try (LocalServer server = LocalServer.page(STORY + "<div>".repeat(400_000))) {
			PageFetch patient = Fetching.with(FetchLimits.USUAL, Fetching.LOOPBACK, Fetching.NAMES, new Fetching.CountingDial(),
					(SSLSocketFactory) SSLSocketFactory.getDefault());
			assertThatCode(() -> assertThat(patient.fetch(server.address(), FetchProgress.NONE).faults())
					.containsExactly(PageFault.TRUNCATED))
					.doesNotThrowAnyException();
		}
	}

	@Test
	void aPageThatIsPackedTwice() {
		byte[] twice = packed(packed(bytes(STORY)));
		assertThat(refusalOf((request, out) -> {
			send(out, HTML + "Content-Encoding: gzip, gzip\nContent-Length: " + twice.length + "\n\n");
			out.write(twice);
		})).isEqualTo(Refusal.ENCODING);
	}

	@Test
	void aPageThatIsPackedOtherwiseThanAsked() {
		assertThat(refusalOf((request, out) -> send(out, HTML + "Content-Encoding: br\nContent-Length: 4\n\nabcd")))
				.isEqualTo(Refusal.ENCODING);
	}

	@Test
	void aPageThatOnlySaysItIsPacked() {
		assertThat(refusalOf((request, out) -> send(out, HTML + "Content-Encoding: gzip\n\n" + STORY))).isEqualTo(Refusal.ENCODING);
	}

	@Test
	void aPackedPageIsUnpacked() {
		byte[] packed = packed(bytes(STORY));
		FetchedPage page = pageOf(HTML + "Content-Encoding: gzip\nContent-Length: " + packed.length + "\n\n", packed);

		assertThat(page.isComplete()).isTrue();
		assertThat(page.bytes()).isEqualTo(bytes(STORY));
	}

	@Test
	void aPackedPageThatBreaksOff() {
		byte[] packed = packed(bytes(STORY));
		FetchedPage page = pageOf(HTML + "Content-Encoding: gzip\n\n", Arrays.copyOf(packed, packed.length - 20));

		assertThat(page.faults()).contains(PageFault.TRUNCATED);
	}

	@Test
	void aPageThatIsShorterThanAnnounced() {
		FetchedPage page = pageOf(HTML + "Content-Length: 100000\n\n", bytes(STORY));

		assertThat(page.faults()).containsExactly(PageFault.TRUNCATED);
		assertThat(page.remarks().getFirst()).startsWith("The page broke off after");
		assertThat(page.text()).contains("after four years of work.");
	}

	@Test
	void whatComesBehindThePageIsNotRead() {
		FetchedPage page = pageOf(HTML + "Content-Length: " + STORY.length() + "\n\n", bytes(STORY + "HTTP/1.1 200 OK\r\n\r\n<p>smuggled"));

		assertThat(page.text()).doesNotContain("smuggled");
	}

	@ParameterizedTest
	@ValueSource(strings = {"zz\nabc\n0\n\n", "-5\nabc\n0\n\n", "5\nabc\n0\n\n", "3\nabc0\n\n", "FFFFFFFFFFFFFFFFFF\nabc", "100\nabc",
			"3\nabc\n"})
	void chunksThatAreWrong(String chunks) {
		FetchedPage page = pageOf(HTML + "Transfer-Encoding: chunked\n\n", bytes(chunks.replace("\n", "\r\n")));

		assertThat(page.faults()).contains(PageFault.TRUNCATED);
		assertThat(page.isComplete()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Content-Length: abc", "Content-Length: -1", "Transfer-Encoding: nonsense"})
	void aLengthThatIsNone(String header) {
		try (LocalServer server = LocalServer.sending(HTML + header + "\n\n", bytes(STORY))) {
			FetchRefusedException refused = Fetching.refused(server.address());
			assertThat(refused == null || refused.refusal() == Refusal.NO_HTTP).isTrue();
		}
	}

	@Test
	void redirectsInACircle() {
		assertThat(refusalOf((request, out) -> send(out, "HTTP/1.1 302 Found\nLocation: /story\nContent-Length: 0\n\n")))
				.isEqualTo(Refusal.REDIRECTS);
	}

	@Test
	void redirectsWithoutEnd() {
		int[] asked = {0};
		assertThat(refusalOf((request, out) -> send(out, "HTTP/1.1 301 Moved\nLocation: /" + asked[0]++ + "\n\n")))
				.isEqualTo(Refusal.REDIRECTS);
		assertThat(asked[0]).isEqualTo(11);
	}

	@Test
	void tenRedirectsAreFollowedAndKept() {
		try (LocalServer server = LocalServer.that((request, out) -> {
			int at = request.startsWith("GET /story ") ? 0 : Integer.parseInt(request.replaceFirst("(?s)GET /(\\d+) .*", "$1"));
			if (at < 10) send(out, "HTTP/1.1 307 Temporary Redirect\nLocation: ./" + (at + 1) + "\n\n");
			else send(out, HTML + "Content-Length: " + STORY.length() + "\n\n" + STORY);
		})) {
			FetchedPage page = Fetching.page(server.address());

			assertThat(page.hops()).hasSize(11);
			assertThat(page.hops().getFirst()).isEqualTo(new Hop(server.address(), "127.0.0.1", 307));
			assertThat(page.address()).isEqualTo("http://127.0.0.1:" + server.port() + "/10");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:alert(1)", "data:text/html,<p>hello",
			"gopher://127.0.0.1:1/"})
	void aRedirectToWhatIsNoWebAddress(String location) {
		assertThat(refusalOf((request, out) -> send(out, "HTTP/1.1 302 Found\nLocation: " + location + "\n\n"))).isEqualTo(Refusal.NOT_WEB);
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://127.0.0.2:PORT/", "http://[::1]:PORT/", "http://0x7f000002:PORT/", "//10.0.0.1/",
			"http://169.254.169.254/latest",
			"http://localhost:PORT/", "\\\\192.168.0.1\\", "http://[::ffff:127.0.0.2]:PORT/"})
	void aRedirectIntoTheLocalNetwork(String location) {
		try (LocalServer inside = LocalServer.page("<p>Nobody should read this.");
				LocalServer server = LocalServer.that((request, out) -> send(out,
						"HTTP/1.1 302 Found\nLocation: " + location.replace("PORT", String.valueOf(inside.port())) + "\n\n"))) {
			PageFetch fetch = Fetching.with(Fetching.SHORT, Fetching.LOOPBACK, name -> List.of(InetAddress.getLoopbackAddress()),
					new Fetching.CountingDial(), (SSLSocketFactory) SSLSocketFactory.getDefault());

			FetchRefusedException refused = Fetching.refused(fetch, server.address());

			assertThat(refused.refusal()).isEqualTo(Refusal.FORBIDDEN_ADDRESS);
			assertThat(refused.inWords()).startsWith(server.address() + " redirects to another address. ");
			assertThat(inside.connections()).isZero();
		}
	}

	@Test
	void aRedirectThatLeadsNowhere() {
		FetchedPage page = pageOf("HTTP/1.1 302 Found\nContent-Type: text/html\n\n", bytes("<p>moved"));

		assertThat(page.faults()).contains(PageFault.STATUS);
	}

	@Test
	void aRedirectWithPasswordsInIt() {
		assertThat(refusalOf((request, out) -> send(out, "HTTP/1.1 302 Found\nLocation: http://a:b@127.0.0.1/\n\n")))
				.isEqualTo(Refusal.CREDENTIALS);
	}

	@Test
	void nobodyListens() {
		LocalServer server = LocalServer.page(STORY);
		server.close();

		assertThat(Fetching.refused(server.address()).refusal()).isEqualTo(Refusal.NO_CONNECTION);
	}

	@Test
	void aNameThatNobodyKnows() {
		assertThat(Fetching.refused("http://nobody.example/").refusal()).isEqualTo(Refusal.UNKNOWN_HOST);
	}

	@Test
	void aNameServiceThatDoesNotAnswer() {
		PageFetch fetch = Fetching.with(FetchLimits.USUAL.within(Duration.ofMillis(300), Duration.ofMillis(300)), LocalHosts.NONE, name -> {
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			throw new UnknownHostException(name);
		}, new Fetching.CountingDial(), (SSLSocketFactory) SSLSocketFactory.getDefault());

		assertThat(Fetching.refused(fetch, "http://slow.example/").refusal()).isEqualTo(Refusal.DEADLINE);
	}

	@Test
	void givingUpEndsItAtOnce() {
		try (LocalServer server = LocalServer.that((request, out) -> wait(out))) {
			long start = System.nanoTime();
			FetchRefusedException refused = catchThrowableOfType(FetchRefusedException.class,
					() -> Fetching.usual().fetch(server.address(), () -> !server.requests().isEmpty()));

			assertThat(refused.refusal()).isEqualTo(Refusal.CANCELLED);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
		}
	}
}
