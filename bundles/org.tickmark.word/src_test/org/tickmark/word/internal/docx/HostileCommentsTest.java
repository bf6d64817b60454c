package org.tickmark.word.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;

/** Whatever people write into a comment or call themselves, the document says it and does nothing of it. */
class HostileCommentsTest {
	private static final Instant NOON = Instant.parse("2024-03-12T12:00:00Z");
	private static final Pattern NUMBERED = Pattern.compile("\\\\u\\{([0-9A-F]+)\\}");
	private static final Pattern ACTIVE = Pattern.compile("<w:(instrText|fldSimple|fldChar|altChunk|object|hyperlink|control|drawing|pict)"
			+ "|<!|TargetMode|<\\?(?!xml )");
	private static final int MEGABYTE = 1 << 20;

	private static final List<String> STRINGS = Stream.of(
			IntStream.range(0, ' ').mapToObj(c -> "a" + (char) c + "b"),
			IntStream.range(0x7F, 0xA0).mapToObj(c -> "a" + (char) c + "b"),
			IntStream.concat(IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x2069)).mapToObj(c -> (char) c + "txt"),
			Stream.of("\uD800", "\uDC00a", "a\uD83D", "\uFFFE\uFFFF", "\uFFFD\uFEFF", "\uD83D\uDEA2", "a\u0301\u0301", "\u200B\u200D"),
			Stream.of("=1+1", "@SUM(1+1)", "<script>alert(1)</script>", "</w:t></w:r></w:p></w:comment>", "]]>", "<![CDATA[x]]>",
					"<!-- -->", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;", "&lt;b&gt; &amp; &#60; &unknown;",
					"\" w:id=\"9", "'", "<?xml version=\"1.0\"?>", "<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>",
					"{ INCLUDETEXT \"http://a.example\" }", "a\r\nb\rc\nd", "\n\nx", "  blanks  ", "\t=1+1", "http://a.example/",
					"\\u{41} \\\\", "../../etc/passwd",
					"%s {0} ${x}"),
			Stream.of("x".repeat(MEGABYTE), "\u6F22\uD83D\uDE00".repeat(MEGABYTE / 4))).flatMap(strings -> strings).toList();

	private static byte[] bytes = {};

	@BeforeAll
	static void write() throws Exception {
		WordFile file = WordFile.read("x.docx", Shapes.all().get("longer").bytes());
		List<NewComment> comments = new ArrayList<>();
		for (int i = 0; i < STRINGS.size(); i++) {
			String author = STRINGS.get(i).length() < MEGABYTE / 4 ? STRINGS.get(i) : "Ann";
			comments.add(new NewComment(new Span(i, i + 1), "i" + i, author, NOON, "~" + STRINGS.get(i) + "~"));
		}
		bytes = file.commented(comments).orElseThrow();
	}

	@Test
	void thereAreAHundred() {
		assertThat(STRINGS).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
	}

	@Test
	void everyCommentSaysWhatWasWritten() throws Exception {
		List<MarginNote> notes = WordFile.read("x.docx", bytes).notes();

		assertThat(notes).hasSameSizeAs(STRINGS);
		for (MarginNote note : notes) {
			int item = Integer.parseInt(NewComment.itemIn(note.text()).orElseThrow().substring(1));
			String written = "~" + STRINGS.get(item).replaceAll("\r\n?", "\n") + "~\nTickmark i" + item;
			assertThat(shown(unnumbered(note.text()))).as("comment " + item).isEqualTo(shown(written));
			if (!note.author().equals("Ann")) assertThat(shown(unnumbered(note.author()))).as("author " + item)
					.isEqualTo(shown(STRINGS.get(item)));
		}
	}

	@Test
	void noPartActs() throws Exception {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String part = new String(zip.readAllBytes(), UTF_8);
				assertThat(ACTIVE.matcher(part).results().map(each -> each.group())).as(entry.getName()).isEmpty();
				assertThat(part.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x202A && c <= 0x202E))
						.as(entry.getName()).isEmpty();
			}
		}
	}

	private static String unnumbered(String text) {
		return NUMBERED.matcher(text)
				.replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
	}

	/** So that what differs can be read. */
	private static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.substring(0, Math.min(text.length(), 200)).codePoints()
				.forEach(c -> shown.append(c >= ' ' && c < 0x7F ? Character.toString(c) : "<" + Integer.toHexString(c) + ">"));
		return shown.append(text.length()).toString();
	}
}
