package org.tickmark.export.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.export.CheckedStory;
import org.tickmark.export.ExportOption;
import org.tickmark.export.internal.calls.Call.Asked;
import org.tickmark.export.internal.calls.Call.Check;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Status;

class CallSheetTest {
	private static final String STORY = """
			WESTPORT, March 4, 2024 - The bridge opened in 1952 after three years.

			\u201CWe spent 2.4 million euros and not one cent more,\u201D Paul Varga said on Friday.

			The council approved 2.1 million euros.
			""";

	@TempDir
	Path folder;

	private CheckedStory story() {
		return CheckedStory.in(folder, "story.txt", STORY);
	}

	private static Evidence interview(String name) {
		return new Evidence(EvidenceKind.INTERVIEW, name, "", "+44 20 7946 0991", Optional.of(LocalDate.of(2024, 3, 2)), "",
				Optional.empty());
	}

	private static Call call(CheckedStory story, String title, ExportOption... options) {
		return CallSheet.of(story.exported(options)).stream().filter(call -> call.title().equals(title)).findFirst().orElseThrow();
	}

	private static List<String> questions(Call call) {
		return call.asked().stream().flatMap(asked -> asked.checks().stream()).map(Check::question).toList();
	}

	@Test
	void whoToldUsIsAskedInOurWords() {
		CheckedStory story = story();
		story.rest("1952", interview("Ruth Okafor"));

		Call call = call(story, "Ruth Okafor");

		assertThat(call.contact()).isEqualTo("+44 20 7946 0991");
		assertThat(call.asked()).extracting(Asked::lead)
				.containsExactly("You told us on 2 Mar 2024 that the bridge opened in 1952 after three years: is that right?");
		assertThat(questions(call)).containsExactly("Is the date right: 1952?");
	}

	@Test
	void aDocumentIsAskedWhatItSays() {
		CheckedStory story = story();
		story.rest("2.1 million euros", CheckedStory.document("Minutes of the council", "p. 3"));

		assertThat(call(story, "Minutes of the council").asked()).extracting(Asked::lead)
				.containsExactly("Does it say (p. 3) that the council approved 2.1 million euros?");
	}

	@Test
	void quotationsAreWithheldAndTheirFactsAsked() {
		Call call = call(story(), "Paul Varga");

		assertThat(call.person()).isTrue();
		assertThat(call.asked()).extracting(Asked::lead).noneMatch(lead -> lead.contains("spent"));
		assertThat(questions(call)).contains("Is the figure right: 2.4 million euros?").noneMatch(question -> question.contains("spent"));
	}

	@Test
	void quotationsAreThereForThoseWhoWantThem() {
		assertThat(questions(call(story(), "Paul Varga", ExportOption.WITH_QUOTATIONS)))
				.contains("Did you say that: \u201CWe spent 2.4 million euros and not one cent more,\u201D?");
	}

	@Test
	void whatIsSettledIsNotAskedAgain() {
		CheckedStory story = story();
		story.rest("1952", interview("Ruth Okafor"));
		story.decide("1952", Status.VERIFIED, "");

		assertThat(CallSheet.of(story.exported())).extracting(Call::title).doesNotContain("Ruth Okafor");
	}

	@Test
	void aQueryIsAskedAsItWasWritten() {
		CheckedStory story = story();
		story.rest("1952", interview("Ruth Okafor"));
		story.decide("1952", Status.QUERY, "Opened, or handed over?");

		assertThat(questions(call(story, "Ruth Okafor"))).containsExactly("Opened, or handed over?");
	}

	@Test
	void aConfidentialSourceHasItsCodeNameAndNoContact() {
		CheckedStory story = story();
		story.rest("1952", new Evidence(EvidenceKind.INTERVIEW, "Harbour One", "", "+44 20 7946 0991", Optional.empty(), "",
				Optional.empty(), true));

		Call call = call(story, "Harbour One");

		assertThat(call.contact()).isEmpty();
		assertThat(call.about()).contains("confidential");
	}

	@Test
	void personsComeBeforeDocumentsAndThoseBeforeWhatHasNoSource() {
		CheckedStory story = story();
		story.rest("2.1 million euros", CheckedStory.document("Minutes", "p. 3"));
		story.rest("1952", interview("Ruth Okafor"));

		List<String> titles = CallSheet.of(story.exported()).stream().map(Call::title).toList();

		assertThat(titles).endsWith("Minutes", "");
		assertThat(titles.indexOf("Ruth Okafor")).isLessThan(titles.indexOf("Minutes"));
	}

	@Test
	void bothFormsLeaveRoomForTheAnswer() {
		assertThat(CallText.of(story().exported())).contains("[ ] ", "Answer: ____", "Spoke with: ____");
		assertThat(CallPage.of(story().exported())).contains("class=\"answer\"", "Content-Security-Policy").doesNotContain("<script");
	}

	@Test
	void noLineCanBeForged() {
		CheckedStory story = story();
		story.rest("1952", interview("Ruth\n  [ ] 99  Forged\u001B[2J"));

		assertThat(CallText.of(story.exported()).lines()).noneMatch(line -> line.startsWith("  [ ] 99"))
				.noneMatch(line -> line.contains("\u001B"));
	}
}
