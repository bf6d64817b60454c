package org.tickmark.export.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	private List<Call> calls(String text) {
		return CallSheet.of(CheckedStory.in(folder, "told.txt", text).exported());
	}

	private static List<String> leads(List<Call> calls) {
		return calls.stream().flatMap(call -> call.asked().stream()).map(Asked::lead).toList();
	}

	@Test
	void aSentenceThatCannotGoOnFromThatStandsByItself() {
		List<Call> calls = calls("Asked why nobody had acted, Ruth Okafor said that the last inspection had found no fault in 2019.\n");

		assertThat(leads(calls)).contains("We write: Asked why nobody had acted, Ruth Okafor said that the last inspection had found no fault in "
				+ "2019. Is that right?");
	}

	@Test
	void whatStandsBesideAQuotationIsAskedWhereItSaysAnything() {
		assertThat(leads(calls("\u201CThe steel held until 1952,\u201D Paul Varga said in the kitchen of his house in Bergen.\n")))
				.containsExactly("We quote you, and write beside it: Paul Varga said in the kitchen of his house in Bergen. Is that right?");
		assertThat(leads(calls("\u201CThe steel held until 1952,\u201D Varga said.\n"))).containsExactly("You spoke of the following:");
	}

	/** And the day of the week is no news beside the date. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"on Friday | Friday", "on 1 March 2024 | 1 March 2024",
			"in March 2019 | March 2019", "on 1 December | 1 December"})
	void aDateIsReadOutWithItsValueOnlyWhereThatTellsMore(String when, String asked) {
		assertThat(calls("The old bridge of the harbour was closed " + when + ".\n").stream().flatMap(call -> questions(call).stream()))
				.contains("Is the date right: " + asked + "?");
		assertThat(questions(call(story(), "Paul Varga"))).contains("Is the date right: Friday (that is Fri 1 Mar 2024)?");
	}

	@Test
	void howLongItTookIsNoDate() {
		assertThat(calls("The old bridge of the harbour was closed for nine weeks. It is open.\n").stream()
				.flatMap(call -> questions(call).stream())).contains("Is the time right: nine weeks?");
	}

	@Test
	void thePlaceThatADraftIsFiledFromIsNoQuotation() {
		assertThat(leads(calls("WESTPORT - The council shut the old bridge of the harbour in 2019. Nobody has used it since then.\n")))
				.contains("The draft says: WESTPORT").doesNotContain("This stands in a quotation:");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"They found cracks in two of its five stone arches. | two of its five stone arches",
			"The next crossing is six miles downstream. | six miles downstream", "The cars went up from 8,000 in 2015. | cars went up from 8,000",
			"Twelve came, and nobody else. | Twelve came",
			"The bill for a house went from \u00A31,600 to \u00A31,760 a year on Monday. | \u00A31,760 a year",
			"The rain fell when 5,230 had come to the ground to watch. | 5,230 had come",
			"A late goal gave Holm Rovers a 3-1 lead in the rain. | 3-1 lead"})
	void aNumberIsNotReadOutAlone(String sentence, String asked) {
		assertThat(calls(sentence).stream().flatMap(call -> questions(call).stream())).contains("Is the figure right: " + asked + "?");
	}

	@Test
	void noWordsOfAQuotationAreReadOutWithItsFigures() {
		List<Call> calls = calls("\u201CWe closed two of the five lovely arches,\u201D Paul Varga said in the town hall.\n");

		assertThat(calls.stream().flatMap(call -> questions(call).stream())).noneMatch(question -> question.contains("lovely"));
	}

	@Test
	void onePersonIsCalledOnceWhateverTheTextCallsThem() {
		List<Call> calls = calls("""
				Judge Ida Voss told Brandt in 2019 that he had lied. She said in 2020 that he was late.

				Karl Brook, 71, who has kept the log since 1983, said that it had 400 pages. \u201CI wrote all 400,\u201D Mr Brook said.

				The council said that it had paid 90 euros.
				""");

		assertThat(calls).extracting(Call::title).containsExactly("Ida Voss", "Karl Brook", "The council");
	}

	/** Nobody can call it. */
	@Test
	void aReportIsNoPerson() {
		List<Call> calls = calls("According to their report, water had washed out the mortar of 30 arches.\n");

		assertThat(calls).extracting(Call::title).containsExactly("");
		assertThat(questions(calls.getFirst())).contains("Is the quotation right? Compare it with its source.");
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
