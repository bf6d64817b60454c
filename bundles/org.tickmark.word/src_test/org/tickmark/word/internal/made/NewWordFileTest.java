package org.tickmark.word.internal.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Link;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.word.internal.docx.WordReader;

/** A draft of another format becomes a Word file that reads the same. */
class NewWordFileTest {
	private static final DraftReaders READERS = DraftReaders.standard().with(new WordReader());
	private static final Hand HAND = new Hand("Ann Lee", Instant.EPOCH);

	private static List<String> passages(Draft draft) {
		return draft.passages().stream().map(passage -> passage.kind().word() + ": " + passage.span().in(draft.text())).toList();
	}

	@Test
	void aPageIsReadInWordAsItWas() throws IOException {
		Draft page = TextFormat.HTML.draft("<h1>Ferry &amp; pier</h1><p>See <a href='https://port.example/?a=1&amp;b=2'>the report</a> of "
				+ "\u201CTuesday\u201D.</p><h2>Cars</h2><ul><li>12 cars</li><li>3 lorries</li></ul><p>The end.</p>");
		DraftFile word = READERS.read("ferry.docx", NewWordFile.of(page));

		assertThat(word.format()).isEqualTo("docx");
		assertThat(passages(word.draft())).containsExactlyElementsOf(passages(page));
		assertThat(word.draft().links().stream().map(Link::address)).containsExactly("https://port.example/?a=1&b=2");
	}

	@Test
	void richTextIsSavedAsAWordFile() throws IOException {
		DraftFile rich = READERS.read("ferry.rtf", "{\\rtf1 Ferry sinks\\par It left on Tuesday.}".getBytes());
		byte[] saved = READERS.encode(rich, rich.source().replace("Tuesday", "Wednesday"), HAND, "ferry.docx");

		assertThat(READERS.read("ferry.docx", saved).source()).isEqualTo("Ferry sinks\nIt left on Wednesday.");
		assertThat(READERS.encode(rich, rich.source().replace("Tuesday", "Wednesday"), HAND, "ferry.docx")).isEqualTo(saved);
	}

	@Test
	void linesEndInAnyWay() throws IOException {
		assertThat(READERS.read("a.docx", NewWordFile.of(Draft.of("a\rb\r\nc\n\nd"))).source()).isEqualTo("a\nb\nc\nd");
	}

	@Test
	void whatXmlCannotHoldIsLeftOut() throws IOException {
		Draft draft = Draft.of("a\u0001b \uD83D c <w:t> ' \uD83D\uDEA2");

		assertThat(READERS.read("a.docx", NewWordFile.of(draft)).source()).isEqualTo("ab  c <w:t> ' \uD83D\uDEA2");
	}
}
