package org.tickmark.word.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tickmark.word.internal.docx.Docx.comment;
import static org.tickmark.word.internal.docx.Docx.p;
import static org.tickmark.word.internal.docx.Docx.r;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.word.internal.docx.Shapes.Shape;
import org.tickmark.word.internal.pack.Archive;

/** Comments and notes of authors are read with their places; ours are set without a change of anything else. */
class CommentsTest {
	private static final Instant NOON = Instant.parse("2024-03-12T12:00:00Z");

	@Test
	void commentsAreReadWithTheirWordsAuthorsLinksAndReplies() throws Exception {
		WordFile file = WordFile.read("x.docx", Shapes.all().get("comments").bytes());

		assertThat(file.notes()).containsExactly(
				new MarginNote(MarginNote.Kind.COMMENT, "0", Optional.empty(), new Span(4, 9), "Ben Author",
						Optional.of(LocalDateTime.parse("2024-03-02T09:30")), "See https://example.org/log.",
						List.of("https://example.org/log")),
				new MarginNote(MarginNote.Kind.COMMENT, "1", Optional.empty(), new Span(16, 20), "Ann",
						Optional.of(LocalDateTime.parse("2024-03-02T09:30")), "Sure?", List.of()),
				new MarginNote(MarginNote.Kind.COMMENT, "2", Optional.of("1"), new Span(16, 20), "Ben Author",
						Optional.of(LocalDateTime.parse("2024-03-02T09:30")), "Yes.", List.of()));
	}

	@Test
	void footnotesAreReadWhereTheirSignStands() throws Exception {
		WordFile file = WordFile.read("x.docx", Shapes.all().get("footnotes").bytes());

		assertThat(file.notes()).extracting(MarginNote::kind, note -> note.place().start(), MarginNote::text).containsExactly(
				tuple(MarginNote.Kind.FOOTNOTE, "Twelve boats".length(), "Harbour log, page 3."),
				tuple(MarginNote.Kind.FOOTNOTE, "Twelve boats sank in 1912.".length(), "Counted by us, see below."));
	}

	@TestFactory
	Stream<DynamicTest> commentsCanBeSetOnAnyWords() {
		return Shapes.all().entrySet().stream().map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> commented(shape.getValue())));
	}

	private static void commented(Shape shape) throws Exception {
		WordFile file = WordFile.read("x.docx", shape.bytes());
		Random random = new Random(3);
		List<NewComment> comments = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			int from = random.nextInt(file.source().length() + 1);
			int to = Math.min(file.source().length(), from + random.nextInt(15));
			comments.add(new NewComment(new Span(from, to), "i" + i, "Desk & <Co>", NOON, "Who says so?\nPlease tell us."));
		}

		WordFile again = WordFile.read("x.docx", file.commented(comments).orElseThrow());

		assertThat(again.source()).isEqualTo(file.source());
		assertThat(Interop.original(again)).isEqualTo(Interop.original(file));
		List<MarginNote> ours = again.notes().stream().filter(note -> NewComment.itemIn(note.text()).isPresent()).toList();
		assertThat(ours).extracting(note -> NewComment.itemIn(note.text()).get())
				.containsExactlyInAnyOrderElementsOf(comments.stream().map(NewComment::item).toList());
		assertThat(ours).allSatisfy(note -> assertThat(note.author()).isEqualTo("Desk & <Co>"));
		assertThat(again.notes()).hasSize(file.notes().size() + 20);
	}

	@Test
	void aCommentStandsOnItsWords() throws Exception {
		WordFile file = WordFile.read("x.docx", Shapes.all().get("many runs in a word").bytes());

		byte[] bytes = file.commented(List.of(new NewComment(new Span(2, 11), "12", "Desk", NOON, "Spelled so?"))).orElseThrow();
		MarginNote note = WordFile.read("x.docx", bytes).notes().getFirst();

		assertThat(note.place()).isEqualTo(new Span(2, 11));
		assertThat(note.text()).isEqualTo("Spelled so?\nTickmark 12");
		assertThat(NewComment.itemIn(note.text())).contains("12");
	}

	@Test
	void aCommentRightBehindOursIsAnAnswerToIt() throws Exception {
		byte[] bytes = Docx
				.of(p("<w:commentRangeStart w:id=\"1\"/>", r("Late"),
						"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>",
				"<w:r><w:commentReference w:id=\"2\"/></w:r>", r(" again."), "<w:r><w:commentReference w:id=\"3\"/></w:r>"))
				.comments(comment(1, "Desk", "0A", "Tickmark 12"), comment(2, "Ben", "0B", "Yes, by an hour."),
						comment(3, "Ben", "0C", "More to come."))
				.bytes();

		assertThat(WordFile.read("x.docx", bytes).notes()).extracting(MarginNote::id, MarginNote::answers).containsExactly(
				tuple("1", Optional.empty()), tuple("2", Optional.of("1")), tuple("3", Optional.empty()));
	}

	@Test
	void everyOtherPartStaysAsItWas() throws Exception {
		byte[] bytes = Shapes.all().get("footnotes").bytes();
		WordFile file = WordFile.read("x.docx", bytes);

		Archive before = new Archive(bytes);
		Archive after = new Archive(file.commented(List.of(new NewComment(new Span(2, 11), "12", "Desk", NOON, "x"))).orElseThrow());

		for (String part : List.of("word/styles.xml", "word/footnotes.xml", "_rels/.rels"))
			assertThat(after.read(part)).isEqualTo(before.read(part));
		assertThat(after.names()).containsAll(before.names()).contains("word/comments.xml");
	}
}
