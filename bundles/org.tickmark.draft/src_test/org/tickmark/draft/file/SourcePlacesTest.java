package org.tickmark.draft.file;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.reading.DraftReaders;

/** Whatever is found in a draft's text stands on exactly those characters of its file. */
class SourcePlacesTest {
	/** 360 files that are written at random, 120 in each format. */
	static Stream<MadeDraft> made() {
		return IntStream.range(0, 120).boxed().flatMap(seed -> Stream.of(TextFormat.values()).map(format -> new MadeDraft(format, seed)));
	}

	@ParameterizedTest
	@MethodSource("made")
	void everyWordStandsWhereItWasWritten(MadeDraft made) throws Exception {
		String name = "draft." + made.format().endings().getFirst();
		byte[] bytes = made.bytes();
		DraftFile file = DraftReaders.standard().read(name, bytes);
		Draft draft = file.draft();

		assertThat(file.source()).isEqualTo(made.source());
		assertThat(file.encode(file.source(), new Hand("", Instant.EPOCH))).isEqualTo(bytes);
		assertThat(draft.text()).doesNotContain("noise");
		for (MadeDraft.Written written : made.written()) {
			int at = draft.text().indexOf(written.words());
			assertThat(at).describedAs("%s in %s", written.words(), draft.text()).isNotNegative();
			Span found = new Span(at, at + written.words().length());
			assertThat(draft.source().toSource(found)).describedAs("%s in %s", written.words(), file.source()).isEqualTo(written.place());
			assertThat(draft.source().toText(written.place())).isEqualTo(found);
			assertThat(draft.kindAt(at)).isEqualTo(written.kind());
		}
	}

	@ParameterizedTest
	@MethodSource("made")
	void severalWordsStandFromTheFirstToTheLastOfThem(MadeDraft made) {
		Draft draft = made.format().draft(made.source());
		MadeDraft.Written first = made.written().getFirst();
		MadeDraft.Written last = made.written().getLast();
		Span all = new Span(draft.text().indexOf(first.words()), draft.text().indexOf(last.words()) + last.words().length());

		assertThat(draft.source().toSource(all)).isEqualTo(first.place().union(last.place()));
	}

	/** In brackets what must be marked; before the arrow how it reads. Written by hand, from what real files hold. */
	@ParameterizedTest
	@ValueSource(strings = {
			"txt: Tuesday -> The ferry left on ⟦Tuesday⟧.", "txt: Tuesday -> A \uD83D\uDEA2 left.\r\n\r\nIt came on ⟦Tuesday⟧\r\n",
			"txt: 5 < 6 & <b> -> It says ⟦5 < 6 & <b>⟧ here", "html: Tuesday -> <p>The ferry left on <b>⟦Tuesday⟧</b>.</p>",
			"html: Tuesday -> <p>The ferry left on <strong>⟦T</strong>uesday⟧.",
			"html: June 18, 2023 -> <p>on <a href=\"/2023/06/18\">⟦June</a>&nbsp;18, <time datetime='2023-06-18'>2023⟧</time>",
			"html: June 18 -> <p>on ⟦June\r\n\t 18⟧ at noon", "html: Tuesday -> <p>on ⟦Tues&shy;day⟧&hellip;",
			"html: “We left,” -> <p>&ldquo;No&rdquo;. ⟦&ldquo;We <em>left</em>,&rdquo;⟧ she said.",
			"html: “We left,” -> <p>⟦&#8220;We left,&#x201D;⟧ she said.",
			"html: Café Größe -> <p>the ⟦Caf&eacute; Gr&ouml;&szlig;e⟧ &amp; more", "html: AT&T -> <p>shares of ⟦AT&T⟧ fell",
			"html: AT&T -> <p>shares of ⟦AT&amp;T⟧ fell", "html: ½ hour -> <p>a ⟦&frac12 hour⟧ ago",
			"html: \uD83D\uDEA2 Tuesday -> <p>\uD83D\uDEA2\uD83D\uDEA2 and ⟦&#128674; Tuesday⟧",
			"html: Tuesday -> <p class=\"a>b\" title='on Monday'>on ⟦Tuesday⟧<!-- on Friday --></p>",
			"html: Tuesday -> <span class=\"dropcap\">⟦T</span>uesday⟧ was cold",
			"html: Sunday -> <table><tr><td>Day<td>⟦Sunday⟧<tr><td>x</table>", "html: one, two -> <ul><li>⟦one, <i>two⟧<li>three</ul>",
			"html: left on Sunday -> <p>He <q>⟦left on Sunday⟧</q>, she said", "html: Sunday -> <p>unclosed <b>bold <p>⟦Sunday⟧ </i> x",
			"html: Sunday -> <body><script>if (a<b) document.write('<p>Monday</p>')</script>⟦Sunday⟧",
			"html: Sunday -> text <![CDATA[Friday]]> then ⟦Sunday⟧", "md: Tuesday -> The ferry left on **⟦Tuesday⟧**.",
			"md: June 18 -> The ferry left on *⟦June* 18⟧.", "md: June 18 -> The ferry left on ⟦June\r\n18⟧.",
			"md: June 18 -> > The ferry left on ⟦June\n> 18⟧.", "md: Tuesday -> # ⟦Tuesday⟧ in *Dover*\n\nText",
			"md: Tuesday -> - one\n- on ⟦Tuesday⟧\n", "md: on Tuesday -> It left \\[⟦on Tuesday⟧\\]",
			"md: AT&T -> shares of ⟦AT&amp;T⟧ and R&D", "md: 1 * 2 -> that ⟦1 \\* 2⟧ is two",
			"md: the ferry -> See [⟦the *ferry⟧*](http://example.org/2023/06/18 \"on Monday\") there",
			"md: Tuesday -> ---\ntitle: a\ndate: 2023-06-18\n---\n\nOn ⟦Tuesday⟧.",
			"md: It left -> ---\r\ntitle: \"⟦It left⟧\"\r\n---\r\nOn Tuesday.",
			"md: Tuesday -> | Day | Sea |\n|---|---|\n| ⟦Tuesday⟧ | calm |\n", "md: Tuesday -> It left on `⟦Tuesday⟧`",
			"md: Tuesday -> Line one\\\n⟦Tuesday⟧ and more", "md: Tuesday -> <div>on ⟦Tues&shy;day⟧</div>",
			"md: Monday -> He ``came on\n⟦Monday⟧'' and ``left on\nFriday'' too", 
			"md: Friday -> He ``came on\nMonday'' and ``left on\n⟦Friday⟧''",
			"md: Friday -> > He ``came\n> on ⟦Friday⟧'' and `` left", "md: &amp; on Friday ->     set &amp;amp; in ⟦&amp; on Friday⟧",
			"html: Friday -> <p>on </b>&lt;/b><i>⟦Fr</x>iday⟧", "md: Tuesday -> \uD83D\uDEA2 __\uD83D\uDEA2__ on ⟦Tuesday⟧"
	})
	void marksWhatStandsInBrackets(String specification) {
		String format = specification.substring(0, specification.indexOf(": "));
		String words = specification.substring(format.length() + 2, specification.indexOf(" -> "));
		String bracketed = specification.substring(specification.indexOf(" -> ") + 4);
		Span place = new Span(bracketed.indexOf('⟦'), bracketed.indexOf('⟧') - 1);

		Draft draft = Stream.of(TextFormat.values()).filter(each -> each.endings().contains(format)).findFirst().orElseThrow()
				.draft(bracketed.replace("⟦", "").replace("⟧", ""));

		Span found = draft.source().toText(place);
		assertThat(found.in(draft.text()).replace('\u00A0', ' ')).isEqualTo(words);
		assertThat(draft.source().toSource(found)).isEqualTo(place);
	}

	@Test
	void whatStandsOnMarkupAloneHasNoPlaceInTheText() {
		String page = "<p>It left <img alt=\"a boat\"> on Tuesday</p>";
		Draft draft = TextFormat.HTML.draft(page);

		assertThat(draft.source().toText(new Span(0, 3)).isEmpty()).isTrue();
		assertThat(draft.source().toText(new Span(0, page.length()))).isEqualTo(new Span(0, draft.text().length()));
	}

	/** Files look like this while they are edited. */
	@ParameterizedTest
	@EnumSource(TextFormat.class)
	void halfWrittenMarkupIsReadAsFarAsItGoes(TextFormat format) {
		List<String> bits = List.of("<", "</", ">", "p", "<b>", "</b>", "<table>", "<td>", "<li>", "<!--", "-->", "&", "&#", "&shy;",
				"\r\n", "\n", " ", "word", "\uD83D\uDEA2", "\uD83D", "\"", "<script>", "<pre>", "<q>",
				"<textarea>", "<svg>", "<body>", "<template>", "*", "**", "_", "`", "```\n", "> ", "- ", "# ", "---\n", "title: x\n", "[",
				"](", "![", "\\", "|", "|---|\n", "    ", "<br>");
		var random = new Random(11);
		for (int i = 0; i < 3000; i++) {
			String source = random.ints(random.nextInt(50), 0, bits.size()).mapToObj(bits::get).collect(Collectors.joining());
			Draft draft = format.draft(source);
			int before = 0;
			for (int at = 0; at < draft.text().length(); at++) {
				Span place = draft.source().toSource(new Span(at, at + 1));
				assertThat(place.start()).describedAs(source).isBetween(before, source.length());
				before = place.start();
			}
			assertThat(draft.source().toText(new Span(0, source.length())).end()).describedAs(source)
					.isLessThanOrEqualTo(draft.text().length());
		}
	}

	@Test
	void whatIsNoTextIsMarkup() {
		String page = "<p>It left <b>on</b> Tuesday &amp; sank</p> ";
		Draft draft = TextFormat.HTML.draft(page);

		assertThat(draft.source().markupIn(new Span(0, page.length())).stream().map(span -> span.in(page))).containsExactly("<p>", "<b>",
				"</b>", "</p> ");
		assertThat(draft.source().markupIn(new Span(1, 12)).stream().map(span -> span.in(page))).containsExactly("p>", "<");
		assertThat(Draft.of("plain").source().markupIn(new Span(0, 5))).isEmpty();
	}

	@Test
	void aFileWithoutTextHasNoPlaces() {
		for (String source : List.of("", "<!-- nothing -->", "<p></p>")) {
			Draft draft = TextFormat.HTML.draft(source);

			assertThat(draft.text()).isEmpty();
			assertThat(draft.source().toText(new Span(0, source.length()))).isEqualTo(new Span(0, 0));
			assertThat(draft.source().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
		}
	}
}
