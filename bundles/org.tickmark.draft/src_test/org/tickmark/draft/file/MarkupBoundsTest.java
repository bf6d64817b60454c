package org.tickmark.draft.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.TextBuilder;

/** Markup that nobody writes is read as it stands, and said to be. */
class MarkupBoundsTest {
	private static final String HEAD = "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n";

	@ParameterizedTest
	@ValueSource(strings = {"[", "*a_", "\n\n*a* _b_"})
	void marksBeyondAllMeasureAreReadAsTheyStand(String marks) {
		isReadAsItStands(TextFormat.MARKDOWN, marks.repeat(510_000));
	}

	@Test
	void soIsATableOfMoreCellsThanAnybodyFills() {
		isReadAsItStands(TextFormat.MARKDOWN, HEAD + "|\n".repeat(200_000));
	}

	@ParameterizedTest
	@ValueSource(strings = {"# a\n", "a\n=\n", "- a\n", "> a\n\n"})
	void soAreMoreLinesThanAnybodyWrites(String line) {
		isReadAsItStands(TextFormat.MARKDOWN, line.repeat(300_001));
	}

	@Test
	void emptyLinesAreNone() {
		assertThat(TextFormat.MARKDOWN.draft("# Storm" + "\n".repeat(400_000) + "*It* rained.").text()).isEqualTo("Storm\n\nIt rained.");
	}

	@Test
	void soIsAPageOfTags() {
		isReadAsItStands(TextFormat.HTML, "<b>".repeat(300_001));
	}

	@Test
	void aLongStoryIsReadByItsMarkup() {
		String story = "The *ferry* left on [Monday](http://example.org).\n\n".repeat(20_000) + HEAD + "|1|2|\n".repeat(5_000);

		assertThat(TextFormat.MARKDOWN.draft(story).text()).doesNotContain("*").doesNotContain("|");
		assertThat(file(TextFormat.MARKDOWN, story).notices()).isEmpty();
	}

	private static void isReadAsItStands(TextFormat format, String source) {
		assertThat(format.draft(source).text()).isEqualTo(source);
		assertThat(file(format, source).notices()).singleElement().asString().contains("as plain text");
	}

	private static TextFile file(TextFormat format, String source) {
		return new TextFile(format.word(), format, source, new Encoding(UTF_8, false));
	}

	@Test
	void whatHasNoPlaceInTheFileIsHeldByNone() {
		var text = new TextBuilder();
		text.characters("on ", 0, 3);
		text.unplaced("Mon");
		text.characters("day", 9, 12);
		Draft draft = Draft.of(text.extract(Optional.empty()));

		assertThat(draft.text()).isEqualTo("on Monday");
		assertThat(draft.source().holds(new Span(0, 3))).isTrue();
		assertThat(draft.source().holds(new Span(3, 9))).isFalse();
		assertThat(draft.source().holds(new Span(5, 7))).isFalse();
		assertThat(draft.source().holds(new Span(6, 9))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"ISO-2022-CN", "x-JISAutoDetect"})
	void noTextIsReadInACharsetThatCannotBeWritten(String charset) {
		byte[] bytes = "It left on Monday.".getBytes(UTF_8);

		assertThatThrownBy(() -> new TextBytes("draft.txt", bytes).readIn(Charset.forName(charset)))
				.isInstanceOf(UnreadableDraftException.class).hasMessageContaining("can only be read");
		assertThatThrownBy(() -> new TextBytes("draft.txt", new byte[0]).readIn(Charset.forName(charset)))
				.isInstanceOf(UnreadableDraftException.class);
	}

	@Test
	void aPageThatDeclaresOneIsReadInAnother() throws UnreadableDraftException {
		TextBytes.Text read = new TextBytes("a.html", "<meta charset=x>".getBytes(UTF_8)).read(Optional.of(Charset.forName("ISO-2022-CN")));

		assertThat(read.encoding().charset()).isEqualTo(UTF_8);
	}
}
