package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;

class WhereaboutsTest {
	@Test
	void paragraphsAreCountedWithoutEmptyLines() {
		String text = "The head\n\n  First words here.\nSecond\n \n\nThird";
		var where = new Whereabouts(Draft.of(text));

		assertThat(where.of(0)).isEqualTo("Paragraph 1");
		assertThat(where.of(text.indexOf("words"))).isEqualTo("Paragraph 2");
		assertThat(where.of(text.indexOf("Second"))).isEqualTo("Paragraph 3");
		assertThat(where.of(text.length() - 1)).isEqualTo("Paragraph 4");
	}

	@Test
	void aHeadlineIsCalledOne() {
		Draft page = TextFormat.HTML.draft("<html><body><h1>The head</h1><p>First</p></body></html>");
		var where = new Whereabouts(page);

		assertThat(where.of(page.text().indexOf("head"))).isEqualTo("Headline");
		assertThat(where.of(page.text().indexOf("First"))).startsWith("Paragraph");
	}

	@Test
	void anEmptyDraftHasAFirstParagraph() {
		assertThat(new Whereabouts(Draft.of("")).of(0)).isEqualTo("Paragraph 1");
	}
}
