package org.tickmark.draft.file;

import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.reading.DraftReaders;

/** Pages with the markup that publishing systems write: the story is read, part by part, and nothing of what stands around it. */
class PagesTest {
	static DraftFile page(String name) throws IOException {
		try (var page = PagesTest.class.getResourceAsStream("pages/" + name)) {
			return DraftReaders.standard().read(name, page.readAllBytes());
		}
	}

	private static Stream<String> partsOf(Draft draft) {
		return draft.passages().stream()
				.map(passage -> passage.kind().word() + ": " + passage.span().in(draft.text()).replace('\u00A0', ' '));
	}

	@Test
	void aWeblogIsReadFromHeadlineToLastParagraph() throws IOException {
		Draft draft = page("weblog.html").draft();

		assertThat(partsOf(draft)).containsExactly(
				"headline: Council delays flood wall vote until Friday", "credit: Posted on March 14, 2024 by Marta Russo",
				"caption: The unfinished wall at Mill Street, seen on Monday. (Photo: J. Okafor)",
				"paragraph: The city council put off its vote on the $4.2 million flood wall on Tuesday, saying that the engineers’ "
						+ "report had arrived too late.",
				"paragraph: “We got 300 pages on Monday night,” council president Dale Whitcomb said. “Nobody reads that before "
						+ "breakfast.”",
				"block-quote: Nobody reads that before breakfast.", "credit: Dale Whitcomb", "subhead: What the report says",
				"list-item: The wall would hold a flood of the height of June 18, 1972.", "list-item: Pumps have to be replaced by 2031.",
				"paragraph: The vote is now set for Friday.\nThe meeting begins at 7 p.m.");
		assertThat(draft.publicationDate()).contains(LocalDate.of(2024, 3, 14));
		assertThat(draft.referenceOrigin()).contains(DateOrigin.PAGE_HEAD);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"HTML | <p>In Mar<svg><text>1</text></svg>412 boats left | In Mar 412 boats left",
			"HTML | <p>In Mar <textarea>1</textarea> 412 boats left | In Mar 412 boats left",
			"HTML | <p>The map<svg>1</svg>, drawn by her | The map, drawn by her",
			"HTML | <div>The boats left<div class=ad>Buy</div>by noon</div> | The boats left¶by noon",
			"MARKDOWN | In Mar![a map](x)412 boats left | In Mar 412 boats left",
			"MARKDOWN | The map![a map](x), drawn by her | The map, drawn by her"})
	void wordsOnTwoSidesOfWhatIsNoTextAreTwo(TextFormat format, String source, String text) {
		assertThat(format.draft(source).text().strip()).isEqualTo(text.replace("¶", "\n\n"));
	}

	@Test
	void aNewspapersPageIsReadWithDeckCaptionCreditQuoteAndTable() throws IOException {
		Draft draft = page("newspaper.html").draft();

		assertThat(partsOf(draft)).containsExactly(
				"headline: Rail strike to end on Sunday, union says",
				"deck: Drivers go back after 11 days; operators speak of ‘a fair deal’", "credit: Priya Nair in York",
				"credit: Sat 17 Jun 2023 22.05 BST", "credit: Last modified on Sun 18 Jun 2023",
				"caption: Passengers wait at York on Friday.", "credit: Photograph: Tom Hale/Courier",
				"paragraph: The longest rail strike for 30 years will end on Sunday, the drivers’ union said on Saturday.",
				"paragraph: Its general secretary, Moira Kettle, said: “We have won what we asked for on 6 June.”",
				"block-quote: The offer is worth 7% over two years, and it is the last one.", "caption: Days lost, by year",
				"table-cell: Year", "table-cell: Days", "table-cell: 1993", "table-cell: 14", "table-cell: 2023", "table-cell: 11",
				"subhead: ‘No winners’", "paragraph: The operators’ chair, Ian Foss, said that nobody had won. A vote is due on 29 June.");
		assertThat(draft.publicationDate()).contains(LocalDate.of(2023, 6, 17));
		assertThat(draft.referenceOrigin()).contains(DateOrigin.PAGE_DATA);
	}

	@Test
	void anAgencysPageIsReadInItsEncodingAndCountsFromItsDateline() throws IOException {
		DraftFile file = page("agency.html");
		Draft draft = file.draft();

		assertThat(file.encoding().orElseThrow().charset().name()).isEqualTo("windows-1252");
		assertThat(partsOf(draft)).containsExactly(
				"headline: Dam operator fined over spring flood", "deck: Court finds that gates were opened two hours late",
				"credit: Mon, 09/05/2022 - 18:12",
				"paragraph: GENEVA, Sept 5 (Reuters) - A Swiss court fined the operator of the Valmont dam 1.9 million francs on Monday "
						+ "over a flood that killed two people on May 11.",
				"paragraph: The judge, André Perrin, said in Genève that “the gates were opened two hours late”.",
				"paragraph: Hydra SA will appeal, its lawyer told reporters.\n\nShares fell 4% on Monday.", "list-item: May 11",
				"list-item: The flood, after nine hours of rain", "paragraph: Level at 06:00 431 m\nLevel at 08:00 437 m");
		assertThat(draft.referenceDate()).contains(LocalDate.of(2022, 9, 5));
		assertThat(draft.referenceOrigin()).contains(DateOrigin.DATELINE);
	}

	@Test
	void markdownHasTheSameParts() {
		Draft draft = TextFormat.MARKDOWN.draft("""
				---
				title: Ferry company admits fault
				description: Nobody hurt
				---
				![noise](ferry.jpg)
				*The ferry on Monday*

				The ferry left.

				> We were late.

				## What happened

				1. It left.

				| Day | Number |
				|-----|-------:|
				| Monday | 300 |
				""");

		assertThat(partsOf(draft)).containsExactly("headline: Ferry company admits fault", "deck: Nobody hurt",
				"caption: The ferry on Monday", "paragraph: The ferry left.",
				"block-quote: We were late.", "subhead: What happened", "list-item: It left.", "table-cell: Day", "table-cell: Number",
				"table-cell: Monday", "table-cell: 300");
	}

	@ParameterizedTest
	@ValueSource(strings = {"weblog.html", "newspaper.html", "agency.html"})
	void everyCharacterOfThePageIsWhereItIsWritten(String name) throws IOException {
		DraftFile file = page(name);
		Draft draft = file.draft();

		for (int at = 0; at < draft.text().length(); at++) {
			char c = draft.text().charAt(at);
			Span place = draft.source().toSource(new Span(at, at + 1));
			String written = place.in(file.source());
			if (Character.isLetterOrDigit(c) && place.length() == 1) assertThat(written).isEqualTo(String.valueOf(c));
			if (Character.isLetterOrDigit(c)) assertThat(draft.source().toText(place)).isEqualTo(new Span(at, at + 1));
			if (place.length() > 1 && !Character.isWhitespace(c)) assertThat(written).matches("&[#\\w]+;|</?q>");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta property='article:published_time' content='2024-03-14T23:30:00-05:00'>                      | 2024-03-14 | PAGE_HEAD",
			"<meta property='article:published_time' content='20240314'>                                       | 2024-03-14 | PAGE_HEAD",
			"<meta itemprop='datePublished' content='Thu, 14 Mar 2024 23:30:00 GMT'>                           | 2024-03-14 | PAGE_HEAD",
			"<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2024-03-14\"}]}</script>     | 2024-03-14 | PAGE_DATA",
			"<h1>A</h1><time datetime='2024-03-14T01:00:00Z'>Thursday</time><p>On <time datetime='2020-01-01'>Monday</time>.</p> | "
					+ "2024-03-14 | TIME_ELEMENT",
			"<p><time class='published'>March 14, 2024</time></p>                                              | 2024-03-14 | TIME_ELEMENT",
			"<meta property='article:published_time' content='2024-13-45'><time pubdate datetime='2024-03-14'> | 2024-03-14 | TIME_ELEMENT"
	})
	void thePublicationDateIsTheOneThatThePageGivesInItsOwnZone(String page, LocalDate day, DateOrigin origin) {
		Draft draft = TextFormat.HTML.draft(page);

		assertThat(draft.referenceDate()).contains(day);
		assertThat(draft.referenceOrigin()).contains(origin);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<p>The ferry left.</p>", "<meta property='article:published_time' content='yesterday'>",
			"<meta property='article:modified_time' content='2024-03-14'>",
			"<p>A long paragraph that tells what had happened at the harbour when the tide was low and nobody looked, on <time "
					+ "datetime='2020-01-01'>a Monday</time>.</p>",
			"<nav><time datetime='2020-01-01'>x</time></nav>"
	})
	void nothingIsTakenForThePublicationDateThatIsNone(String page) {
		assertThat(TextFormat.HTML.draft(page).referenceDate()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"date: 2024-03-14", "title: x\ndate: \"2024-03-14T23:30:00+02:00\"", "Date:   March 14, 2024  \ntags: [a, b]",
			"author:\n  - A\ndate: 14 March 2024"})
	void frontMatterGivesTheDate(String fields) {
		Draft draft = TextFormat.MARKDOWN.draft("---\n" + fields + "\n---\n\nThe ferry left on Tuesday.");

		assertThat(draft.referenceDate()).contains(LocalDate.of(2024, 3, 14));
		assertThat(draft.referenceOrigin()).contains(DateOrigin.FRONT_MATTER);
		assertThat(draft.text()).endsWith("The ferry left on Tuesday.").doesNotContain("2024", "tags");
	}

	@Test
	void aDatelineInAPageCountsBeforeThePagesDate() {
		Draft draft = TextFormat.HTML
				.draft("<meta property='article:published_time' content='2024-01-02'><h1>FERRY SINKS - NO ONE HURT</h1><p>By A. B.</p>"
				+ "<p><span class='dateline'>PARIS</span> \u2014 Dec. 30 \u2014 The ferry sank.");

		assertThat(draft.referenceDate()).contains(LocalDate.of(2023, 12, 30));
		assertThat(draft.referenceOrigin()).contains(DateOrigin.DATELINE);
	}

	static Stream<List<String>> nested() {
		return Stream.of(List.of("<div>", "</div>"), List.of("<b>", "</b>"), List.of("<blockquote>", ""), List.of("<span hidden", ">"),
				List.of("&", ";"), List.of("<ul><li>", ""), List.of("<q>", "</q>"), List.of("<span class=credit>", ""),
				List.of("<time datetime=x>", "</time>"), List.of("<div class=related>", ""));
	}

	@ParameterizedTest
	@MethodSource("nested")
	void nothingNestsTooDeep(List<String> tag) {
		String source = tag.getFirst().repeat(20_000) + "Tuesday" + tag.getLast().repeat(20_000);

		assertThat(TextFormat.HTML.draft(source).source()).isNotNull();
		assertThat(TextFormat.MARKDOWN.draft("> ".repeat(5_000) + "* ".repeat(200) + "*_".repeat(5_000) + source).source()).isNotNull();
	}
}
