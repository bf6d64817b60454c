package org.tickmark.draft.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Link;
import org.tickmark.draft.file.TextFormat;

/** A draft that is saved as text of another format reads there as it did, and nothing in it is taken for markup. */
class MadeDraftsTest {
	private static final DraftReaders READERS = DraftReaders.standard();

	private static List<String> passages(Draft draft) {
		return draft.passages().stream().map(passage -> passage.kind().word() + ": " + passage.span().in(draft.text())).toList();
	}

	private static Draft again(String format, Draft draft) throws IOException {
		var reader = READERS.of(format).orElseThrow();
		byte[] made = reader.made(draft).orElseThrow();
		return reader.read("made." + reader.endings().getFirst(), made).draft();
	}

	@ParameterizedTest
	@ValueSource(strings = {"markdown", "html"})
	void whatItIsToItsReaderIsKept(String format) throws IOException {
		Draft page = TextFormat.HTML
				.draft("<h1>Ferry *sinks*</h1><p>1. See <a href='https://port.example/a(b)?c=1&amp;d'>the [new] report</a>"
						+ " &lt;b&gt; &amp;amp; a_b_c.</p><p># 12 cars</p><p>- none</p><h2>Cars &amp; more</h2><ul><li>12 cars</li><li>3 "
						+ "lorries</li></ul>"
				+ "<blockquote>It was `low`.</blockquote><p>End\\.</p>");
		Draft again = again(format, page);

		assertThat(passages(again)).containsExactlyElementsOf(passages(page));
		assertThat(again.links().stream().map(Link::address)).containsExactly("https://port.example/a(b)?c=1&d");
	}

	@Test
	void plainTextHasItsWords() throws IOException {
		Draft page = TextFormat.HTML.draft("<h1>Ferry sinks</h1><p>It left.</p>");

		assertThat(new String(READERS.of("text").orElseThrow().made(page).orElseThrow(), UTF_8)).isEqualTo("Ferry sinks\n\nIt left.");
	}
}
