package org.tickmark.export.internal.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;
import org.tickmark.review.ledger.Status;

class GalleyPageTest {
	@TempDir
	Path folder;
	private CheckedStory story;

	@BeforeEach
	void check() {
		story = CheckedStory.harbour(folder);
	}

	private Document page() {
		return Jsoup.parse(GalleyPage.html(Galley.of(story.exported())));
	}

	@Test
	void passagesReadAsTheyDoOnThePage() {
		Document page = page();

		assertThat(page.select("h2.headline").text()).contains("Harbour bridge reopens after long repairs");
		assertThat(page.select("h3.subhead").text()).contains("What the repairs cost");
		assertThat(page.select("p.deck")).hasSize(1);
		assertThat(page.select("ul > li.list-item")).hasSize(2);
		assertThat(page.select("blockquote")).hasSize(1);
		assertThat(page.select(".draft table tr")).hasSize(3);
		assertThat(page.select(".draft table tr").first().select("td:not(.r):not(.q)").eachText()).containsExactly("Year", "Cars");
		assertThat(page.select("p.caption").text()).contains("year after it opened");
	}

	@Test
	void everyFactHasItsNumberInTheTextInTheMarginAndInTheList() {
		Document page = page();
		int facts = story.reviewed().items().items().size();

		assertThat(page.select(".k")).hasSize(facts);
		assertThat(page.select(".m .w")).hasSize(facts);
		assertThat(page.select(".facts tbody tr")).hasSize(facts);
	}

	@Test
	void theMarginNamesSourceAndPlace() {
		assertThat(page().select(".m").text()).contains("\u2713 [S1] p. 12", "? [S1] p. 40", "\u261E [S2] 0:12:31");
		assertThat(page().select(".source").eachText()).hasSize(2).first().asString().startsWith("[S1] Port log 1950-55 (document)");
	}

	@Test
	void aTickIsToldByItsSignAndTheLineBelowTheWords() {
		Document page = page();

		assertThat(page.select(".ls").text()).contains("Friday");
		assertThat(page.select(".lo").text()).contains("14,300");
		assertThat(page.select("style").html()).doesNotContain("color: red", "#f00");
	}

	@Test
	void linesAreNumberedThroughTheDraft() {
		assertThat(page().select(".n").eachText()).startsWith("1", "5", "10");
	}

	@Test
	void openQueriesStandAtTheEnd() {
		assertThat(page().select(".query").text()).contains("Is that the count of 2023 or of all years?", "(Ann)");
	}

	@Test
	void whatIsNotSignedSaysSo() {
		assertThat(page().select(".signoff").text()).contains("Not signed off.");
	}

	@Test
	void aSignOffSaysWhoAndWhatGoesOutOnSomebodysWord() {
		story.decide("14,300", Status.VERIFIED, "");
		story.signOff("Bo Chief");

		assertThat(page().select(".signoff").text()).contains("Signed off by", "On author", "The author was in the room.")
				.contains(story.exported().ledgerHeads().getFirst(), story.exported().textHash());
	}

	@Test
	void nothingIsFetchedAndNothingRuns() {
		Document page = page();

		assertThat(page.select("script, link, img, iframe, object, a, form, [src], [href], [style]")).isEmpty();
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
				.startsWith("default-src 'none'; style-src 'sha256-");
		assertThat(page.select("style").html()).doesNotContain("url(", "@import");
	}

	@Test
	void whatPeopleTypeIsSaidAndNotDone() {
		story.note("1952", "<script>alert(1)</script> & \"\u202Eolleh\" ]]> \u0000");

		Document page = page();

		assertThat(page.select("script")).isEmpty();
		assertThat(page.select(".facts").text()).contains("<script>alert(1)</script> & \"\\u{202E}olleh\" ]]>");
	}

	@Test
	void aTitleCannotLeaveTheStyleSheet() {
		var odd = CheckedStory.in(folder, "a\" } body { background: url(x) } .md", "The bridge opened in 1952.");

		String html = GalleyPage.html(Galley.of(odd.exported()));

		assertThat(Jsoup.parse(html).select("style").html()).doesNotContain("background: url(x)");
	}

	@Test
	void oneStateGivesOnePage() {
		assertThat(GalleyPage.html(Galley.of(story.exported()))).isEqualTo(GalleyPage.html(Galley.of(story.exported())));
	}
}
