package org.tickmark.draft.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;

/** Stories as agencies and publishing systems exchange them: read as they read, edited in place, all else left alone. */
class StoriesTest {
	private static final DraftReaders READERS = DraftReaders.standard();
	private static final Hand HAND = new Hand("Ann Lee", Instant.EPOCH);
	private static final List<String> PUT_IN = List.of("", "tide", " low ", "&amp;", "<b>", "\"", "\\n", "\uD83D\uDEA2");
	private static final String NINJS = """
			{ "uri" : "urn:port:4711", "type":"text", "urgency": 3,
			  "versioncreated": "2024-03-12T18:00:00Z", "headline":"Ferry \\u201Cruns\\u201D aground",
			  "byline": "By Ann Lee", "dateline" :"DOVER",
			  "slug\\/line": "ferry\\u002dstory", "altids": {"old": [1, -2.5e3, true, null]},
			  "body_xhtml" : "<p>The <b>old<\\/b> ferry left on Tuesday, 12&#160;people &amp; a dog aboard.</p>\\n\
			<p>Nobody was hurt.</p>\\n\
			<ul>\\n  <li>12 cars</li>\\n  <li>3 lorries</li>\\n</ul>",
			  "associations": {"main": {"type":"picture", "description_text" : "The ferry at Dover", "uri":"p1"}},
			  "copyrightnotice":"Port News" }
			""";
	private static final String PLAIN = """
			{"uri":"urn:port:1","headlines":[{"role":"short","value":"Ferry"},{"role":"main","value":"Ferry runs aground"}],
			"bodies":[{"contenttype":"text/plain","charcount":61,
			"value":"The ferry left on Tuesday.\\r\\n\\r\\nNobody was \\"hurt\\".\\n\\nIt is 40 years old."}]}
			""";
	private static final String NITF = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE nitf SYSTEM "http://www.nitf.example/nitf-3-4.dtd">
			<nitf><head><title>Not read</title><docdata><date.issue norm="20240313T0100Z"/></docdata></head>
			<body><body.head><hedline><hl1 id='h'>Ferry runs aground</hl1><hl2>Nobody hurt at Dover</hl2></hedline>
			<byline>By <person>Ann Lee</person><byttl>Harbour Correspondent</byttl></byline>
			<dateline><location>DOVER</location>, <story.date norm="20240312">March 12</story.date></dateline></body.head>
			<body.content>
			  <p>The <em>old</em> ferry left on
			     Tuesday with 12 people &amp; a dog.</p>
			  <hl2>Nobody hurt</hl2>
			  <media media-type="image"><media-reference source="f.jpg">not read</media-reference>
			    <media-caption>The ferry at Dover</media-caption></media>
			  <ul><li>12 cars</li><li>3 lorries</li></ul>
			  <table><tr><td>Cars</td><td>12</td></tr></table>
			  <bq><block>It was the tide.</block><credit>The captain</credit></bq>
			</body.content></body></nitf>
			""";

	private static DraftFile read(String name, String file) throws UnreadableDraftException {
		return READERS.read(name, file.getBytes(UTF_8));
	}

	private static String saved(DraftFile file, String changed) throws UnwritableTextException {
		return new String(file.encode(changed, HAND), UTF_8);
	}

	/** "headline: Ferry runs aground". */
	private static List<String> passages(Draft draft) {
		return draft.passages().stream().map(passage -> passage.kind().word() + ": " + passage.span().in(draft.text())).toList();
	}

	static Stream<Arguments> stories() {
		return Stream.of(Arguments.of("story.json", NINJS), Arguments.of("story.json", PLAIN), Arguments.of("story.xml", NITF));
	}

	@Test
	void ninjsIsReadAsItReads() throws IOException {
		DraftFile file = read("story.json", NINJS);

		assertThat(file.format()).isEqualTo("ninjs");
		assertThat(file.source()).startsWith("Ferry \u201Cruns\u201D aground\nBy Ann Lee\nDOVER\nThe old ferry left");
		assertThat(passages(file.draft())).containsExactly("headline: Ferry \u201Cruns\u201D aground", "credit: By Ann Lee",
				"credit: DOVER", "paragraph: The old ferry left on Tuesday, 12\u00A0people & a dog aboard.", "paragraph: Nobody was hurt.",
				"list-item: 12 cars", "list-item: 3 lorries", "caption: The ferry at Dover");
		assertThat(file.draft().referenceDate()).contains(LocalDate.of(2024, 3, 12));
	}

	@Test
	void ninjsTwoHasListsOfHeadlinesAndBodies() throws IOException {
		assertThat(passages(read("story.ninjs", PLAIN).draft())).containsExactly("headline: Ferry runs aground",
				"paragraph: The ferry left on Tuesday.", "paragraph: Nobody was \"hurt\".", "paragraph: It is 40 years old.");
	}

	@Test
	void nitfIsReadAsItReads() throws IOException {
		DraftFile file = read("story.xml", NITF);

		assertThat(file.format()).isEqualTo("nitf");
		assertThat(passages(file.draft())).containsExactly("headline: Ferry runs aground", "deck: Nobody hurt at Dover",
				"credit: By Ann Lee", "credit: Harbour Correspondent", "credit: DOVER, March 12",
				"paragraph: The old ferry left on Tuesday with 12 people & a dog.", "subhead: Nobody hurt", "caption: The ferry at Dover",
				"list-item: 12 cars", "list-item: 3 lorries", "table-cell: Cars", "table-cell: 12", "block-quote: It was the tide.",
				"credit: The captain");
		assertThat(file.draft().referenceDate()).contains(LocalDate.of(2024, 3, 12));
	}

	@ParameterizedTest
	@MethodSource("stories")
	void whatIsNotEditedIsWrittenBackByteForByte(String name, String file) throws IOException {
		for (String each : List.of(file, file.replace("\n", "\r\n"), "\uFEFF" + file)) {
			DraftFile read = read(name, each);
			assertThat(saved(read, read.source())).isEqualTo(each);
		}
	}

	@ParameterizedTest
	@MethodSource("stories")
	void anEditedWordIsTheOnlyChange(String name, String file) throws IOException {
		DraftFile read = read(name, file);

		assertThat(saved(read, read.source().replace("Tuesday", "Wednesday"))).isEqualTo(file.replace("Tuesday", "Wednesday"));
		assertThat(saved(read, read.source().replace("Ferry", "Boat"))).contains("Boat").doesNotContain("\u201CBoat");
	}

	@Test
	void markupAmongTheWordsStaysAround() throws IOException {
		DraftFile ninjs = read("story.json", NINJS);

		assertThat(saved(ninjs, ninjs.source().replace("old ferry left", "new boat left"))).contains("<p>The <b>new<\\/b> boat left");
		assertThat(saved(ninjs, ninjs.source().replace("old ferry left", "left"))).contains("<p>The <b><\\/b>left on");
	}

	@Test
	void whatIsPutInIsWrittenAsTheFormatHasIt() throws IOException {
		DraftFile ninjs = read("story.json", NINJS);
		DraftFile nitf = read("story.xml", NITF);
		String words = "<Tom> & \"Ann\" \\ \uD83D\uDEA2";

		assertThat(saved(ninjs, ninjs.source().replace("Nobody", words)))
				.contains("<p>&lt;Tom&gt; &amp; \\\"Ann\\\" \\\\ \uD83D\uDEA2 was hurt.</p>");
		assertThat(saved(nitf, nitf.source().replace("old", words))).contains("<em>&lt;Tom&gt; &amp; \"Ann\" \\ \uD83D\uDEA2</em>");
		assertThatThrownBy(() -> saved(nitf, nitf.source().replace("old", "o\u0001d"))).hasMessageContaining("U+0001");
	}

	@ParameterizedTest
	@ValueSource(strings = {"::::", "no-such", "UTF-16", "latin1"})
	void nitfIsReadWhateverItsHeadSaysOfItsEncoding(String name) throws IOException {
		assertThat(read("story.xml", NITF.replace("UTF-8", name)).source()).contains("12 people");
	}

	@Test
	void whatTheEncodingLacksIsWrittenAsANumber() throws IOException {
		Charset latin = Charset.forName("windows-1252");
		DraftFile nitf = READERS.read("story.xml", NITF.replace("UTF-8", "windows-1252").replace("Nobody", "\u00C9mile").getBytes(latin));

		assertThat(nitf.source()).contains("\u00C9mile hurt at Dover");
		assertThat(new String(nitf.encode(nitf.source().replace("tide", "\u0150r"), HAND), latin))
				.contains("It was the &#336;r.", "\u00C9mile");
	}

	@Test
	void paragraphsArePutInAndTakenOutAsTheFileHasThem() throws IOException {
		DraftFile ninjs = read("story.json", NINJS);
		DraftFile plain = read("story.json", PLAIN);
		DraftFile nitf = read("story.xml", NITF);

		assertThat(saved(ninjs, ninjs.source().replace("Nobody was hurt.", "Nobody was hurt.\nThe tide was low.")))
				.contains("<p>Nobody was hurt.</p>\\n<p>The tide was low.</p>\\n<ul>");
		assertThat(saved(ninjs, ninjs.source().replace("12 cars\n", ""))).contains("<ul>\\n  <li>3 lorries</li>\\n</ul>");
		assertThat(saved(plain, plain.source().replace("\nIt is", "\nThe tide was low.\nIt is")))
				.contains("\\\"hurt\\\".\\n\\nThe tide was low.\\n\\nIt is 40 years old.\"}]}");
		assertThat(saved(plain, plain.source().replace("Nobody was \"hurt\".\n", ""))).contains("Tuesday.\\n\\nIt is 40");
		assertThat(saved(nitf, nitf.source().replace("The old ferry", "The tide was low.\nThe old ferry")))
				.contains("<body.content>\n  <p>The tide was low.</p>\n  <p>The <em>old</em>");
		assertThat(saved(nitf, nitf.source().replace("12 cars\n", "12 cars\n7 bicycles\n")))
				.contains("<li>12 cars</li><li>7 bicycles</li><li>3 lorries</li>");
	}

	@Test
	void whereNoParagraphHasAPlaceNoneIsWritten() throws IOException {
		DraftFile nitf = read("story.xml", NITF);

		assertThatThrownBy(() -> nitf.encode("On top\n" + nitf.source(), HAND)).isInstanceOf(UnwritableTextException.class)
				.hasMessageStartingWith("\u201COn top\u201D: this format has no place for a new paragraph there; put it behind");
	}

	/** Whatever is written in a file reads as people wrote it, and nothing but the story has changed. */
	@ParameterizedTest
	@MethodSource("stories")
	void randomEditsReadAsTheyWereMade(String name, String file) throws IOException {
		DraftFile read = read(name, file);
		var random = new Random(3);
		for (int i = 0; i < 500; i++) {
			var changed = new StringBuilder(read.source());
			for (int edits = random.nextInt(8); edits >= 0; edits--) {
				int from = random.nextInt(changed.length() + 1);
				int to = Math.min(changed.length(), from + random.nextInt(12));
				if (changed.substring(from, to).contains("\n")) continue;
				changed.replace(from, to, PUT_IN.get(random.nextInt(PUT_IN.size())));
			}
			// Half a character is written as a question mark, which no format could.
			String edited = new String(changed.toString().getBytes(UTF_8), UTF_8);
			String saved = saved(read, edited);
			assertThat(blanksAside(read(name, saved).draft().text())).isEqualTo(blanksAside(read.draft(edited).text()));
			assertThat(saved).contains(file.contains("nitf") ? "<date.issue norm=\"20240313T0100Z\"/>" : "\"uri\"");
		}
	}

	private static String blanksAside(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	@Test
	void wordsAreWhereTheyStandInTheSource() throws IOException {
		DraftFile nitf = read("story.xml", NITF);
		Draft draft = nitf.draft();
		int at = draft.text().indexOf("12 people");

		assertThat(draft.source().toSource(new Span(at, at + 9)).in(nitf.source())).isEqualTo("12 people");
	}

	@Test
	void otherFilesOfTheSameEndingAreNone() {
		assertThat(List.of("{\"name\":\"tickmark\"}", "[1]", "{\"headline\":\"x\"}", "")).noneMatch(
				file -> READERS.endings().contains("json") && format("package.json", file).equals("ninjs"));
		assertThat(format("pom.xml", "<project><nit/></project>")).isEqualTo("text");
		assertThat(format("story.txt", NITF)).isEqualTo("nitf");
	}

	private static String format(String name, String file) {
		try {
			return READERS.readerOf(name, file.getBytes(UTF_8)).format();
		} catch (UnreadableDraftException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aBodyThatStandsThereTwiceIsSaid() throws IOException {
		String both = NINJS.replace("\"copyrightnotice\"", "\"body_text\":\"The old ferry left.\", \"copyrightnotice\"");

		assertThat(read("story.json", both).notices()).singleElement().asString().contains("twice");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"headline\":\"Ferry\", \"body_text\":\"The ferry", "{\"headline\":\"Ferry\",,\"body_text\":\"\"}",
			"{\"headline\":\"Ferry\"} \"body_text\"", "{\"headline\":\"\", \"body_text\":\" \"}",
			"{\"headline\":\"\\u00G0\",\"body_text\":\"x\"}"})
	void brokenNinjsIsRefusedWithAReason(String file) {
		assertThatThrownBy(() -> read("story.json", file)).isInstanceOf(UnreadableDraftException.class)
				.hasMessageStartingWith("story.json");
	}

	static Stream<String> harmful() {
		return Stream.of("{\"headline\":\"x\",\"body_text\":" + "[".repeat(3_000_000),
				"{\"headline\":\"x\",\"body_text\":\"" + "\\n".repeat(2_000_000) + "\"}",
				"{\"headline\":\"x\",\"body_xhtml\":\"" + "<div>".repeat(300_000) + "\"}",
				"{\"headline\":\"x\",\"body_xhtml\":\"" + "<p>a".repeat(100_000) + "\"}",
				"<nitf><body>" + "<p>".repeat(1_000_000) + "</nitf>", "<nitf><body>" + "<p>a</p>".repeat(100_000) + "</body></nitf>",
				"<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nitf><body><p>&a;</p></body></nitf>",
				"<!DOCTYPE nitf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><nitf><body><p>&b;</p></body></nitf>",
				"<nitf>" + "<!-- ".repeat(900_000) + "</nitf>", "<nitf " + "a='1' ".repeat(500_000) + "></nitf>");
	}

	/** Read or refused, but not waited for. */
	@ParameterizedTest
	@MethodSource("harmful")
	void whatIsMadeToHarmEndsSoon(String file) throws IOException {
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long start = clock.getCurrentThreadCpuTime();
		try {
			assertThat(read("story", file).source()).doesNotContain("root:");
		} catch (UnreadableDraftException e) {
			assertThat(e).hasMessageStartingWith("story");
		}
		assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000).describedAs(file.substring(0, 40)).isLessThan(2000);
	}
}
