package org.tickmark.dossier.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.fetch.LocalServer;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.review.House;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

class LinkCheckTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final LinkCheck CHECK = new LinkCheck(new PageFetch(LocalHosts.of(Set.of("127.0.0.1")), Clock.systemUTC()), RULES);
	private static final String REPORT = "<!doctype html><title>Yearly report</title><article><h1>Yearly report</h1>"
			+ "<p>The port of Colmere handled 1,380 ships last year, more than in any year before. Its 412 dockers loaded most of "
			+ "them by night.</p>"
			+ "<p>A new crane was bought in March, and two old ones were sold to a yard in the north.</p></article>";

	private static ReviewedDraft reviewed(Draft draft) {
		return ReviewedDraft.opened(draft.filedOn(LocalDate.of(2026, 3, 12)), Ledger.of(List.of()), House.USUAL, RULES);
	}

	private static ReviewedDraft markdown(String text) {
		return reviewed(TextFormat.MARKDOWN.draft(text));
	}

	private static CheckedLink onlyLink(String text) throws FetchRefusedException {
		ReviewedDraft draft = markdown(text);
		List<DraftLink> links = DraftLink.in(draft);
		assertThat(links).hasSize(1);
		return CHECK.check(links.getFirst(), draft, FetchProgress.NONE);
	}

	@Test
	void linksAndWrittenAddressesAreItems() {
		ReviewedDraft draft = markdown("The port [handled 1,380 ships](https://port.example/report). Tickets are sold at "
				+ "www.harbour.example. "
				+ "Write to [the mayor](mailto:mayor@port.example) or call 020 7946 0958.");

		assertThat(DraftLink.in(draft)).extracting(DraftLink::address).containsExactly("https://port.example/report",
				"www.harbour.example");
		assertThat(DraftLink.in(draft)).extracting(link -> link.item().text()).containsExactly("handled 1,380 ships",
				"www.harbour.example");
		assertThat(DraftLink.in(draft).getFirst().sentence().in(draft.text())).startsWith("The port handled 1,380 ships");
	}

	@Test
	void whatCitesALinkIsLookedUpOnItsPage() throws FetchRefusedException {
		try (LocalServer server = LocalServer.page(REPORT)) {
			CheckedLink right = onlyLink("The port of Colmere [handled 1,380 ships](" + server.address() + ") last year.");
			CheckedLink wrong = onlyLink("The port of Colmere [handled 1,830 ships](" + server.address() + ") last year. It has 12 gates.");

			assertThat(right.state()).isEqualTo(LinkState.ALIVE);
			assertThat(right.values()).filteredOn(each -> each.item().text().equals("1,380")).extracting(each -> each.verdict())
					.containsOnly(Verdict.FOUND);
			assertThat(wrong.values()).filteredOn(each -> each.item().text().equals("1,830")).extracting(each -> each.verdict())
					.doesNotContain(Verdict.FOUND);
			assertThat(wrong.values()).extracting(each -> each.item().text()).doesNotContain("12");
		}
	}

	@Test
	void aDeadLinkIsToldFromOneThatNobodyCanTellOf() throws FetchRefusedException {
		String text = "It [grew by a third](ADDRESS) in two years.";
		try (LocalServer gone = LocalServer.sending("HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n",
				"<p>Gone.".getBytes(StandardCharsets.US_ASCII));
				LocalServer soft = LocalServer.page("<title>Page not found</title><p>Sorry.");
				LocalServer busy = LocalServer.sending("HTTP/1.1 503 Busy\n\n", new byte[0])) {
			assertThat(onlyLink(text.replace("ADDRESS", gone.address())).state()).isEqualTo(LinkState.DEAD);
			assertThat(onlyLink(text.replace("ADDRESS", soft.address())).state()).isEqualTo(LinkState.DEAD);
			assertThat(onlyLink(text.replace("ADDRESS", busy.address())).state()).isEqualTo(LinkState.UNKNOWN);
		}
		CheckedLink forbidden = onlyLink(text.replace("ADDRESS", "http://169.254.169.254/latest"));
		assertThat(forbidden.state()).isEqualTo(LinkState.UNKNOWN);
		assertThat(forbidden.remarks()).hasSize(1).first().asString().contains("link-local");
	}
}
