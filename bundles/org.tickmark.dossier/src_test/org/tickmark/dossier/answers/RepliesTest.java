package org.tickmark.dossier.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.review.ledger.ItemId;

/** Replies to our comments in a draft that came back are answers; all else in the margin is none. */
class RepliesTest {
	private static final ItemId ITEM = new ItemId("0123456789abcdef");

	private static MarginNote note(String id, Optional<String> answers, String author, String text) {
		return new MarginNote(MarginNote.Kind.COMMENT, id, answers, new Span(0, 3), author, Optional.empty(), text, List.of());
	}

	private static MarginNote ours(String id) {
		String words = new NewComment(new Span(0, 3), ITEM.toString(), "Ann", Instant.EPOCH, "Who saw it?").words();
		return note(id, Optional.empty(), "Ann", words);
	}

	@Test
	void aReplyAnswersTheItemThatOurCommentNames() {
		var read = AnsweredSheet.inMargin(List.of(ours("4"), note("5", Optional.of("4"), "Dora Lee", "The pilot and I")));

		assertThat(read).contains(new AnsweredSheet("Dora Lee", Map.of(ITEM, "The pilot and I")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Tickmark 0123456789abcdef\n7. Query to author\nWho saw it?",
			"7. Query to author\nWho saw it?\nTickmark 0123456789abcdef\nI did, see below.",
			"He cites:\nTickmark fedcba9876543210\nTickmark 0123456789abcdef"})
	void theItemIsKnownFromFilesOfEarlierDesksAndWhereSomebodyTypedBelowIt(String comment) {
		var read = AnsweredSheet.inMargin(List.of(note("4", Optional.empty(), "Ann", comment),
				note("5", Optional.of("4"), "Dora Lee", "The pilot and I")));

		assertThat(read.orElseThrow().answers()).containsExactly(Map.entry(ITEM, "The pilot and I"));
	}

	@Test
	void severalRepliesToOneCommentAreOneAnswer() {
		var read = AnsweredSheet.inMargin(List.of(ours("4"), note("5", Optional.of("4"), "Dora Lee", "The pilot"),
				note("6", Optional.of("4"), "Dora Lee", "and the cook")));

		assertThat(read.orElseThrow().answers()).containsExactly(Map.entry(ITEM, "The pilot\nand the cook"));
	}

	@Test
	void whatTheAuthorRemarksByHerselfIsNoAnswer() {
		assertThat(AnsweredSheet.inMargin(List.of(note("1", Optional.empty(), "Dora Lee", "see my notes"),
				note("2", Optional.of("1"), "Ann", "thanks")))).isEmpty();
	}

	@Test
	void aCommentWithoutAReplyIsNoAnswer() {
		assertThat(AnsweredSheet.inMargin(List.of(ours("4")))).isEmpty();
	}
}
