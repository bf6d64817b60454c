package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.cli.terminal.ExitCode;

import com.sun.net.httpserver.HttpServer;

/** Pages come from a server of this machine, named as a host that is allowed. */
class FetchCommandTest extends CommandTest {
	private final Map<String, String> pages = new HashMap<>();
	private final AtomicInteger requests = new AtomicInteger();
	private HttpServer server;
	private String site = "";

	@BeforeEach
	void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 5);
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			String page = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
			byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(page.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
		server.start();
		site = "http://127.0.0.1:" + server.getAddress().getPort();
		draft = Files.writeString(folder.resolve("story.md"), "The ferry [left on Friday](" + site + "/log), says [the yard](" + site
				+ "/gone).\n");
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void aPageIsKeptAndComparedWithItsLastCopy() {
		pages.put("/log", "<title>Log</title><article><p>The ferry left on Thursday with 212 people on board.</p></article>");
		assertThat(run("fetch", draft.toString(), site + "/log", "--allow-host", "127.0.0.1")).isZero();
		assertThat(out.toString()).startsWith("Kept " + site + "/log as ").contains(": Log");
		assertThat(folder.resolve("story.md.tickmark-dossier")).isDirectory();

		pages.put("/log", "<title>Log</title><article><p>The ferry left on Friday with 212 people on board.</p></article>");
		assertThat(run("fetch", draft.toString(), site + "/log", "--allow-host", "127.0.0.1")).isZero();

		assertThat(out.toString()).contains("Changed since the copy of ", "The ferry left on [-Thursday-] {+Friday+} with 212 people");
	}

	@Test
	void aPageOfTheLocalNetworkIsNotAskedForUnlessItIsAllowed() {
		assertThat(run("fetch", draft.toString(), site + "/log")).isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(err.toString()).contains("this computer itself");
		assertThat(requests).hasValue(0);
	}

	@Test
	void aHostThatIsNoneIsWrongUsage() {
		assertThat(run("fetch", draft.toString(), site, "--allow-host", "http://archive")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Test
	void linksAreFollowedOnlyOnRequest() {
		detectors = List.of(new Linking());
		pages.put("/log", "<title>Log</title><article><p>" + "The ferry left on Friday with 212 people on board. ".repeat(5)
				+ "</p></article>");

		assertThat(run("links", draft.toString())).isZero();
		assertThat(out.toString().lines()).hasSize(2).first().asString().endsWith("left on Friday  " + site + "/log");
		assertThat(requests).hasValue(0);

		assertThat(run("links", draft.toString(), "--check", "--allow-host", "127.0.0.1")).isEqualTo(ExitCode.DIFFERS);
		assertThat(out.toString()).contains("  alive    left on Friday", "  dead     the yard");
	}

	/** Finds what the markup links to. */
	private static final class Linking implements ClaimDetector {
		@Override
		public String ruleId() {
			return "test.links";
		}

		@Override
		public Set<ClaimKind> kinds() {
			return Set.of(ClaimKind.CONTACT);
		}

		@Override
		public List<Claim> detect(Prose prose) {
			return prose.draft().links().stream().map(link -> new Claim(ruleId(), ClaimKind.CONTACT, link.words(),
					prose.sentenceAt(link.words().start()).span(), new FactReason.Linked(link.address()), new Detail.None())).toList();
		}
	}
}
