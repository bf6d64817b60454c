package org.tickmark.review.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.MarginNote.Kind;
import org.tickmark.draft.file.NewComment;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.ItemId;

/** What the author wrote in the margin stands on the items that it is about. */
class AuthorNotesTest {
	private static final String READ = "The ferry left on Monday with 180 passengers. It came back on Tuesday.\n\n"
			+ "The pier opened in 1912.\n";
	private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 3, 3, 17, 5);

	private final List<MarginNote> notes = new ArrayList<>();

	private record File(String source, List<MarginNote> notes) implements DraftFile {
		@Override
		public String format() {
			return "with a margin";
		}

		@Override
		public Draft draft(String text) {
			return Draft.of(text);
		}

		@Override
		public byte[] encode(String changed, Hand hand) {
			return new byte[0];
		}
	}

	private static Span in(String text, String words) {
		return new Span(text.indexOf(words), text.indexOf(words) + words.length());
	}

	private static Span behind(String words) {
		int end = in(READ, words).end();
		return new Span(end, end);
	}

	private void note(Kind kind, Span place, String text, String... links) {
		notes.add(new MarginNote(kind, String.valueOf(notes.size()), Optional.empty(), place, "Dora Lee", Optional.of(WRITTEN), text,
				List.of(links)));
	}

	private void reply(String to, String text) {
		notes.add(new MarginNote(Kind.COMMENT, String.valueOf(notes.size()), Optional.of(to), in(READ, "Monday"), "Dora Lee",
				Optional.empty(), text, List.of()));
	}

	private List<String> on(String words) {
		return on(words, READ);
	}

	private List<String> on(String words, String now) {
		return AuthorNotes.of(new File(READ, notes), now, Draft.of(now)).on(item(words, now)).stream().map(MarginNote::text).toList();
	}

	private static Item item(String words, String now) {
		Span span = in(now, words);
		return new Item(new ItemId("0123456789abcdef"), ClaimKind.DATE, "date", List.of(span), span, words, Optional.empty(),
				Item.Standing.UNTOUCHED);
	}

	@Test
	void whatIsAboutNoItemIsToldWithItsWords() {
		note(Kind.COMMENT, in(READ, "180 passengers"), "I counted them");
		note(Kind.COMMENT, in(READ, "left on Monday"), "port log");
		note(Kind.FOOTNOTE, behind("came back"), "Harbour master");

		var elsewhere = AuthorNotes.of(new File(READ, notes), READ, Draft.of(READ)).elsewhere(List.of(item("Monday", READ)));

		assertThat(elsewhere).extracting(each -> each.note().text(), each -> each.wordsIn(READ).in(READ))
				.containsExactly(tuple("I counted them", "180 passengers"), tuple("Harbour master", "It came back"));
	}

	@Test
	void aCommentIsAboutTheItemsWhoseWordsItIsSetOn() {
		note(Kind.COMMENT, in(READ, "left on Monday"), "port log");

		assertThat(on("Monday")).containsExactly("port log");
		assertThat(on("180 passengers")).isEmpty();
		assertThat(on("Tuesday")).isEmpty();
	}

	@Test
	void aSignBehindASentenceIsAboutAllOfIt() {
		note(Kind.FOOTNOTE, behind("180 passengers."), "Port log, p. 12");

		assertThat(on("Monday")).containsExactly("Port log, p. 12");
		assertThat(on("180 passengers")).containsExactly("Port log, p. 12");
		assertThat(on("Tuesday")).isEmpty();
		assertThat(on("1912")).isEmpty();
	}

	@Test
	void aSignWithinASentenceIsAboutWhatStandsBeforeIt() {
		note(Kind.FOOTNOTE, behind("Monday"), "Port log, p. 12");

		assertThat(on("Monday")).containsExactly("Port log, p. 12");
		assertThat(on("180 passengers")).isEmpty();
	}

	@Test
	void notesStayWithTheirWordsWhileTheTextIsEdited() {
		note(Kind.COMMENT, in(READ, "left on Monday"), "port log");
		note(Kind.FOOTNOTE, behind("in 1912."), "Town book");
		String now = READ.replace("The ferry", "Early on Sunday, the big ferry").replace("pier opened", "old pier opened");

		assertThat(on("Monday", now)).containsExactly("port log");
		assertThat(on("Sunday", now)).isEmpty();
		assertThat(on("1912", now)).containsExactly("Town book");
	}

	@Test
	void ourQueriesAndWhatIsRepliedToThemAreNotTheAuthors() {
		reply("1", "it was, I saw it");
		note(Kind.COMMENT, in(READ, "Monday"), new NewComment(in(READ, "Monday"), "0123456789abcdef", "Ann", Instant.EPOCH,
				"who saw it?").words());
		reply("0", "and so did Ben");
		note(Kind.COMMENT, in(READ, "Monday"), "port log");

		assertThat(on("Monday")).containsExactly("port log");
	}

	@Test
	void aNoteThatNamesSomethingIsADocument() {
		note(Kind.COMMENT, in(READ, "Monday"), "see https://port.example/log for the day", "https://port.example/log");
		note(Kind.FOOTNOTE, behind("Monday"), "Port log, p. 12");

		assertThat(AuthorNotes.asEvidence(notes.getFirst())).isEqualTo(new Evidence(EvidenceKind.DOCUMENT, "https://port.example/log", "",
				"", Optional.of(LocalDate.of(2024, 3, 3)), "see https://port.example/log for the day", Optional.empty()));
		assertThat(AuthorNotes.asEvidence(notes.getLast())).isEqualTo(new Evidence(EvidenceKind.DOCUMENT, "Port log, p. 12", "", "",
				Optional.of(LocalDate.of(2024, 3, 3)), "", Optional.empty()));
	}

	@Test
	void aNoteThatNamesNothingIsTheAuthorsWord() {
		String seen = "I stood on the pier with my notebook all evening and counted them as they went aboard, one by one.";
		note(Kind.COMMENT, in(READ, "180"), seen);

		Evidence evidence = AuthorNotes.asEvidence(notes.getFirst());

		assertThat(evidence.kind()).isEqualTo(EvidenceKind.ON_AUTHOR);
		assertThat(evidence.title()).isEqualTo("I stood on the pier with my notebook all evening and counted\u2026");
		assertThat(evidence.note()).isEqualTo(seen);
	}

	@Test
	void peopleReadWhoWroteItAndWhen() {
		note(Kind.COMMENT, in(READ, "Monday"), "port\nlog", "https://port.example/log");

		assertThat(AuthorNotes.inWords(notes.getFirst(), 100))
				.isEqualTo("Author\u2019s note: \u201Cport log\u201D, Dora Lee, 3 Mar 2024, https://port.example/log");
	}
}
