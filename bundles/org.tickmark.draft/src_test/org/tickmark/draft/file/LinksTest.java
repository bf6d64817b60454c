package org.tickmark.draft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;

class LinksTest {
	private static List<String> linksIn(TextFormat format, String source) {
		Draft draft = format.draft(source);
		return draft.links().stream().map(link -> link.words().in(draft.text()) + " > " + link.address()).toList();
	}

	@Test
	void aLinkThatEndsAnItemOfAListEndsWithItsWords() {
		Draft draft = TextFormat.HTML.draft("<ul><li>12 <a href='https://cars.example/'>cars</a></li><li>3 lorries</li></ul>");

		assertThat(draft.links()).singleElement().satisfies(link -> assertThat(link.words().in(draft.text())).isEqualTo("cars"));
	}

	@Test
	void markdownLinksStandOnTheirWords() {
		assertThat(linksIn(TextFormat.MARKDOWN, "The port [grew by *a third*](https://port.example/2024 \"Report\") in "
				+ "[two years][1], says <https://harbour.example/a>.\n\n[1]: https://port.example/old\n"))
				.containsExactly("grew by a third > https://port.example/2024", "two years > https://port.example/old",
						"https://harbour.example/a > https://harbour.example/a");
	}

	@Test
	void htmlLinksStandOnTheirWords() {
		assertThat(linksIn(TextFormat.HTML, "<nav><a href=/>Home</a><a href=/b>News</a></nav><article><p>The port <a href=\" "
				+ "https://port.example/?a=1&amp;b=2 \">"
				+ "grew by <b>a third</b></a> in <a href=#note>two years</a>. <a href=https://port.example/p><img "
				+ "src=p.png></a></article>"))
				.containsExactly("grew by a third > https://port.example/?a=1&b=2", "two years > #note");
	}

	@Test
	void aLinkInHtmlWithinMarkdownStandsOnItsWords() {
		assertThat(linksIn(TextFormat.MARKDOWN, "First.\n\n<div>\nSee <a href=\"https://port.example/\">the report</a>.\n</div>\n"))
				.containsExactly("the report > https://port.example/");
	}

	@Test
	void plainTextHasNone() {
		assertThat(linksIn(TextFormat.PLAIN, "See https://port.example/ and [this](https://port.example/2).")).isEmpty();
	}
}
